//! Redacts secrets in responses.

use cloudmgr_facts::Shape;
use serde_json::Value;

use crate::body::{masked_field, masked_item};

/// The placeholder for a secret.
const MASK: &str = "***";

/// Redacts all secrets of a value; returns whether there were any.
pub(super) fn mask(shape: &'static Shape, value: &mut Value) -> bool {
    if shape.secret && !value.is_null() {
        *value = Value::from(MASK);
        return true;
    }
    match value {
        Value::Object(map) => map.iter_mut().fold(false, |masked, (key, value)| {
            masked_field(shape, key).is_some_and(|shape| mask(shape, value)) || masked
        }),
        Value::Array(items) => {
            let mut masked = false;
            // All items, without stopping at the first with a secret.
            for item in items {
                masked |= masked_item(shape).is_some_and(|shape| mask(shape, item));
            }
            masked
        }
        _ => false,
    }
}
