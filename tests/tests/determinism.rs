//! The same document generates the same code, which is the code that is committed.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use codegen::{File, Output};
use conformance::document::specs;
use conformance::judge::report::Report;
use conformance::make::generate;

/// Files with their contents, by path in the workspace.
type Files = BTreeMap<String, String>;

#[test]
fn generating_twice_gives_the_same_bytes_and_they_are_on_disk() {
    let mut report =
        Report::new("generating twice gives the same bytes, and `cargo xtask regenerate` has written them");
    let (first, second) = (generate::all().unwrap(), generate::all().unwrap());
    for (name, output) in &first {
        compare(&mut report, name, &files(name, output), &files(name, &second[name]));
        assert_eq!(output.surface, second[name].surface, "{name}");
    }
    report.end();
}

/// The files of two runs and those on disk are the same.
fn compare(report: &mut Report, name: &str, once: &Files, twice: &Files) {
    let disk = disk(name);
    for path in once.keys().chain(twice.keys()).chain(disk.keys()).collect::<BTreeSet<_>>() {
        report.check();
        if once.get(path) != twice.get(path) {
            report.find(name, path, "differs from one time to the next");
        }
        if once.get(path) != disk.get(path) {
            report.find(name, path, "on disk is not what is generated");
        }
    }
}

#[test]
fn the_list_of_backends_on_disk_is_what_is_generated() {
    let names = specs::names();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let came = fs::read_to_string(specs::root().join("tests/src/generated/mod.rs")).unwrap();
    assert_eq!(codegen::index(&names), came);
}

/// All files generated for a backend, by path in the workspace.
fn files(name: &str, output: &Output) -> Files {
    let place = |file: &File| format!("crates/{name}/src/generated/{}", file.path);
    let code = output.files.iter().map(|file| (place(file), file.text.clone()));
    code.chain([(dispatch(name), output.dispatch.clone())]).collect()
}

/// All files on disk for a backend.
fn disk(name: &str) -> Files {
    let mut found = Files::new();
    read(&format!("crates/{name}/src/generated"), &mut found);
    let dispatch = dispatch(name);
    let text = fs::read_to_string(specs::root().join(&dispatch)).unwrap_or_default();
    found.insert(dispatch, text);
    found
}

fn dispatch(name: &str) -> String {
    format!("tests/src/generated/{name}.rs")
}

/// All files in a directory of the workspace.
fn read(folder: &str, found: &mut Files) {
    for entry in fs::read_dir(specs::root().join(folder)).into_iter().flatten().flatten() {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&path, found);
        } else {
            found.insert(path, fs::read_to_string(entry.path()).unwrap_or_default());
        }
    }
}
