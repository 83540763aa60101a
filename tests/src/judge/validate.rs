//! Validates bodies with the independent crate `jsonschema`, with OpenAPI 3.0 schemas translated to draft 4.
//!
//! OpenAPI 3.0 is based on draft 4: in both, siblings of a `$ref` are ignored.

use std::collections::BTreeMap;

use codegen::document::{Document, items, schema_name};
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use crate::document::specs::Spec;

/// Validates values of a schema.
#[derive(Debug)]
pub struct Judge(Result<Validator, String>);

impl Judge {
    /// Creates a validator for a schema of a document.
    pub fn new(spec: &Spec, schema: &Value) -> Self {
        Self::with(spec, schema, translated)
    }

    /// A judge that takes no fields but those of the document, where it does not say that there are others.
    pub fn closed(spec: &Spec, schema: &Value) -> Self {
        Self::with(spec, schema, |schema| closed(translated(schema)))
    }

    fn with(spec: &Spec, schema: &Value, translated: fn(&Value) -> Value) -> Self {
        let used = reachable(&spec.document, schema);
        let components: Map<String, Value> =
            used.into_iter().map(|(name, schema)| (name.to_owned(), translated(schema))).collect();
        let whole = json!({ "allOf": [translated(schema)], "components": { "schemas": components } });
        let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
        let options = options.with_format("uuid", is_uuid).with_format("date", is_date);
        Self(options.build(&whole).map_err(|error| format!("the schema itself is wrong: {error}")))
    }

    /// All problems of a value.
    pub fn faults(&self, value: &Value) -> Vec<String> {
        match &self.0 {
            Err(error) => vec![error.clone()],
            Ok(validator) => validator.iter_errors(value).map(|error| fault(&error)).collect(),
        }
    }
}

/// The component schemas that a schema refers to, directly or indirectly.
fn reachable<'a>(document: &'a Document, schema: &'a Value) -> BTreeMap<&'a str, &'a Value> {
    let mut found = BTreeMap::new();
    let mut open = vec![schema];
    while let Some(node) = open.pop() {
        open.extend(node.as_object().into_iter().flat_map(Map::values));
        open.extend(items(node));
        if let (Some(name), target) = (schema_name(node), document.resolve(node))
            && found.insert(name, target).is_none()
        {
            open.push(target);
        }
    }
    found
}

fn fault(error: &jsonschema::ValidationError<'_>) -> String {
    format!("{} at {:?}", error, error.instance_path().to_string())
}

fn is_uuid(text: &str) -> bool {
    cloudmgr_runtime::Uuid::parse_str(text).is_ok()
}

fn is_date(text: &str) -> bool {
    text.parse::<cloudmgr_runtime::NaiveDate>().is_ok()
}

/// Translates an OpenAPI 3.0 schema to draft 4: `nullable` becomes a type, the format of an integer its bounds.
fn translated(node: &Value) -> Value {
    let Some(object) = node.as_object() else { return node.clone() };
    let mut schema: Map<String, Value> =
        object.iter().map(|(key, value)| (key.clone(), keyword(key, value))).collect();
    bounded(&mut schema);
    if schema.remove("nullable") == Some(Value::Bool(true)) {
        return json!({ "anyOf": [schema, { "type": "null" }] });
    }
    Value::Object(schema)
}

/// A translated schema whose objects reject unknown fields unless it allows them.
fn closed(mut schema: Value) -> Value {
    if let Some(object) = schema.as_object_mut() {
        if object.get("properties").is_some_and(Value::is_object) {
            object.entry("additionalProperties").or_insert(json!(false));
        }
        for (key, value) in object.iter_mut() {
            match (key.as_str(), value) {
                ("properties", Value::Object(schemas)) => {
                    schemas.values_mut().for_each(|schema| *schema = closed(schema.take()));
                }
                ("items" | "additionalProperties", value) => *value = closed(value.take()),
                ("allOf" | "oneOf" | "anyOf", Value::Array(schemas)) => {
                    schemas.iter_mut().for_each(|schema| *schema = closed(schema.take()));
                }
                _ => {}
            }
        }
    }
    schema
}

/// Translates the value of a keyword, which contains schemas or plain values.
fn keyword(key: &str, value: &Value) -> Value {
    match key {
        "properties" => translated_each(value),
        "items" | "not" | "additionalProperties" => translated(value),
        "allOf" | "oneOf" | "anyOf" => value.as_array().into_iter().flatten().map(translated).collect(),
        _ => value.clone(),
    }
}

fn translated_each(node: &Value) -> Value {
    let schemas = node.as_object().into_iter().flatten();
    Value::Object(schemas.map(|(name, schema)| (name.clone(), translated(schema))).collect())
}

fn bounded(schema: &mut Map<String, Value>) {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    let (least, most) = match format {
        "uint32" => (json!(0), json!(u32::MAX)),
        "uint64" => (json!(0), json!(u64::MAX)),
        "int32" => (json!(i32::MIN), json!(i32::MAX)),
        "int64" => (json!(i64::MIN), json!(i64::MAX)),
        _ => return,
    };
    schema.entry("minimum").or_insert(least);
    schema.entry("maximum").or_insert(most);
}
