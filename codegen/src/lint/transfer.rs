//! `x-transfer` and `x-projection`: extensions that must fit their operation.

use super::context::{BYTES, Context, FORM};
use super::node::Node;
use crate::document::text;
use crate::error::Finding;

/// `x-transfer` marks the operations with a streamed body, which have no total timeout, and only those.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let said = text(operation.node, "x-transfer");
    let sends = context.request(operation).iter().any(|(media, _)| matches!(*media, BYTES | FORM));
    let gets = context.answers(operation).iter().any(|(media, _)| *media == BYTES);
    let problem = match said {
        "upload" if !sends => Some((
            "nothing is uploaded",
            "give it a body of `application/octet-stream` or `multipart/form-data`, or remove `x-transfer`",
        )),
        "download" if !gets => Some((
            "nothing is downloaded",
            "give it an answer of `application/octet-stream`, or remove `x-transfer`",
        )),
        "upload" | "download" => None,
        "" if sends => Some(("the body is a stream", "add `x-transfer: upload`")),
        "" if gets => Some(("the answer is a stream", "add `x-transfer: download`")),
        "" => None,
        _ => Some(("there is no such transfer", "write `x-transfer: upload` or `x-transfer: download`")),
    };
    findings
        .extend(problem.map(|(problem, remedy)| node.finding("transfer", problem, remedy).at("x-transfer")));
}

/// The parameter that selects fields is in the query.
pub(super) fn projection(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let Some(name) = operation.node["x-projection"].as_str() else { return };
    let query = context.query(operation);
    if !query.contains(&name) {
        let remedy = format!("write one of {}, or add the parameter", query.join(", "));
        findings.push(
            node.finding("projection", format!("`{name}` is no query parameter of the operation"), remedy)
                .at("x-projection"),
        );
    }
}
