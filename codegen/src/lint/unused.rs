//! Components that nobody needs.

use super::context::{Context, last_name};
use super::node::Node;
use crate::document::{entries, flag};
use crate::error::Finding;

/// The kinds that a reader would otherwise look after for nothing.
const KINDS: [(&str, &str); 6] = [
    ("schemas", "schema"),
    ("parameters", "parameter"),
    ("requestBodies", "request body"),
    ("responses", "response"),
    ("examples", "example"),
    ("headers", "header"),
];

/// No operation leads there: a leftover, or a reference that was forgotten.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.kind.name() != "components" {
        return;
    }
    for (kind, parts) in entries(node.value) {
        let Some((_, word)) = KINDS.iter().find(|(known, _)| *known == kind) else { continue };
        for (name, part) in entries(parts) {
            let reference = format!("#/components/{kind}/{name}");
            if !context.reached.contains(reference.as_str()) && !flag(part, "x-keep") {
                findings.push(unused(word, last_name(&reference)));
            }
        }
    }
}

fn unused(word: &str, name: &str) -> Finding {
    let remedy = match word {
        "schema" => "refer to it, remove it, or say `x-keep: true` to generate its type all the same",
        _ => "refer to it or remove it",
    };
    Finding::new("unused-component", format!("{word} {name}"), "no operation leads to it", remedy)
}
