//! Accessors for a single node of a document.

use serde_json::{Map, Value};

/// The name of the component schema that a node refers to.
pub fn schema_name(node: &Value) -> Option<&str> {
    node.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// The name of the schema that this one is an alias of, if it is one.
pub(super) fn alias(schema: &Value) -> Option<&str> {
    if let Some(name) = schema_name(schema) {
        return Some(name);
    }
    let rest = ["properties", "required", "additionalProperties", "x-secret", "x-sensitive"];
    if rest.iter().any(|key| schema.get(key).is_some_and(|value| !is_empty(value))) {
        return None;
    }
    let mut parts = schema.get("allOf")?.as_array()?.iter().filter(|part| !adds_nothing(part));
    match (parts.next(), parts.next()) {
        (Some(part), None) => schema_name(part),
        _ => None,
    }
}

/// The name of the component schema that a node refers to, directly or as the only part of an `allOf`.
pub fn wrapped_schema_name(node: &Value) -> Option<&str> {
    schema_name(node).or_else(|| match node.get("allOf")?.as_array()?.as_slice() {
        [part] if node.get("properties").is_none() => schema_name(part),
        _ => None,
    })
}

/// Whether a part of an `allOf` has no effect, such as `{type: object}`.
pub fn adds_nothing(part: &Value) -> bool {
    let keys = ["$ref", "properties", "required", "additionalProperties", "allOf", "oneOf", "enum", "items"];
    keys.iter().all(|key| part.get(key).is_none_or(is_empty))
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_some_and(Map::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

/// The string value of a key, or an empty string.
pub fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The name of a property: `x-rename`, or its name on the wire.
pub fn renamed<'a>(wire: &'a str, property: &'a Value) -> &'a str {
    property.get("x-rename").and_then(Value::as_str).unwrap_or(wire)
}

/// The name of an enum value: its entry in `x-rename`, or the value itself.
pub fn renamed_value<'a>(wire: &'a str, schema: &'a Value) -> &'a str {
    schema.get("x-rename").and_then(|names| names.get(wire)).and_then(Value::as_str).unwrap_or(wire)
}

/// Whether the value of a key is `true`.
pub fn flag(node: &Value, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// The entries of a mapping, none for any other node.
pub fn entries(node: &Value) -> impl Iterator<Item = (&str, &Value)> {
    node.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// The items of a list, none for any other node.
pub fn items(node: &Value) -> impl Iterator<Item = &Value> {
    node.as_array().into_iter().flatten()
}

/// The names of the `{placeholders}` of a path template, in order.
pub fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}
