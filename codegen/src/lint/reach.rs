//! The components that can be reached by references.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::{Document, entries, flag, items, schema_name};

/// Every reference that can be reached from an operation or from a component with `x-keep: true`.
pub(super) fn reached(document: &Document) -> HashSet<&str> {
    let mut waiting = vec![&document.root()["paths"]];
    let components = entries(&document.root()["components"]).flat_map(|(_, parts)| entries(parts));
    waiting.extend(components.map(|(_, part)| part).filter(|part| flag(part, "x-keep")));
    follow(document, waiting)
}

/// The names of the schemas that can be reached from a request body.
pub(super) fn sent(document: &Document) -> HashSet<&str> {
    let bodies = document.operations().map(|operation| &operation.node["requestBody"]).collect();
    let found = follow(document, bodies).into_iter();
    found.filter_map(|reference| reference.strip_prefix("#/components/schemas/")).collect()
}

/// Every reference that can be reached from `waiting`.
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

/// Whether a schema contains itself, at any depth, without an object in between.
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

/// The schemas that a schema consists of: what it refers to or extends, and the items of a list or map.
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
