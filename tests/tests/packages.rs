//! The contents of published packages: code, README and both licence texts, and no tests.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::path::Path;

use conformance::cargo::cargo;
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

#[test]
fn the_check_of_dependencies_asks_for_advisories() {
    let settings = std::fs::read_to_string(root().join("deny.toml")).unwrap();
    let advisories = settings.split_once("\n[advisories]\n").map(|(_, rest)| rest);
    assert!(advisories.is_some_and(|rest| rest.contains("yanked = \"deny\"")), "{settings}");
}

#[test]
fn the_oldest_rust_is_the_same_for_cargo_and_for_clippy() {
    let read = |file: &str| std::fs::read_to_string(root().join(file)).unwrap();
    let (manifest, clippy) = (read("Cargo.toml"), read("clippy.toml"));
    let version = |text: &str, key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(key).map(str::to_owned));
        line.unwrap_or_else(|| panic!("no {key}")).trim_matches(['"', ' ', '=']).to_owned()
    };
    let oldest = version(&manifest, "rust-version");
    assert_eq!(version(&clippy, "msrv"), oldest);
    assert!(manifest.contains("incompatible_msrv = \"deny\""));
    assert!(read("docs/releases.md").contains(&format!("Rust {oldest}")));
    assert!(read(".github/workflows/ci.yml").contains(&format!("cargo +{oldest}.0 check")));
}

/// The names and metadata of all packages that may be published.
fn published() -> Vec<(String, Value)> {
    let output = output(&["metadata", "--no-deps", "--format-version", "1"]);
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

/// The files of a package, with `/` as the separator on every platform.
fn contents(package: &str) -> Vec<String> {
    let output = output(&["package", "--list", "--allow-dirty", "--package", package]);
    output.lines().map(|file| file.replace('\\', "/")).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn output(arguments: &[&str]) -> String {
    let output = cargo().args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
