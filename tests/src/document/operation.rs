//! An operation as described by its document, read without codegen's model of it.

use codegen::document::{Document, OperationNode, entries, flag, items, text};
use serde_json::{Value, json};

use crate::document::specs::Spec;

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// The document that contains it.
    pub spec: &'a Spec,
    /// `clusters_get`.
    pub id: &'a str,
    /// `GET`.
    pub method: String,
    /// The path template, without the path of the server.
    pub path: &'a str,
    /// The node in the document.
    pub node: &'a Value,
    /// Its parameters.
    pub parameters: Vec<Parameter<'a>>,
    /// The request body.
    pub body: Option<Content<'a>>,
    /// Whether the server rejects requests without a body.
    pub needs_body: bool,
    /// The documented responses, by status.
    pub answers: Vec<Documented<'a>>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter<'a> {
    /// The wire name.
    pub name: &'a str,
    /// `path`, `query` or `header`.
    pub place: &'a str,
    /// Whether it is required.
    pub required: bool,
    /// Whether a list repeats its name rather than joining its items with commas.
    pub explode: bool,
    /// Whether a value may contain `/`.
    pub slashes: bool,
    /// Its schema, not resolved.
    pub schema: &'a Value,
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub struct Content<'a> {
    /// `application/json`.
    pub media: &'a str,
    /// Its schema, not resolved.
    pub schema: &'a Value,
    /// Its examples by name, in wire format.
    pub examples: Vec<(&'a str, &'a Value)>,
}

/// A documented response.
#[derive(Clone, Debug)]
pub struct Documented<'a> {
    /// A matching status: 404 for `4XX`, 500 for `5XX`.
    pub status: u16,
    /// The body, if any.
    pub content: Option<Content<'a>>,
}

impl Spec {
    /// Its operations, except those that are not HTTP calls.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let all = self.document.operations().map(|node| Operation::new(self, node));
        all.filter(|operation| !operation.is_websocket()).collect()
    }
}

impl<'a> Operation<'a> {
    /// Reads an operation.
    pub fn new(spec: &'a Spec, at: OperationNode<'a>) -> Self {
        let document = &spec.document;
        let body = at.node.get("requestBody").map(|body| document.resolve(body));
        let responses = entries(&at.node["responses"]);
        Self {
            spec,
            id: text(at.node, "operationId"),
            method: at.method.to_uppercase(),
            path: at.path,
            node: at.node,
            parameters: document.parameters(at).into_iter().map(Parameter::new).collect(),
            body: body.and_then(|body| Content::of_argument(document, body)),
            needs_body: body.is_some_and(|body| flag(body, "required")),
            answers: responses.filter_map(|(status, node)| Documented::new(document, status, node)).collect(),
        }
    }

    /// Whether it is a WebSocket: documented, not generated.
    pub fn is_websocket(&self) -> bool {
        flag(self.node, "x-websocket")
    }

    /// Whether `{}` is sent if no body is given.
    pub fn has_empty_body(&self) -> bool {
        flag(self.node, "x-empty-body")
    }

    /// Whether a body with this status is the payload of the operation.
    pub fn is_answered(&self, status: u16, wire: &Value) -> bool {
        let code = self.envelope("code").and_then(Value::as_str).unwrap_or("code");
        let also = || items(&self.node["x-also-success"]).any(|also| also == status);
        (200..300).contains(&status) || wire.get(code).is_none() && also()
    }

    /// Whether it is sent without credentials.
    pub fn is_anonymous(&self) -> bool {
        self.node.get("security").is_some_and(|security| items(security).next().is_none())
    }

    /// Its documented successes.
    pub fn successes(&self) -> impl Iterator<Item = &Documented<'a>> {
        self.answers.iter().filter(|answer| (200..300).contains(&answer.status))
    }

    /// Its documented failures.
    pub fn failures(&self) -> impl Iterator<Item = &Documented<'a>> {
        self.answers.iter().filter(|answer| answer.status >= 300)
    }

    /// A key of the document's envelope, unless this operation does not use it.
    pub fn envelope(&self, key: &str) -> Option<&'a Value> {
        let bare = self.node.get("x-envelope") == Some(&Value::Bool(false));
        self.spec.document.root()["x-envelope"].get(key).filter(|_| !bare)
    }

    /// The part of a JSON request body that a user passes: the value under the envelope's key.
    pub fn request_payload<'v>(&self, wire: &'v Value) -> &'v Value {
        self.opened("request", wire)
    }

    /// A JSON request body in the envelope.
    pub fn request_body(&self, body: Value) -> Value {
        match self.envelope("request").and_then(Value::as_str) {
            Some(key) => json!({ key: body }),
            None => body,
        }
    }

    /// The part of a JSON response that a user gets.
    pub fn answer_payload<'v>(&self, wire: &'v Value) -> &'v Value {
        self.opened("data", wire)
    }

    fn opened<'v>(&self, key: &str, wire: &'v Value) -> &'v Value {
        let place = self.envelope(key).and_then(Value::as_str);
        place.and_then(|place| wire.get(place)).unwrap_or(wire)
    }

    /// Its paging rules.
    pub fn paging(&self) -> Option<&'a Value> {
        self.node.get("x-pagination")
    }

    /// A parameter by its place and name.
    pub fn parameter(&self, place: &str, name: &str) -> Option<&Parameter<'a>> {
        self.parameters.iter().find(|parameter| parameter.place == place && parameter.name == name)
    }
}

impl<'a> Parameter<'a> {
    fn new(node: &'a Value) -> Self {
        Self {
            name: text(node, "name"),
            place: text(node, "in"),
            required: flag(node, "required"),
            explode: node.get("explode").and_then(Value::as_bool).unwrap_or(true),
            slashes: flag(node, "x-slashes"),
            schema: &node["schema"],
        }
    }
}

impl Parameter<'_> {
    /// The pairs of a query that encode a value.
    pub fn pairs(&self, value: Option<&Value>) -> Vec<(String, String)> {
        let values: Vec<String> = match value {
            None => Vec::new(),
            Some(Value::Array(items)) if self.explode => items.iter().map(scalar).collect(),
            Some(Value::Array(items)) => vec![items.iter().map(scalar).collect::<Vec<_>>().join(",")],
            Some(value) => vec![scalar(value)],
        };
        values.into_iter().map(|value| (self.name.to_owned(), value)).collect()
    }
}

/// A scalar as it is in a query.
fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl<'a> Content<'a> {
    /// The first body of a request or a response.
    fn of(document: &'a Document, node: &'a Value) -> Option<Self> {
        let (media, content) = entries(&node["content"]).next()?;
        let named = entries(&content["examples"])
            .filter_map(|(name, example)| Some((name, document.resolve(example).get("value")?)));
        let single = content.get("example").map(|example| ("example", example));
        Some(Self { media, schema: &content["schema"], examples: named.chain(single).collect() })
    }

    /// The body of a request, unless it is always `{}`, which is not an argument.
    fn of_argument(document: &'a Document, node: &'a Value) -> Option<Self> {
        Self::of(document, node).filter(|content| !flag(document.resolve(content.schema), "x-nothing"))
    }

    /// Whether it is JSON.
    pub fn is_json(&self) -> bool {
        self.media == "application/json"
    }

    /// The values of its examples.
    pub fn values(&self) -> Vec<&'a Value> {
        self.examples.iter().map(|(_, value)| *value).collect()
    }
}

impl<'a> Documented<'a> {
    fn new(document: &'a Document, status: &str, node: &'a Value) -> Option<Self> {
        let status = match status {
            "3XX" => 304,
            "4XX" => 404,
            "5XX" => 500,
            exact => exact.parse().ok()?,
        };
        Some(Self { status, content: Content::of(document, document.resolve(node)) })
    }
}

/// `name` of `{name}`.
pub fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
