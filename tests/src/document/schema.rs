//! Questions about a schema that several parts of the tests ask.

use codegen::document::{Document, flag, items, text};
use serde_json::Value;

/// Whether it holds a credential: what the schema itself, its target or the only part of its `allOf` says.
pub fn is_secret(document: &Document, schema: &Value) -> bool {
    let says = |node: &Value| flag(node, "x-secret") || text(node, "format") == "password";
    says(schema)
        || says(document.resolve(schema))
        || items(&schema["allOf"]).any(|part| is_secret(document, part))
}

/// The names of required properties, those of its `allOf` parts included.
pub fn required<'a>(document: &'a Document, schema: &'a Value) -> Vec<&'a str> {
    let schema = document.resolve(schema);
    let parts = items(&schema["allOf"]).flat_map(|part| required(document, part));
    let own = items(&schema["required"]).filter_map(Value::as_str);
    parts.chain(own).collect()
}

/// Its type, that of its `allOf` parts if it says none; empty when anything goes.
pub fn kind<'a>(document: &'a Document, schema: &'a Value) -> &'a str {
    let schema = document.resolve(schema);
    let own = text(schema, "type");
    if !own.is_empty() {
        return own;
    }
    let parts = items(&schema["allOf"]).map(|part| kind(document, part));
    let implied = if schema.get("properties").is_some() { "object" } else { "" };
    parts.into_iter().find(|kind| !kind.is_empty()).unwrap_or(implied)
}

/// A keyword of the schema, or of a part of its `allOf`.
pub fn keyword<'a>(document: &'a Document, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let schema = document.resolve(schema);
    let parts = || items(&schema["allOf"]).find_map(|part| keyword(document, part, name));
    schema.get(name).or_else(parts)
}

/// Whether null may stand there.
pub fn is_nullable(document: &Document, schema: &Value) -> bool {
    keyword(document, schema, "nullable") == Some(&Value::Bool(true))
}

/// The texts it allows, without null; none when any will do.
pub fn choices<'a>(document: &'a Document, schema: &'a Value) -> Vec<&'a str> {
    let list = keyword(document, schema, "enum").into_iter().flat_map(items);
    list.filter_map(Value::as_str).collect()
}

/// A map: an object without properties of its own, and the schema of its values.
pub fn map_values<'a>(document: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    if !document.properties(schema).is_empty() {
        return None;
    }
    keyword(document, schema, "additionalProperties").filter(|values| values.is_object())
}
