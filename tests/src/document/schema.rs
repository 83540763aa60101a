//! Questions about a schema that several modules of the tests ask.

use codegen::document::{Document, flag, items, text};
use serde_json::Value;

/// Whether it is a credential, according to the schema, its target or the only part of its `allOf`.
pub fn is_secret(document: &Document, schema: &Value) -> bool {
    let says = |node: &Value| flag(node, "x-secret") || text(node, "format") == "password";
    says(schema)
        || says(document.resolve(schema))
        || items(&schema["allOf"]).any(|part| is_secret(document, part))
}

/// The names of required properties, including those of its `allOf` parts.
pub fn required<'a>(document: &'a Document, schema: &'a Value) -> Vec<&'a str> {
    let schema = document.resolve(schema);
    let parts = items(&schema["allOf"]).flat_map(|part| required(document, part));
    let own = items(&schema["required"]).filter_map(Value::as_str);
    parts.chain(own).collect()
}

/// Its type, or that of its `allOf` parts; empty if any type is allowed.
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

/// A keyword of the schema, or of one of its `allOf` parts.
pub fn keyword<'a>(document: &'a Document, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let schema = document.resolve(schema);
    let parts = || items(&schema["allOf"]).find_map(|part| keyword(document, part, name));
    schema.get(name).or_else(parts)
}

/// Whether null is allowed.
pub fn is_nullable(document: &Document, schema: &Value) -> bool {
    keyword(document, schema, "nullable") == Some(&Value::Bool(true))
}

/// The allowed strings, except null; empty if all are allowed.
pub fn choices<'a>(document: &'a Document, schema: &'a Value) -> Vec<&'a str> {
    let list = keyword(document, schema, "enum").into_iter().flat_map(items);
    list.filter_map(Value::as_str).collect()
}

/// The schema of the values of a map, which is an object without properties of its own.
pub fn map_values<'a>(document: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    if !document.properties(schema).is_empty() {
        return None;
    }
    keyword(document, schema, "additionalProperties").filter(|values| values.is_object())
}
