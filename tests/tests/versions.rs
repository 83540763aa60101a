//! The versions of Cloudify: the table of its operations, the page of its API and its documentation agree.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::fs;

use cloudmgr_testkit::facts::{Operation, cloudify};
use conformance::document::specs;

/// The releases that `sources-7.tsv` distinguishes, in order.
const RELEASES: [&str; 9] = ["5.0", "5.1", "5.2", "6.0", "6.1", "6.2", "6.3", "6.4", "7.0"];

#[test]
fn every_operation_has_the_versions_of_its_row() {
    let table = read("specs/cloudify/sources-7.tsv");
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let mut routed = 0;
    for row in rows {
        let [_, method, path, _, note] = row[..] else { panic!("{row:?} has not five columns") };
        if note.starts_with("left out") {
            continue;
        }
        let operation = operation(method, path).unwrap_or_else(|| panic!("no operation is {method} {path}"));
        assert_eq!((operation.since, operation.until), versions(note), "{method} {path}: {note}");
        routed += 1;
    }
    assert_eq!(routed, operations().count(), "an operation without a row");
}

#[test]
fn the_page_of_the_api_names_the_versions_of_every_operation_and_parameter() {
    let page = read("tests/tests/snapshots/cloudify.snap");
    let (methods, parts) = page.split_once("\nversions\n").unwrap();
    let limited = operations().filter(|operation| operation.since.or(operation.until).is_some()).count();
    assert_eq!(methods.matches("(Needs Cloudify ").count(), limited);
    for operation in operations() {
        for parameter in operation.params.iter().filter(|found| found.since.or(found.until).is_some()) {
            let name = format!("\n  {}.{}  (Needs Cloudify ", operation.id, parameter.name);
            assert!(format!("\n{parts}").contains(&name), "{name}");
        }
    }
}

#[test]
fn the_documentation_of_every_type_names_the_versions_of_its_fields_and_values() {
    let page = read("tests/tests/snapshots/cloudify.snap");
    let parts = page.split_once("\nversions\n").unwrap().1;
    let code = types();
    let mut compared = 0;
    for line in parts.lines().map(str::trim).filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
    {
        let (part, sentence) = line.split_once("  (").unwrap();
        let (name, sentence) = (part.split_once('.').unwrap().0, sentence.trim_end_matches(')'));
        let expected = parts.lines().filter(|line| line.trim().starts_with(&format!("{name}.")));
        let expected = expected.filter(|line| line.ends_with(&format!("({sentence})"))).count();
        let documented = body(&code, name).matches(&format!("{sentence}.")).count();
        assert_eq!(documented, expected, "{name}: {sentence}");
        compared += 1;
    }
    assert!(compared > 150, "{compared} fields and values were compared");
}

/// The range of a note: `from 6.0.0 on`, `until 7.0, where it is gone`, both or neither.
fn versions(note: &str) -> (Option<&str>, Option<&'static str>) {
    let word_after =
        |word: &str| note.split_once(word).map(|(_, rest)| rest.split([' ', ',']).next().unwrap());
    let since = word_after("from ").filter(|_| !note.starts_with("until"));
    let since =
        since.map(|version| version.strip_suffix(".0").filter(|left| left.contains('.')).unwrap_or(version));
    let gone = word_after("until ");
    let last = gone.map(|gone| RELEASES.iter().position(|release| *release == gone).unwrap() - 1);
    (since, last.map(|last| RELEASES[last]))
}

fn operations() -> impl Iterator<Item = &'static Operation> {
    cloudify::BACKEND.resources.iter().flat_map(|resource| resource.operations.iter().copied())
}

fn operation(method: &str, path: &str) -> Option<&'static Operation> {
    operations().find(|found| found.method == method && shape(found.path) == shape(path))
}

/// A path template without the names of its parameters.
fn shape(path: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// The code of all generated types.
fn types() -> String {
    let folder = specs::root().join("crates/cloudify/src/generated/types");
    fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
}

/// The fields or values of a type.
fn body<'a>(code: &'a str, name: &str) -> &'a str {
    let begins = [format!("pub struct {name} {{"), format!("pub enum {name} {{")];
    let start =
        begins.iter().find_map(|begin| code.find(begin)).unwrap_or_else(|| panic!("no type is {name}"));
    code[start..].split("\n}").next().unwrap()
}

fn read(path: &str) -> String {
    fs::read_to_string(specs::root().join(path)).unwrap()
}
