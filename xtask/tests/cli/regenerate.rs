//! `regenerate`: all or nothing, and nothing that need not be.

use std::fs;

use crate::support::Tiny;

const DISPATCH: &str = "tests/src/generated/tiny.rs";
const INDEX: &str = "tests/src/generated/mod.rs";
const KEY: &str = "target/regenerate/tiny";
const MODULE: &str = "crates/tiny/src/generated/mod.rs";

#[test]
fn a_fresh_workspace_gets_its_files_and_a_table() {
    let tiny = Tiny::new();
    let answer = tiny.run(&["regenerate"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    let lines: Vec<&str> = answer.stdout.lines().collect();
    let words: Vec<&str> = lines[0].split_whitespace().collect();
    assert_eq!(words, ["backend", "operations", "types", "files", "lines", "ms"]);
    assert!(lines[1].starts_with("tiny") && lines[1].ends_with("written"), "{}", lines[1]);
    let [first, last] = ["1 backend, 2 operations: ", " files written"];
    assert!(lines[2].starts_with(first) && lines[2].ends_with(last), "{}", lines[2]);
    for file in [DISPATCH, INDEX, MODULE] {
        assert!(!tiny.read(file).is_empty(), "{file}");
    }
}

#[test]
fn a_second_time_it_is_up_to_date_and_nothing_is_touched() {
    let tiny = Tiny::generated();
    let before = tiny.state();
    let answer = tiny.run(&["regenerate"]);
    assert_eq!(answer.code, 0);
    assert!(answer.stdout.ends_with("\n1 backend, 2 operations: up to date\n"), "{}", answer.stdout);
    assert_eq!(tiny.state(), before);
}

#[test]
fn only_what_changed_is_touched() {
    let tiny = Tiny::generated();
    let before = tiny.state();
    tiny.write(MODULE, "// edited by hand\n");
    assert!(tiny.run(&["regenerate"]).stdout.ends_with("1 backend, 2 operations: 1 file written\n"));
    let (mut before, mut after) = (before, tiny.state());
    for path in [tiny.path(MODULE), tiny.path("crates/tiny/src/generated")] {
        let (was, is) = (before.remove(&path).unwrap(), after.remove(&path).unwrap());
        assert_eq!(was.0, is.0);
    }
    assert_eq!(after, before);
}

#[test]
fn stale_files_are_removed_with_the_folders_they_leave_empty() {
    let tiny = Tiny::generated();
    let before: Vec<_> = tiny.state().into_keys().collect();
    tiny.write("crates/tiny/src/generated/old/deep/gone.rs", "");
    tiny.write("tests/src/generated/gone.rs", "");
    tiny.write("crates/tiny/src/by_hand.rs", "");
    let answer = tiny.run(&["regenerate"]);
    assert!(answer.stdout.ends_with("1 backend, 2 operations: 0 files written, 2 removed\n"), "{answer:?}");
    fs::remove_file(tiny.path("crates/tiny/src/by_hand.rs")).unwrap();
    assert_eq!(tiny.state().into_keys().collect::<Vec<_>>(), before);
}

#[test]
fn check_shows_the_difference_and_writes_nothing() {
    let tiny = Tiny::generated();
    tiny.write(INDEX, &format!("// edited by hand\n{}", tiny.read(INDEX)));
    tiny.write("crates/tiny/src/generated/gone.rs", "fn gone() {}\n");
    fs::remove_file(tiny.path(DISPATCH)).unwrap();
    let before = tiny.state();
    let answer = tiny.run(&["regenerate", "--check"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (1, ""));
    for part in [
        "--- a/tests/src/generated/mod.rs\n+++ b/tests/src/generated/mod.rs\n@@ -1,",
        "\n-// edited by hand\n",
        "--- a/crates/tiny/src/generated/gone.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-fn gone() {}\n",
        "--- /dev/null\n+++ b/tests/src/generated/tiny.rs\n@@ -0,0 +1",
    ] {
        assert!(answer.stdout.contains(part), "{part} in {}", answer.stdout);
    }
    let last = "1 backend, 2 operations: 3 files out of date; run `cargo xtask regenerate`\n";
    assert!(answer.stdout.ends_with(last), "{}", answer.stdout);
    assert_eq!(tiny.state(), before);
}

#[test]
fn a_broken_document_is_blamed_on_its_line_and_nothing_is_written() {
    let tiny = Tiny::new();
    tiny.add_backend("whole");
    tiny.edit_spec("  title: Tiny\n", "  title: Tiny: and more\n");
    let before = tiny.state();
    for command in ["regenerate", "lint", "coverage"] {
        let answer = tiny.run(&[command]);
        assert!(answer.refusal().starts_with("specs/tiny/openapi.yaml:4:"), "{command}: {answer:?}");
    }
    assert_eq!(tiny.state(), before);
}

#[test]
fn a_document_that_lint_objects_to_writes_nothing() {
    let tiny = Tiny::new();
    tiny.add_backend("whole");
    tiny.edit_spec("      tags: [things]\n      summary: Get", "      summary: Get");
    let before = tiny.state();
    let answer = tiny.run(&["regenerate"]);
    assert_eq!((answer.code, answer.stdout.as_str()), (2, ""));
    assert!(answer.stderr.lines().all(|line| line.starts_with("specs/tiny/openapi.yaml:")), "{answer:?}");
    assert!(answer.stderr.contains("GET /things/{thing_id} (things_get)"), "{answer:?}");
    assert_eq!(tiny.state(), before);
}

#[test]
fn a_file_where_a_folder_should_be_stops_it_before_the_first_byte() {
    for obstacle in ["crates/whole/src", "crates/whole/src/generated", "tests", "tests/src/generated"] {
        let tiny = Tiny::new();
        tiny.add_backend("whole");
        tiny.write(obstacle, "");
        let before = tiny.state();
        let answer = tiny.run(&["regenerate"]);
        assert!(answer.refusal().starts_with(obstacle), "{answer:?}");
        assert_eq!(tiny.state(), before);
    }
}

#[cfg(unix)]
#[test]
fn what_was_written_to_the_side_is_taken_back_when_a_later_folder_cannot_be_written() {
    let tiny = Tiny::new();
    tiny.add_backend("whole");
    // A link to nowhere looks like a folder that is not there, until something is to be written.
    fs::create_dir_all(tiny.path("crates/whole/src")).unwrap();
    std::os::unix::fs::symlink("nowhere/at/all", tiny.path("crates/whole/src/generated")).unwrap();
    let before: Vec<_> = tiny.state().into_keys().collect();
    let answer = tiny.run(&["regenerate"]);
    assert!(answer.refusal().starts_with("crates/whole/src/generated/"), "{answer:?}");
    assert!(answer.stderr.contains(": cannot write it: "), "{answer:?}");
    assert_eq!(tiny.state().into_keys().collect::<Vec<_>>(), before);
}

#[test]
fn a_document_without_a_crate_is_refused_because_it_would_break_the_workspace() {
    let tiny = Tiny::new();
    fs::remove_file(tiny.path("crates/tiny/Cargo.toml")).unwrap();
    let before = tiny.state();
    let answer = tiny.run(&["regenerate"]);
    assert!(answer.refusal().starts_with("crates/tiny/Cargo.toml: not there"), "{answer:?}");
    assert_eq!(tiny.state(), before);
}

#[test]
fn naming_some_backends_leaves_the_others_alone_but_keeps_them_in_the_index() {
    let tiny = Tiny::generated();
    tiny.add_backend("other");
    tiny.add_backend("third");
    let answer = tiny.run(&["regenerate", "other"]);
    assert!(answer.stdout.contains("\n1 backend, 2 operations: "), "{answer:?}");
    let index = tiny.read(INDEX);
    let lists = |name: &str| index.contains(&format!("mod {name};"));
    assert!(lists("other") && lists("tiny") && !lists("third"), "{index}");
    assert!(!tiny.path("crates/third/src").exists());
}

#[test]
fn a_backend_that_is_gone_leaves_the_conformance_tests() {
    let tiny = Tiny::new();
    tiny.add_backend("other");
    assert_eq!(tiny.run(&["regenerate"]).code, 0);
    fs::remove_dir_all(tiny.path("specs/other")).unwrap();
    assert_eq!(tiny.run(&["regenerate"]).code, 0);
    assert!(!tiny.path("tests/src/generated/other.rs").exists());
    assert!(!tiny.read(INDEX).contains("other"));
    assert!(tiny.path("crates/other/src/generated/mod.rs").exists());
}

#[test]
fn a_checkout_with_the_line_ends_of_windows_is_up_to_date() {
    let tiny = Tiny::generated();
    for file in [DISPATCH, INDEX, MODULE, "specs/tiny/openapi.yaml", "specs/tiny/sources.tsv"] {
        tiny.write(file, &tiny.read(file).replace('\n', "\r\n"));
    }
    for command in [&["regenerate", "--check"][..], &["lint"], &["coverage"]] {
        let answer = tiny.run(command);
        assert_eq!(answer.code, 0, "{answer:?}");
    }
}

#[test]
fn a_byte_order_mark_before_a_document_is_skipped() {
    let tiny = Tiny::generated();
    tiny.edit_spec("openapi: 3.0.3", "\u{feff}openapi: 3.0.3");
    let answer = tiny.run(&["regenerate", "--check"]);
    assert_eq!(answer.code, 0, "{answer:?}");
}

/// The operations of the first row: a run that trusts the key repeats the count that is remembered with it.
fn counted(tiny: &Tiny) -> String {
    let answer = tiny.run(&["regenerate", "--check"]);
    answer.stdout.lines().find(|line| line.starts_with("tiny")).map_or_else(
        || panic!("{answer:?}"),
        |row| row.split_whitespace().nth(1).unwrap_or_default().to_owned(),
    )
}

/// Changes the count that is remembered, not the key.
fn remember_seven(tiny: &Tiny) {
    let key = tiny.read(KEY).lines().next().unwrap().to_owned();
    tiny.write(KEY, &format!("{key}\n7 1 1 1\n"));
}

#[test]
fn a_backend_of_which_nothing_changed_is_not_generated_again() {
    let tiny = Tiny::generated();
    remember_seven(&tiny);
    assert_eq!(counted(&tiny), "7");
}

#[test]
fn a_backend_is_generated_again_when_anything_that_it_depends_on_changed() {
    let hand = "crates/tiny/src/by_hand.rs";
    for changed in [MODULE, DISPATCH, "crates/facts/src/generated/tiny.rs", "specs/tiny/openapi.yaml", hand] {
        let tiny = Tiny::generated();
        remember_seven(&tiny);
        let before = if changed == hand { String::new() } else { tiny.read(changed) };
        let comment = if changed.ends_with(".rs") { "// by hand\n" } else { "# by hand\n" };
        tiny.write(changed, &format!("{before}{comment}"));
        assert_eq!(counted(&tiny), "2", "{changed}");
    }
}

#[test]
fn a_backend_is_generated_again_when_it_has_a_file_too_many_or_too_few() {
    let tiny = Tiny::generated();
    remember_seven(&tiny);
    tiny.write("crates/tiny/src/generated/more.rs", "");
    assert_eq!(counted(&tiny), "2", "a file too many");
    fs::remove_file(tiny.path("crates/tiny/src/generated/more.rs")).unwrap();
    assert_eq!(counted(&tiny), "7");
    fs::remove_file(tiny.path(MODULE)).unwrap();
    assert_eq!(counted(&tiny), "2", "a file too few");
}

#[test]
fn what_is_out_of_date_is_not_remembered() {
    let tiny = Tiny::new();
    assert_eq!(tiny.run(&["regenerate", "--check"]).code, 1);
    assert!(!tiny.path(KEY).exists());
}

#[test]
fn a_key_that_cannot_be_read_or_written_only_makes_it_slower() {
    let tiny = Tiny::generated();
    for broken in ["", "\n", "0000000000000000\n2 1 1 1\n"] {
        tiny.write(KEY, broken);
        assert_eq!(counted(&tiny), "2", "{broken:?}");
    }
    fs::remove_dir_all(tiny.path("target")).unwrap();
    tiny.write("target", "");
    assert_eq!(counted(&tiny), "2");
}
