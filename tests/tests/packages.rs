//! What a published package contains: its code, its README and both licence texts, and nothing of the tests.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

#[test]
fn every_published_package_contains_its_readme_and_both_licence_texts() {
    for (package, _) in published() {
        let files = contents(&package);
        for needed in ["Cargo.toml", "README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
            assert!(files.iter().any(|file| file == needed), "{package} lacks {needed}: {files:#?}");
        }
        let is_source = |file: &String| file == "src/lib.rs" || file == "src/main.rs";
        assert!(files.iter().any(is_source), "{package} has no source: {files:#?}");
    }
}

#[test]
fn no_published_package_contains_tests_benches_or_recordings() {
    for (package, _) in published() {
        for file in contents(&package) {
            let is_unwanted = ["tests/", "benches/", "target/"].iter().any(|folder| file.starts_with(folder));
            assert!(!is_unwanted && !file.ends_with(".har") && !file.ends_with(".snap"), "{package}: {file}");
        }
    }
}

#[test]
fn every_published_package_says_what_it_is_and_where_it_lives() {
    for (package, manifest) in published() {
        for field in
            ["description", "license", "repository", "homepage", "documentation", "readme", "rust_version"]
        {
            assert!(manifest[field].is_string(), "{package} has no `{field}`");
        }
        for field in ["keywords", "categories"] {
            assert!(
                manifest[field].as_array().is_some_and(|list| !list.is_empty()),
                "{package}: no `{field}`"
            );
        }
    }
}

/// The name and the metadata of every package that may be published.
fn published() -> Vec<(String, Value)> {
    let output = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&output).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    // `publish = false` is an empty list of registries.
    let packages: Vec<_> = packages
        .filter(|package| package["publish"].is_null())
        .map(|package| (package["name"].as_str().unwrap().to_owned(), package.clone()))
        .collect();
    assert!(packages.len() >= 5, "{packages:?}");
    packages
}

/// The files of a package, with `/` between folders on every platform.
fn contents(package: &str) -> Vec<String> {
    let output = cargo(&["package", "--list", "--allow-dirty", "--package", package]);
    output.lines().map(|file| file.replace('\\', "/")).collect()
}

fn cargo(arguments: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
