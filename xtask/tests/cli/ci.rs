//! `ci` with a Cargo and a Python that only say what they were asked for.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use crate::support::{Answer, Tiny, answer};

/// Where the scripts are.
const FAKE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/fake");

/// Runs `ci` where `cargo`, `npx` and `python3` are those of `fake/`, which fail at what `fail` names.
fn ci(tiny: &Tiny, fail: &str) -> Answer {
    let bin = tiny.path("bin");
    fs::create_dir_all(&bin).unwrap();
    for name in ["cargo", "npx", "python3"] {
        // Copied by a process of its own: a file that this one has open for writing, even in the child that another test is
        // about to start, cannot be run.
        let copy = Command::new("cp").arg(format!("{FAKE}/{name}")).arg(&bin).status().unwrap();
        assert!(copy.success());
        fs::set_permissions(bin.join(name), fs::Permissions::from_mode(0o755)).unwrap();
    }
    let path = format!("{}:{}", bin.display(), env::var("PATH").unwrap());
    let mut command = tiny.command(&["ci"]);
    command.env("CARGO", bin.join("cargo")).env("PATH", path).env("FAIL", fail);
    answer(command)
}

const STEPS: [&str; 12] = [
    "format",
    "lint",
    "coverage",
    "regenerate --check",
    "spec validator",
    "redocly",
    "clippy",
    "test",
    "native-tls",
    "docs",
    "book",
    "deny",
];

#[test]
fn every_step_is_named_in_order_and_the_tests_are_counted_last() {
    let answer = ci(&Tiny::generated(), "nothing");
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    let named: Vec<&str> = answer.stdout.lines().filter_map(|line| line.strip_prefix("==> ")).collect();
    assert_eq!(named, STEPS);
    assert!(answer.stdout.contains("\n<== docs: ok, "), "{}", answer.stdout);
    assert!(answer.stdout.contains("\n<== deny: skipped: cargo-deny is not installed"), "{}", answer.stdout);
    assert!(answer.stdout.ends_with(" s\n7 passed, 0 failed\n"), "{}", answer.stdout);
}

#[test]
fn the_first_failure_stops_it_and_is_named() {
    let answer = ci(&Tiny::generated(), "clippy");
    assert_eq!(answer.code, 1);
    assert!(answer.stdout.contains("\n<== clippy: FAILED, "), "{}", answer.stdout);
    assert!(
        answer.stdout.lines().last().is_some_and(|line| line.starts_with("ci: stopped at `clippy` after "))
    );
    assert!(!answer.stdout.contains("cargo test"), "{}", answer.stdout);
}

#[test]
fn tests_that_fail_are_counted_too() {
    let answer = ci(&Tiny::generated(), "test");
    assert_eq!(answer.code, 1);
    assert!(answer.stdout.contains("ci: stopped at `test` after "), "{}", answer.stdout);
    assert!(answer.stdout.ends_with("\n7 passed, 0 failed\n"), "{}", answer.stdout);
}

#[test]
fn stale_code_stops_it_before_anything_is_compiled() {
    let answer = ci(&Tiny::new(), "nothing");
    assert_eq!(answer.code, 1);
    assert!(answer.stdout.contains("ci: stopped at `regenerate --check` after "), "{}", answer.stdout);
    assert!(!answer.stdout.contains("clippy"), "{}", answer.stdout);
}

#[test]
fn an_invalid_document_fails_and_a_missing_validator_could_not_be_done() {
    let tiny = Tiny::generated();
    for (fail, why) in [("venv", "`python3 -m venv` does not work here"), ("pip", "pip could not get it")] {
        let answer = ci(&tiny, fail);
        assert_eq!(answer.code, 2, "{answer:?}");
        assert!(answer.stderr.contains(why) && answer.stderr.lines().count() == 1, "{answer:?}");
        assert!(answer.stdout.ends_with("ci: stopped at `spec validator`\n"), "{}", answer.stdout);
    }
    let answer = ci(&tiny, "openapi_spec_validator");
    assert_eq!(answer.code, 1);
    assert!(
        answer.stdout.contains("python -m openapi_spec_validator specs/tiny/openapi.yaml\n"),
        "{}",
        answer.stdout
    );
}
