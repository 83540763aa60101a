//! What rules need to know about the rest of the document, collected once.

use std::collections::HashSet;

use serde_json::Value;

use super::node::Side;
use super::reach;
use crate::document::{Document, OperationNode, entries, flag, items, text};
use crate::names::{Role, Scope};
use crate::place::pointer;

/// The media type of most bodies.
pub(super) const JSON: &str = "application/json";
/// The media type of a body of plain bytes.
pub(super) const BYTES: &str = "application/octet-stream";
/// The media type of a form with a file.
pub(super) const FORM: &str = "multipart/form-data";

/// The media type of a form without a file.
pub(super) const URL_ENCODED: &str = "application/x-www-form-urlencoded";

/// The document with the collected facts.
pub(super) struct Context<'a> {
    /// The document.
    pub(super) document: &'a Document,
    /// Every reference that can be reached from an operation or a component with `x-keep`.
    pub(super) reached: HashSet<&'a str>,
    /// The names of the schemas that can be reached from a request body.
    pub(super) sent: HashSet<&'a str>,
    /// The names of the tags, each given to the JSON pointer of the first.
    pub(super) tags: Scope<String>,
    /// The names of the operations, each given to the place of the first.
    pub(super) operations: Scope<String>,
    /// The names of the types, each given to the first schema.
    pub(super) schemas: Scope<&'a str>,
    /// The names of the response components that an operation uses with a 2xx.
    answers: HashSet<&'a str>,
}

impl<'a> Context<'a> {
    /// Collects the facts.
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            reached: reach::reached(document),
            sent: reach::sent(document),
            tags: tags(document),
            operations: operations(document),
            schemas: schemas(document),
            answers: shared_answers(document),
        }
    }

    /// Whether a response component belongs to a success or to a failure.
    pub(super) fn side(&self, response: &str) -> Side {
        if self.answers.contains(response) { Side::Answer } else { Side::Failure }
    }

    /// The operation of this id.
    pub(super) fn operation(&self, id: &str) -> Option<OperationNode<'a>> {
        self.document.operations().find(|operation| operation.id() == id)
    }

    /// The media types of the request body, with their values.
    pub(super) fn request(&self, operation: OperationNode<'a>) -> Vec<(&'a str, &'a Value)> {
        let body = self.document.resolve(&operation.node["requestBody"]);
        entries(&body["content"]).collect()
    }

    /// The media types of all 2xx responses, with their values.
    pub(super) fn answers(&self, operation: OperationNode<'a>) -> Vec<(&'a str, &'a Value)> {
        let document = self.document;
        successes(operation)
            .flat_map(|(_, response)| entries(&document.resolve(response)["content"]))
            .collect()
    }

    /// The key of `x-envelope` with the location of a payload, if the operation's bodies have an envelope.
    pub(super) fn envelope(&self, operation: OperationNode<'a>, key: &str) -> Option<&'a str> {
        let follows = operation.node.get("x-envelope").and_then(Value::as_bool).unwrap_or(true);
        self.document.root()["x-envelope"].get(key).and_then(Value::as_str).filter(|_| follows)
    }

    /// The schema of the payload of a response, inside its envelope.
    pub(super) fn payload(&self, operation: OperationNode<'a>) -> Option<&'a Value> {
        let schema =
            self.answers(operation).into_iter().find(|(media, _)| *media == JSON)?.1.get("schema")?;
        match self.envelope(operation, "data") {
            Some(place) => self.document.at(schema, place),
            None => Some(schema),
        }
    }

    /// The query parameters of an operation.
    pub(super) fn query(&self, operation: OperationNode<'a>) -> Vec<&'a str> {
        let parameters = self.document.parameters(operation).into_iter();
        parameters
            .filter(|parameter| parameter["in"] == "query")
            .filter_map(|parameter| parameter["name"].as_str())
            .collect()
    }
}

/// The 2xx responses of an operation, without following references.
pub(super) fn successes(operation: OperationNode<'_>) -> impl Iterator<Item = (&str, &Value)> {
    entries(&operation.node["responses"]).filter(|(status, _)| status.starts_with('2'))
}

/// Whether an operation switches to a WebSocket instead of sending an HTTP response.
pub(super) fn is_websocket(operation: OperationNode<'_>) -> bool {
    flag(operation.node, "x-websocket")
}

/// The last part of the path of a reference.
pub(super) fn last_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}

/// Whether a schema describes an object, by its type, its properties or a part of an `allOf`.
pub(super) fn is_object(document: &Document, schema: &Value) -> bool {
    let schema = document.resolve(schema);
    schema["type"] == "object"
        || schema.get("properties").is_some()
        || items(&schema["allOf"]).any(|part| is_object(document, part))
}

/// The rule about tags reports those that are invalid in Rust and the second of two that are equal.
fn tags(document: &Document) -> Scope<String> {
    let mut scope = Scope::of_client();
    for (index, tag) in items(&document.root()["tags"]).enumerate() {
        let _ = scope.claim(Role::Accessor, text(tag, "name"), pointer(&["tags", &index.to_string()]));
    }
    scope
}

/// IDs in their corrected spelling: a correction must not give an operation the ID of another.
fn operations(document: &Document) -> Scope<String> {
    let mut scope = Scope::default();
    for operation in document.operations() {
        let id = Role::Function.spelling(operation.id());
        let _ = scope.claim(Role::Function, &id, operation.place());
    }
    scope
}

fn schemas(document: &Document) -> Scope<&str> {
    let mut scope = Scope::of_types();
    for (name, _) in document.components("schemas") {
        let _ = scope.claim(Role::Type, name, name);
    }
    scope
}

fn shared_answers(document: &Document) -> HashSet<&str> {
    let references =
        document.operations().flat_map(successes).filter_map(|(_, response)| response["$ref"].as_str());
    references.map(last_name).collect()
}
