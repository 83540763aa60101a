//! The least and the most that can be said, made from a schema.

use codegen::document::{Document, items, text};
use serde_json::{Map, Number, Value, json};

use crate::document::schema;

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// What is required, and lists without items.
    Least,
    /// Every property, and lists of two items.
    Most,
}

/// Makes values of schemas.
#[derive(Clone, Copy, Debug)]
pub struct Sampler<'a> {
    /// The document that references point into.
    pub document: &'a Document,
    /// How much is said.
    pub size: Size,
    /// Which alternative of each `oneOf` is taken.
    pub turn: usize,
    /// The value of every credential.
    pub secret: &'a str,
}

/// Schemas may contain themselves: below this, only what is required. A summary of Cloudify holds itself in several lists,
/// so each level multiplies.
const DEEP: usize = 6;

/// Lists have two items down to this depth, one below it.
const WIDE: usize = 3;

/// Characters that mean something in a URL, a form or JSON.
pub const HARD: &str = " é&=+/?#%\"'";

impl Sampler<'_> {
    /// A value of a schema. `name` is what it is called; `examples` are values of the same schema.
    pub fn value(&self, name: &str, node: &Value, examples: &[&Value]) -> Value {
        self.at(name, node, examples, 0)
    }

    fn at(&self, name: &str, node: &Value, examples: &[&Value], depth: usize) -> Value {
        let kind = schema::kind(self.document, node);
        if schema::is_secret(self.document, node) && kind != "array" {
            return self.credential(kind);
        }
        if let Some(alternatives) = self.document.resolve(node)["oneOf"].as_array() {
            let chosen = alternatives.get(self.turn % alternatives.len().max(1)).unwrap_or(&Value::Null);
            return self.at(name, chosen, &[], depth + 1);
        }
        match kind {
            "object" => self.object(name, node, examples, depth),
            "array" => self.list(name, node, examples, depth),
            "" => self.anything(name),
            _ => self.scalar(name, node, kind, examples),
        }
    }

    fn credential(&self, kind: &str) -> Value {
        match kind {
            "string" => json!(self.secret),
            _ => json!({ "hidden": self.secret }),
        }
    }

    fn anything(&self, name: &str) -> Value {
        match self.size {
            Size::Least => json!(name),
            Size::Most => json!({ name: [1, "two", { "three": null }] }),
        }
    }

    fn object(&self, name: &str, node: &Value, examples: &[&Value], depth: usize) -> Value {
        let required = schema::required(self.document, node);
        let least = self.size == Size::Least || depth > DEEP;
        let mut object = Map::new();
        for (key, property) in self.document.properties(node) {
            if !least || required.contains(&key) {
                let examples: Vec<&Value> = examples.iter().filter_map(|example| example.get(key)).collect();
                object.insert(key.to_owned(), self.at(key, property, &examples, depth + 1));
            }
        }
        if self.document.properties(node).is_empty() && !least {
            self.entries(name, node, &mut object, depth);
        }
        Value::Object(object)
    }

    /// The entries of a map.
    fn entries(&self, name: &str, node: &Value, object: &mut Map<String, Value>, depth: usize) {
        for key in [format!("{name} 1"), format!("{name}.two")] {
            let value = match schema::map_values(self.document, node) {
                Some(values) => self.at(&key, values, &[], depth + 1),
                None => json!([key, 2, null]),
            };
            object.insert(key, value);
        }
    }

    fn list(&self, name: &str, node: &Value, examples: &[&Value], depth: usize) -> Value {
        let length = schema::keyword(self.document, node, "minItems").and_then(Value::as_u64).unwrap_or(0);
        let most = self.size == Size::Most && depth <= DEEP;
        let length = if most { length.max(if depth <= WIDE { 2 } else { 1 }) } else { length };
        let items = schema::keyword(self.document, node, "items").unwrap_or(&Value::Null);
        let examples: Vec<&Value> = examples.iter().flat_map(|list| self::items(list)).collect();
        (0..length).map(|_| self.at(name, items, &examples, depth + 1)).collect()
    }

    fn scalar(&self, name: &str, node: &Value, kind: &str, examples: &[&Value]) -> Value {
        let choices = schema::choices(self.document, node);
        let chosen = if self.size == Size::Most { choices.last() } else { choices.first() };
        if let Some(chosen) = chosen {
            return json!(chosen);
        }
        let own = schema::keyword(self.document, node, "example");
        if let Some(example) = own.into_iter().chain(examples.iter().copied()).find(|value| is(value, kind)) {
            return example.clone();
        }
        let format =
            schema::keyword(self.document, node, "format").and_then(Value::as_str).unwrap_or_default();
        match kind {
            "boolean" => json!(self.size == Size::Most),
            "integer" => Value::Number(self.integer(node, format)),
            "number" => json!(if self.size == Size::Most { 1234.5625 } else { 0.5 }),
            _ => json!(self.text(name, format)),
        }
    }

    /// The largest that the format and the bounds allow, or the smallest that the bounds do.
    fn integer(&self, node: &Value, format: &str) -> Number {
        let bound = |name| schema::keyword(self.document, node, name).and_then(Value::as_u64);
        let least = bound("minimum").unwrap_or(1);
        let most = bound("maximum").unwrap_or(match format {
            "uint64" => u64::MAX,
            "int64" => i64::MAX.unsigned_abs(),
            "uint32" => u64::from(u32::MAX),
            _ => u64::from(i32::MAX.unsigned_abs()),
        });
        Number::from(if self.size == Size::Most { most } else { least })
    }

    fn text(&self, name: &str, format: &str) -> String {
        match format {
            "uuid" => "0b6f2f6e-7c1d-4f0a-9e3b-5a4d3c2b1a09".into(),
            "date-time" => "2026-02-28T23:59:58.123456Z".into(),
            "date" => "2026-02-28".into(),
            "email" => "ada@example.com".into(),
            "cidr" => "10.20.0.0/16".into(),
            _ if self.size == Size::Most => format!("{name}{HARD}"),
            _ => name.to_owned(),
        }
    }
}

/// Whether an example can be used as a scalar.
fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        _ => value.is_string(),
    }
}

/// How many alternatives the widest `oneOf` below a schema has; 1 when there is none.
pub fn turns(document: &Document, node: &Value) -> usize {
    let mut open = vec![node];
    let mut known = Vec::new();
    let mut most = 1;
    while let Some(node) = open.pop() {
        let reference = text(node, "$ref");
        if reference.is_empty() {
            most = most.max(node["oneOf"].as_array().map_or(1, Vec::len));
            open.extend(node.as_object().into_iter().flat_map(Map::values));
            open.extend(items(node));
        } else if !known.contains(&reference) {
            known.push(reference);
            open.extend(document.target(reference));
        }
    }
    most
}
