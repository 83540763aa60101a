//! `lint`, `coverage` and `surface`.

use crate::support::{SOURCES, Tiny};

#[test]
fn lint_is_quiet_about_a_good_document() {
    let answer = Tiny::new().run(&["lint"]);
    assert_eq!((answer.code, answer.stdout.as_str()), (0, "1 backend: 0 findings\n"), "{answer:?}");
}

#[test]
fn lint_says_everything_that_is_wrong_one_finding_per_line() {
    let tiny = Tiny::new();
    tiny.edit_spec("      tags: [things]\n", "");
    let answer = tiny.run(&["lint", "tiny"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (1, ""));
    for operation in ["GET /things (things_list)", "GET /things/{thing_id} (things_get)"] {
        let finding = format!(": {operation} [");
        let is_it = |line: &str| line.starts_with("specs/tiny/openapi.yaml:") && line.contains(&finding);
        assert!(answer.stdout.lines().any(is_it), "{answer:?}");
    }
    assert!(answer.stdout.ends_with("\n     2  tag\n1 backend: 2 findings\n"), "{answer:?}");
}

#[test]
fn style_is_reported_and_stops_nothing_where_the_document_does_not_ask_for_it() {
    let tiny = Tiny::new();
    tiny.edit_spec("      summary: List the things\n", "");
    let house = tiny.run(&["lint"]);
    assert!(
        house.code == 1 && house.stdout.ends_with("     1  summary\n1 backend: 1 finding\n"),
        "{house:?}"
    );
    tiny.write(
        "specs/tiny/openapi.yaml",
        &tiny.read("specs/tiny/openapi.yaml").replace("x-style: house\n", ""),
    );
    let other = tiny.run(&["lint"]);
    assert!(other.stdout.ends_with("1 backend: 1 finding, 1 of style\n"), "{other:?}");
    assert_eq!((other.code, tiny.run(&["regenerate"]).code), (0, 0), "{other:?}");
}

#[test]
fn lint_shows_one_rule_and_mends_what_needs_no_judgement() {
    let tiny = Tiny::new();
    tiny.edit_spec("summary: List the things\n", "sumary: List the things.\n");
    let before = tiny.read("specs/tiny/openapi.yaml");
    let answer = tiny.run(&["lint", "--rule", "tag"]);
    assert_eq!((answer.code, answer.stdout.as_str()), (0, "1 backend: 0 findings\n"), "{answer:?}");
    let answer = tiny.run(&["lint"]);
    assert!(answer.code == 1 && tiny.read("specs/tiny/openapi.yaml") == before, "{answer:?}");
    let answer = tiny.run(&["lint", "--fix"]);
    let said = "specs/tiny/openapi.yaml: 2 findings mended\n1 backend: 0 findings\n";
    assert_eq!((answer.code, answer.stdout.as_str()), (0, said), "{answer:?}");
    let mended = before.replace("sumary: List the things.", "summary: List the things");
    assert_eq!(tiny.read("specs/tiny/openapi.yaml"), mended);
    let refusal = tiny.run(&["lint", "--rule", "tagg"]);
    assert_eq!(refusal.refusal(), "there is no rule `tagg`; `cargo xtask lint --rules` lists them");
}

#[test]
fn lint_lists_its_rules() {
    let answer = Tiny::new().run(&["lint", "--rules"]);
    assert_eq!(answer.code, 0);
    assert!(answer.stdout.lines().count() > 0);
    assert!(answer.stdout.lines().all(|line| line.split_whitespace().count() > 2), "{}", answer.stdout);
}

#[test]
fn coverage_counts_what_is_documented_and_what_is_beyond() {
    let answer = Tiny::new().run(&["coverage"]);
    assert_eq!(answer.code, 0);
    assert_eq!(answer.stdout, "tiny: 1 of 1 documented operations, 1 beyond\n");
}

#[test]
fn a_row_without_an_operation_is_printed_and_fails() {
    let tiny = Tiny::new();
    tiny.write("specs/tiny/sources.tsv", &format!("{SOURCES}2\tPOST\t/things\tMake a thing\t-\n"));
    let answer = tiny.run(&["coverage", "tiny"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (1, ""));
    let expected = "tiny: row 2 has no operation: POST /things (Make a thing)\n\
                    tiny: 1 of 2 documented operations, 1 beyond\n";
    assert_eq!(answer.stdout, expected);
}

#[test]
fn one_operation_may_stand_for_several_rows() {
    let tiny = Tiny::new();
    tiny.write("specs/tiny/sources.tsv", &format!("{SOURCES}2\tPOST\t/things\tMake a thing\t-\n"));
    tiny.edit_spec("x-source: 1\n", "x-source: [1, 2]\n");
    assert_eq!(tiny.run(&["coverage"]).stdout, "tiny: 2 of 2 documented operations, 1 beyond\n");
}

#[test]
fn a_claim_that_is_not_true_fails() {
    for (claim, problem) in [
        ("x-source: [1, 7]", "x-source names row 7, which is not there"),
        ("x-source: one", "x-source must be a row of sources.tsv, a list of them, or `beyond: <evidence>`"),
        ("x-source: [1, x]", "x-source is not a list of row numbers"),
        ("x-source: 'beyond: '", "x-source says `beyond:` without the evidence"),
        ("x-other: 1", "x-source must be a row of sources.tsv, a list of them, or `beyond: <evidence>`"),
    ] {
        let tiny = Tiny::new();
        tiny.edit_spec("x-source: 1", claim);
        let answer = tiny.run(&["coverage"]);
        assert_eq!(answer.code, 1, "{claim}");
        let line = format!("tiny: GET /things (things_list): {problem}\n");
        assert!(answer.stdout.contains(&line), "{claim}: {}", answer.stdout);
    }
}

#[test]
fn a_malformed_table_is_refused_with_its_line() {
    let tiny = Tiny::new();
    tiny.write("specs/tiny/sources.tsv", &format!("{SOURCES}2 POST /things\n"));
    let problem = "specs/tiny/sources.tsv:3: there are 1 columns instead of 5, separated by tabs";
    assert_eq!(tiny.run(&["coverage"]).refusal(), problem);
}

#[test]
fn a_missing_table_is_refused_by_name() {
    let tiny = Tiny::new();
    std::fs::remove_file(tiny.path("specs/tiny/sources.tsv")).unwrap();
    assert!(tiny.run(&["coverage"]).refusal().starts_with("specs/tiny/sources.tsv: cannot read it: "));
}

#[test]
fn surface_prints_the_page_of_the_backend_that_is_named() {
    let tiny = Tiny::new();
    let answer = tiny.run(&["surface", "tiny"]);
    assert!(answer.code == 0 && !answer.stdout.is_empty(), "{answer:?}");
    let refusal = tiny.run(&["surface"]);
    assert_eq!(refusal.refusal(), "surface needs the name of a backend; there are: tiny");
}

#[test]
fn a_further_table_is_compared_by_method_and_path() {
    let tiny = Tiny::new();
    let header = "n\tmethod\tpath\ttitle\tnote\n";
    let there = "1\tGET\t/things/{id}\tOne thing\t\n2\tPUT\t/files\tA file\tleft out: internal\n";
    tiny.write("specs/tiny/sources-2.tsv", &format!("{header}{there}"));
    let answer = tiny.run(&["coverage"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(
        answer.stdout.ends_with("specs/tiny/sources-2.tsv: 1 of 2 operations, 1 left out\n"),
        "{answer:?}"
    );
    tiny.write("specs/tiny/sources-2.tsv", &format!("{header}{there}3\tPOST\t/things\tMake a thing\t\n"));
    let answer = tiny.run(&["coverage"]);
    let gap = "specs/tiny/sources-2.tsv: row 3 has no operation: POST /things (Make a thing)\n";
    assert!(answer.code == 1 && answer.stdout.contains(gap), "{answer:?}");
}
