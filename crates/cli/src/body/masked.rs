//! A body whose secrets are visible only on the wire.

use cloudmgr_facts::{Kind, Shape};
use cloudmgr_runtime::{Secret, SecretJson};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

/// A value of a shape: its secrets are serialized as the runtime's [`Secret`], which is redacted wherever a request is
/// shown.
pub(crate) struct Masked<'a> {
    /// The shape; `None` if the spec does not describe it.
    pub(crate) shape: Option<&'static Shape>,
    /// The value.
    pub(crate) value: &'a Value,
}

impl Serialize for Masked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.shape.is_some_and(|shape| shape.secret) && !self.value.is_null() {
            return secret(self.value, serializer);
        }
        match self.value {
            Value::Object(map) => serializer.collect_map(map.iter().map(|(key, value)| {
                let shape = self.shape.and_then(|shape| field(shape, key));
                (key, Masked { shape, value })
            })),
            Value::Array(items) => {
                let shape = self.shape.and_then(item);
                serializer.collect_seq(items.iter().map(|value| Masked { shape, value }))
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

fn secret<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Value::String(text) => Secret::from(text.as_str()).serialize(serializer),
        other => SecretJson::from(other.clone()).serialize(serializer),
    }
}

/// The shape of a field; for a `oneOf`, the first alternative in which it is a secret.
pub(crate) fn field(shape: &'static Shape, key: &str) -> Option<&'static Shape> {
    match shape.kind {
        Kind::Object(object) => object.field(key).map(|field| field.shape).or(object.extra),
        Kind::Map(value) => Some(value),
        Kind::OneOf(members) => {
            let found = || members.iter().filter_map(|member| field(member, key));
            found().find(|shape| shape.secret).or_else(|| found().next())
        }
        _ => None,
    }
}

/// The shape of the items of a list.
pub(crate) fn item(shape: &'static Shape) -> Option<&'static Shape> {
    match shape.kind {
        Kind::List(item) => Some(item),
        _ => None,
    }
}
