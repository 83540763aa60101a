//! The shapes of schemas: a static for each named object, and one for each distinct shape.

use std::collections::HashSet;

use serde_json::Value;

use super::rows::{Rows, constant, with};
use super::versions::versions;
use super::{columns, words};
use crate::document::{Document, Versions, entries, flag, schema_name, text, wrapped_schema_name};

/// The shapes of a backend.
pub(super) struct Shapes<'a> {
    document: &'a Document,
    /// The statics of `Shape`.
    pub(super) shapes: Rows,
    /// The source of the statics of `Object`, one per line.
    pub(super) objects: Vec<String>,
    /// The objects that are generated or being generated, because an object may contain itself.
    begun: HashSet<String>,
}

impl<'a> Shapes<'a> {
    /// Creates an empty set of shapes.
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, shapes: Rows::new("Shape"), objects: Vec::new(), begun: HashSet::new() }
    }

    /// A reference to the static with the shape of a schema.
    pub(super) fn of(&mut self, schema: &'a Value) -> String {
        let target = self.innermost(schema);
        let (kind, name) = self.kind(target, wrapped_schema_name(schema));
        let nullable = flag(schema, "nullable") || flag(target, "nullable");
        let secret = is_secret(self.document.resolve(schema)) || is_secret(target);
        // A password is a secret, not a format that is validated.
        let format = Some(text(target, "format")).filter(|format| *format != "password").unwrap_or_default();
        let set = [(nullable, "nullable: true"), (secret, "secret: true")];
        let set = set.into_iter().filter(|(is_set, _)| *is_set).map(|(_, field)| field.to_owned());
        let format_field = (!format.is_empty()).then(|| format!("format: {format:?}"));
        let shape =
            with("Shape", &set.chain(format_field).collect::<Vec<_>>(), &format!("Shape::new({kind})"));
        let prefix = if secret { "secret " } else { "" };
        let suffix = if nullable { " or null" } else { "" };
        format!("&shape::{}", self.shapes.name(&format!("{prefix}{name} {format}{suffix}"), shape))
    }

    /// Follows references and `allOf`s with a single part.
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
        self.kind_of_type(schema, name)
    }

    fn kind_of_type(&mut self, schema: &'a Value, name: Option<&str>) -> (String, String) {
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
        let fields = self.fields(schema);
        let columns = columns::of(self.document, schema);
        let columns = (!columns.is_empty()).then(|| format!("columns: &{columns:?}"));
        let set: Vec<String> = self.extra(schema).into_iter().chain(columns).collect();
        with("Object", &set, &format!("Object::new({name:?}, &[{fields}\n    ])"))
    }

    fn fields(&mut self, schema: &'a Value) -> String {
        let required: HashSet<&str> = self.document.required(schema).into_iter().collect();
        let properties = self.document.properties(schema).into_iter();
        let fields = properties.map(|(wire, property)| self.field(wire, property, required.contains(wire)));
        fields.map(|field| format!("\n        {field},")).collect()
    }

    /// The shape of the properties that the schema does not declare, if it allows any.
    fn extra(&mut self, schema: &'a Value) -> Option<String> {
        let extra = schema.get("additionalProperties")?;
        let extra = match extra {
            Value::Object(_) => extra,
            Value::Bool(true) => &Value::Null,
            _ => return None,
        };
        Some(format!("extra: Some({})", self.of(extra)))
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

    /// The description of a property. Without one, that of the schema it refers to, unless this is an object.
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

    /// The field with the default of a schema.
    pub(super) fn default(&self, schema: &'a Value) -> Option<String> {
        default(self.innermost(schema))
    }
}

/// The field `about` with a description, unless this only repeats the name.
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

/// The examples of a media type.
pub(super) fn examples(document: &Document, media: &Value) -> String {
    let rows = entries(&media["examples"]).map(|(name, example)| {
        let json = document.resolve(example)["value"].to_string();
        format!("Example {{ name: {name:?}, json: {json:?} }}")
    });
    format!("&[{}]", rows.collect::<Vec<_>>().join(", "))
}
