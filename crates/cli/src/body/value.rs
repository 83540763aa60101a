//! Converts strings of the command line to JSON of the expected shape.

use cloudmgr_facts::{Field, Kind, Object, Shape};
use serde_json::{Map, Number, Value};

use super::{read, secret};
use crate::words;

/// How strings are converted.
pub(crate) struct Source {
    /// Whether secrets are allowed on the command line.
    pub(crate) allow_literal_secrets: bool,
}

/// Converts the strings given for a flag, which may be repeated.
pub(crate) fn values(source: &Source, shape: &Shape, given: &[String]) -> Result<Value, String> {
    match shape.kind {
        _ if shape.secret && !matches!(shape.kind, Kind::List(_)) => secret_value(source, shape, last(given)),
        Kind::List(item) => list(source, item, given),
        Kind::Map(item) => map(source, item, given),
        _ => one(source, shape, last(given)),
    }
}

fn last(given: &[String]) -> &str {
    given.last().map(String::as_str).unwrap_or_default()
}

fn secret_value(source: &Source, shape: &Shape, text: &str) -> Result<Value, String> {
    let text = secret::resolve(text, source.allow_literal_secrets)?;
    match shape.kind {
        Kind::String | Kind::Enum(_) => Ok(Value::String(text)),
        _ => read::parse(&text),
    }
}

/// Converts one value.
fn one(source: &Source, shape: &Shape, text: &str) -> Result<Value, String> {
    match shape.kind {
        _ if shape.secret => secret_value(source, shape, text),
        Kind::String | Kind::Enum(_) => Ok(Value::String(text.to_owned())),
        _ if text == "null" && shape.nullable => Ok(Value::Null),
        Kind::Boolean => text.parse().map(Value::Bool).map_err(|_| format!("`{text}` is not true or false")),
        Kind::Integer => {
            integer(text).map(Value::Number).ok_or_else(|| format!("`{text}` is not a whole number"))
        }
        Kind::Number => number(text).map(Value::Number).ok_or_else(|| format!("`{text}` is not a number")),
        Kind::List(item) => list(source, item, &[text.to_owned()]),
        Kind::Map(item) => map(source, item, &[text.to_owned()]),
        Kind::Object(object) => of_object(source, object, text),
        _ => any(text),
    }
}

fn integer(text: &str) -> Option<Number> {
    text.parse::<u64>().map(Number::from).or_else(|_| text.parse::<i64>().map(Number::from)).ok()
}

/// A number as written: 2 does not become 2.0.
fn number(text: &str) -> Option<Number> {
    integer(text).or_else(|| serde_json::from_str(text).ok())
}

/// A free-form value: JSON or YAML from a file, or a YAML scalar.
fn any(text: &str) -> Result<Value, String> {
    match text.strip_prefix('@') {
        Some(file) => read::read(file),
        None => read::parse(text),
    }
}

/// A list: a repeated flag, comma-separated items, or JSON.
fn list(source: &Source, item: &Shape, given: &[String]) -> Result<Value, String> {
    let mut items = Vec::new();
    for text in given {
        if text.trim_start().starts_with('[') {
            match read::parse(text)? {
                Value::Array(more) => items.extend(more),
                other => items.push(other),
            }
        } else {
            for part in parts(item, text) {
                items.push(one(source, item, part)?);
            }
        }
    }
    Ok(Value::Array(items))
}

/// The items of a comma-separated list; an item that may contain commas is the whole text.
fn parts<'t>(item: &Shape, text: &'t str) -> Vec<&'t str> {
    match item.kind {
        Kind::Object(_) | Kind::Map(_) | Kind::OneOf(_) | Kind::Any => vec![text],
        _ => separated(text).collect(),
    }
}

fn separated(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').filter(|part| !part.is_empty())
}

/// A map: `key=value`, possibly repeated, `@file`, or JSON.
fn map(source: &Source, item: &Shape, given: &[String]) -> Result<Value, String> {
    let mut map = Map::new();
    for text in given {
        if text.starts_with('@') {
            map.extend(object(any(text)?).ok_or_else(|| format!("{text} holds no mapping"))?);
        } else if text.trim_start().starts_with('{') {
            map.extend(object(read::parse(text)?).ok_or("this is no mapping")?);
        } else {
            let (key, value) = pair(text)?;
            map.insert(key.to_owned(), one(source, item, value)?);
        }
    }
    Ok(Value::Object(map))
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(map) => Some(map),
        _ => None,
    }
}

/// An object: `field=value,field=value`, `@file`, or JSON.
fn of_object(source: &Source, object: &Object, text: &str) -> Result<Value, String> {
    if text.starts_with('@') || text.trim_start().starts_with('{') {
        return any(text);
    }
    let mut map = Map::new();
    for part in separated(text) {
        let (name, value) = pair(part)?;
        let field = field(object, name)?;
        map.insert(field.name.to_owned(), one(source, field.shape, value)?);
    }
    Ok(Value::Object(map))
}

/// The field with this name or flag.
fn field<'a>(object: &'a Object, name: &str) -> Result<&'a Field, String> {
    let found = object.fields.iter().find(|field| field.name == name || field.flag == name);
    found.ok_or_else(|| {
        let meant = words::did_you_mean(name, object.fields.iter().map(|field| field.name));
        format!("`{name}` is no field of {}{meant}", object.name)
    })
}

/// `key=value`.
pub(crate) fn pair(text: &str) -> Result<(&str, &str), String> {
    text.split_once('=')
        .filter(|(key, _)| !key.is_empty())
        .ok_or_else(|| format!("`{text}` is not `name=value`"))
}
