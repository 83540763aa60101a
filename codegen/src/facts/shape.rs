//! Schemas as shapes: a static per named object, and one per different shape.

use std::collections::HashSet;

use serde_json::Value;

use super::rows::{Rows, constant, with};
use super::versions::versions;
use super::{columns, words};
use crate::document::{Document, Versions, entries, flag, items, schema_name, text, wrapped_schema_name};

/// The shapes of one backend.
pub(super) struct Shapes<'a> {
    document: &'a Document,
    /// The statics of `Shape`.
    pub(super) shapes: Rows,
    /// The statics of `Object`, a line each.
    pub(super) objects: Vec<String>,
    begun: HashSet<String>,
}

impl<'a> Shapes<'a> {
    /// No shapes yet.
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, shapes: Rows::new("Shape"), objects: Vec::new(), begun: HashSet::new() }
    }

    /// A reference to the static that says what a schema looks like.
    pub(super) fn of(&mut self, schema: &'a Value) -> String {
        let name = wrapped_schema_name(schema).map(str::to_owned);
        let target = self.innermost(schema);
        let nullable = flag(schema, "nullable") || flag(target, "nullable");
        let secret = is_secret(self.document.resolve(schema)) || is_secret(target);
        let (kind, plain) = self.kind(target, name.as_deref());
        let format = text(target, "format");
        let set = [
            nullable.then(|| "nullable: true".to_owned()),
            secret.then(|| "secret: true".to_owned()),
            (!format.is_empty() && format != "password").then(|| format!("format: {format:?}")),
        ];
        let set: Vec<String> = set.into_iter().flatten().collect();
        let prefix = if secret { "secret " } else { "" };
        let suffix = if nullable { " or null" } else { "" };
        let format = if format == "password" { "" } else { format };
        let row = self.shapes.name(
            &format!("{prefix}{plain} {format}{suffix}"),
            with("Shape", &set, &format!("Shape::new({kind})")),
        );
        format!("&shape::{row}")
    }

    /// What a schema means, references and `allOf`s of a single part followed.
    fn innermost(&self, schema: &'a Value) -> &'a Value {
        let mut schema = self.document.resolve(schema);
        while let (Some([part]), None) =
            (schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice), schema.get("properties"))
        {
            schema = self.document.resolve(part);
        }
        schema
    }

    /// The `Kind` of a schema, and a name for it.
    fn kind(&mut self, schema: &'a Value, name: Option<&str>) -> (String, String) {
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            return (format!("Kind::Enum(&{values:?})"), name.unwrap_or("enum").to_owned());
        }
        if let Some(members) = schema.get("oneOf").and_then(Value::as_array) {
            let shapes: Vec<String> = members.iter().map(|member| self.of(member)).collect();
            return (format!("Kind::OneOf(&[{}])", shapes.join(", ")), name.unwrap_or("choice").to_owned());
        }
        match text(schema, "type") {
            "string" => ("Kind::String".into(), "string".into()),
            "integer" => ("Kind::Integer".into(), "integer".into()),
            "number" => ("Kind::Number".into(), "number".into()),
            "boolean" => ("Kind::Boolean".into(), "boolean".into()),
            "array" => self.collection("List", &schema["items"]),
            _ if !self.document.properties(schema).is_empty() => self.object(schema, name),
            "object" if schema["additionalProperties"].is_object() => {
                self.collection("Map", &schema["additionalProperties"])
            }
            "object" => self.collection("Map", &Value::Null),
            _ => ("Kind::Any".into(), "any".into()),
        }
    }

    fn collection(&mut self, kind: &str, item: &'a Value) -> (String, String) {
        let item = self.of(item);
        let name = item.trim_start_matches("&shape::").to_owned();
        (format!("Kind::{kind}({item})"), format!("{kind}_of_{name}"))
    }

    fn object(&mut self, schema: &'a Value, name: Option<&str>) -> (String, String) {
        let found =
            self.document.components("schemas").find(|(_, component)| std::ptr::eq(*component, schema));
        let name = found.map(|(name, _)| name).or(name).unwrap_or("object").to_owned();
        let constant = constant(&name);
        if self.begun.insert(name.clone()) {
            let row = self.object_row(schema, &name);
            self.objects.push(format!("pub static {constant}: Object = {row};"));
        }
        (format!("Kind::Object(&object::{constant})"), name)
    }

    fn object_row(&mut self, schema: &'a Value, name: &str) -> String {
        let required = required(self.document, schema);
        let fields: Vec<String> = self
            .document
            .properties(schema)
            .into_iter()
            .map(|(wire, property)| self.field(wire, property, required.contains(wire)))
            .collect();
        let fields: String = fields.iter().map(|field| format!("\n        {field},")).collect();
        let extra = schema.get("additionalProperties").filter(|extra| extra.is_object() || **extra == true);
        let extra = extra.map(|extra| {
            let any = self.of(if extra.is_object() { extra } else { &Value::Null });
            format!("extra: Some({any})")
        });
        let columns = columns::of(self.document, schema);
        let columns = (!columns.is_empty()).then(|| format!("columns: &{columns:?}"));
        let set: Vec<String> = extra.into_iter().chain(columns).collect();
        with("Object", &set, &format!("Object::new({name:?}, &[{fields}\n    ])"))
    }

    fn field(&mut self, wire: &str, property: &'a Value, required: bool) -> String {
        let shape = self.of(property);
        let set = [
            about(wire, &self.text(property)),
            required.then(|| "required: true".to_owned()),
            default(self.innermost(property)),
        ];
        let set: Vec<String> = set.into_iter().flatten().chain(versions(&Versions::of(property))).collect();
        with("Field", &set, &format!("Field::new({wire:?}, {:?}, {shape})", words::flag(wire)))
    }

    /// What is said of a property: at its place, or of a plain value where it is defined.
    pub(super) fn text(&self, property: &Value) -> String {
        let here = self.document.described(property);
        if !here.is_empty() {
            return here;
        }
        let target = self.document.resolve(property);
        if schema_name(property).is_some() && target.get("properties").is_none() {
            return self.document.described(target);
        }
        String::new()
    }

    /// The default of a schema, as a set field.
    pub(super) fn default(&self, schema: &'a Value) -> Option<String> {
        default(self.innermost(schema))
    }
}

/// `about: "…"` of what a text says beyond the name.
pub(super) fn about(name: &str, text: &str) -> Option<String> {
    let about = words::beyond_name(name, text);
    (!about.is_empty()).then(|| format!("about: {about:?}"))
}

fn default(schema: &Value) -> Option<String> {
    schema.get("default").map(|value| format!("default: Some({:?})", value.to_string()))
}

fn is_secret(schema: &Value) -> bool {
    flag(schema, "x-secret") || text(schema, "format") == "password"
}

fn required<'a>(document: &'a Document, schema: &'a Value) -> HashSet<&'a str> {
    let schema = document.resolve(schema);
    let parts = items(&schema["allOf"]).flat_map(|part| required(document, part));
    parts.chain(items(&schema["required"]).filter_map(Value::as_str)).collect()
}

/// The examples of a media type, as rows.
pub(super) fn examples(document: &Document, media: &Value) -> String {
    let rows = entries(&media["examples"]).map(|(name, example)| {
        let json = document.resolve(example)["value"].to_string();
        format!("Example {{ name: {name:?}, json: {json:?} }}")
    });
    format!("&[{}]", rows.collect::<Vec<_>>().join(", "))
}
