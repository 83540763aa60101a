//! `semver`: the changes to the public API of each backend since a revision, and whether the changelog mentions them.
//!
//! The reviewed snapshots in `tests/tests/snapshots/` are compared with those of a Git revision: the last release,
//! unless `--against` names another. A breaking change needs a new entry in CHANGELOG.md that names the item.

mod compare;
mod surface;

use std::process::Command as Process;

use crate::command::{Arguments, Command, Outcome, count};
use crate::failure::Failure;
use crate::workspace::Workspace;
use compare::{Change, compare};
use surface::Surface;

/// The entry in the list of commands.
pub(crate) const COMMAND: Command = Command {
    name: "semver",
    arguments: "[BACKEND…] [--against REVISION]",
    about: "list changes of the public API since the last release; breaking ones need a changelog entry",
    flags: &[],
    options: &["against"],
    takes_names: true,
    run,
};

/// The changelog.
pub(super) const CHANGELOG: &str = "CHANGELOG.md";

fn run(workspace: &Workspace, arguments: &Arguments) -> Result<Outcome, Failure> {
    let revision = match arguments.option("against") {
        Some(revision) => Some(revision.to_owned()),
        None => last_release(workspace)?,
    };
    let Some(revision) = revision else {
        return Ok(Outcome::passed(
            "there is no release yet (no tag `v…`); --against REVISION names another\n",
        ));
    };
    since(workspace, &workspace.select(&arguments.names)?, &revision)
}

/// The tag of the last release, if there is one.
pub(super) fn last_release(workspace: &Workspace) -> Result<Option<String>, Failure> {
    let tag = git(workspace, &["describe", "--tags", "--abbrev=0", "--match", "v*"])?;
    Ok(tag.map(|tag| tag.trim().to_owned()))
}

/// Compares the summaries of backends with those of a revision.
pub(super) fn since(workspace: &Workspace, backends: &[String], revision: &str) -> Result<Outcome, Failure> {
    if git(workspace, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])?.is_none() {
        return Err(Failure::Usage(format!("there is no revision `{revision}`")));
    }
    let entries = new_entries(workspace, revision)?;
    let mut report = Report::default();
    for backend in backends {
        for change in changes(workspace, backend, revision)? {
            let said = !change.breaking || names(&entries, &change);
            report.add(backend, &change, said);
        }
    }
    let Report { mut text, breaking, silent } = report;
    text.push_str(&format!("{} since {revision}", count(breaking, "breaking change")));
    text.push_str(&format!(", {silent} without an entry in {CHANGELOG}\n"));
    Ok(Outcome::new(text, silent == 0))
}

/// The changes so far.
#[derive(Default)]
struct Report {
    text: String,
    breaking: usize,
    /// The number of breaking changes that the changelog does not name.
    silent: usize,
}

impl Report {
    fn add(&mut self, backend: &str, change: &Change, said: bool) {
        self.breaking += usize::from(change.breaking);
        self.silent += usize::from(!said);
        self.text.push_str(&line(backend, change, said));
    }
}

/// The changes of a backend. A new backend has none; a removed one is left to the reviewer.
fn changes(workspace: &Workspace, backend: &str, revision: &str) -> Result<Vec<Change>, Failure> {
    let file = format!("tests/tests/snapshots/{backend}.snap");
    let Some(before) = git(workspace, &["show", &format!("{revision}:{file}")])? else {
        return Ok(Vec::new());
    };
    Ok(compare(&Surface::read(&before), &Surface::read(&workspace.read(&file)?)))
}

fn line(backend: &str, change: &Change, said: bool) -> String {
    let kind = if change.breaking { "breaking" } else { "compatible" };
    let item = if change.item.is_empty() { String::new() } else { format!("{}: ", change.item) };
    let missing = if said { String::new() } else { format!(" [no entry in {CHANGELOG} names it]") };
    format!("{backend}: {kind}: {item}{}{missing}\n", change.what)
}

/// The entries of the changelog added since a revision, each on one line.
fn new_entries(workspace: &Workspace, revision: &str) -> Result<Vec<String>, Failure> {
    let before = git(workspace, &["show", &format!("{revision}:{CHANGELOG}")])?.unwrap_or_default();
    let known = entries(&before);
    let now = entries(&workspace.read(CHANGELOG)?);
    Ok(now.into_iter().filter(|entry| !known.contains(entry)).collect())
}

/// The list items of a Markdown file, each on one line.
fn entries(text: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("- "), entries.last_mut()) {
            (Some(entry), _) => entries.push(entry.trim().to_owned()),
            (None, Some(entry)) if line.starts_with("  ") => {
                entry.push(' ');
                entry.push_str(line.trim());
            }
            _ => {}
        }
    }
    entries
}

/// Whether an entry names the item of a change as a whole word. Any entry is enough for the API as a whole.
fn names(entries: &[String], change: &Change) -> bool {
    if change.item.is_empty() {
        return !entries.is_empty();
    }
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    entries.iter().any(|entry| {
        entry.match_indices(&change.item).any(|(at, found)| {
            let before = entry[..at].chars().next_back();
            let after = entry[at + found.len()..].chars().next();
            !before.is_some_and(is_name) && !after.is_some_and(is_name)
        })
    })
}

/// The output of Git, or `None` if it fails.
fn git(workspace: &Workspace, arguments: &[&str]) -> Result<Option<String>, Failure> {
    let mut git = Process::new("git");
    let output =
        git.args(arguments).current_dir(workspace.root()).output().map_err(Failure::io("run", "git"))?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_names_an_item_as_a_whole() {
        let change = |item: &str| Change { item: item.to_owned(), what: String::new(), breaking: true };
        let entries =
            entries("# C\n\n- Renamed: `types::Cluster` is\n  `Group`; `clusters().get(..)` too.\n");
        assert_eq!(entries.len(), 1);
        assert!(names(&entries, &change("Cluster")) && names(&entries, &change("clusters().get")));
        assert!(!names(&entries, &change("Clust")) && !names(&entries, &change("ClusterHost")));
    }
}
