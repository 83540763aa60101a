//! Which references are followed when one starts at the operations.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::{Document, entries, flag, items, schema_name};

/// Every reference that an operation, or a component with `x-keep: true`, leads to.
pub(super) fn reached(document: &Document) -> HashSet<&str> {
    let mut waiting = vec![&document.root()["paths"]];
    let components = entries(&document.root()["components"]).flat_map(|(_, parts)| entries(parts));
    waiting.extend(components.map(|(_, part)| part).filter(|part| flag(part, "x-keep")));
    follow(document, waiting)
}

/// The names of the schemas that a request body leads to.
pub(super) fn sent(document: &Document) -> HashSet<&str> {
    let bodies = document.operations().map(|operation| &operation.node["requestBody"]).collect();
    let found = follow(document, bodies).into_iter();
    found.filter_map(|reference| reference.strip_prefix("#/components/schemas/")).collect()
}

/// Every reference below `waiting`, step by step.
pub(super) fn follow<'a>(document: &'a Document, mut waiting: Vec<&'a Value>) -> HashSet<&'a str> {
    let mut found = HashSet::new();
    while let Some(node) = waiting.pop() {
        if let Some(reference) = node.get("$ref").and_then(Value::as_str)
            && found.insert(reference)
        {
            waiting.extend(document.target(reference));
        }
        waiting.extend(children(node));
    }
    found
}

/// Whether a schema is found again among its own parts, however deep, without an object between.
pub(super) fn holds_itself(document: &Document, name: &str) -> bool {
    let mut seen = HashSet::new();
    let mut waiting: Vec<&str> = document.schema(name).map(parts).unwrap_or_default();
    while let Some(part) = waiting.pop() {
        if part == name && document.schema(name).and_then(schema_name).is_none() {
            return true;
        }
        if seen.insert(part) {
            waiting.extend(document.schema(part).map(parts).unwrap_or_default());
        }
    }
    false
}

/// The schemas that one is made of: what it refers to or extends, and, for a list or a map, what that holds.
///
/// A named list has no Rust type of its own, so its items are written out where it is used.
fn parts(schema: &Value) -> Vec<&str> {
    let is_object = schema.get("properties").is_some() || schema.get("allOf").is_some();
    let held = ["items", "additionalProperties"]
        .into_iter()
        .filter(|_| !is_object)
        .filter_map(|key| schema.get(key));
    let own = schema_name(schema).into_iter();
    own.chain(items(&schema["allOf"]).chain(held).flat_map(parts)).collect()
}

fn children(node: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match node {
        Value::Object(map) => Box::new(map.values()),
        Value::Array(list) => Box::new(list.iter()),
        _ => Box::new(std::iter::empty()),
    }
}
