//! What an operation is called and what it answers.

use heck::ToSnakeCase;
use serde_json::Value;

use super::context::{Context, is_websocket, successes};
use super::node::Node;
use crate::document::{OperationNode, entries, items, text};
use crate::error::Finding;

/// The id makes the method: `clusters_list` is `clusters().list()`.
pub(super) fn id(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let problem =
        missing_id(operation).or_else(|| bad_id(operation)).or_else(|| taken_id(context, operation));
    findings.extend(problem.map(|(problem, remedy)| node.finding("operation-id", problem, remedy)));
}

/// The engine refuses an operation without an id.
fn missing_id(operation: OperationNode<'_>) -> Option<(String, String)> {
    operation.id().is_empty().then(|| {
        let remedy = format!("write `operationId: {}_<verb>`", first_tag(operation).unwrap_or("<tag>"));
        ("`operationId` is missing".to_owned(), remedy)
    })
}

fn bad_id(operation: OperationNode<'_>) -> Option<(String, String)> {
    let id = operation.id();
    let snake = id.to_snake_case();
    if id != snake {
        return Some((format!("`{id}` is not snake_case"), format!("write `{snake}`")));
    }
    let tag = first_tag(operation)?;
    let verb = id.strip_prefix(tag).and_then(|rest| rest.strip_prefix('_')).unwrap_or_default();
    if !id.is_ascii() {
        return Some((format!("`{id}` is not ASCII"), "write it in ASCII".to_owned()));
    }
    if verb.starts_with(|first: char| first.is_ascii_digit()) {
        let problem = format!("no method can be named `{verb}`");
        return Some((problem, format!("begin the verb with a letter: `{tag}_get_{verb}`")));
    }
    verb.is_empty()
        .then(|| (format!("`{id}` is not `{tag}_<verb>`"), format!("begin with `{tag}_` and add the verb")))
}

/// Two of an id are refused by the engine; two that differ only in their writing do not compile.
fn taken_id(context: &Context<'_>, operation: OperationNode<'_>) -> Option<(String, String)> {
    let first = context.first_operation(operation.id()).filter(|first| *first != operation.place())?;
    Some((format!("{first} has the same method name"), "give one of them another verb".to_owned()))
}

/// A method must not send other credentials than the client has, or none, without a word.
pub(super) fn security(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let Some(own) = operation.node.get("security") else { return };
    let is_anonymous = own.as_array().is_some_and(Vec::is_empty);
    if !is_anonymous && *own != context.document.root()["security"] {
        let problem = "its `security` is not that of the document";
        let remedy =
            "remove it if the client's credentials are right for it, or write `security: []` for none";
        findings.push(node.finding("security", problem, remedy));
    }
}

fn first_tag(operation: OperationNode<'_>) -> Option<&str> {
    operation.node["tags"].get(0)?.as_str()
}

/// The tag is the handle that the operation is found under.
pub(super) fn tag(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let tags: Vec<&str> = items(&operation.node["tags"]).filter_map(Value::as_str).collect();
    let declared =
        |tag: &str| items(&context.document.root()["tags"]).any(|declared| text(declared, "name") == tag);
    findings.extend(match tags.as_slice() {
        [tag] if declared(tag) => None,
        [tag] => {
            let remedy = "add it to `tags` at the top of the document, with a description";
            Some(node.finding("tag", format!("the tag `{tag}` is not declared"), remedy))
        }
        tags => Some(node.finding(
            "tag",
            format!("there are {} tags", tags.len()),
            "write exactly one: `tags: [<resource>]`",
        )),
    });
}

/// The HTTP library beneath has no such methods: the generated code does not compile.
pub(super) fn method(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    if matches!(operation.method, "options" | "trace") {
        let problem = format!("`{}` cannot be sent", operation.method);
        findings.push(node.finding("method", problem, "remove the operation"));
    }
}

/// The summary becomes the first line of the method's documentation.
pub(super) fn summary(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let summary = text(operation.node, "summary").trim();
    if summary.is_empty() {
        let remedy = "say in a short imperative what it does: `summary: List the clusters`";
        findings.push(node.finding("summary", "there is no summary", remedy));
    } else if summary.ends_with('.') {
        findings.push(node.finding("summary", "the summary ends with a full stop", "remove the full stop"));
    }
}

/// Without a 2xx the engine answers with plain bytes, whatever the server sends.
pub(super) fn success(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation().filter(|operation| !is_websocket(*operation)) else { return };
    if successes(operation).next().is_none() {
        let remedy = "add the 2xx that the server sends, such as `'200'`, or `'204'` without content";
        findings.push(node.finding("needs-success", "no response is a success", remedy));
    }
}

/// Several 2xx of different shapes make the engine panic: a method returns one type.
pub(super) fn one_shape(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation().filter(|operation| !is_websocket(*operation)) else { return };
    let shapes: Vec<(&str, (&str, &Value))> = successes(operation)
        .filter_map(|(status, response)| Some((status, shape(context.document.resolve(response))?)))
        .collect();
    let odd = shapes.iter().find(|(_, shape)| shapes.first().is_some_and(|(_, first)| first != shape));
    if let (Some((first, _)), Some((other, _))) = (shapes.first(), odd) {
        let problem = format!("the answers {first} and {other} differ in schema or media type");
        let remedy = "give both one schema that has every field, or leave out the content of one";
        findings.push(node.finding("one-success-shape", problem, remedy));
    }
}

fn shape(response: &Value) -> Option<(&str, &Value)> {
    entries(&response["content"]).next().map(|(media, node)| (media, &node["schema"]))
}
