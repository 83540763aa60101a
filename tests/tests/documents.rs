//! The documentation matches the code.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use conformance::document::specs;

#[test]
fn every_dependency_of_a_crate_is_justified_in_the_docs() {
    let told = fs::read_to_string(specs::root().join("docs/dependencies.md")).unwrap();
    let crates = specs::names().into_iter().chain(["runtime".to_owned()]);
    for name in crates {
        let manifest = fs::read_to_string(specs::root().join(format!("crates/{name}/Cargo.toml"))).unwrap();
        let section = manifest.split_once("\n[dependencies]").unwrap().1.split("\n[").next().unwrap();
        let lines = section.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        for dependency in lines.filter_map(|line| line.split([' ', '.', '=']).next()) {
            let is_told = told.contains(&format!("`{dependency}`"));
            assert!(is_told, "{name} needs `{dependency}`, and docs/dependencies.md does not say why");
        }
    }
}

#[test]
fn every_test_that_the_page_on_reliability_names_exists() {
    let page = fs::read_to_string(specs::root().join("docs/reliability.md")).unwrap();
    let code = sources(&specs::root());
    let section = page.split_once("## Past vulnerabilities").unwrap().1.split("\n## ").next().unwrap();
    // Names of tests are sentences.
    let named = section.split('`').skip(1).step_by(2).filter(|word| word.matches('_').count() >= 3);
    let named: Vec<&str> = named.filter(|word| !word.contains([' ', '/', ':'])).collect();
    let missing: Vec<_> = named.iter().filter(|name| !code.contains(&format!("fn {name}("))).collect();
    assert!(missing.is_empty(), "no test is called {missing:?}");
    assert!(named.len() >= 48, "a test for each of 48 attacks: {}", named.len());
}

/// The contents of all Rust files of the workspace, except generated ones.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() && !["target", "generated", ".git"].iter().any(|other| name == *other) {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    text
}
