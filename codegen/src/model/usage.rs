//! Which component schemas are sent, which are received, and which resource they belong to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{Document, entries, flag, items, schema_name};
use crate::model::{Api, BodyKind, Operation, Response};

/// How the component schemas of a document are used.
#[derive(Clone, Debug, Default)]
pub(crate) struct Usage {
    /// Reachable from a request body.
    pub(crate) sent: BTreeSet<String>,
    /// Reachable from a response or an error response, or kept by `x-keep`.
    pub(crate) received: BTreeSet<String>,
    tags: BTreeMap<String, BTreeSet<String>>,
}

impl Usage {
    /// Whether a type must be generated for the schema.
    pub(crate) fn needs(&self, name: &str) -> bool {
        self.tags.contains_key(name) || self.received.contains(name)
    }

    /// The resource that uses the schema, or `None` if several do.
    pub(crate) fn owner(&self, name: &str) -> Option<&str> {
        let tags = self.tags.get(name)?;
        tags.first().filter(|_| tags.len() == 1).map(String::as_str)
    }
}

/// The usage by all operations.
pub(crate) fn of(document: &Document, api: &Api) -> Usage {
    of_some(document, api, |_| true)
}

/// The usage by the operations that `wanted` accepts.
pub(crate) fn of_some(document: &Document, api: &Api, wanted: impl Fn(&Operation) -> bool) -> Usage {
    let mut usage = Usage::default();
    for resource in &api.resources {
        for operation in resource.operations.iter().filter(|operation| wanted(operation)) {
            usage.add(document, &resource.tag, operation);
        }
    }
    for (name, schema) in document.components("schemas").filter(|(_, schema)| flag(schema, "x-keep")) {
        usage.received.insert(name.to_owned());
        usage.received.extend(reachable(document, schema));
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
        if let Response::Json { schema, .. } = &operation.response {
            let names = reachable(document, &row(document, operation, schema));
            self.tag(tag, &names);
            self.received.extend(names);
        }
        for error in &operation.errors {
            let mut names: BTreeSet<String> =
                document.schema(&error.schema).map(|schema| reachable(document, schema)).unwrap_or_default();
            names.insert(error.schema.clone());
            self.tag(tag, &names);
            self.received.extend(names);
        }
    }

    fn tag(&mut self, tag: &str, names: &BTreeSet<String>) {
        for name in names {
            self.tags.entry(name.clone()).or_default().insert(tag.to_owned());
        }
    }
}

/// The schema of the type that a method returns: that of an item if the response is a page, otherwise the payload.
pub(crate) fn row(document: &Document, operation: &Operation, payload: &Value) -> Value {
    let Some(paging) = &operation.paging else { return payload.clone() };
    let list = paging.items.as_ref().and_then(|place| document.at(payload, place)).unwrap_or(payload);
    document.resolve(list)["items"].clone()
}

/// The names of all component schemas that a schema refers to, directly or through others.
fn reachable(document: &Document, schema: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut pending = vec![schema];
    while let Some(node) = pending.pop() {
        match schema_name(node) {
            Some(name) if found.insert(name.to_owned()) => pending.extend(document.schema(name)),
            Some(_) => {}
            None => pending.extend(children(node)),
        }
    }
    found
}

/// The children of a node, except an example, which is not a schema.
fn children(node: &Value) -> Vec<&Value> {
    let named = entries(node).filter(|(key, _)| *key != "example").map(|(_, value)| value);
    named.chain(items(node)).collect()
}
