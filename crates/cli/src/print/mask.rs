//! Secrets in answers.

use cloudmgr_facts::Shape;
use serde_json::Value;

use crate::body::{masked_field, masked_item};

/// What is shown instead of a secret.
const MASK: &str = "***";

/// Replaces every secret of a value.
pub(super) fn mask(shape: &'static Shape, value: &mut Value) {
    if shape.secret && !value.is_null() {
        *value = Value::from(MASK);
        return;
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                if let Some(shape) = masked_field(shape, key) {
                    mask(shape, value);
                }
            }
        }
        Value::Array(items) => {
            if let Some(shape) = masked_item(shape) {
                items.iter_mut().for_each(|item| mask(shape, item));
            }
        }
        _ => {}
    }
}
