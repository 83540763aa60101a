//! Unused components.

use std::collections::HashSet;

use super::context::{Context, last_name};
use super::node::Node;
use super::reach;
use crate::document::{entries, flag};
use crate::error::Finding;
use crate::place::pointer;

/// The kinds of components that are checked.
const KINDS: [(&str, &str); 6] = [
    ("schemas", "schema"),
    ("parameters", "parameter"),
    ("requestBodies", "request body"),
    ("responses", "response"),
    ("examples", "example"),
    ("headers", "header"),
];

/// Reports components that no operation uses, together with those that only they use.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.kind.name() != "components" {
        return;
    }
    let unused = unused(context, node);
    let leads = |from: &str| match context.document.target(from) {
        Some(part) => reach::follow(context.document, vec![part]),
        None => HashSet::new(),
    };
    let led: Vec<HashSet<&str>> = unused.iter().map(|(_, reference)| leads(reference)).collect();
    for (index, (word, reference)) in unused.iter().enumerate() {
        let leads_here = |other: usize| led.get(other).is_some_and(|led| led.contains(reference.as_str()));
        let leads_back = |other: usize| {
            let other = unused.get(other).map(|(_, reference)| reference.as_str());
            led.get(index).is_some_and(|led| other.is_some_and(|other| led.contains(other)))
        };
        // Of components that refer to each other, only the first is reported.
        if (0..unused.len())
            .any(|other| other != index && leads_here(other) && !(leads_back(other) && index < other))
        {
            continue;
        }
        let below = unused.iter().filter(|(_, other)| other != reference);
        let below = below.filter(|(_, other)| led.get(index).is_some_and(|led| led.contains(other.as_str())));
        let below: Vec<&str> = below.map(|(_, other)| last_name(other)).collect();
        findings.push(finding(word, reference, &below));
    }
}

/// The kind of each unused component, and the reference to it.
fn unused(context: &Context<'_>, components: &Node<'_>) -> Vec<(&'static str, String)> {
    let mut unused = Vec::new();
    for (kind, parts) in entries(components.value) {
        let Some((_, word)) = KINDS.iter().find(|(known, _)| *known == kind) else { continue };
        for (name, part) in entries(parts) {
            let reference = format!("#{}", pointer(&["components", kind, name]));
            if !context.reached.contains(reference.as_str()) && !flag(part, "x-keep") {
                unused.push((*word, reference));
            }
        }
    }
    unused
}

fn finding(word: &str, reference: &str, below: &[&str]) -> Finding {
    let remedy = match word {
        "schema" => "refer to it, remove it, or say `x-keep: true` to generate its type all the same",
        _ => "refer to it or remove it",
    };
    let problem = match below {
        [] => "no operation leads to it".to_owned(),
        below => format!("no operation leads to it, nor to what only it leads to: {}", below.join(", ")),
    };
    let place = format!("{word} {}", last_name(reference));
    Finding::new("unused-component", reference.trim_start_matches('#'), place, problem, remedy)
}
