//! `--skeleton`: a template of a body, as YAML. Uncommented lines are an example of the spec, unchanged; comments
//! describe each field and list the remaining ones.

use std::fmt::Write as _;

use cloudmgr_facts::{Body, Example, Field, Kind, Object, Shape};
use serde_json::Value;

use crate::args::help;
use crate::words;

/// The maximum depth of fields that are not in the example.
const DEEPEST: usize = 3;

/// The skeleton of a body, based on the example with this name or the first; `key` is the envelope's key of the
/// payload.
///
/// # Errors
/// The names of the examples, if there is none with this name.
pub(crate) fn of(body: &Body, key: Option<&str>, name: &str) -> Result<String, String> {
    let example = example(body, name)?;
    let wire: Value = serde_json::from_str(example.json).unwrap_or_default();
    let value = key.and_then(|key| wire.get(key)).unwrap_or(&wire);
    let mut out = String::new();
    if body.examples.len() > 1 {
        _ = writeln!(out, "# The example `{}` of: {}", example.name, names(body).join(", "));
    }
    if let Some(shape) = body.shape {
        Writer { out: &mut out }.document(shape, value);
    }
    Ok(out)
}

/// The example with this name, or the first one if there is no name.
fn example<'a>(body: &'a Body, name: &str) -> Result<&'a Example, String> {
    let found = body.examples.iter().find(|example| name.is_empty() || example.name == name);
    found.ok_or_else(|| {
        let names = names(body);
        let meant = words::did_you_mean(name, names.iter().copied());
        format!("there is no example `{name}`{meant}; there are: {}", names.join(", "))
    })
}

fn names(body: &Body) -> Vec<&str> {
    body.examples.iter().map(|example| example.name).collect()
}

struct Writer<'a> {
    out: &'a mut String,
}

impl Writer<'_> {
    fn document(&mut self, shape: &Shape, value: &Value) {
        match (member(shape, value).kind, value) {
            (Kind::Object(object), Value::Object(map)) if !map.is_empty() => self.object(object, value, 0),
            (_, Value::Array(items)) if !items.is_empty() => self.list(shape, items, 0),
            (Kind::Object(object), _) => {
                self.line(0, &value.to_string(), "");
                self.absent(object, value, 0);
            }
            _ => self.line(0, &value.to_string(), ""),
        }
    }

    fn object(&mut self, object: &Object, value: &Value, depth: usize) {
        for field in object.fields {
            if let Some(value) = value.get(field.name) {
                self.field(field, value, depth);
            }
        }
        // Keys that are only in the example: additional keys of an open object.
        for (key, value) in value.as_object().into_iter().flatten() {
            if object.field(key).is_none() {
                self.line(depth, &format!("{}: {value}", scalar(key)), "");
            }
        }
        self.absent(object, value, depth);
    }

    fn field(&mut self, field: &Field, value: &Value, depth: usize) {
        let about = about(field);
        let shape = member(field.shape, value);
        match (shape.kind, value) {
            (Kind::Object(object), Value::Object(map)) if !map.is_empty() => {
                self.line(depth, &format!("{}:", scalar(field.name)), &about);
                self.object(object, value, depth + 1);
            }
            (Kind::List(item), Value::Array(items)) if item.object().is_some() && !items.is_empty() => {
                self.line(depth, &format!("{}:", scalar(field.name)), &about);
                self.list(shape, items, depth + 1);
            }
            _ => self.line(depth, &format!("{}: {}", scalar(field.name), plain(value)), &about),
        }
    }

    /// A list of objects: each as one line of JSON, which is YAML too.
    fn list(&mut self, _: &Shape, items: &[Value], depth: usize) {
        for item in items {
            self.line(depth, &format!("- {item}"), "");
        }
    }

    /// The fields that are not in the example, as comments.
    fn absent(&mut self, object: &Object, value: &Value, depth: usize) {
        for field in object.fields.iter().filter(|field| value.get(field.name).is_none()) {
            self.comment(field, depth, DEEPEST);
        }
    }

    fn comment(&mut self, field: &Field, depth: usize, left: usize) {
        let kind = if field.shape.secret { "STRING".to_owned() } else { help::value_name(field.shape) };
        let (indent, about) = ("  ".repeat(depth), about(field));
        match field.shape.kind {
            Kind::Object(object) if left > 0 => {
                _ = writeln!(self.out, "# {indent}{}:  # {about}", scalar(field.name));
                object.fields.iter().for_each(|inner| self.comment(inner, depth + 1, left - 1));
            }
            _ => _ = writeln!(self.out, "# {indent}{}: {kind}  # {about}", scalar(field.name)),
        }
    }

    fn line(&mut self, depth: usize, text: &str, about: &str) {
        let indent = "  ".repeat(depth);
        let comment = if about.is_empty() { String::new() } else { format!("  # {about}") };
        _ = writeln!(self.out, "{indent}{text}{comment}");
    }
}

/// The alternative with the keys of the value, if there are several.
fn member<'a>(shape: &'a Shape, value: &Value) -> &'a Shape {
    let Kind::OneOf(members) = shape.kind else { return shape };
    let keys: Vec<&String> = value.as_object().into_iter().flatten().map(|(key, _)| key).collect();
    let known = |member: &&&Shape| {
        member.object().map_or(0, |object| keys.iter().filter(|key| object.field(key).is_some()).count())
    };
    members.iter().max_by_key(known).copied().unwrap_or(shape)
}

/// A one-line description of a field.
fn about(field: &Field) -> String {
    let required = if field.required { "required" } else { "optional" };
    let values = help::enum_values(field.shape).map(|values| values.join(" | "));
    let default = field.default.map(|default| format!("default {default}"));
    let about = Some(field.about.to_owned()).filter(|about| !about.is_empty());
    let parts: Vec<String> =
        [Some(required.to_owned()), values, default, about].into_iter().flatten().collect();
    parts.join("; ")
}

/// A value on one line: JSON, which is also YAML, with unquoted strings where possible.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), scalar)
}

/// A string as YAML: unquoted if it is unambiguous, otherwise quoted.
fn scalar(text: &str) -> String {
    let safe = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'))
        && !matches!(
            text.to_lowercase().as_str(),
            "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n"
        );
    if safe { text.to_owned() } else { Value::from(text).to_string() }
}
