//! `semver`: the reviewed pages of the public API beside those of a revision, and the changelog.

use std::process::Command;

use crate::support::Tiny;

const PAGE: &str = "---\nsource: tests/tests/surface.rs\n---\ntiny (Tiny), http://localhost\n\nthings()\n  .get(id: Uuid) -> Call<types::Thing>    GET /things/{id}\n\ntypes\n  Thing { id: Uuid, name: String }\n";
const SNAPSHOT: &str = "tests/tests/snapshots/tiny.snap";

/// A workspace whose first commit has a page and a changelog.
fn released() -> Tiny {
    let tiny = Tiny::new();
    tiny.write(SNAPSHOT, PAGE);
    tiny.write("CHANGELOG.md", "# Changelog\n\n## 0.1.0\n\n- New: `Thing`.\n");
    for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-qm", "First"], &["tag", "v0.1.0"]] {
        git(&tiny, arguments);
    }
    tiny
}

fn git(tiny: &Tiny, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]);
    let output = git.args(arguments).current_dir(tiny.path("")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

const CHANGES: &str = "tiny: breaking: Thing: the field `name` is gone [no entry in CHANGELOG.md names it]\n\
                       tiny: compatible: Thing: the field `size` is new\n\
                       1 breaking change since v0.1.0, 1 without an entry in CHANGELOG.md\n";

#[test]
fn a_breaking_change_fails_until_an_entry_of_the_changelog_names_it() {
    let tiny = released();
    tiny.write(SNAPSHOT, &PAGE.replace(", name: String", ", size: u8"));
    let answer = tiny.run(&["semver"]);
    assert_eq!((answer.code, answer.stderr.as_str()), (1, ""));
    assert_eq!(answer.stdout, CHANGES);
    let changelog = tiny.read("CHANGELOG.md");
    let entry = "## Unreleased\n\n- Removed: the name of a\n  `Thing`; use `size`.\n\n## 0.1.0";
    tiny.write("CHANGELOG.md", &changelog.replace("## 0.1.0", entry));
    let answer = tiny.run(&["semver", "tiny", "--against", "v0.1.0"]);
    assert_eq!(answer.code, 0, "{answer:?}");
    assert!(answer.stdout.ends_with("1 breaking change since v0.1.0, 0 without an entry in CHANGELOG.md\n"));
}

#[test]
fn what_did_not_change_and_what_is_new_are_compatible() {
    let tiny = released();
    let answer = tiny.run(&["semver"]);
    let summary = "0 breaking changes since v0.1.0, 0 without an entry in CHANGELOG.md\n";
    assert_eq!((answer.code, answer.stdout.as_str()), (0, summary));
    tiny.add_backend("more");
    tiny.write("tests/tests/snapshots/more.snap", PAGE);
    assert_eq!(tiny.run(&["semver"]).stdout, summary);
}

#[test]
fn a_revision_that_is_not_there_is_refused_and_without_a_release_nothing_is_compared() {
    let tiny = released();
    assert_eq!(tiny.run(&["semver", "--against", "nowhere"]).refusal(), "there is no revision `nowhere`");
    git(&tiny, &["tag", "-d", "v0.1.0"]);
    let answer = tiny.run(&["semver"]);
    assert!(answer.code == 0 && answer.stdout.starts_with("there is no release yet"), "{answer:?}");
}
