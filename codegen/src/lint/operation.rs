//! The ID, tag, summary and responses of an operation.

use serde_json::Value;

use super::context::{Context, is_websocket, successes};
use super::keys::is_misspelt;
use super::node::Node;
use crate::document::{OperationNode, entries, items, text};
use crate::error::Finding;
use crate::names::{Role, Taken};
use crate::place::{Edit, child, pointer};

/// The ID becomes the method: `clusters_list` is `clusters().list()`.
pub(super) fn id(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let at = |problem, remedy| node.finding("operation-id", problem, remedy).at("operationId");
    if let Some((problem, better)) = better_id(context, operation) {
        let finding = at(problem, format!("write `{better}`"));
        let is_whole = !better.contains('<') && holder(context, &better).is_none_or(|it| it == node.place);
        findings.push(if is_whole { renamed(context, finding, operation, &better) } else { finding });
    } else if !operation.id().is_ascii() {
        findings.push(at(format!("`{}` is not ASCII", operation.id()), "write it in ASCII".to_owned()));
    } else {
        findings.extend(taken_id(context, operation).map(|(problem, remedy)| at(problem, remedy)));
    }
}

/// The problem with an ID, and an ID that follows all rules.
fn better_id(context: &Context<'_>, operation: OperationNode<'_>) -> Option<(String, String)> {
    let id = operation.id();
    // An undeclared tag is reported elsewhere.
    let tag = first_tag(operation).filter(|tag| declares(context, tag));
    if id.is_empty() {
        return Some(("`operationId` is missing".to_owned(), format!("{}_<verb>", tag.unwrap_or("<tag>"))));
    }
    let snake = Role::Function.spelling(id);
    let better = tag.map_or_else(|| snake.clone(), |tag| with_verb(tag, &snake));
    if better == id {
        return None;
    }
    let problem = if snake == id {
        format!("`{id}` is not `{}_<verb>` with a verb that begins with a letter", tag.unwrap_or("<tag>"))
    } else {
        format!("`{id}` is not snake_case")
    };
    Some((problem, better))
}

/// The ID as `<tag>_<verb>`, with a verb that begins with a letter.
fn with_verb(tag: &str, id: &str) -> String {
    let verb = match id.strip_prefix(tag) {
        Some("") => "<verb>",
        Some(rest) => rest.strip_prefix('_').unwrap_or(id),
        None => id,
    };
    let get = if verb.starts_with(|first: char| first.is_ascii_digit()) { "get_" } else { "" };
    format!("{tag}_{get}{verb}")
}

/// Changes the ID of the operation and of the waiters that poll it.
fn renamed(context: &Context<'_>, finding: Finding, operation: OperationNode<'_>, id: &str) -> Finding {
    let waiters = entries(&context.document.root()["x-waiters"]);
    let polling = waiters.filter(|(_, waiter)| text(waiter, "poll") == operation.id());
    let polls = polling.map(|(name, _)| pointer(&["x-waiters", name, "poll"]));
    let all = polls.chain([finding.pointer.clone()]).map(|pointer| Edit::Replace(pointer, id.to_owned()));
    all.fold(finding, Finding::fixed_by)
}

/// The engine rejects two operations with the same ID.
fn taken_id(context: &Context<'_>, operation: OperationNode<'_>) -> Option<(String, String)> {
    let first = holder(context, operation.id()).filter(|first| *first != operation.place())?;
    Some((format!("{first} has the same ID"), "give one of them another verb".to_owned()))
}

/// The place of the first operation with this ID.
fn holder(context: &Context<'_>, id: &str) -> Option<String> {
    match context.operations.taken(Role::Function, id)? {
        Taken::By(first) => Some(first),
        Taken::Unwritable | Taken::Reserved(_) => None,
    }
}

/// A method must not silently send other credentials than those of the client, or none.
pub(super) fn security(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let Some(own) = operation.node.get("security") else { return };
    let is_anonymous = own.as_array().is_some_and(Vec::is_empty);
    if !is_anonymous && *own != context.document.root()["security"] {
        let problem = "its `security` is not that of the document";
        let remedy =
            "remove it if the client's credentials are right for it, or write `security: []` for none";
        findings.push(node.finding("security", problem, remedy).at("security"));
    }
}

fn first_tag(operation: OperationNode<'_>) -> Option<&str> {
    operation.node["tags"].get(0)?.as_str()
}

/// The tag becomes the handle that has the method.
pub(super) fn tag(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let tags: Vec<&str> = items(&operation.node["tags"]).filter_map(Value::as_str).collect();
    let found = match tags.as_slice() {
        // An undeclared tag is reported once, at the first operation that has it.
        [tag] if declares(context, tag) || !is_first_with(context, operation, tag) => None,
        [tag] => {
            let remedy = "add it to `tags` at the top of the document, with a description";
            Some(node.finding("tag", format!("the tag `{tag}` is not declared"), remedy))
        }
        tags => Some(node.finding(
            "tag",
            format!("there are {} tags", tags.len()),
            "write exactly one: `tags: [<resource>]`",
        )),
    };
    findings.extend(found.map(|finding| finding.at("tags")));
}

fn is_first_with(context: &Context<'_>, operation: OperationNode<'_>, tag: &str) -> bool {
    let first = context.document.operations().find(|other| first_tag(*other) == Some(tag));
    first.is_some_and(|first| std::ptr::eq(first.node, operation.node))
}

fn declares(context: &Context<'_>, tag: &str) -> bool {
    items(&context.document.root()["tags"]).any(|declared| text(declared, "name") == tag)
}

/// The HTTP client has no such methods, and the generated code does not compile.
pub(super) fn method(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    if matches!(operation.method, "options" | "trace") {
        let problem = format!("`{}` cannot be sent", operation.method);
        findings.push(node.finding("method", problem, "remove the operation"));
    }
}

/// The summary becomes the first line of the method's documentation.
pub(super) fn summary(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let summary = text(operation.node, "summary").trim();
    if summary.is_empty() {
        if is_misspelt(node, "summary") {
            return;
        }
        let remedy = "say in a short imperative what it does: `summary: List the clusters`";
        findings.push(node.finding("summary", "there is no summary", remedy));
    } else if summary.ends_with('.') {
        let place = child(&node.pointer, "summary");
        let (text, quote) = match context.document.written(&place) {
            quoted if quoted.ends_with(['\'', '"']) => quoted.split_at(quoted.len() - 1),
            plain => (plain, ""),
        };
        let without = format!("{}{quote}", text.trim_end_matches('.'));
        let finding = node.finding("summary", "the summary ends with a full stop", "remove the full stop");
        findings.push(finding.at("summary").fixed_by(Edit::Replace(place, without)));
    }
}

/// Without a 2xx the engine returns plain bytes, whatever the server sends.
pub(super) fn success(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation().filter(|operation| !is_websocket(*operation)) else { return };
    if successes(operation).next().is_none() {
        let remedy = "add the 2xx that the server sends, such as `'200'`, or `'204'` without content";
        findings.push(node.finding("needs-success", "no response is a success", remedy).at("responses"));
    }
}

/// The engine panics on 2xx responses with different schemas: a method returns one type.
pub(super) fn one_shape(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation().filter(|operation| !is_websocket(*operation)) else { return };
    let shapes: Vec<(&str, (&str, &Value))> = successes(operation)
        .filter_map(|(status, response)| Some((status, shape(context.document.resolve(response))?)))
        .collect();
    let odd = shapes.iter().find(|(_, shape)| shapes.first().is_some_and(|(_, first)| first != shape));
    if let (Some((first, _)), Some((other, _))) = (shapes.first(), odd) {
        let problem = format!("the answers {first} and {other} differ in schema or media type");
        let remedy = "give both one schema that has every field, or leave out the content of one";
        findings.push(node.finding("one-success-shape", problem, remedy).at("responses"));
    }
}

fn shape(response: &Value) -> Option<(&str, &Value)> {
    entries(&response["content"]).next().map(|(media, node)| (media, &node["schema"]))
}
