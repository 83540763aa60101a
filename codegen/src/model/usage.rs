//! Which component schemas are sent, which are answered, and which resource they belong to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{Document, flag, schema_name};
use crate::model::{Answer, Api, BodyKind, Operation};

/// How the component schemas of a document are used.
#[derive(Clone, Debug, Default)]
pub(crate) struct Usage {
    /// Reachable from a request body.
    pub(crate) sent: BTreeSet<String>,
    /// Reachable from an answer, or kept by `x-keep`.
    pub(crate) answered: BTreeSet<String>,
    tags: BTreeMap<String, BTreeSet<String>>,
}

impl Usage {
    /// Whether a type must be made of the schema.
    pub(crate) fn needs(&self, name: &str) -> bool {
        self.tags.contains_key(name) || self.answered.contains(name)
    }

    /// The only resource that uses the schema, or `None` when several do.
    pub(crate) fn owner(&self, name: &str) -> Option<&str> {
        let tags = self.tags.get(name)?;
        tags.first().filter(|_| tags.len() == 1).map(String::as_str)
    }
}

/// Follows every reference of every operation.
pub(crate) fn of(document: &Document, api: &Api) -> Usage {
    of_some(document, api, |_| true)
}

/// Follows every reference of the operations that `wanted` accepts.
pub(crate) fn of_some(document: &Document, api: &Api, wanted: impl Fn(&Operation) -> bool) -> Usage {
    let mut usage = Usage::default();
    for resource in &api.resources {
        for operation in resource.operations.iter().filter(|operation| wanted(operation)) {
            usage.add(document, &resource.tag, operation);
        }
    }
    for (name, schema) in document.components("schemas").filter(|(_, schema)| flag(schema, "x-keep")) {
        usage.answered.insert(name.to_owned());
        usage.answered.extend(reachable(document, schema));
    }
    usage
}

impl Usage {
    fn add(&mut self, document: &Document, tag: &str, operation: &Operation) {
        let parameters = operation.parameters.iter().flat_map(|p| reachable(document, &p.schema)).collect();
        self.tag(tag, &parameters);
        if let Some(BodyKind::Json(schema) | BodyKind::Form(schema)) =
            operation.body.as_ref().map(|body| &body.kind)
        {
            let names = reachable(document, schema);
            self.tag(tag, &names);
            self.sent.extend(names);
        }
        if let Answer::Json { schema, .. } = &operation.answer {
            let names = reachable(document, &row(document, operation, schema));
            self.tag(tag, &names);
            self.answered.extend(names);
        }
    }

    fn tag(&mut self, tag: &str, names: &BTreeSet<String>) {
        for name in names {
            self.tags.entry(name.clone()).or_default().insert(tag.to_owned());
        }
    }
}

/// What an answer carries: the schema of one item when it is a page, else the payload.
pub(crate) fn row(document: &Document, operation: &Operation, payload: &Value) -> Value {
    let Some(paging) = &operation.paging else { return payload.clone() };
    let list = paging.items.as_ref().and_then(|place| document.at(payload, place)).unwrap_or(payload);
    document.resolve(list)["items"].clone()
}

fn reachable(document: &Document, schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![schema];
    while let Some(node) = open.pop() {
        if let Some(name) = schema_name(node) {
            if found.insert(name.to_owned()) {
                open.extend(document.schema(name));
            }
            continue;
        }
        match node {
            Value::Object(map) => {
                open.extend(map.iter().filter(|(key, _)| *key != "example").map(|(_, value)| value))
            }
            Value::Array(list) => open.extend(list),
            _ => {}
        }
    }
    found
}
