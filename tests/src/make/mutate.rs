//! What a newer server might answer instead, place by place.

use codegen::document::Document;
use serde_json::{Map, Value, json};

use crate::document::schema;

/// What becomes of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twist {
    /// An object gets a field that no document knows.
    UnknownField,
    /// A text out of a list becomes one that is not in the list.
    UnknownValue,
    /// What may be absent, and each list and map, becomes null.
    Null,
}

/// A place in a value, and what may become of it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The JSON pointer.
    pub pointer: String,
    /// What may become of it.
    pub twist: Twist,
}

impl Place {
    /// Its depth: places of the same depth do not hide each other.
    pub fn depth(&self) -> usize {
        self.pointer.matches('/').count()
    }

    /// Does it to a value.
    pub fn apply(&self, value: &mut Value) {
        let Some(place) = value.pointer_mut(&self.pointer) else { return };
        match self.twist {
            Twist::UnknownValue => *place = json!("never heard of"),
            Twist::Null => *place = Value::Null,
            Twist::UnknownField => {
                let field = json!({ "list": [1, null], "text": "new" });
                place.as_object_mut().map(|object| object.insert("field_of_tomorrow".into(), field));
            }
        }
    }
}

/// Every place of a value, guided by its schema. A `oneOf` is told by its shape, so nothing below one is touched.
pub fn places(document: &Document, node: &Value, value: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    walk(document, node, value, "", &mut found);
    found
}

fn walk(document: &Document, node: &Value, value: &Value, at: &str, found: &mut Vec<Place>) {
    if document.resolve(node).get("oneOf").is_some() {
        return;
    }
    match value {
        Value::Object(members) => object(document, node, members, at, found),
        Value::Array(items) => {
            let schema = schema::keyword(document, node, "items").unwrap_or(&Value::Null);
            for (index, item) in items.iter().enumerate() {
                walk(document, schema, item, &format!("{at}/{index}"), found);
            }
        }
        Value::String(_) if !schema::choices(document, node).is_empty() => {
            found.push(Place { pointer: at.to_owned(), twist: Twist::UnknownValue });
        }
        _ => {}
    }
}

fn object(document: &Document, node: &Value, members: &Map<String, Value>, at: &str, found: &mut Vec<Place>) {
    let properties = document.properties(node);
    if !properties.is_empty() {
        found.push(Place { pointer: at.to_owned(), twist: Twist::UnknownField });
    }
    let required = schema::required(document, node);
    for (name, member) in members {
        let pointer = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        let known = properties.iter().find(|(property, _)| property == name).map(|(_, schema)| *schema);
        let optional = !required.contains(&name.as_str());
        if known.is_some_and(|schema| may_be_null(document, schema, optional)) {
            found.push(Place { pointer: pointer.clone(), twist: Twist::Null });
        }
        if let Some(schema) = known.or_else(|| schema::map_values(document, node)) {
            walk(document, schema, member, &pointer, found);
        }
    }
}

fn may_be_null(document: &Document, node: &Value, optional: bool) -> bool {
    let is_many = || {
        schema::kind(document, node) == "array"
            || schema::kind(document, node) == "object" && document.properties(node).is_empty()
    };
    optional || schema::is_nullable(document, node) || is_many()
}
