//! `deprecated` operations and their replacements.

use super::context::Context;
use super::node::Node;
use crate::document::{flag, text};
use crate::error::Finding;

const RULE: &str = "replacement";

/// The caller sees only the compiler's warning, which must name the replacement or state why there is none.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let instead = text(operation.node, "x-replaced-by");
    let deprecated = flag(operation.node, "deprecated");
    let problem = if deprecated && instead.is_empty() && text(operation.node, "x-note").is_empty() {
        Some("it is deprecated, and nothing says what to call instead".to_owned())
    } else if !deprecated && !instead.is_empty() {
        Some("it is replaced, but not deprecated".to_owned())
    } else if !instead.is_empty() && is_no_use(context, instead) {
        Some(format!("`{instead}` is no operation to call instead"))
    } else {
        None
    };
    let remedy = "write `deprecated: true` with the operation to call, `x-replaced-by: <operationId>`, or why \
                  there is none in `x-note`";
    let key = if instead.is_empty() { "deprecated" } else { "x-replaced-by" };
    findings.extend(problem.map(|problem| node.finding(RULE, problem, remedy).at(key)));
}

fn is_no_use(context: &Context<'_>, id: &str) -> bool {
    context.operation(id).is_none_or(|operation| flag(operation.node, "deprecated"))
}
