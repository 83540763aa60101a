//! What other readers of OpenAPI and YAML understand differently, or not at all.

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node};
use crate::document::text;
use crate::error::Finding;

/// OpenAPI 3.0.3 gives `nullable` no effect without a `type` beside it.
pub(super) fn nullable(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.schema().is_none() || node.value.get("nullable").is_none() || node.value.get("type").is_some() {
        return;
    }
    let part = node.value["allOf"].get(0).map(|part| text(context.document.resolve(part), "type"));
    let remedy = match part.filter(|kind| !kind.is_empty()) {
        Some(kind) => format!("add `type: {kind}`"),
        None => "remove it: a schema without a type allows null".to_owned(),
    };
    findings.push(node.finding("nullable-type", "`nullable` without `type`", remedy));
}

/// A reader that does not know the format takes a signed number for it.
pub(super) fn unsigned(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let format = text(node.value, "format");
    let is_said = node.value.get("minimum").and_then(Value::as_u64) == Some(0);
    if node.schema().is_some() && format.starts_with("uint") && !is_said {
        let problem = format!("`{format}` without `minimum: 0`");
        findings.push(node.finding("unsigned-minimum", problem, "add `minimum: 0`"));
    }
}

/// The words that YAML 1.1 reads as true or false.
const BOOLEANS: [&str; 6] = ["on", "off", "yes", "no", "y", "n"];

/// What a line ends with that begins a block string.
const BLOCKS: [&str; 4] = [": >", ": >-", ": |", ": |-"];

/// A mapping's key that is a boolean to a reader of YAML 1.1.
pub(super) fn keys(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Document = node.kind else { return };
    for (number, key) in plain_keys(context.document.source()).filter(|(_, key)| is_boolean(key)) {
        let place = format!("line {number}");
        let problem = format!("`{key}` is a boolean to a reader of YAML 1.1");
        findings.push(Finding::new("yaml-key", place, problem, format!("write `'{key}'`")));
    }
}

fn is_boolean(key: &str) -> bool {
    BOOLEANS.contains(&key.to_ascii_lowercase().as_str())
}

/// The unquoted keys of a document and their lines, counted from 1. Lines of block strings are left out.
fn plain_keys(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut block: Option<usize> = None;
    source.lines().zip(1..).flat_map(move |(line, number)| {
        let indent = line.len() - line.trim_start().len();
        if block.is_some_and(|begun| line.trim().is_empty() || indent > begun) {
            return Vec::new();
        }
        let opens_block = BLOCKS.iter().any(|opening| line.ends_with(opening));
        block = opens_block.then_some(indent);
        line.split(['{', ',', '[']).filter_map(key).map(|key| (number, key)).collect()
    })
}

/// The key with which a part of a line begins.
fn key(part: &str) -> Option<&str> {
    let (key, rest) = part.trim_start().trim_start_matches("- ").split_once(':')?;
    (rest.is_empty() || rest.starts_with(' ')).then_some(key)
}
