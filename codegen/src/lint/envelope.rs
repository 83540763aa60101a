//! `x-envelope`: the location of a payload in a JSON body.

use serde_json::Value;

use super::context::{Context, JSON, is_websocket};
use super::node::{Kind, Node};
use crate::document::{entries, flag, schema_name};
use crate::error::Finding;

const RULE: &str = "envelope";

/// The keys of the extension.
const KEYS: [&str; 7] = ["request", "data", "code", "message", "errors", "trace", "ok"];

/// The extension itself: known keys whose values are names of fields, except for `ok`, which is a code.
pub(super) fn document(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let (Kind::Document, Some(envelope)) = (node.kind, node.value.get("x-envelope")) else { return };
    if !envelope.is_object() {
        findings.push(node.finding(
            RULE,
            format!("`x-envelope` is {envelope}"),
            "write a mapping, such as `{data: data}`",
        ));
    }
    for (key, value) in entries(envelope) {
        if !KEYS.contains(&key) {
            let remedy = format!("write one of {}", KEYS.join(", "));
            findings
                .push(node.finding(RULE, format!("`x-envelope` has no `{key}`"), remedy).at("x-envelope"));
        } else if if key == "ok" { !value.is_i64() } else { !value.is_string() } {
            let word = if key == "ok" { "a whole number" } else { "the name of a field" };
            findings.push(node.finding(
                RULE,
                format!("`{key}` of `x-envelope` is {value}"),
                format!("write {word}"),
            ));
        }
    }
}

/// Each JSON body has the envelope, unless its operation has `x-envelope: false`.
pub(super) fn operation(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    if let Some(own) = operation.node.get("x-envelope").filter(|own| !own.is_boolean()) {
        findings.push(node.finding(
            RULE,
            format!("`x-envelope` is {own}"),
            "write `x-envelope: false`, or nothing",
        ));
    }
    let bodies = [
        ("request", "request body", context.request(operation)),
        ("data", "answer", context.answers(operation)),
    ];
    for (key, word, media) in bodies {
        let exempt = key == "data" && is_websocket(operation);
        let Some(place) = context.envelope(operation, key).filter(|_| !exempt) else { continue };
        let loose = media
            .into_iter()
            .filter(|(name, media)| *name == JSON && !wraps(context, &media["schema"], place));
        findings.extend(loose.take(1).map(|_| {
            let remedy =
                format!("refer to a `…Envelope` with the property `{place}`, or say `x-envelope: false`");
            node.finding(RULE, format!("the {word} has no envelope with `{place}`"), remedy)
        }));
    }
}

fn wraps(context: &Context<'_>, schema: &Value, place: &str) -> bool {
    let named = schema_name(schema).is_some_and(|name| name.ends_with("Envelope"));
    named
        && (context.document.at(schema, place).is_some()
            || flag(context.document.resolve(schema), "x-nothing"))
}
