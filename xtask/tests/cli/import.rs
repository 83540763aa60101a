//! `import`: a document of another party, and a newer edition of it.

use std::fs;

use crate::support::{Answer, Tiny};

const SPEC_FILE: &str = "specs/racks/openapi.yaml";

/// A small document of another party.
const RACKS: &str = include_str!("racks.yaml");

/// A workspace with the document, as `racks.yaml`.
fn workspace() -> Tiny {
    let tiny = Tiny::new();
    tiny.write("racks.yaml", RACKS);
    tiny
}

fn import(tiny: &Tiny, file: &str, name: &str) -> Answer {
    let path = tiny.path(file);
    tiny.run(&["import", path.to_str().unwrap(), name])
}

/// A workspace in which it was imported.
fn imported() -> Tiny {
    let tiny = workspace();
    let answer = import(&tiny, "racks.yaml", "racks");
    assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{answer:?}");
    tiny
}

/// Writes a newer edition of the document.
fn edition(tiny: &Tiny, old: &str, new: &str) {
    let text = tiny.read("racks.yaml");
    assert!(text.contains(old), "{old}");
    tiny.write("racks.yaml", &text.replace(old, new));
}

/// Edits the result by hand.
fn edit(tiny: &Tiny, old: &str, new: &str) {
    let text = tiny.read(SPEC_FILE);
    assert!(text.contains(old), "{old} in {text}");
    tiny.write(SPEC_FILE, &text.replace(old, new));
}

/// The spec contains these texts.
fn has(tiny: &Tiny, texts: &[&str]) {
    let spec = tiny.read(SPEC_FILE);
    texts.iter().for_each(|part| assert!(spec.contains(part), "no {part} in {spec}"));
}

#[test]
fn a_foreign_document_becomes_a_spec_that_lint_and_coverage_accept() {
    let tiny = workspace();
    let answer = import(&tiny, "racks.yaml", "racks");
    let said = "specs/racks/openapi.yaml: 3 of 4 operations, 1 left out; ";
    assert!(answer.code == 0 && answer.stdout.starts_with(said), "{answer:?}");
    for file in ["openapi.yaml", ".imported.yaml", "sources.tsv", "README.md", "IMPORT.md"] {
        assert!(!tiny.read(&format!("specs/racks/{file}")).is_empty(), "{file}");
    }
    let lint = tiny.run(&["lint", "racks"]);
    assert!(lint.code == 0 && lint.stdout.ends_with("1 backend: 2 findings, 2 of style\n"), "{lint:?}");
    let coverage = tiny.run(&["coverage", "racks"]);
    let line = "racks: 3 of 4 documented operations, 1 left out, 0 beyond\n";
    assert_eq!((coverage.code, coverage.stdout.as_str()), (0, line));
}

#[test]
fn a_second_import_of_the_same_document_changes_nothing() {
    let tiny = imported();
    let before = tiny.state();
    let answer = import(&tiny, "racks.yaml", "racks");
    assert!(
        answer.code == 0 && answer.stdout.starts_with("the document says what it said before\n"),
        "{answer:?}"
    );
    assert_eq!(tiny.state(), before);
}

#[test]
fn edits_by_hand_survive_a_newer_edition_which_is_listed() {
    let tiny = imported();
    edit(&tiny, "summary: List the racks", "summary: List the racks of a workshop");
    tiny.write("specs/racks/README.md", "by hand\n");
    edition(&tiny, "summary: Delete a rack", "summary: Delete a rack for good");
    let count = "get: {tags: [racks], operationId: count, responses: {'204': {description: None.}}}";
    edition(&tiny, "  /racks/{id}:", &format!("  /racks/count:\n    {count}\n  /racks/{{id}}:"));
    let answer = import(&tiny, "racks.yaml", "racks");
    assert_eq!(answer.code, 0, "{answer:?}");
    let changes =
        "~ operation DELETE /racks/{id} (racks_delete)\n+ operation GET /racks/count (racks_count)\n";
    assert!(answer.stdout.starts_with(changes), "{answer:?}");
    has(&tiny, &["List the racks of a workshop", "Delete a rack for good", "racks_count", "x-source: 5"]);
    assert_eq!(tiny.read("specs/racks/README.md"), "by hand\n");
    assert!(!tiny.read("specs/racks/.imported.yaml").contains("racks of a workshop\n"));
}

#[test]
fn a_conflict_is_marked_reported_and_must_be_resolved_before_the_next_import() {
    let tiny = imported();
    edit(&tiny, "summary: List the racks", "summary: List them");
    edition(&tiny, "summary: List the racks", "summary: List all racks");
    let answer = import(&tiny, "racks.yaml", "racks");
    let said = "1 conflict with edits by hand: resolve the `<<<<<<<` in specs/racks/openapi.yaml\n";
    assert!(answer.code == 1 && answer.stdout.ends_with(said), "{answer:?}");
    has(&tiny, &["summary: List them\n", "summary: List all racks\n"]);
    let before = tiny.state();
    let refusal = import(&tiny, "racks.yaml", "racks");
    let problem = ": a conflict of the last import is not resolved yet";
    assert!(refusal.refusal().ends_with(problem), "{refusal:?}");
    assert_eq!(tiny.state(), before);
}

#[test]
fn what_cannot_be_imported_is_refused_in_one_line_and_nothing_is_written() {
    let tiny = workspace();
    tiny.write("swagger.json", r#"{"swagger": "2.0", "paths": {"/a": {"get": {}}}}"#);
    tiny.write("text.txt", "a: b: c\n");
    tiny.write("empty.yaml", "openapi: 3.0.0\npaths: {}\n");
    tiny.write("other.yaml", "- a\n- b\n");
    fs::write(tiny.path("latin.yaml"), b"openapi: 3.0.0\ninfo: {title: \xe4}\n").unwrap();
    for (file, problem) in [
        ("nowhere.yaml", "cannot read it"),
        ("specs", "cannot read it"),
        ("swagger.json", "convert it to OpenAPI 3 first"),
        ("text.txt", "text.txt:1:"),
        ("empty.yaml", "no operations under `paths`"),
        ("other.yaml", "not a mapping"),
        ("latin.yaml", "it is not UTF-8"),
    ] {
        refuses(&tiny, file, "racks", problem);
    }
}

/// An import is refused in one line that has the problem, and nothing is written.
fn refuses(tiny: &Tiny, file: &str, name: &str, problem: &str) {
    let path = tiny.path(file);
    tiny.refuses(&[(&["import", path.to_str().unwrap(), name], problem)]);
}

#[test]
fn a_name_that_is_taken_or_cannot_be_a_crate_is_refused() {
    let tiny = workspace();
    tiny.write("crates/runtime/Cargo.toml", "");
    for (name, problem) in [
        ("tiny", "was not imported, but written by hand"),
        ("runtime", "crates/runtime is there already"),
        ("Racks", "does not begin with a small letter"),
        ("my-racks", "other characters"),
        ("../racks", "does not begin"),
        ("type", "Rust or the tests have a use"),
    ] {
        refuses(&tiny, "racks.yaml", name, problem);
    }
    tiny.refuses(&[(&["import", "racks.yaml"], "usage: cargo xtask import FILE NAME")]);
}
