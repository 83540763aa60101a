//! References: each must refer to a component of this file and of the right kind.

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node};
use super::reach;
use crate::document::entries;
use crate::error::Finding;
use crate::place::{Edit, child, pointer};

const RULE: &str = "reference";

/// Schemas that consist of themselves. While there is one, collecting the properties of a schema may never end,
/// so that no other rule is applied.
pub(super) fn circles(context: &Context<'_>) -> Vec<Finding> {
    let names = context.document.components("schemas").map(|(name, _)| name);
    names
        .filter(|name| reach::holds_itself(context.document, name))
        .map(|name| {
            let at = (pointer(&["components", "schemas", name]), format!("schema {name}"));
            let remedy = "put an object between, whose property refers back";
            Finding::new(RULE, at.0, at.1, "it extends or holds itself, without an object between", remedy)
        })
        .collect()
}

/// The engine panics on a reference to nothing or to another file, and does not support references to path
/// items.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(reference) = node.value.get("$ref") else { return };
    let Some(reference) = reference.as_str() else {
        findings.push(node.finding(RULE, "`$ref` is not a text", "write `$ref: '#/components/…'`"));
        return;
    };
    let wrong = wrong_kind(node, reference).or_else(|| leads_nowhere(context, node, reference));
    findings.extend(wrong.map(|finding| finding.at("$ref")).or_else(|| company(node)));
}

fn wrong_kind(node: &Node<'_>, reference: &str) -> Option<Finding> {
    if !reference.starts_with('#') {
        let remedy = "copy what it names into `components` and refer to it as `#/components/…`";
        return Some(node.finding(RULE, format!("`{reference}` is outside of this file"), remedy));
    }
    let Some(component) = node.kind.component() else {
        let problem = format!("a {} cannot be a reference", node.kind.name());
        return Some(node.finding(RULE, problem, "write it out where it is used"));
    };
    let prefix = format!("#/components/{component}/");
    let name = reference.strip_prefix(&prefix).unwrap_or_default();
    (name.is_empty() || name.contains('/')).then(|| {
        let problem = format!("`{reference}` does not name a component of the kind that belongs here");
        node.finding(RULE, problem, format!("refer to `{prefix}<name>`"))
    })
}

fn leads_nowhere(context: &Context<'_>, node: &Node<'_>, reference: &str) -> Option<Finding> {
    if context.document.target(reference).is_none() {
        let problem = format!("`{reference}` does not exist");
        return Some(node.finding(RULE, problem, "add that component, or correct the name"));
    }
    is_first_of_circle(context, node).then(|| {
        let problem = format!("`{reference}` leads to references only, never to a definition");
        node.finding(RULE, problem, "give one of the components in that chain a definition of its own")
    })
}

/// OpenAPI 3.0 ignores the siblings of a `$ref`.
fn company(node: &Node<'_>) -> Option<Finding> {
    let (key, _) = entries(node.value).find(|(key, _)| !matches!(*key, "$ref" | "x-note" | "x-rename"))?;
    let remedy = match node.kind {
        Kind::Schema(_) => format!("write `{{allOf: [{{$ref: …}}], {key}: …}}`"),
        _ => format!("move `{key}` into the component"),
    };
    let finding =
        node.finding(RULE, format!("`{key}` stands beside a `$ref` and is ignored"), remedy).at(key);
    let reference = child(&node.pointer, "$ref");
    let name = node.value["$ref"].as_str().unwrap_or_default();
    Some(match node.kind {
        Kind::Schema(_) if node.value.get("allOf").is_none() => finding
            .fixed_by(Edit::Rename(reference.clone(), "allOf".to_owned()))
            .fixed_by(Edit::Replace(reference, format!("[{{$ref: '{name}'}}]"))),
        _ => finding,
    })
}

/// Whether the chain of references from a node comes back to it, and no part of the circle has been seen before: the circle
/// is one finding, and what only leads into it is none.
fn is_first_of_circle(context: &Context<'_>, node: &Node<'_>) -> bool {
    let mut circle: Vec<&str> = Vec::new();
    let mut value = node.value;
    while let Some(reference) = value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
        if circle.contains(&reference) {
            break;
        }
        circle.push(reference);
        value = context.document.root().pointer(reference).unwrap_or(&Value::Null);
    }
    circle.last() == Some(&node.pointer.as_str()) && circle.iter().min() == circle.last()
}
