//! Secrets in answers.

use cloudmgr_facts::Shape;
use serde_json::Value;

use crate::body::{masked_field, masked_item};

/// What is shown instead of a secret.
const MASK: &str = "***";

/// Replaces every secret of a value; whether there was any.
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
            // Every item, also after the first that held a secret.
            for item in items {
                masked |= masked_item(shape).is_some_and(|shape| mask(shape, item));
            }
            masked
        }
        _ => false,
    }
}
