//! What can be typed, and what cannot.

use crate::support::{Tiny, answer};

#[test]
fn help_lists_every_command_and_succeeds() {
    let tiny = Tiny::new();
    let help = tiny.run(&["help"]);
    assert_eq!((help.code, help.stderr.as_str()), (0, ""));
    for command in ["regenerate", "lint", "coverage", "surface", "ci", "bench", "import", "new", "help"] {
        assert!(help.stdout.contains(&format!("\n  {command} ")), "{command}: {}", help.stdout);
    }
    for same in [&["--help"][..], &["-h"], &["regenerate", "--help"]] {
        assert_eq!(tiny.run(same).stdout, help.stdout);
    }
}

#[test]
fn without_arguments_the_usage_is_shown_and_nothing_is_done() {
    let tiny = Tiny::new();
    let before = tiny.state();
    let nothing = tiny.run(&[]);
    assert_eq!((nothing.code, nothing.stdout), (2, tiny.run(&["help"]).stdout));
    assert_eq!(tiny.state(), before);
}

#[test]
fn an_unknown_command_is_refused_in_one_line() {
    let answer = Tiny::new().run(&["regnerate"]);
    assert_eq!(
        answer.refusal(),
        "there is no command `regnerate`; there are: regenerate, lint, coverage, surface, semver, faults, ci, bench, import, new, man, release, help"
    );
}

#[test]
fn an_unknown_option_is_refused_in_one_line() {
    let tiny = Tiny::new();
    let before = tiny.state();
    for arguments in
        [&["regenerate", "--chekc"][..], &["lint", "-x"], &["regenerate", "--check=yes"], &["ci", "tiny"]]
    {
        let answer = tiny.run(arguments);
        assert!(answer.refusal().contains(&format!("usage: cargo xtask {}", arguments[0])), "{answer:?}");
    }
    assert_eq!(tiny.state(), before);
}

#[test]
fn a_wrong_backend_is_refused_with_those_that_exist() {
    let tiny = Tiny::new();
    tiny.add_backend("other");
    tiny.write("specs/no_document_here/README.md", "");
    let before = tiny.state();
    for command in ["regenerate", "lint", "coverage", "surface"] {
        let answer = tiny.run(&[command, "tiny", "tyni"]);
        assert_eq!(answer.refusal(), "there is no backend `tyni`; there are: other, tiny", "{command}");
    }
    assert_eq!(tiny.state(), before);
}

#[test]
fn the_current_folder_does_not_matter() {
    let tiny = Tiny::generated();
    let mut elsewhere = tiny.command(&["regenerate", "--check"]);
    elsewhere.current_dir(tiny.path("specs/tiny"));
    assert_eq!(answer(elsewhere).code, 0);
}

#[test]
fn a_checkout_that_moved_is_found_through_cargo() {
    let tiny = Tiny::generated();
    let mut moved = tiny.command(&["regenerate", "--check"]);
    moved.env_remove("XTASK_ROOT").env("CARGO_MANIFEST_DIR", tiny.path("xtask"));
    let answer = answer(moved);
    assert!(answer.code == 0 && answer.stdout.contains("1 backend, 2 operations: up to date"), "{answer:?}");
}

#[test]
fn a_folder_that_is_no_workspace_is_refused() {
    let tiny = Tiny::new();
    let mut command = tiny.command(&["lint"]);
    command.env("XTASK_ROOT", tiny.path("specs"));
    assert!(answer(command).refusal().ends_with("has no folder specs/"));
}

#[test]
fn a_workspace_without_backends_is_refused() {
    let tiny = Tiny::new();
    std::fs::remove_file(tiny.path("specs/tiny/openapi.yaml")).unwrap();
    for command in ["regenerate", "lint", "coverage"] {
        assert!(tiny.run(&[command]).refusal().starts_with("specs/ has no backend"));
    }
}
