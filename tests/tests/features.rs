//! The dependencies that optional features add to a crate.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::path::Path;

use conformance::cargo::cargo;

const PACKAGES: [&str; 4] = ["nc2-sdk", "cloudify-sdk", "frame-sdk", "nano-sdk"];

#[test]
fn the_blocking_facade_adds_no_crate() {
    for package in PACKAGES {
        let without = dependencies(package, &[]);
        assert!(without.len() > 50, "{package}: {without:?}");
        assert_eq!(dependencies(package, &["--features", "blocking"]), without, "{package}");
    }
}

#[test]
fn the_test_kit_is_there_with_its_feature_only() {
    let is_of_the_kit = |package: &String| {
        ["cloudmgr-testkit ", "cloudmgr-facts "].iter().any(|name| package.starts_with(name))
    };
    for package in PACKAGES {
        let without = dependencies(package, &[]);
        let with = dependencies(package, &["--features", "testing"]);
        assert!(!without.iter().any(is_of_the_kit), "{package}: {without:?}");
        assert_eq!(with.iter().filter(|package| is_of_the_kit(package)).count(), 2, "{package}: {with:?}");
        assert!(with.is_superset(&without), "{package}: {with:?}");
    }
}

#[test]
fn native_tls_replaces_rustls() {
    for package in PACKAGES.into_iter().chain(["cloudmgr-runtime"]) {
        let crates = dependencies(package, &["--no-default-features", "--features", "native-tls"]);
        let found = |name: &str| crates.iter().any(|package| package.starts_with(name));
        assert!(found("native-tls ") && !found("rustls "), "{package}: {crates:?}");
    }
}

#[test]
fn the_console_brings_no_library_that_logs_frames() {
    let crates = dependencies("nano-sdk", &["--features", "console"]);
    assert!(crates.iter().any(|package| package.starts_with("tokio-websockets ")), "{crates:?}");
    assert!(!crates.iter().any(|package| package.contains("tungstenite")), "{crates:?}");
}

/// The packages that a build of `package` compiles, with their versions.
fn dependencies(package: &str, features: &[&str]) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let tree =
        ["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--format", "{p}", "--package"];
    let output = cargo().current_dir(root).args(tree).arg(package).args(features).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| line.trim_end_matches(" (*)").to_owned())
        .collect()
}
