//! Strings, numbers and booleans.

use serde_json::{Value, json};

/// A plain value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plain {
    /// `string`, `integer`, `number` or `boolean`.
    pub(super) kind: &'static str,
    /// A format that has a Rust type.
    pub(super) format: Option<&'static str>,
}

/// Any string.
pub(super) const STRING: Plain = Plain { kind: "string", format: None };

impl Plain {
    /// The schema.
    pub(super) fn to_value(self) -> Value {
        match self.format {
            // A reader that does not know the format reads it as signed.
            Some(format) if format.starts_with("uint") => {
                json!({"type": self.kind, "format": format, "minimum": 0})
            }
            Some(format) => json!({"type": self.kind, "format": format}),
            None => json!({"type": self.kind}),
        }
    }

    /// A plain value that includes the values of both; `None` if there is none.
    pub(super) fn both(self, other: Self) -> Option<Self> {
        let number = |kind| matches!(kind, "integer" | "number");
        match (self.kind, other.kind) {
            _ if self == other => Some(self),
            ("string", "string") => Some(STRING),
            ("integer", "integer") => Some(Self { kind: "integer", format: Some("int64") }),
            (one, two) if number(one) && number(two) => Some(Self { kind: "number", format: Some("double") }),
            _ => None,
        }
    }
}
