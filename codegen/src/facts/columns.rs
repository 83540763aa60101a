//! `x-columns`: the fields of an object that a table shows.

use serde_json::Value;

use crate::document::{Document, items};

/// The columns of an object schema, or else those of the last part of its `allOf` that has any.
pub(super) fn of<'a>(document: &'a Document, schema: &'a Value) -> Vec<&'a str> {
    let schema = document.resolve(schema);
    let own: Vec<&str> = items(&schema["x-columns"]).filter_map(Value::as_str).collect();
    if !own.is_empty() {
        return own;
    }
    let parts = items(&schema["allOf"]).map(|part| of(document, part));
    parts.filter(|columns| !columns.is_empty()).last().unwrap_or_default()
}
