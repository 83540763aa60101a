//! Lists and maps that contain themselves without an object in between: they have no finite Rust type.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Value, json};

use super::report::{Place, Report};

/// Makes each of them free-form JSON.
pub(super) fn break_all(done: &mut BTreeMap<String, Value>, report: &mut Report) {
    let names: Vec<String> = done.keys().cloned().collect();
    for name in names {
        if holds_itself(done, &name) {
            done.insert(name.clone(), json!({"description": "Free-form: it holds itself."}));
            let before = report.enter(Place::Schema(name));
            report.lost("it holds itself without an object between: free-form");
            report.enter(before);
        }
    }
}

fn holds_itself(done: &BTreeMap<String, Value>, name: &str) -> bool {
    let mut seen = HashSet::new();
    let mut waiting = done.get(name).map(held).unwrap_or_default();
    while let Some(part) = waiting.pop() {
        if part == name {
            return true;
        }
        if seen.insert(part) {
            waiting.extend(done.get(part).map(held).unwrap_or_default());
        }
    }
    false
}

/// The components that a list or a map contains by value.
fn held(schema: &Value) -> Vec<&str> {
    if let Some(reference) = schema["$ref"].as_str() {
        return reference.rsplit('/').next().into_iter().collect();
    }
    if schema.get("properties").is_some() {
        return Vec::new();
    }
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let inner = ["items", "additionalProperties"].into_iter().filter_map(|key| schema.get(key));
    parts.chain(inner).flat_map(held).collect()
}
