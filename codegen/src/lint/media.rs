//! Bodies: their media type, their schema, their examples.

use serde_json::Value;

use super::context::{BYTES, Context, FORM, JSON, URL_ENCODED, is_object};
use super::node::{Kind, Node, Side};
use crate::document::{entries, schema_name, text};
use crate::error::Finding;

/// The engine panics on a body with several media types.
pub(super) fn one(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if !matches!(node.kind, Kind::Body | Kind::Response(Side::Answer)) {
        return;
    }
    let names: Vec<&str> = entries(&node.value["content"]).map(|(name, _)| name).collect();
    if names.len() > 1 {
        let problem = format!("it has several media types: {}", names.join(", "));
        findings.push(node.finding(
            "one-media-type",
            problem,
            "keep the one that the server is known to take or to send",
        ));
    }
    if names.is_empty() && matches!(node.kind, Kind::Body) && !node.is_reference() {
        let remedy = "add `content` with a media type and a schema, or remove the body";
        findings.push(node.finding("media-needs-schema", "the body has no content", remedy));
    }
}

/// The engine rejects other media types in a request and returns plain bytes for those of a response.
pub(super) fn known(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some((name, side)) = checked(node) else { return };
    let fits = matches!(name, JSON | BYTES) || (matches!(name, FORM | URL_ENCODED) && side == Side::Request);
    if !fits {
        findings.push(node.finding(
            "known-media-type",
            format!("nothing can be made of `{name}`"),
            instead(name),
        ));
    }
}

fn checked<'a>(node: &Node<'a>) -> Option<(&'a str, Side)> {
    match node.kind {
        Kind::Media(name, side) if side != Side::Failure => Some((name, side)),
        _ => None,
    }
}

fn instead(name: &str) -> &'static str {
    match name {
        "application/merge-patch+json" => {
            "write `application/json`, and leave the header to the client, written by hand"
        }
        FORM | URL_ENCODED => {
            "write `application/octet-stream` or `application/json`, whichever the server sends"
        }
        "*/*" => "write the media type that the server is known to take or to send",
        _ if name.starts_with(JSON) || name.ends_with("+json") => {
            "write `application/json`: the decoder does not look at the header"
        }
        _ if name.ends_with("xml") => {
            "write `application/octet-stream` with a binary schema: XML stays bytes"
        }
        _ if name.starts_with("text/") => {
            "write `application/json` if it is JSON after all, else `application/octet-stream`, binary"
        }
        _ => "write `application/octet-stream` with `schema: {type: string, format: binary}`",
    }
}

/// The engine panics on a body without a schema.
pub(super) fn needs_schema(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if checked(node).is_some() && !node.value["schema"].is_object() {
        let remedy = "add `schema: {$ref: …}`, or `schema: {}` if its shape is unknown";
        findings.push(node.finding("media-needs-schema", "there is no schema", remedy));
    }
}

/// A body of bytes has a binary schema, and a form consists of one file and strings; the engine rejects anything else.
pub(super) fn binary(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some((name, _)) = checked(node) else { return };
    let schema = &node.value["schema"];
    let problem = match name {
        _ if !schema.is_object() => None,
        BYTES if !is_binary(context.document.resolve(schema)) => {
            Some(("its schema is not one of bytes", "write `schema: {type: string, format: binary}`"))
        }
        JSON if is_binary(context.document.resolve(schema)) => {
            Some(("JSON has no bytes", "write `application/octet-stream`"))
        }
        FORM if !is_form(context, schema) => Some((
            "its schema is not a form of one file and texts",
            "refer to an object with one `{type: string, format: binary}` and else only texts",
        )),
        URL_ENCODED if !is_flat(context, schema) => Some((
            "its schema is not a form of plain fields",
            "refer to an object of strings, numbers, booleans, and lists of them",
        )),
        _ => None,
    };
    findings.extend(problem.map(|(problem, remedy)| node.finding("binary-schema", problem, remedy)));
}

fn is_binary(schema: &Value) -> bool {
    schema["type"] == "string" && schema["format"] == "binary"
}

fn is_form(context: &Context<'_>, schema: &Value) -> bool {
    let fields: Vec<&Value> = context
        .document
        .properties(schema)
        .into_iter()
        .map(|(_, field)| context.document.resolve(field))
        .collect();
    schema_name(schema).is_some()
        && is_object(context.document, schema)
        && fields.iter().filter(|field| is_binary(field)).count() == 1
        && fields.iter().all(|field| text(field, "type") == "string")
}

/// Whether a form consists of plain values and lists of them.
fn is_flat(context: &Context<'_>, schema: &Value) -> bool {
    let resolve = |schema| context.document.resolve(schema);
    let is_plain = |field: &Value| {
        matches!(text(field, "type"), "string" | "integer" | "number" | "boolean") && !is_binary(field)
    };
    let fields = context.document.properties(schema);
    let are_plain = fields.iter().all(|(_, field)| match resolve(field) {
        list if text(list, "type") == "array" => is_plain(resolve(&list["items"])),
        field => is_plain(field),
    });
    let has_rest =
        resolve(schema).get("additionalProperties").is_some_and(|rest| *rest != Value::Bool(false));
    schema_name(schema).is_some()
        && is_object(context.document, schema)
        && !fields.is_empty()
        && are_plain
        && !has_rest
}

/// A test converts each example to its Rust type and back; a body without an example is not tested.
pub(super) fn example(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some((JSON, _)) = checked(node) else { return };
    if entries(&node.value["examples"]).next().is_none() {
        let remedy = "add `examples: {<name>: {value: …}}`, true to the wire, envelope included";
        findings.push(node.finding("example", "there is no named example", remedy));
    }
}
