//! Components that keep the name that they have in the document.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::names::{self, Names};

/// Components of one kind that keep the name they have in the document.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) kind: &'static str,
    names: Names,
    given: HashMap<String, String>,
    pub(super) parts: Map<String, Value>,
}

impl Shared {
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, ..Self::default() }
    }

    /// A reference to the part that a component of the document became; the part itself if it became another elsewhere.
    pub(super) fn refer(&mut self, key: &str, part: Value) -> Value {
        let Some(name) = key.rsplit_once(&format!("/components/{}/", self.kind)).map(|(_, name)| name) else {
            return part;
        };
        let names = &mut self.names;
        let name = self.given.entry(key.to_owned()).or_insert_with(|| names.unique(&names::schema(name)));
        let known = self.parts.entry(name.clone()).or_insert_with(|| part.clone());
        if *known == part { json!({"$ref": format!("#/components/{}/{name}", self.kind)}) } else { part }
    }
}
