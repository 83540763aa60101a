//! What other readers of OpenAPI and YAML interpret differently or not at all.

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node};
use crate::document::text;
use crate::error::Finding;
use crate::place::{Edit, child};

/// OpenAPI 3.0.3 gives `nullable` no effect without a `type` beside it.
pub(super) fn nullable(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.schema().is_none() || node.value.get("nullable").is_none() || node.value.get("type").is_some() {
        return;
    }
    let part = node.value["allOf"].get(0).map(|part| text(context.document.resolve(part), "type"));
    let kind = part.filter(|kind| !kind.is_empty());
    let remedy = match kind {
        Some(kind) => format!("add `type: {kind}`"),
        None => "remove it: a schema without a type allows null".to_owned(),
    };
    let finding = node.finding("nullable-type", "`nullable` without `type`", remedy).at("nullable");
    findings.push(match kind {
        Some(kind) => finding.fixed_by(Edit::Add(node.pointer.clone(), format!("type: {kind}"))),
        None => finding.fixed_by(Edit::Remove(child(&node.pointer, "nullable"))),
    });
}

/// A reader that does not know the format assumes a signed number.
pub(super) fn unsigned(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let format = text(node.value, "format");
    let is_said = node.value.get("minimum").and_then(Value::as_u64) == Some(0);
    if node.schema().is_some() && format.starts_with("uint") && !is_said {
        let problem = format!("`{format}` without `minimum: 0`");
        let fix = match node.value.get("minimum") {
            Some(_) => Edit::Replace(child(&node.pointer, "minimum"), "0".to_owned()),
            None => Edit::Add(node.pointer.clone(), "minimum: 0".to_owned()),
        };
        let finding = node.finding("unsigned-minimum", problem, "add `minimum: 0`");
        findings.push(finding.at("format").fixed_by(fix));
    }
}

const RULE: &str = "yaml-key";

/// The words that YAML 1.1 reads as true or false.
const BOOLEANS: [&str; 6] = ["on", "off", "yes", "no", "y", "n"];

/// A mapping's key that is a boolean to a reader of YAML 1.1.
pub(super) fn keys(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Document = node.kind else { return };
    for (pointer, key) in context.document.keys(is_boolean) {
        let problem = format!("`{key}` is a boolean to a reader of YAML 1.1");
        let fix = Edit::Rename(pointer.clone(), format!("'{key}'"));
        let place = format!("key {key}");
        findings.push(Finding::new(RULE, pointer, place, problem, format!("write `'{key}'`")).fixed_by(fix));
    }
}

fn is_boolean(key: &str) -> bool {
    BOOLEANS.contains(&key.to_ascii_lowercase().as_str())
}
