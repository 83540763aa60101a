//! Fields that are named like a credential.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::report::Report;
use crate::names::snake;

/// The last words of the name of a field that is a credential.
const SECRETS: [&str; 6] = ["password", "secret", "token", "private_key", "api_key", "passphrase"];

/// Words before `token` with which it is a position in a list.
const PLACES: [&str; 5] = ["page", "next", "continuation", "cursor", "sync"];

/// Marks a string that is named like a credential as one or not, which lint requires.
pub(super) fn marked(
    name: &str,
    mut schema: Value,
    done: &BTreeMap<String, Value>,
    report: &mut Report,
) -> Value {
    let target = schema.get("allOf").and_then(|parts| parts.get(0)).unwrap_or(&schema);
    let target = target["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
    let definition = target.and_then(|name| done.get(name)).unwrap_or(&schema);
    let is_string = definition["type"] == "string" && definition.get("enum").is_none();
    if !is_string || !is_named_like_one(name) || definition["format"] == "password" {
        return schema;
    }
    let place = PLACES.iter().any(|word| snake(name).split('_').any(|part| part == *word));
    if place {
        let definition = definition.clone();
        schema = own(schema, definition);
        schema["x-secret"] = false.into();
        return schema;
    }
    report.guessed(format!("`{name}` is a credential, by its name (`format: password`)"));
    schema = own(schema, json!({"type": "string"}));
    schema["format"] = "password".into();
    schema
}

/// The schema itself if it is a string, else `string` with the description of the reference.
fn own(schema: Value, string: Value) -> Value {
    if schema["type"] == "string" && schema.get("allOf").is_none() {
        return schema;
    }
    let mut own = string;
    for key in ["description", "nullable", "deprecated"] {
        if let Some(value) = schema.get(key) {
            own[key] = value.clone();
        }
    }
    own
}

fn is_named_like_one(name: &str) -> bool {
    let snake = snake(name);
    let ends =
        |secret: &str| snake.strip_suffix(secret).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'));
    snake == "jwt" || SECRETS.into_iter().any(ends)
}
