//! Fills in required fields that are missing in a value.

use cloudmgr_facts::{Field, Kind, Object, Shape};
use serde_json::{Map, Value, json};

use super::check::{Extent, check};
use super::id::uuid;
use super::random::Random;

/// The depth at which recursive schemas end.
const DEEP: usize = 24;

/// The depth below which optional fields are not generated.
const WIDE: usize = 5;

/// The values in a request for fields of its response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hints {
    /// Fields that the response has even if they are optional: those of the path.
    pub(crate) always: Vec<(String, Value)>,
    /// Fields that the response has if they are required.
    pub(crate) required: Vec<(String, Value)>,
}

/// Fills in required fields that are missing, with the smallest valid value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filler<'a> {
    hints: &'a Hints,
    /// The index of the item in a list, so that the IDs of items differ.
    turn: u64,
    /// The source of random values, instead of the smallest valid ones.
    random: Option<&'a Random>,
}

impl<'a> Filler<'a> {
    pub(crate) fn new(hints: &'a Hints) -> Self {
        Self { hints, turn: 0, random: None }
    }

    /// A filler that generates random values.
    pub(crate) fn drawing(self, random: Option<&'a Random>) -> Self {
        Self { random, ..self }
    }

    /// A filler whose IDs are those of item `turn`, counted from 0.
    pub(crate) fn of_item(self, turn: usize) -> Self {
        Self { turn: u64::try_from(turn).unwrap_or(u64::MAX), ..self }
    }

    /// Returns `given` with missing fields filled in, or the smallest valid value without `given`.
    pub(crate) fn fill(&self, shape: &Shape, given: Option<&Value>) -> Value {
        match given {
            Some(given) => self.given(shape, given, 0),
            None => self.new_value("value", shape, 0),
        }
    }

    fn given(&self, shape: &Shape, given: &Value, depth: usize) -> Value {
        match (&shape.kind, given) {
            (Kind::Object(object), Value::Object(entries)) => self.object(object, entries, depth),
            (Kind::List(item), Value::Array(items)) => {
                let numbered = items.iter().enumerate();
                numbered.map(|(turn, value)| self.of_item(turn).given(item, value, depth + 1)).collect()
            }
            (Kind::Map(values), Value::Object(entries)) => entries
                .iter()
                .map(|(key, value)| (key.clone(), self.given(values, value, depth + 1)))
                .collect(),
            (Kind::OneOf(members), _) => self.alternative(members, given, depth),
            _ => given.clone(),
        }
    }

    /// A value of the first alternative that it fits.
    fn alternative(&self, members: &[&Shape], given: &Value, depth: usize) -> Value {
        let fitting = members.iter().find(|member| check(member, given, Extent::Part).is_empty());
        fitting.map_or_else(|| given.clone(), |member| self.given(member, given, depth + 1))
    }

    /// An object, its fields in the order of the document.
    fn object(&self, object: &Object, given: &Map<String, Value>, depth: usize) -> Value {
        let mut filled = Map::new();
        for field in object.fields {
            let value = match given.get(field.name) {
                Some(value) => Some(self.given(field.shape, value, depth + 1)),
                None => self.missing(field, depth),
            };
            if let Some(value) = value {
                filled.insert(field.name.to_owned(), value);
            }
        }
        for (key, value) in given {
            filled.entry(key.clone()).or_insert_with(|| value.clone());
        }
        Value::Object(filled)
    }

    fn missing(&self, field: &Field, depth: usize) -> Option<Value> {
        let hinted = if depth == 0 { self.hint(field) } else { None };
        hinted.or_else(|| {
            let is_there = field.required || self.draws(depth);
            is_there.then(|| self.new_value(field.name, field.shape, depth + 1))
        })
    }

    /// The value of a field in the request, if it is valid.
    fn hint(&self, field: &Field) -> Option<Value> {
        let required = self.hints.required.iter().filter(|_| field.required);
        let named = self.hints.always.iter().chain(required).filter(|(name, _)| name == field.name);
        let as_number =
            |value: &Value| value.as_str().and_then(|text| text.parse::<u64>().ok()).map(Value::from);
        let values = named.flat_map(|(_, value)| [Some(value.clone()), as_number(value)]).flatten();
        values
            .into_iter()
            .find(|value| !value.is_null() && check(field.shape, value, Extent::Whole).is_empty())
    }

    /// Whether an optional field is generated.
    fn draws(&self, depth: usize) -> bool {
        depth < WIDE && self.random.is_some_and(Random::flag)
    }

    fn new_value(&self, name: &str, shape: &Shape, depth: usize) -> Value {
        match self.random.filter(|_| depth <= DEEP) {
            Some(random) => self.drawn(random, name, shape, depth),
            None => self.least(name, shape, depth),
        }
    }

    fn drawn(&self, random: &Random, name: &str, shape: &Shape, depth: usize) -> Value {
        let length = || if depth < WIDE { random.below(3) } else { 0 };
        match shape.kind {
            _ if shape.nullable && random.flag() => Value::Null,
            Kind::Boolean => json!(random.flag()),
            Kind::Integer => json!(random.integer()),
            Kind::Number => json!(random.number()),
            Kind::String => json!(random.text(name, shape)),
            Kind::Enum(values) => json!(values.get(random.below(values.len()))),
            Kind::List(item) => (0..length()).map(|_| self.new_value(name, item, depth + 1)).collect(),
            Kind::Map(value) => (0..length()).map(|key| self.entry(name, key, value, depth)).collect(),
            Kind::Object(object) => self.object(object, &Map::new(), depth.max(1)),
            Kind::OneOf([]) => Value::Null,
            Kind::OneOf(members) => self.new_value(name, members[random.below(members.len())], depth + 1),
            _ => json!({ name: random.integer() }),
        }
    }

    /// An entry of a map.
    fn entry(&self, name: &str, key: usize, shape: &Shape, depth: usize) -> (String, Value) {
        (format!("{name} {key}"), self.new_value(name, shape, depth + 1))
    }

    /// The smallest valid value.
    fn least(&self, name: &str, shape: &Shape, depth: usize) -> Value {
        match shape.kind {
            _ if shape.nullable || depth > DEEP => Value::Null,
            Kind::Map(_) => json!({}),
            Kind::Boolean => json!(false),
            Kind::Integer => json!(1),
            Kind::Number => json!(1.0),
            Kind::String => json!(self.text(name, shape.format)),
            Kind::Enum(values) => json!(values.first().copied().unwrap_or_default()),
            Kind::List(_) => json!([]),
            Kind::Object(object) => self.object(object, &Map::new(), depth.max(1)),
            Kind::OneOf([]) => Value::Null,
            Kind::OneOf([first, ..]) => self.least(name, first, depth + 1),
            // Anything.
            _ => json!({}),
        }
    }

    fn text(&self, name: &str, format: &str) -> String {
        match format {
            "uuid" => uuid(self.turn.saturating_add(1)).to_string(),
            "date-time" => "2026-01-01T00:00:00Z".to_owned(),
            "date" => "2026-01-01".to_owned(),
            "email" => "user@example.com".to_owned(),
            "cidr" => "10.0.0.0/16".to_owned(),
            _ if self.turn > 0 => format!("{name}-{}", self.turn.saturating_add(1)),
            _ => name.to_owned(),
        }
    }
}
