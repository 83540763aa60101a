//! The kind of value of each key. A reader that expects another kind treats the key as absent or rejects the whole
//! document with a message without a position.

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node};
use crate::document::entries;
use crate::error::Finding;

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Any kind; another rule checks it.
    Any,
    /// A string.
    Text,
    /// A boolean.
    Flag,
    /// A mapping.
    Mapping,
    /// A list.
    List,
}

impl Form {
    /// Whether a value is of this kind.
    pub(super) fn fits(self, value: &Value) -> bool {
        match self {
            Self::Any => true,
            Self::Text => value.is_string(),
            Self::Flag => value.is_boolean(),
            Self::Mapping => value.is_object(),
            Self::List => value.is_array(),
        }
    }

    /// The remedy.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Text => "a text",
            Self::Flag => "true or false",
            Self::Mapping => "a mapping",
            Self::List => "a list",
        }
    }
}

/// The keys whose kind of value is the same everywhere.
const FORMS: &[(Form, &[&str])] = &[
    (
        Form::Text,
        &[
            "description",
            "summary",
            "operationId",
            "name",
            "in",
            "format",
            "url",
            "version",
            "openapi",
            "style",
        ],
    ),
    (
        Form::Flag,
        &["nullable", "deprecated", "explode", "readOnly", "writeOnly", "allowReserved", "allowEmptyValue"],
    ),
    (
        Form::Mapping,
        &[
            "info",
            "paths",
            "components",
            "schema",
            "content",
            "examples",
            "headers",
            "properties",
            "responses",
            "requestBody",
            "schemas",
            "requestBodies",
            "securitySchemes",
        ],
    ),
    (Form::List, &["tags", "servers", "security", "enum", "allOf", "oneOf", "anyOf"]),
];

/// Values of the wrong kind, such as a `required: true` beside a property.
pub(super) fn check(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if !node.value.is_object() {
        let problem = format!("a {} is a mapping, not {}", node.kind.name(), node.value);
        findings.push(node.finding("key-value", problem, "write it out, or `{}` if nothing is known of it"));
    }
    let wrong = entries(node.value).filter(|(key, value)| !form(node.kind, key).fits(value));
    findings.extend(wrong.map(|(key, value)| {
        let word = form(node.kind, key).word();
        node.finding(
            "key-value",
            format!("`{key}` is {}", short(value)),
            format!("write {word}{}", hint(node.kind, key)),
        )
        .at(key)
    }));
}

fn form(kind: Kind<'_>, key: &str) -> Form {
    match (kind, key) {
        (Kind::Responses, _) | (Kind::Components, _) if !key.starts_with("x-") => Form::Mapping,
        (Kind::Schema(_), "required") => Form::List,
        (_, "required") => Form::Flag,
        (_, "parameters") => Form::List,
        _ => FORMS.iter().find(|(_, keys)| keys.contains(&key)).map_or(Form::Any, |(form, _)| *form),
    }
}

fn short(value: &Value) -> String {
    match value {
        Value::Object(_) => "a mapping".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        plain => plain.to_string(),
    }
}

fn hint(kind: Kind<'_>, key: &str) -> &'static str {
    match (kind, key) {
        (Kind::Schema(_), "required") => " of property names, in the object that has them",
        (_, "version" | "description" | "summary" | "name") => "; quote it",
        _ => "",
    }
}
