//! Rewrites the document for the engine: unique names, one success, one media type, no envelopes, no bounds, and only the
//! components that something refers to.

use serde_json::{Map, Value, json};

use crate::document::{
    Document, adds_nothing, entries, flag, items, placeholders, renamed_value, schema_name, text,
};
use crate::model::{self, Api, BodyKind, Location, Operation, Parameter, Response, Usage};
use crate::names::markdown;

/// The component for a redacted string.
pub(crate) const SECRET: &str = "SdkSecret";
/// The component for a redacted free-form value.
pub(crate) const SECRET_JSON: &str = "SdkSecretJson";

/// The formats that select a Rust type. The engine would validate any other, so that a response could fail to decode.
const FORMATS: [&str; 9] =
    ["uuid", "date-time", "date", "int32", "int64", "uint32", "uint64", "float", "double"];

/// A schema with none of these keys is free-form.
const FORMS: [&str; 5] = ["type", "properties", "enum", "allOf", "oneOf"];

/// Lowers the operations that `wanted` accepts, with the components that they need.
pub(crate) fn lower(
    document: &Document,
    api: &Api,
    usage: &Usage,
    wanted: impl Fn(&Operation) -> bool,
) -> Value {
    let lowering = Lowering { document, usage };
    let operations = api.operations().filter(|operation| !operation.websocket && wanted(operation));
    json!({
        "openapi": "3.0.3",
        "info": {"title": "lowered", "version": "1"},
        "paths": lowering.paths(operations),
        "components": {"schemas": lowering.components()},
    })
}

/// The unique name of the parameter at `index` in the lowered document.
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
    fn paths<'o>(&self, operations: impl Iterator<Item = &'o Operation>) -> Map<String, Value> {
        let mut paths = Map::new();
        for operation in operations {
            let item = paths.entry(renamed_path(operation)).or_insert_with(|| json!({}));
            item[operation.method.to_lowercase()] = self.operation(operation);
        }
        paths
    }

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
        parameters.map(|(index, parameter)| self.parameter(index, parameter)).collect()
    }

    fn parameter(&self, index: usize, parameter: &Parameter) -> Value {
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
        match &operation.response {
            Response::Nothing => json!({"204": {"description": ""}}),
            Response::Binary => json!({"200": {"description": "", "content": binary()}}),
            Response::Json { schema, .. } => {
                let mut row = self.schema(&model::row(self.document, operation, schema));
                if is_collection(&row) {
                    // Null is read as an empty list, as in a field.
                    forbid_null(&mut row);
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
        // Whether null is allowed depends on where the type is used, and is not a part of the type.
        forbid_null(&mut lowered);
        let sent = self.usage.sent.contains(name);
        relax(&mut lowered, sent);
        lowered
    }

    /// Whether references to a schema are replaced by the schema. Named strings, numbers, lists and free-form values are,
    /// because a separate Rust type for them would only get in the way.
    fn inlined(&self, schema: &Value) -> bool {
        let schema = self.document.resolve(schema);
        if let Some(name) = schema["allOf"].get(0).and_then(schema_name)
            && let [_] = self.parts(schema).as_slice()
        {
            return self.document.schema(name).is_some_and(|target| self.inlined(target));
        }
        is_plain(schema) || is_free_form(schema)
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

    /// The inlined target of an `allOf` with a single part, which only adds a description to the target.
    fn described<'n>(&'n self, node: &'n Value) -> Option<&'n Value> {
        let [part] = node["allOf"].as_array()?.as_slice() else { return None };
        schema_name(part)?;
        Some(self.document.resolve(part)).filter(|target| self.inlined(target))
    }

    fn structure(&self, node: &Value) -> Value {
        match self.described(node).map(|target| self.structure(target)) {
            Some(Value::Object(target)) => self.redescribed(target, node),
            _ => self.copy(node),
        }
    }

    /// The lowered target of an `allOf`, with the description of the `allOf`.
    fn redescribed(&self, mut target: Map<String, Value>, node: &Value) -> Value {
        target.insert("description".to_owned(), description(self.document, node).into());
        if flag(node, "nullable") {
            target.insert("nullable".to_owned(), Value::Bool(true));
        }
        Value::Object(target)
    }

    /// The keys of a schema that the engine supports.
    fn copy(&self, node: &Value) -> Value {
        let parts = entries(node).filter_map(|(key, value)| Some((key.to_owned(), self.part(key, value)?)));
        let mut lowered: Map<String, Value> = parts.collect();
        for value in lowered.get_mut("enum").and_then(Value::as_array_mut).into_iter().flatten() {
            // The engine names variants after their values; `types` restores the values.
            *value = renamed_value(value.as_str().unwrap_or_default(), node).into();
        }
        let description = description(self.document, node);
        if !description.is_empty() {
            lowered.insert("description".to_owned(), description.into());
        }
        Value::Object(lowered)
    }

    /// Lowers a part of an `allOf` or `oneOf`. Whether null is allowed is a property of the whole, not of its parts.
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
            "properties" if !is_empty(value) => Some(self.properties(value)),
            "allOf" => Some(self.parts_of(items(value).filter(|part| !adds_nothing(part)))),
            "oneOf" => Some(self.parts_of(items(value))),
            _ => None,
        }
    }

    fn properties(&self, properties: &Value) -> Value {
        let properties = entries(properties);
        Value::Object(properties.map(|(name, schema)| (name.to_owned(), self.schema(schema))).collect())
    }

    fn parts_of<'n>(&self, parts: impl Iterator<Item = &'n Value>) -> Value {
        parts.map(|part| self.part_of(part)).collect::<Vec<_>>().into()
    }
}

/// Forbids null for a parameter and its items: neither a path nor a query can express it, so null means absent.
fn without_null(mut schema: Value) -> Value {
    forbid_null(&mut schema);
    schema.get_mut("items").map(forbid_null);
    schema
}

fn forbid_null(schema: &mut Value) {
    schema.as_object_mut().map(|schema| schema.remove("nullable"));
}

/// Relaxes the properties of an object schema and of its parts, depending on whether it is sent or received.
fn relax(schema: &mut Value, sent: bool) {
    for part in schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        relax(part, sent);
    }
    if sent { relax_sent(schema) } else { relax_received(schema) }
}

/// Makes optional collections nullable, so that an empty collection and an omitted one are different requests.
fn relax_sent(schema: &mut Value) {
    let required: Vec<String> =
        items(&schema["required"]).filter_map(Value::as_str).map(str::to_owned).collect();
    for (name, property) in properties_mut(schema) {
        if !required.contains(name) && is_collection(property) {
            property["nullable"] = Value::Bool(true);
        }
    }
}

/// Makes collections and nullable properties optional, because null and an absent property are decoded alike.
fn relax_received(schema: &mut Value) {
    let mut relaxed = Vec::new();
    for (name, property) in properties_mut(schema) {
        if is_collection(property) || flag(property, "nullable") {
            forbid_null(property);
            relaxed.push(name.clone());
        }
    }
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !relaxed.iter().any(|relaxed| name == relaxed));
    }
}

fn properties_mut(schema: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
}

/// Strings, numbers, booleans and lists, except enums.
fn is_plain(schema: &Value) -> bool {
    let is_plain = matches!(text(schema, "type"), "string" | "integer" | "number" | "boolean" | "array");
    is_plain && schema.get("enum").is_none()
}

/// Objects without properties, and schemas that allow any value.
fn is_free_form(schema: &Value) -> bool {
    let has_no_properties = schema.get("properties").is_none_or(is_empty) && schema.get("allOf").is_none();
    match text(schema, "type") {
        "object" => has_no_properties || adds_nothing(schema),
        "" => FORMS.iter().all(|key| schema.get(key).is_none()) || adds_nothing(schema),
        _ => false,
    }
}

/// Whether a schema is a list or a map.
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
    let description = description(document, schema);
    if !description.is_empty() {
        lowered = json!({"allOf": [lowered], "description": description});
    }
    lowered
}

fn description(document: &Document, node: &Value) -> String {
    markdown::lines(&document.described(node)).join("\n")
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn binary() -> Value {
    json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
}
