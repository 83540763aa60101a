//! The document as the engine can take it: names that cannot clash, one success, one media type, opened envelopes,
//! no bounds, and only the components that something refers to.

use serde_json::{Map, Value, json};

use crate::document::{
    Document, adds_nothing, entries, flag, placeholders, renamed_value, schema_name, text,
};
use crate::model::{self, Answer, Api, BodyKind, Location, Operation, Usage};
use crate::names::markdown;

/// The component for a redacted string.
pub(crate) const SECRET: &str = "SdkSecret";
/// The component for a redacted free-form value.
pub(crate) const SECRET_JSON: &str = "SdkSecretJson";

/// Formats that change the Rust type; every other one would only make an answer fail.
const FORMATS: [&str; 9] =
    ["uuid", "date-time", "date", "int32", "int64", "uint32", "uint64", "float", "double"];

/// What gives a schema a form; one with none of them is free-form.
const FORMS: [&str; 5] = ["type", "properties", "enum", "allOf", "oneOf"];

/// Lowers the operations that `wanted` accepts, with all the components that are needed.
pub(crate) fn lower(
    document: &Document,
    api: &Api,
    usage: &Usage,
    wanted: impl Fn(&Operation) -> bool,
) -> Value {
    let lowering = Lowering { document, usage };
    let mut paths = Map::new();
    for operation in api.operations().filter(|operation| !operation.websocket && wanted(operation)) {
        let item = paths.entry(renamed_path(operation)).or_insert_with(|| json!({}));
        item[operation.method.to_lowercase()] = lowering.operation(operation);
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "lowered", "version": "1"},
        "paths": paths,
        "components": {"schemas": lowering.components()},
    })
}

/// How the engine knows the parameter at `index`: by a name that meets no other.
pub(crate) fn argument(location: Location, index: usize) -> String {
    match location {
        Location::Path => format!("p_{index}"),
        Location::Query => format!("q_{index}"),
        Location::Header => format!("h_{index}"),
    }
}

fn renamed_path(operation: &Operation) -> String {
    placeholders(&operation.path).iter().enumerate().fold(operation.path.clone(), |path, (index, name)| {
        path.replace(&format!("{{{name}}}"), &format!("{{{}}}", argument(Location::Path, index)))
    })
}

struct Lowering<'a> {
    document: &'a Document,
    usage: &'a Usage,
}

impl Lowering<'_> {
    fn operation(&self, operation: &Operation) -> Value {
        let mut lowered = json!({
            "operationId": operation.id,
            "parameters": self.parameters(operation),
            "responses": self.responses(operation),
        });
        if let Some(body) = &operation.body {
            lowered["requestBody"] = json!({"required": true, "content": self.content(&body.kind)});
        }
        lowered
    }

    fn parameters(&self, operation: &Operation) -> Vec<Value> {
        let parameters = operation.parameters.iter().enumerate();
        let lowered = parameters.map(|(index, parameter)| {
            let location = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
            };
            json!({
                "name": argument(parameter.location, index),
                "in": location,
                "required": parameter.required,
                "schema": without_null(self.schema(&parameter.schema)),
            })
        });
        lowered.collect()
    }

    fn content(&self, body: &BodyKind) -> Value {
        match body {
            BodyKind::Json(schema) | BodyKind::Form(schema) => {
                json!({"application/json": {"schema": self.schema(schema)}})
            }
            BodyKind::Binary | BodyKind::Multipart(_) => binary(),
        }
    }

    fn responses(&self, operation: &Operation) -> Value {
        match &operation.answer {
            Answer::Nothing => json!({"204": {"description": ""}}),
            Answer::Binary => json!({"200": {"description": "", "content": binary()}}),
            Answer::Json { schema, .. } => {
                let mut row = self.schema(&model::row(self.document, operation, schema));
                if is_collection(&row)
                    && let Some(row) = row.as_object_mut()
                {
                    // As in a field: null is an empty list.
                    row.remove("nullable");
                }
                json!({"200": {"description": "", "content": {"application/json": {"schema": row}}}})
            }
        }
    }

    fn components(&self) -> Map<String, Value> {
        let needed = self
            .document
            .components("schemas")
            .filter(|(name, schema)| self.usage.needs(name) && !self.inlined(schema) && !secret(schema))
            .filter(|(name, _)| self.document.unaliased(name).0 == *name);
        let mut lowered: Map<String, Value> =
            needed.map(|(name, schema)| (name.to_owned(), self.component(name, schema))).collect();
        lowered.insert(SECRET.to_owned(), json!({"type": "string"}));
        lowered.insert(SECRET_JSON.to_owned(), json!({}));
        lowered
    }

    fn component(&self, name: &str, schema: &Value) -> Value {
        let mut lowered = self.schema(schema);
        if let Some(lowered) = lowered.as_object_mut() {
            // Null is allowed where the type is used, not a part of the type.
            lowered.remove("nullable");
        }
        let sent = self.usage.sent.contains(name);
        forgive(&mut lowered, sent);
        lowered
    }

    /// Named texts, numbers, lists and free-form values are written where they are used: a Rust type of their own would
    /// only be in the way.
    fn inlined(&self, schema: &Value) -> bool {
        let schema = self.document.resolve(schema);
        let kind = text(schema, "type");
        if let Some(name) = schema["allOf"].get(0).and_then(schema_name)
            && let [_] = self.parts(schema).as_slice()
        {
            return self.document.schema(name).is_some_and(|target| self.inlined(target));
        }
        if FORMS.iter().all(|key| schema.get(key).is_none()) {
            return true;
        }
        schema.get("enum").is_none() && matches!(kind, "string" | "integer" | "number" | "boolean" | "array")
            || matches!(kind, "object" | "") && adds_nothing(schema)
            || kind == "object"
                && schema.get("properties").is_none_or(is_empty)
                && schema.get("allOf").is_none()
    }

    fn schema(&self, node: &Value) -> Value {
        if secret(self.document.resolve(node)) {
            return secret_reference(self.document, self.document.resolve(node));
        }
        if let Some(name) = schema_name(node) {
            let target = self.document.resolve(node);
            let (name, nullable) = self.document.unaliased(name);
            return match (self.inlined(target), nullable) {
                (true, _) => self.structure(target),
                (false, false) => reference(name),
                (false, true) => json!({"nullable": true, "allOf": [reference(name)]}),
            };
        }
        self.structure(node)
    }

    /// What the one part of an `allOf` refers to, where it is written out: the `allOf` only adds a description.
    fn described<'n>(&'n self, node: &'n Value) -> Option<&'n Value> {
        let [part] = node["allOf"].as_array()?.as_slice() else { return None };
        schema_name(part)?;
        Some(self.document.resolve(part)).filter(|target| self.inlined(target))
    }

    fn structure(&self, node: &Value) -> Value {
        if let Some(Value::Object(mut lowered)) = self.described(node).map(|target| self.structure(target)) {
            lowered.insert(
                "description".to_owned(),
                Value::String(markdown::lines(&self.document.described(node)).join("\n")),
            );
            if flag(node, "nullable") {
                lowered.insert("nullable".to_owned(), Value::Bool(true));
            }
            return Value::Object(lowered);
        }
        let mut lowered = Map::new();
        for (key, value) in entries(node) {
            if let Some(value) = self.part(key, value) {
                lowered.insert(key.to_owned(), value);
            }
        }
        if let Some(values) = lowered.get_mut("enum").and_then(Value::as_array_mut) {
            // The engine names the variants after the values; `types` puts the values back.
            values
                .iter_mut()
                .for_each(|value| *value = renamed_value(value.as_str().unwrap_or_default(), node).into());
        }
        let description = self.document.described(node);
        if !description.is_empty() {
            lowered.insert("description".to_owned(), Value::String(markdown::lines(&description).join("\n")));
        }
        Value::Object(lowered)
    }

    /// A part of an `allOf` or `oneOf`: null is allowed of the whole, not of the part.
    fn part_of(&self, part: &Value) -> Value {
        match schema_name(part).map(|name| self.document.unaliased(name).0) {
            Some(name) if !self.inlined(self.document.resolve(part)) => reference(name),
            _ => self.schema(part),
        }
    }

    fn parts<'n>(&self, schema: &'n Value) -> Vec<&'n Value> {
        schema["allOf"].as_array().into_iter().flatten().filter(|part| !adds_nothing(part)).collect()
    }

    fn part(&self, key: &str, value: &Value) -> Option<Value> {
        match key {
            "type" | "enum" | "required" | "nullable" => Some(value.clone()),
            "format" => value.as_str().filter(|format| FORMATS.contains(format)).map(Value::from),
            "items" => Some(self.schema(value)),
            "additionalProperties" if value.is_object() => Some(self.schema(value)),
            "additionalProperties" if value == true => Some(Value::Bool(true)),
            "properties" if is_empty(value) => None,
            "properties" => {
                let lowered = entries(value).map(|(name, property)| (name.to_owned(), self.schema(property)));
                Some(Value::Object(lowered.collect()))
            }
            "allOf" | "oneOf" => {
                let parts = value.as_array()?.iter().filter(|part| key == "oneOf" || !adds_nothing(part));
                Some(parts.map(|part| self.part_of(part)).collect::<Vec<_>>().into())
            }
            _ => None,
        }
    }
}

/// A parameter that is null is left out, and so is an item of one: neither a path nor a query can say null.
fn without_null(mut schema: Value) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.remove("nullable");
        object.get_mut("items").and_then(Value::as_object_mut).map(|items| items.remove("nullable"));
    }
    schema
}

/// What a request may say with `null` or an empty list it must be able to leave out; what an answer may lack must not
/// be required of it.
fn forgive(schema: &mut Value, sent: bool) {
    for part in schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        forgive(part, sent);
    }
    let required: Vec<String> = required(schema).map(str::to_owned).collect();
    let mut forgiven = Vec::new();
    for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
    {
        let must = required.contains(name);
        if sent && !must && is_collection(property) {
            property["nullable"] = Value::Bool(true);
        } else if !sent && (is_collection(property) || flag(property, "nullable")) {
            if let Some(property) = property.as_object_mut() {
                property.remove("nullable");
            }
            forgiven.push(name.clone());
        }
    }
    if let Some(list) = schema.get_mut("required").and_then(Value::as_array_mut) {
        list.retain(|name| name.as_str().is_none_or(|name| !forgiven.iter().any(|gone| gone == name)));
    }
}

fn required(schema: &Value) -> impl Iterator<Item = &str> {
    schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// Lists and maps: what a Rust type can hold empty.
fn is_collection(schema: &Value) -> bool {
    text(schema, "type") == "array" || text(schema, "type") == "object" && schema.get("properties").is_none()
}

fn is_empty(properties: &Value) -> bool {
    properties.as_object().is_some_and(Map::is_empty)
}

fn secret(schema: &Value) -> bool {
    flag(schema, "x-secret") || flag(schema, "x-sensitive") || text(schema, "format") == "password"
}

fn secret_reference(document: &Document, schema: &Value) -> Value {
    let mut lowered = reference(if text(schema, "type") == "string" { SECRET } else { SECRET_JSON });
    let description = document.described(schema);
    if !description.is_empty() {
        lowered = json!({"allOf": [lowered], "description": markdown::lines(&description).join("\n")});
    }
    lowered
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn binary() -> Value {
    json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
}
