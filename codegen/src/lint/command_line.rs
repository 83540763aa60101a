//! `x-columns` and `x-destructive`: the columns of a table, and the operations that ask for confirmation.

use serde_json::Value;

use super::context::Context;
use super::node::Node;
use crate::document::items;
use crate::error::Finding;
use crate::place::{Edit, child};

/// A column that no response has is always empty.
pub(super) fn columns(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.schema().is_none() {
        return;
    }
    for column in items(&node.value["x-columns"]) {
        let place = column.as_str().unwrap_or_default();
        if context.document.at(node.value, place).is_none() {
            let fields: Vec<&str> =
                context.document.properties(node.value).into_iter().map(|(name, _)| name).collect();
            let remedy = format!("write one of {}; dots lead into objects", fields.join(", "));
            findings.push(
                node.finding("columns", format!("{column} is no field of the schema"), remedy)
                    .at("x-columns"),
            );
        }
    }
}

/// An extension that repeats the default of the method distracts from those that change it.
pub(super) fn destructive(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let Some(said) = operation.node.get("x-destructive").and_then(Value::as_bool) else { return };
    if said == (operation.method == "delete") {
        let problem =
            format!("`x-destructive: {said}` is the default of {}", operation.method.to_uppercase());
        let fix = Edit::Remove(child(&node.pointer, "x-destructive"));
        findings.push(node.finding("destructive", problem, "remove it").at("x-destructive").fixed_by(fix));
    }
}
