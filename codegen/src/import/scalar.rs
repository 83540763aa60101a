//! Reads strings, numbers and booleans, and strings with known values.

use std::collections::HashSet;

use serde_json::Value;

use super::plain::{Plain, STRING};
use super::source::Node;
use super::view::{Form, View};
use crate::names::{Role, Scope, Taken};

/// Formats of other documents, and ours; `None` if we have none.
///
/// An integer that is narrower than ours is widened, so that every value of the server is accepted.
const FORMATS: &[(&str, &str, Option<&str>)] = &[
    ("string", "uuid", Some("uuid")),
    ("string", "date-time", Some("date-time")),
    ("string", "date", Some("date")),
    ("string", "password", Some("password")),
    ("string", "binary", Some("binary")),
    ("string", "email", Some("email")),
    ("string", "uri", Some("uri")),
    ("string", "url", Some("uri")),
    ("string", "ipv4", Some("ipv4")),
    ("string", "ipv6", Some("ipv6")),
    ("string", "hostname", Some("hostname")),
    ("string", "cidr", Some("cidr")),
    ("integer", "int32", Some("int32")),
    ("integer", "int64", Some("int64")),
    ("integer", "uint32", Some("uint32")),
    ("integer", "uint64", Some("uint64")),
    ("integer", "int8", Some("int32")),
    ("integer", "int16", Some("int32")),
    ("integer", "uint8", Some("uint32")),
    ("integer", "uint16", Some("uint32")),
    ("integer", "uint", Some("uint64")),
    ("integer", "long", Some("int64")),
    ("number", "float", Some("float")),
    ("number", "double", Some("double")),
];

/// A plain value of a type, with its format.
pub(super) fn of<'a>(node: Node<'a>, kind: &str) -> View<'a> {
    let format = node.text("format");
    // An `f64` is exact up to 53 bits.
    let whole = kind == "number" && known("integer", format).is_some();
    let Some(kind) = ["string", "integer", "number", "boolean"].into_iter().find(|known| *known == kind)
    else {
        return View::free(format!("there is no type `{kind}`"));
    };
    let kind = if whole { "integer" } else { kind };
    let default = if kind == "integer" { Some("int64") } else { None };
    let found = known(kind, format);
    let mut view = View::of_form(Form::Plain(Plain { kind, format: found.or(default) }));
    if kind == "integer" && matches!(format, "int8" | "int16" | "uint8" | "uint16" | "uint" | "long")
        || format.is_empty()
    {
        return view;
    }
    if !is_binary_text(node) && found.is_none() {
        view.notes.push(format!("the format `{format}` of a {kind}"));
    }
    view
}

/// `contentEncoding` of 3.1 is a string too, without a format.
fn is_binary_text(node: Node<'_>) -> bool {
    node.get("contentEncoding").is_some()
}

fn known(kind: &str, format: &str) -> Option<&'static str> {
    FORMATS.iter().find(|(of, name, _)| *of == kind && *name == format)?.2
}

/// A value of a known list: an enum if they are strings with distinct names.
pub(super) fn listed<'a>(types: &[&str], values: &[&Value]) -> View<'a> {
    let Some(texts) = values.iter().map(|value| value.as_str()).collect::<Option<Vec<_>>>() else {
        return other(types, values);
    };
    let (mut known, mut unknown, mut are_named) = (Vec::new(), Vec::new(), true);
    let mut variants = Scope::of_variants();
    for text in texts {
        match variants.claim(Role::Variant, text, text) {
            Ok(()) => known.push(text.to_owned()),
            Err(Taken::By(earlier)) if earlier == text => {}
            Err(Taken::Reserved(_)) => unknown.push(text),
            Err(Taken::By(_) | Taken::Unwritable) => are_named = false,
        }
    }
    if !are_named || known.is_empty() {
        let mut view = View::of_form(Form::Plain(STRING));
        view.notes.push(format!("the values {} make no different names: any string", shown(values)));
        return view;
    }
    let about = |text| format!("the value `{text}`, which decodes as the variant for all others");
    let notes = unknown.into_iter().map(about).collect();
    View { notes, ..View::of_form(Form::Enum(known)) }
}

/// Values that are not strings: only their type is kept.
fn other<'a>(types: &[&str], values: &[&Value]) -> View<'a> {
    let kinds: HashSet<&str> = values.iter().map(|value| kind(value)).collect();
    let single = if kinds.len() == 1 { kinds.iter().next().copied() } else { None };
    let form = match types.first().copied().or(single) {
        Some("integer") => Form::Plain(Plain { kind: "integer", format: Some("int64") }),
        Some("number") => Form::Plain(Plain { kind: "number", format: None }),
        Some("boolean") => Form::Plain(Plain { kind: "boolean", format: None }),
        Some("string") => Form::Plain(STRING),
        _ => Form::Free,
    };
    View { notes: vec![format!("the list of values {}", shown(values))], ..View::of_form(form) }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        _ => "any",
    }
}

fn shown(values: &[&Value]) -> String {
    let shown: Vec<String> = values.iter().take(6).map(ToString::to_string).collect();
    format!("{}{}", shown.join(", "), if values.len() > 6 { ", …" } else { "" })
}
