//! `x-since`, `x-until` and `x-values`: the versions of the server that have a part.

use std::cmp::Ordering;

use super::context::Context;
use super::node::{Kind, Node, Spot};
use crate::document::{Versions, entries, items, text};
use crate::error::Finding;

const RULE: &str = "versions";

/// The keys of an entry of `x-values`.
const KEYS: [&str; 3] = ["description", "since", "until"];

/// A range must be readable and not empty.
pub(super) fn range(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let versions = Versions::of(node.value);
    findings.extend(
        wrong(context, &versions)
            .or_else(|| unread(node, &versions))
            .map(|(problem, remedy)| node.finding(RULE, problem, remedy)),
    );
}

/// `x-values` has only values of the enum, with known keys.
pub(super) fn values(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Schema(_) = node.kind else { return };
    for (value, entry) in entries(&node.value["x-values"]) {
        if !items(&node.value["enum"]).any(|known| known == value) {
            let problem = format!("`x-values` has `{value}`, which is no value of the enum");
            findings.push(node.finding(RULE, problem, "correct it, or add it to the enum"));
        }
        for (key, _) in entries(entry).filter(|(key, _)| !KEYS.contains(key)) {
            let problem = format!("`x-values` says `{key}` of `{value}`");
            findings.push(node.finding(RULE, problem, format!("write one of {}", KEYS.join(", "))));
        }
        let wrong = wrong(context, &Versions::of_value(entry));
        findings.extend(wrong.map(|(problem, remedy)| node.finding(RULE, problem, remedy)));
    }
}

fn wrong(context: &Context<'_>, versions: &Versions) -> Option<(String, &'static str)> {
    if versions.is_any() {
        return None;
    }
    if text(context.document.root(), "x-product").is_empty() {
        let remedy = "write `x-product: <name>` at the top of the document";
        return Some(("nothing says what it is a version of".to_owned(), remedy));
    }
    let ends = [&versions.since, &versions.until];
    if let Some(end) = ends.into_iter().flatten().find(|end| parts(end).is_none()) {
        let remedy = "write numbers with dots between them, quoted: `'6.4'`";
        return Some((format!("`{end}` is no version"), remedy));
    }
    let (since, until) = (versions.since.as_deref()?, versions.until.as_deref()?);
    (parts(since)?.cmp(&parts(until)?) == Ordering::Greater)
        .then(|| (format!("no version is from {since} to {until}"), "exchange `x-since` and `x-until`"))
}

/// The versions of a component are read where it is used as a whole, which only a property is.
fn unread(node: &Node<'_>, versions: &Versions) -> Option<(String, &'static str)> {
    let is_read = !matches!(node.kind, Kind::Schema(spot) if !matches!(spot, Spot::Property(_)));
    (!versions.is_any() && !is_read).then(|| {
        let remedy = "write them at the property, the parameter or the operation; of a value, in `x-values`";
        ("nobody reads the versions of this schema".to_owned(), remedy)
    })
}

fn parts(version: &str) -> Option<Vec<u32>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_numbers_with_dots() {
        assert_eq!(parts("6.4"), Some(vec![6, 4]));
        assert_eq!(parts("6.x"), None);
        assert_eq!(parts(""), None);
    }
}
