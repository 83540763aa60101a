//! One small document: a construct at a place, with a word as the name of something.

use serde_json::{Map, Value, json};

/// The forms of a schema.
pub(crate) const CONSTRUCTS: [&str; 30] = [
    "string",
    "integer",
    "number",
    "boolean",
    "uuid",
    "date-time",
    "date",
    "password",
    "free",
    "strings",
    "objects",
    "nullable items",
    "nullable object items",
    "string map",
    "object map",
    "object",
    "nullable object",
    "enum",
    "nullable enum",
    "alias",
    "one-part allOf",
    "nullable one-part allOf",
    "allOf with an empty object",
    "no properties",
    "open object",
    "choice",
    "nullable choice",
    "tagged choice",
    "choice with a discriminator",
    "recursive",
];

/// Where a schema is used.
pub(crate) const PLACES: [&str; 17] = [
    "required request field",
    "optional request field",
    "required answer field",
    "optional answer field",
    "field of both",
    "form field",
    "body",
    "answer",
    "answer item",
    "map value",
    "required query",
    "optional query",
    "query list",
    "header",
    "path",
    "field beside allOf",
    "error",
];

/// What has the word as its name.
pub(crate) const SLOTS: [&str; 12] = [
    "tag",
    "verb",
    "two verbs",
    "required parameter",
    "optional parameter",
    "path parameter",
    "request field",
    "answer field",
    "schema",
    "enum value",
    "alternative",
    "optional body",
];

/// What a document is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Case {
    /// One of [`CONSTRUCTS`].
    pub(crate) construct: &'static str,
    /// One of [`PLACES`].
    pub(crate) place: &'static str,
    /// One of [`SLOTS`].
    pub(crate) slot: &'static str,
    /// The name.
    pub(crate) word: &'static str,
}

impl Case {
    fn named<'a>(&self, slot: &str, otherwise: &'a str) -> &'a str
    where
        'static: 'a,
    {
        if self.slot == slot { self.word } else { otherwise }
    }

    /// The text of the document.
    pub(crate) fn document(&self) -> String {
        let tag = self.named("tag", "things");
        let mut schemas = Map::new();
        let schema = self.construct(&mut schemas);
        let mut operation = json!({
            "operationId": format!("{tag}_{}", self.named("verb", "create")),
            "tags": [tag],
            "parameters": [{"name": self.named("path parameter", "thing_id"), "in": "path", "required": true, "schema": {"type": "string"}}],
            "requestBody": {"required": self.slot != "optional body", "content": {"application/json": {"schema": reference("CreateThing")}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": reference("Thing")}}}},
        });
        schemas.insert(
            "CreateThing".into(),
            object(self.named("request field", "name"), json!({"type": "string"}), false),
        );
        schemas.insert(
            "Thing".into(),
            object(self.named("answer field", "name"), json!({"type": "string"}), false),
        );
        self.parameter(&mut operation);
        self.put(schema, &mut operation, &mut schemas);
        let path = format!("/things/{{{}}}", self.named("path parameter", "thing_id"));
        let mut paths = json!({path: {"post": operation}});
        if self.slot == "two verbs" {
            let second = |verb: &str| json!({"operationId": format!("{tag}_{verb}"), "tags": [tag], "responses": {"204": {"description": ""}}});
            paths["/first"] = json!({"get": second(self.word)});
            paths["/second"] = json!({"get": second(&self.word.replace('_', ""))});
        }
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "Property", "version": "1"},
            "servers": [{"url": "https://example.com"}], "tags": [{"name": tag}], "paths": paths,
            "components": {"schemas": schemas},
        });
        document.to_string()
    }

    fn parameter(&self, operation: &mut Value) {
        let required = match self.slot {
            "required parameter" => true,
            "optional parameter" | "optional body" => false,
            _ => return,
        };
        let parameter =
            json!({"name": self.word, "in": "query", "required": required, "schema": {"type": "string"}});
        operation["parameters"].as_array_mut().unwrap().push(parameter);
    }

    fn construct(&self, schemas: &mut Map<String, Value>) -> Value {
        let part = self.named("schema", "Part");
        let mut add = |name: &str, schema: Value| {
            schemas.insert(name.into(), schema);
            reference(name)
        };
        let values = json!(["on", "off", self.named("enum value", "between")]);
        let object = || object("id", json!({"type": "string"}), true);
        match self.construct {
            "string" | "integer" | "number" | "boolean" => json!({"type": self.construct}),
            "uuid" | "date-time" | "date" | "password" => json!({"type": "string", "format": self.construct}),
            "free" => json!({}),
            "strings" => json!({"type": "array", "items": {"type": "string"}}),
            "objects" => json!({"type": "array", "items": add(part, object())}),
            "nullable items" => json!({"type": "array", "items": {"type": "string", "nullable": true}}),
            "nullable object items" => json!({"type": "array", "items": add(part, nullable(object()))}),
            "string map" => json!({"type": "object", "additionalProperties": {"type": "string"}}),
            "object map" => json!({"type": "object", "additionalProperties": add(part, object())}),
            "object" => add(part, object()),
            "nullable object" => add(part, nullable(object())),
            "enum" => add(part, json!({"type": "string", "enum": values})),
            "nullable enum" => add(part, json!({"type": "string", "nullable": true, "enum": values})),
            "alias" => {
                let target = add("Target", object());
                add(part, target)
            }
            "one-part allOf" => json!({"description": "A part of it", "allOf": [add(part, object())]}),
            "nullable one-part allOf" => {
                json!({"type": "object", "nullable": true, "allOf": [add(part, object())]})
            }
            "allOf with an empty object" => {
                let target = add("Target", object());
                add(part, json!({"allOf": [target, {"type": "object"}]}))
            }
            "no properties" => add(part, json!({"type": "object", "properties": {}})),
            "open object" => {
                let mut open = object();
                open["additionalProperties"] = json!(true);
                add(part, open)
            }
            _ => self.combined(part, &mut add),
        }
    }

    /// A choice, or a schema that contains itself.
    fn combined(&self, part: &str, add: &mut dyn FnMut(&str, Value) -> Value) -> Value {
        match self.construct {
            "choice" | "nullable choice" => {
                let first = add(self.named("alternative", "First"), object_with("first_id"));
                let second = add("Second", object_with("second_id"));
                let mut choice = json!({"oneOf": [first, second]});
                if self.construct == "nullable choice" {
                    choice = json!({"type": "object", "nullable": true, "oneOf": choice["oneOf"]});
                }
                add(part, choice)
            }
            "tagged choice" => {
                let mut kind = |name: &str, value: &str| {
                    let kind = add(&format!("{name}Kind"), json!({"type": "string", "enum": [value]}));
                    add(name, tagged("kind", kind))
                };
                let first = kind(self.named("alternative", "First"), self.named("enum value", "one"));
                let second = kind("Second", "two");
                add(part, json!({"oneOf": [first, second]}))
            }
            "choice with a discriminator" => {
                let tag = self.named("answer field", "type");
                let first = add(self.named("alternative", "First"), tagged(tag, json!({"type": "string"})));
                let second = add("Second", tagged(tag, json!({"type": "string"})));
                add(part, json!({"oneOf": [first, second], "discriminator": {"propertyName": tag}}))
            }
            _ => {
                let mut recursive = object("id", json!({"type": "string"}), true);
                recursive["properties"]["next"] = reference(part);
                recursive["properties"]["all"] = json!({"type": "array", "items": reference(part)});
                add(part, recursive)
            }
        }
    }

    fn put(&self, schema: Value, operation: &mut Value, schemas: &mut Map<String, Value>) {
        let mut field = |name: &str, required: bool| {
            let target = &mut schemas[name];
            target["properties"]["part"] = schema.clone();
            if required {
                target["required"] = json!(["part"]);
            }
        };
        let json_of = |schema: Value| json!({"application/json": {"schema": schema}});
        let mut parameter = |place: &str, required: bool, schema: Value| {
            let parameter = json!({"name": "part", "in": place, "required": required, "schema": schema});
            operation["parameters"].as_array_mut().unwrap().push(parameter);
        };
        match self.place {
            "required request field" => field("CreateThing", true),
            "optional request field" => field("CreateThing", false),
            "required answer field" => field("Thing", true),
            "optional answer field" => field("Thing", false),
            "field of both" => {
                operation["requestBody"]["content"] = json_of(reference("Thing"));
                field("Thing", false);
                schemas.remove("CreateThing");
            }
            "form field" => {
                let form = json!({"schema": reference("CreateThing")});
                operation["requestBody"]["content"] = json!({"application/x-www-form-urlencoded": form});
                field("CreateThing", false);
            }
            "body" => {
                operation["requestBody"]["content"] = json_of(schema);
                schemas.remove("CreateThing");
            }
            "answer" | "answer item" | "map value" => {
                let schema = match self.place {
                    "answer" => schema,
                    "answer item" => json!({"type": "array", "items": schema}),
                    _ => json!({"type": "object", "additionalProperties": schema}),
                };
                operation["responses"]["200"]["content"] = json_of(schema);
                schemas.remove("Thing");
            }
            "error" => {
                operation["responses"]["4XX"] = json!({"description": "", "content": json_of(schema)});
            }
            "required query" => parameter("query", true, schema),
            "optional query" => parameter("query", false, schema),
            "query list" => parameter("query", false, json!({"type": "array", "items": schema})),
            "header" => parameter("header", false, schema),
            "path" => {
                operation["parameters"][0]["schema"] = schema;
            }
            _ => {
                let more = object("part", schema, false);
                schemas.insert("Base".into(), schemas["Thing"].clone());
                schemas.insert("Thing".into(), json!({"allOf": [reference("Base"), more]}));
            }
        }
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn object(field: &str, schema: Value, required: bool) -> Value {
    let mut object = json!({"type": "object", "properties": {field: schema}});
    if required {
        object["required"] = json!([field]);
    }
    object
}

fn object_with(field: &str) -> Value {
    object(field, json!({"type": "string"}), true)
}

/// An object with a property that discriminates it.
fn tagged(tag: &str, schema: Value) -> Value {
    let mut object = object(tag, schema, true);
    object["properties"]["size"] = json!({"type": "integer"});
    object
}

fn nullable(mut schema: Value) -> Value {
    schema["nullable"] = Value::Bool(true);
    schema
}
