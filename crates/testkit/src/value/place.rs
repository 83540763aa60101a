//! Dotted places in JSON, such as `metadata.pagination.total`.

use serde_json::{Map, Value};

/// Sets the value at a place and creates the objects on the path to it. A value on the path that is not an object is
/// replaced.
pub(crate) fn set(value: &mut Value, place: &str, new: Value) {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Some(object) = value.as_object_mut() else { return };
    match place.split_once('.') {
        None => _ = object.insert(place.to_owned(), new),
        Some((name, rest)) => set(object.entry(name).or_insert(Value::Null), rest, new),
    }
}
