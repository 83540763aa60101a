//! Checks JSON against a shape.

use cloudmgr_facts::{Kind, Object, Shape};
use cloudmgr_runtime::{DateTime, NaiveDate, Utc, Uuid};
use serde_json::{Map, Value};

use super::similar::did_you_mean;

/// Whether a value is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Required fields must exist.
    Whole,
    /// Missing fields are filled in.
    Part,
}

/// The problems of a value, a line each.
pub(crate) fn check(shape: &Shape, value: &Value, extent: Extent) -> Vec<String> {
    let mut check = Check { extent, problems: Vec::new() };
    check.value(shape, value, &mut Vec::new());
    check.problems
}

struct Check {
    extent: Extent,
    problems: Vec<String>,
}

impl Check {
    fn value(&mut self, shape: &Shape, value: &Value, path: &mut Vec<String>) {
        match (&shape.kind, value) {
            (_, Value::Null) if shape.nullable => {}
            (Kind::Any, _) | (Kind::Boolean, Value::Bool(_)) => {}
            (_, Value::Null) => self.wrong(path, format!("is null, and must be {}", name(shape))),
            (Kind::Integer | Kind::Number, Value::Number(number)) => self.number(shape, number, path),
            (Kind::String, Value::String(text)) => self.string(shape.format, text, path),
            (Kind::Enum(values), Value::String(text)) => self.choice(values, text, path),
            (Kind::List(item), Value::Array(items)) => self.items(item, items, path),
            (Kind::Map(values), Value::Object(entries)) => self.entries(values, entries, path),
            (Kind::Object(object), Value::Object(entries)) => self.object(object, entries, path),
            (Kind::OneOf(members), _) => self.one_of(members, value, path),
            _ => self.wrong(path, format!("is {value}, and must be {}", name(shape))),
        }
    }

    fn below(&mut self, shape: &Shape, value: &Value, path: &mut Vec<String>, name: String) {
        path.push(name);
        self.value(shape, value, path);
        path.pop();
    }

    fn items(&mut self, item: &Shape, items: &[Value], path: &mut Vec<String>) {
        for (index, value) in items.iter().enumerate() {
            self.below(item, value, path, format!("[{index}]"));
        }
    }

    fn entries(&mut self, values: &Shape, entries: &Map<String, Value>, path: &mut Vec<String>) {
        for (key, value) in entries {
            self.below(values, value, path, key.clone());
        }
    }

    fn object(&mut self, object: &Object, entries: &Map<String, Value>, path: &mut Vec<String>) {
        for (key, value) in entries {
            match (object.field(key), object.extra) {
                (Some(field), _) => self.below(field.shape, value, path, key.clone()),
                (None, Some(extra)) => self.below(extra, value, path, key.clone()),
                (None, None) => {
                    let meant = did_you_mean(key, object.fields.iter().map(|field| field.name));
                    self.wrong(path, format!("has no field `{key}` ({}){meant}", object.name));
                }
            }
        }
        if self.extent == Extent::Whole {
            self.missing(object, entries, path);
        }
    }

    fn missing(&mut self, object: &Object, entries: &Map<String, Value>, path: &[String]) {
        let required = object.fields.iter().filter(|field| field.required);
        for field in required.filter(|field| !entries.contains_key(field.name)) {
            self.wrong(path, format!("lacks the required field `{}` ({})", field.name, object.name));
        }
    }

    /// The problems of the alternative that has the fewest.
    fn one_of(&mut self, members: &[&Shape], value: &Value, path: &mut Vec<String>) {
        let tried = members.iter().map(|member| {
            let mut check = Check { extent: self.extent, problems: Vec::new() };
            check.value(member, value, path);
            check.problems
        });
        let least = tried.min_by_key(Vec::len);
        self.problems.extend(least.unwrap_or_default());
    }

    fn number(&mut self, shape: &Shape, number: &serde_json::Number, path: &[String]) {
        let whole = number.is_i64() || number.is_u64();
        let fits = match (shape.kind, shape.format) {
            (Kind::Number, _) => true,
            (_, "uint64") => number.is_u64(),
            (_, "uint32") => number.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
            (_, "int32") => number.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            _ => whole,
        };
        if !fits {
            self.wrong(path, format!("is {number}, and must be {}", name(shape)));
        }
    }

    fn string(&mut self, format: &str, text: &str, path: &[String]) {
        let fits = match format {
            "uuid" => Uuid::parse_str(text).is_ok(),
            "date-time" => text.parse::<DateTime<Utc>>().is_ok(),
            "date" => text.parse::<NaiveDate>().is_ok(),
            _ => true,
        };
        if !fits {
            self.wrong(path, format!("is {text:?}, and must be a string of the format {format}"));
        }
    }

    fn choice(&mut self, values: &[&str], text: &str, path: &[String]) {
        if !values.contains(&text) {
            let meant = did_you_mean(text, values.iter().copied());
            self.wrong(path, format!("is {text:?}, and must be one of {}{meant}", values.join(", ")));
        }
    }

    fn wrong(&mut self, path: &[String], what: String) {
        let place = path.join(".").replace(".[", "[");
        let place = if place.is_empty() { "the value".to_owned() } else { format!("`{place}`") };
        self.problems.push(format!("{place} {what}"));
    }
}

/// What a value must be.
fn name(shape: &Shape) -> String {
    let kind = match shape.kind {
        Kind::Any => "anything",
        Kind::Boolean => "true or false",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::String => "a string",
        Kind::Enum(values) => return format!("one of {}", values.join(", ")),
        Kind::List(_) => "a list",
        Kind::Map(_) | Kind::Object(_) => "an object",
        Kind::OneOf(_) => "one of several alternatives",
        _ => "something else",
    };
    match shape.format {
        "" => kind.to_owned(),
        format => format!("{kind} ({format})"),
    }
}
