//! `x-gone`: deletions of what may be gone already.

use serde_json::Value;

use super::context::{Context, successes};
use super::node::Node;
use crate::document::{OperationNode, entries, flag};
use crate::error::Finding;

/// After a lost response, "not found" counts as success: only for deletions whose response has no content.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let Some(said) = operation.node.get("x-gone") else { return };
    let found = if said != "ok" {
        Some((format!("`x-gone` is {said}"), "write `ok`"))
    } else if operation.method != "delete" {
        Some((format!("`x-gone` of a {}", operation.method.to_uppercase()), "remove it: nothing is deleted"))
    } else {
        answers(context, operation).then(|| {
            ("`x-gone`, but the answer has a payload".to_owned(), "remove it: there is no payload then")
        })
    };
    findings.extend(found.map(|(problem, remedy)| node.finding("gone", problem, remedy).at("x-gone")));
}

fn answers(context: &Context<'_>, operation: OperationNode<'_>) -> bool {
    successes(operation).any(|(_, response)| {
        let content = &context.document.resolve(response)["content"];
        let is_nothing = |body: &Value| flag(context.document.resolve(&body["schema"]), "x-nothing");
        entries(content).any(|(_, body)| !is_nothing(body))
    })
}
