//! Validates bodies against the spec and reports all mistakes before anything is sent.

use cloudmgr_facts::{Kind, Object, Shape};
use serde_json::{Map, Value};

use crate::words;

/// Which mistakes are tolerated.
pub(crate) struct Checker {
    /// Fields and enum values that the spec does not have, for newer servers.
    pub(crate) allow_unknown: bool,
    /// Strings that are not UUIDs where one is expected.
    pub(crate) any_id: bool,
}

/// All mismatches between a value and a shape, each with its path.
pub(crate) fn check(checker: &Checker, shape: &Shape, value: &Value) -> Vec<String> {
    let mut mistakes = Vec::new();
    checker.value("", shape, value, &mut mistakes);
    mistakes
}

impl Checker {
    fn value(&self, place: &str, shape: &Shape, value: &Value, mistakes: &mut Vec<String>) {
        match (shape.kind, value) {
            (Kind::Any, _) => {}
            (_, Value::Null) if shape.nullable => {}
            (Kind::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.value(&format!("{place}[{index}]"), item, value, mistakes);
                }
            }
            (Kind::Map(item), Value::Object(map)) => {
                map.iter().for_each(|(key, value)| self.value(&join(place, key), item, value, mistakes));
            }
            (Kind::Object(object), Value::Object(map)) => self.object(place, object, map, mistakes),
            (Kind::OneOf(members), value) => mistakes.extend(self.one_of(place, members, value)),
            (_, value) => mistakes.extend(self.scalar(shape, value).map(|problem| at(place, &problem))),
        }
    }

    fn scalar(&self, shape: &Shape, value: &Value) -> Option<String> {
        match (shape.kind, value) {
            (Kind::Boolean, Value::Bool(_)) | (Kind::Number, Value::Number(_)) => None,
            (Kind::String, Value::String(_)) if self.any_id && shape.format == "uuid" => None,
            (Kind::String, Value::String(text)) => format(shape, text),
            (Kind::Integer, Value::Number(number)) => range(shape.format, number),
            (Kind::Enum(known), Value::String(text)) => self.word(known, text),
            (_, value) => Some(format!("{} instead of {}", found(value), wanted(shape))),
        }
    }

    fn word(&self, known: &[&str], text: &str) -> Option<String> {
        if known.contains(&text) || self.allow_unknown {
            return None;
        }
        let meant = words::did_you_mean(text, known.iter().copied());
        Some(format!("`{}` is not one of {}{meant}", crate::output::harmless(text), known.join(", ")))
    }

    fn object(&self, place: &str, object: &Object, map: &Map<String, Value>, mistakes: &mut Vec<String>) {
        let missing = object.fields.iter().filter(|field| field.required && !map.contains_key(field.name));
        mistakes.extend(missing.map(|field| at(&join(place, field.name), "missing")));
        for (key, value) in map {
            match (object.field(key), object.extra) {
                (Some(field), _) => self.value(&join(place, key), field.shape, value, mistakes),
                (None, Some(extra)) => self.value(&join(place, key), extra, value, mistakes),
                (None, None) if self.allow_unknown => {}
                (None, None) => {
                    let known = object.fields.iter().map(|field| field.name);
                    let meant = words::did_you_mean(key, known);
                    mistakes.push(at(&join(place, key), &format!("no field of {}{meant}", object.name)));
                }
            }
        }
    }

    /// Exactly one alternative must match; mistakes are reported for the closest one.
    fn one_of(&self, place: &str, members: &[&Shape], value: &Value) -> Vec<String> {
        let mut tried: Vec<(Vec<String>, &Shape)> = members
            .iter()
            .map(|member| {
                let mut mistakes = Vec::new();
                self.value(place, member, value, &mut mistakes);
                (mistakes, *member)
            })
            .collect();
        tried.sort_by_key(|(mistakes, _)| mistakes.len());
        match tried.iter().take_while(|(mistakes, _)| mistakes.is_empty()).count() {
            1 => Vec::new(),
            0 => tried.into_iter().next().map(|(mistakes, _)| mistakes).unwrap_or_default(),
            _ => vec![at(place, &format!("fits {} at once", names(&tried)))],
        }
    }
}

fn names(tried: &[(Vec<String>, &Shape)]) -> String {
    let fitting = tried.iter().filter(|(mistakes, _)| mistakes.is_empty());
    fitting.map(|(_, shape)| wanted(shape)).collect::<Vec<_>>().join(" and ")
}

fn at(place: &str, problem: &str) -> String {
    let place = if place.is_empty() { "the body" } else { place };
    format!("{}: {problem}", crate::output::harmless(place))
}

fn join(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

/// Describes a value without showing it: it may be a secret.
fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn wanted(shape: &Shape) -> &'static str {
    match shape.kind {
        Kind::Boolean => "a boolean",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::String => "a string",
        Kind::Enum(_) => "a word",
        Kind::List(_) => "a list",
        Kind::Map(_) => "a mapping",
        Kind::Object(object) => object.name,
        _ => "one of several objects",
    }
}

/// Checks that integers are within the range of their format.
fn range(format: &str, number: &serde_json::Number) -> Option<String> {
    let wide = number.as_u64().map(i128::from).or_else(|| number.as_i64().map(i128::from));
    let Some(value) = wide else { return Some("not a whole number".to_owned()) };
    let (least, most) = match format {
        "int32" => (i128::from(i32::MIN), i128::from(i32::MAX)),
        "uint32" => (0, i128::from(u32::MAX)),
        "uint64" => (0, i128::from(u64::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    (value < least || value > most).then(|| format!("{value} is not within {least} to {most}"))
}

/// Checks strings whose format has a Rust type: the SDK would reject invalid ones.
fn format(shape: &Shape, text: &str) -> Option<String> {
    let fits = match shape.format {
        "uuid" => text.parse::<cloudmgr_runtime::Uuid>().is_ok(),
        "date-time" => cloudmgr_runtime::DateTime::parse_from_rfc3339(text).is_ok(),
        "date" => text.parse::<cloudmgr_runtime::NaiveDate>().is_ok(),
        _ => true,
    };
    let wanted = match shape.format {
        "uuid" => "a UUID",
        "date-time" => "a time such as 2024-04-23T08:00:00Z",
        _ => "a date such as 2024-04-23",
    };
    (!fits).then(|| format!("not {wanted}"))
}
