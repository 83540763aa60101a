//! Our `x-` extensions: each must be known at its position and have a value of the expected kind.

use serde_json::Value;

use super::context::Context;
use super::form::Form;
use super::keys::{closest, is_misspelt};
use super::node::Node;
use crate::document::{entries, items};
use crate::error::Finding;
use crate::place::{Edit, child};

/// The extensions, the parts where each is read (an empty list: everywhere), and the expected kind of value.
const KNOWN: &[(&str, &[&str], Form)] = &[
    ("x-style", &["document"], Form::Text),
    ("x-envelope", &["document", "operation"], Form::Any),
    ("x-waiters", &["document"], Form::Mapping),
    ("x-long-running", &["operation"], Form::Text),
    ("x-pagination", &["operation"], Form::Mapping),
    ("x-projection", &["operation"], Form::Text),
    ("x-filters", &["operation"], Form::Flag),
    ("x-gone", &["operation"], Form::Text),
    ("x-also-success", &["operation"], Form::Any),
    ("x-idempotent", &["operation"], Form::Flag),
    ("x-destructive", &["operation"], Form::Flag),
    ("x-columns", &["schema"], Form::List),
    ("x-transfer", &["operation"], Form::Text),
    ("x-websocket", &["operation"], Form::Flag),
    ("x-empty-body", &["operation"], Form::Flag),
    ("x-replaced-by", &["operation"], Form::Text),
    ("x-product", &["document"], Form::Text),
    ("x-since", &["operation", "parameter", "schema"], Form::Text),
    ("x-until", &["operation", "parameter", "schema"], Form::Text),
    ("x-values", &["schema"], Form::Mapping),
    ("x-name", &["parameter"], Form::Text),
    ("x-slashes", &["parameter"], Form::Flag),
    ("x-source", &["operation"], Form::Any),
    ("x-secret", &["schema"], Form::Flag),
    ("x-sensitive", &["schema"], Form::Flag),
    ("x-keep", &["schema", "example", "response", "parameter"], Form::Flag),
    ("x-note", &[], Form::Text),
    ("x-nothing", &["schema"], Form::Flag),
    ("x-rename", &["schema"], Form::Any),
];

/// Unknown extensions and unexpected values.
pub(super) fn check(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    for (key, value) in entries(node.value).filter(|(key, _)| key.starts_with("x-")) {
        match KNOWN.iter().find(|(known, ..)| *known == key) {
            None => findings.push(unknown(node, key)),
            Some((_, kinds, form)) => {
                findings.extend(misplaced(node, key, kinds).or_else(|| malformed(node, key, value, *form)))
            }
        }
    }
}

/// `x-source` says where an operation comes from: a row of `sources.tsv`, several, or evidence from elsewhere.
pub(super) fn source(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let source = &operation.node["x-source"];
    if !is_source(source) && !is_misspelt(node, "x-source") {
        let problem = if source.is_null() {
            "`x-source` is missing".to_owned()
        } else {
            format!("`x-source` is {source}")
        };
        let remedy = "write the row of sources.tsv, a list of rows, or `'beyond: <evidence>'`";
        findings.push(node.finding("source", problem, remedy).at("x-source"));
    }
}

fn is_source(source: &Value) -> bool {
    match source {
        Value::Number(row) => row.is_u64(),
        Value::String(text) => {
            text.strip_prefix("beyond: ").is_some_and(|evidence| !evidence.trim().is_empty())
        }
        Value::Array(rows) => !rows.is_empty() && items(source).all(Value::is_u64),
        _ => false,
    }
}

fn unknown(node: &Node<'_>, key: &str) -> Finding {
    let known: Vec<&str> = KNOWN.iter().map(|(known, ..)| *known).collect();
    let near = closest(key, &known).filter(|near| node.value.get(*near).is_none());
    let remedy =
        near.map_or_else(|| "remove it, or say it in `x-note`".to_owned(), |near| format!("write `{near}`"));
    let finding = node.finding("unknown-extension", format!("nobody reads `{key}`"), remedy).at(key);
    match near {
        Some(near) => finding.fixed_by(Edit::Rename(child(&node.pointer, key), near.to_owned())),
        None => finding,
    }
}

fn misplaced(node: &Node<'_>, key: &str, kinds: &[&str]) -> Option<Finding> {
    (!kinds.is_empty() && !kinds.contains(&node.kind.name())).then(|| {
        let problem = format!("nobody reads `{key}` of a {}", node.kind.name());
        node.finding("unknown-extension", problem, format!("move it to the {}", kinds.join(" or the ")))
            .at(key)
    })
}

fn malformed(node: &Node<'_>, key: &str, value: &Value, form: Form) -> Option<Finding> {
    let remedy = || format!("write {}", form.word());
    (!form.fits(value))
        .then(|| node.finding("extension-value", format!("`{key}` is {value}"), remedy()).at(key))
}
