//! Snapshots of the public API of every backend, for reviewers.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use conformance::make::generate;

#[test]
fn the_public_api_is_the_one_that_was_reviewed() {
    let outputs = generate::all().unwrap();
    assert!(!outputs.is_empty());
    // A single pass over all backends, so that a review shows every change at once.
    let pages = outputs.iter().map(|(name, output)| (name, &output.surface));
    let changed: Vec<&String> = pages
        .filter(|(name, page)| std::panic::catch_unwind(|| reviewed(name, page)).is_err())
        .map(|(name, _)| name)
        .collect();
    assert!(changed.is_empty(), "the API of {changed:?} has changed: review it with `cargo insta review`");
}

fn reviewed(name: &str, page: &str) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, page);
    });
}
