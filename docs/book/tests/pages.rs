//! The book as a whole: every page is listed and tested, every block is run, every link leads somewhere.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The pages as they are on disk, with their text.
fn pages() -> Vec<(String, String)> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let pages = entries.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let pages: Vec<_> = pages.map(|path| (name(&path), fs::read_to_string(path).unwrap())).collect();
    assert!(pages.len() > 10);
    pages
}

/// The targets of the links of a page, those in code blocks left out.
fn links(text: &str) -> Vec<String> {
    let prose: Vec<&str> = text.split("```").step_by(2).collect();
    let after = prose.iter().flat_map(|part| part.split("](").skip(1));
    after.filter_map(|rest| rest.split_once(')')).map(|(target, _)| target.to_owned()).collect()
}

#[test]
fn every_page_is_in_the_summary_and_a_documentation_test() {
    let summary = fs::read_to_string(folder().join("SUMMARY.md")).unwrap();
    // The reference has a test of its own.
    let listed = links(&summary).into_iter().filter(|target| !target.starts_with("reference/"));
    let listed: BTreeSet<String> = listed.collect();
    let written: BTreeSet<String> =
        pages().into_iter().map(|(name, _)| name).filter(|name| name != "SUMMARY.md").collect();
    assert_eq!(listed, written);
    let tests = fs::read_to_string(folder().join("../book.rs")).unwrap();
    for page in &written {
        assert!(tests.contains(&format!("include_str!(\"src/{page}\")")), "{page} is not tested");
    }
}

#[test]
fn every_rust_block_is_run_unless_it_reads_the_environment() {
    for (page, text) in pages() {
        for block in text.split("```").skip(1).step_by(2) {
            let (fence, code) = block.split_once('\n').unwrap();
            assert!(
                ["rust", "rust,no_run", "toml", "console"].contains(&fence),
                "{page}: a block of `{fence}`"
            );
            assert!(fence != "rust,no_run" || code.contains("from_env()"), "{page}: a block is not run");
        }
    }
}

#[test]
fn every_link_within_the_book_leads_to_a_page() {
    for (page, text) in pages() {
        for target in links(&text) {
            let is_outside = target.starts_with("https://");
            assert!(is_outside || folder().join(&target).is_file(), "{page} links to {target}");
        }
    }
}

#[test]
fn no_page_is_without_code_or_a_table() {
    for (page, text) in
        pages().into_iter().filter(|(name, _)| !["SUMMARY.md", "about.md"].contains(&name.as_str()))
    {
        assert!(text.contains("```") || text.contains("\n|"), "{page} shows nothing");
    }
}
