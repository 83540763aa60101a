//! `x-pagination`: the request for the next page and the location of its rows.

use serde_json::Value;

use super::context::Context;
use super::node::Node;
use crate::document::{OperationNode, entries, items, text};
use crate::error::Finding;

const RULE: &str = "pagination";

/// A style of pagination.
struct Style {
    name: &'static str,
    /// The required keys whose values are query parameters.
    parameters: &'static [&'static str],
    /// The optional keys whose values are query parameters.
    optional: &'static [&'static str],
    /// The keys whose values are numbers.
    numbers: &'static [&'static str],
    /// Whether `next` gives the location of the next page in the payload.
    has_next: bool,
}

const STYLES: [Style; 5] = [
    Style {
        name: "offset",
        parameters: &["offset", "limit"],
        optional: &[],
        numbers: &["size"],
        has_next: false,
    },
    Style {
        name: "page",
        parameters: &["page", "limit"],
        optional: &[],
        numbers: &["size", "first"],
        has_next: false,
    },
    Style {
        name: "cursor",
        parameters: &["cursor"],
        optional: &["limit"],
        numbers: &["size"],
        has_next: true,
    },
    Style { name: "next", parameters: &[], optional: &["limit"], numbers: &["size"], has_next: true },
    Style { name: "link", parameters: &[], optional: &["limit"], numbers: &["size"], has_next: false },
];

/// The keys of every style: the style, locations in the payload and in a row, and the order.
const COMMON: [&str; 5] = ["style", "items", "total", "key", "sort"];

/// With a wrong request for the next page, a list ends early or never.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let Some(paging) = operation.node.get("x-pagination").filter(|paging| paging.is_object()) else { return };
    let Some(style) = STYLES.iter().find(|style| text(paging, "style") == style.name) else {
        let problem = format!("there is no style `{}`", text(paging, "style"));
        findings.push(finding(node, problem, "write `style: offset`, `page`, `cursor`, `next` or `link`"));
        return;
    };
    findings.extend(unknown_keys(node, paging, style));
    findings.extend(missing_parameters(context, node, operation, paging, style));
    findings.extend(style.numbers.iter().filter_map(|key| not_a_number(node, paging, key)));
    findings.extend(match context.payload(operation) {
        Some(payload) => {
            let mut wrong = wrong_places(context, node, payload, paging);
            wrong.extend(wrong_next(context, node, payload, paging).filter(|_| style.has_next));
            wrong
        }
        None => {
            let problem = "there is no JSON answer to take rows from";
            vec![finding(node, problem, "remove `x-pagination`, or add the answer")]
        }
    });
}

fn unknown_keys(node: &Node<'_>, paging: &Value, style: &Style) -> Vec<Finding> {
    let known = |key: &str| {
        [style.parameters, style.optional, style.numbers, &COMMON].iter().any(|keys| keys.contains(&key))
            || style.has_next && key == "next"
    };
    let unknown = entries(paging).filter(|(key, _)| !known(key));
    let problem = |key| format!("nobody reads `{key}` of the style `{}`", style.name);
    unknown
        .map(|(key, _)| finding(node, problem(key), "remove it, or see specs/README.md for the keys"))
        .collect()
}

fn missing_parameters(
    context: &Context<'_>,
    node: &Node<'_>,
    operation: OperationNode<'_>,
    paging: &Value,
    style: &Style,
) -> Vec<Finding> {
    let query = context.query(operation);
    let remedy = format!("write one of {}, or add the parameter", query.join(", "));
    let problem = |key| format!("`{key}` names no query parameter: `{}`", text(paging, key));
    let given = style.optional.iter().filter(|key| paging.get(key).is_some());
    let absent =
        style.parameters.iter().chain(given).copied().filter(|key| !query.contains(&text(paging, key)));
    let unsorted = entries(&paging["sort"]).filter(|(name, _)| !query.contains(name));
    let unsorted = unsorted.map(|(name, _)| format!("`sort` names no query parameter: `{name}`"));
    absent.map(problem).chain(unsorted).map(|problem| finding(node, problem, remedy.clone())).collect()
}

fn not_a_number(node: &Node<'_>, paging: &Value, key: &str) -> Option<Finding> {
    let value = paging.get(key).filter(|value| !value.is_u64())?;
    Some(finding(node, format!("`{key}` is {value}"), "write a whole number"))
}

/// Without the location of the next page, a list ends after the first.
fn wrong_next(context: &Context<'_>, node: &Node<'_>, payload: &Value, paging: &Value) -> Option<Finding> {
    let next =
        context.document.at(payload, text(paging, "next")).map(|schema| context.document.resolve(schema));
    let is_text = next.is_some_and(|next| matches!(text(next, "type"), "string" | "integer"));
    let remedy =
        "let `next` name the string that is the cursor or the address of the next page, dots descending";
    (!is_text).then(|| finding(node, "`next` is no string in the payload", remedy))
}

fn wrong_places(context: &Context<'_>, node: &Node<'_>, payload: &Value, paging: &Value) -> Vec<Finding> {
    let document = context.document;
    let place = |key: &str| paging.get(key).map(|place| place.as_str().unwrap_or_default());
    let at = |place: &str| document.at(payload, place).map(|schema| document.resolve(schema));
    let rows = place("items").map_or_else(|| Some(document.resolve(payload)), at);
    if rows.is_none_or(|rows| rows["type"] != "array") {
        let remedy = "let `items` name the array, dots descending; without `items`, the payload is the array";
        return vec![finding(node, "the rows are no array in the payload", remedy)];
    }
    let mut findings = Vec::new();
    if place("total").is_some_and(|total| at(total).is_none_or(|total| total["type"] != "integer")) {
        let remedy = "let `total` name the integer, dots descending";
        findings.push(finding(node, "`total` is no integer in the payload", remedy));
    }
    if place("key").is_some_and(|key| rows.is_none_or(|rows| document.at(&rows["items"], key).is_none())) {
        let remedy = "let `key` name the field that tells one row from another";
        findings.push(finding(node, "`key` is no field of a row", remedy));
    }
    let is_field = |name: &str| rows.is_some_and(|rows| document.at(&rows["items"], name).is_some());
    let sorted = entries(&paging["sort"]).flat_map(|(_, fields)| items(fields)).filter_map(Value::as_str);
    findings.extend(sorted.filter(|name| !is_field(name)).map(|name| {
        finding(node, format!("`sort` names no field of a row: `{name}`"), "write the name of a field")
    }));
    findings
}

fn finding(node: &Node<'_>, problem: impl Into<String>, remedy: impl Into<String>) -> Finding {
    node.finding(RULE, problem, remedy).at("x-pagination")
}
