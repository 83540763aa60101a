//! The keys of a schema that give it a form.

use serde_json::Value;

use super::source::reference;

/// The keys that give a schema a form.
const FORMS: [&str; 10] = [
    "type",
    "properties",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "items",
    "additionalProperties",
    "patternProperties",
];

/// Whether a schema constrains its values.
pub(super) fn has_form(value: &Value) -> bool {
    reference(value).is_some() || FORMS.iter().any(|key| value.get(key).is_some())
}
