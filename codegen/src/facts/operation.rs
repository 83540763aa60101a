//! Operations as rows.

use serde_json::Value;

use super::rows::{constant, option, with};
use super::shape::{about, examples};
use super::versions::versions;
use super::{Facts, words};
use crate::document::{OperationNode, entries, text};
use crate::model::{Answer, BodyKind, Location, Operation, Paging, Parameter, Style};

impl<'a> Facts<'a> {
    /// The static of one operation.
    pub(super) fn operation(&mut self, tag: &str, operation: &'a Operation) -> String {
        let node = self.document.operations().find(|node| node.id() == operation.id);
        let mut set = words_of(tag, operation, self.document.product());
        set.extend(flags(operation, node));
        set.extend(versions(&operation.versions));
        set.extend(operation.projection.as_deref().map(|name| format!("projection: {}", option(Some(name)))));
        set.extend(self.params(operation));
        set.extend(node.and_then(|node| self.body(operation, node)));
        set.extend(self.payload(operation));
        set.extend(node.and_then(|node| self.responses(operation, node)));
        set.extend(operation.paging.as_ref().map(|paging| self.paging(paging)));
        set.extend(
            operation.long_running.as_ref().map(|name| format!("waiter: Some(&waiter::{})", constant(name))),
        );
        let set: String = set.iter().map(|set| format!("\n        {set},")).collect();
        let Operation { id, method, path, .. } = operation;
        format!(
            "pub static {}: Operation = Operation {{{set}\n        ..Operation::new({id:?}, {method:?}, {path:?})\n    }};",
            constant(id)
        )
    }

    fn params(&mut self, operation: &'a Operation) -> Option<String> {
        let rows: Vec<String> = operation.parameters.iter().map(|parameter| self.param(parameter)).collect();
        let rows: Vec<String> = rows.iter().map(|row| format!("&param::{row}")).collect();
        (!rows.is_empty()).then(|| format!("params: &[{}]", rows.join(", ")))
    }

    fn param(&mut self, parameter: &'a Parameter) -> String {
        let Parameter { name, called, location, style, required, description, versions: range, schema } =
            parameter;
        let shape = self.shapes.of(schema);
        let said = if description.is_empty() { self.shapes.text(schema) } else { description.clone() };
        let set = [
            (*style != Style::Single).then(|| format!("style: Style::{style:?}")),
            required.then(|| "required: true".to_owned()),
            about(name, &said),
            self.shapes.default(schema),
        ];
        let set: Vec<String> = set.into_iter().flatten().chain(versions(range)).collect();
        let place = match location {
            Location::Path => "Path",
            Location::Query => "Query",
            Location::Header => "Header",
        };
        let base = format!("Param::new({name:?}, {:?}, Place::{place}, {shape})", words::flag(called));
        self.params.name(name, with("Param", &set, &base))
    }

    fn body(&mut self, operation: &'a Operation, node: OperationNode<'a>) -> Option<String> {
        let body = operation.body.as_ref()?;
        let given = self.document.resolve(node.node.get("requestBody")?);
        let media = entries(&given["content"]).next()?.1;
        let (kind, shape) = match &body.kind {
            BodyKind::Json(schema) => ("BodyKind::Json".to_owned(), Some(self.schema(schema))),
            BodyKind::Form(schema) => ("BodyKind::Form".to_owned(), Some(self.schema(schema))),
            BodyKind::Binary => ("BodyKind::Binary".to_owned(), None),
            BodyKind::Multipart(part) => (format!("BodyKind::Multipart({part:?})"), None),
        };
        let row = format!(
            "Body {{ kind: {kind}, required: {}, about: {:?}, shape: {}, examples: {} }}",
            body.required,
            words::line(&body.description),
            shape.map_or_else(|| "None".to_owned(), |shape| format!("Some({shape})")),
            examples(self.document, media),
        );
        let name = self.bodies.name(&operation.id, row);
        Some(format!("body: Some(&body::{name})"))
    }

    fn schema(&mut self, schema: &'a Value) -> String {
        self.shapes.of(schema)
    }

    fn payload(&mut self, operation: &'a Operation) -> Option<String> {
        match &operation.answer {
            Answer::Nothing => None,
            Answer::Binary => Some("payload: Payload::Binary".to_owned()),
            Answer::Json { schema, optional } => {
                let shape = self.shapes.of(schema);
                Some(format!("payload: Payload::Json {{ shape: {shape}, optional: {optional} }}"))
            }
        }
    }

    fn responses(&mut self, operation: &Operation, node: OperationNode<'a>) -> Option<String> {
        let mut rows = Vec::new();
        for (status, response) in
            entries(&node.node["responses"]).filter(|(status, _)| !status.starts_with("x-"))
        {
            rows.push(format!("&response::{}", self.response(operation, status, response)));
        }
        (!rows.is_empty()).then(|| format!("responses: &[{}]", rows.join(", ")))
    }

    fn response(&mut self, operation: &Operation, status: &str, response: &'a Value) -> String {
        let shared = text(response, "$ref").rsplit('/').next().unwrap_or_default();
        let name = if shared.is_empty() { operation.id.as_str() } else { shared };
        let media =
            entries(&self.document.resolve(response)["content"]).find(|(media, _)| media.contains("json"));
        let (shape, shown) = match media {
            None => ("None".to_owned(), "&[]".to_owned()),
            Some((_, media)) => {
                (format!("Some({})", self.shapes.of(&media["schema"])), examples(self.document, media))
            }
        };
        let row = format!("Response {{ status: {status:?}, shape: {shape}, examples: {shown} }}");
        self.responses.name(&format!("{name}_{status}"), row)
    }

    fn paging(&mut self, paging: &Paging) -> String {
        let Paging { style, position, limit, size, first, next, items, total, key, .. } = paging;
        let [next, items, total, key] = [next, items, total, key].map(|place| option(place.as_deref()));
        let row = format!(
            "Paging {{ style: PageStyle::{style:?}, position: {position:?}, next: {next}, limit: {limit:?}, size: {size}, first: {first}, items: {items}, total: {total}, key: {key} }}"
        );
        format!("paging: Some(&paging::{})", self.paging.name("pages", row))
    }
}

/// The names and texts of an operation.
fn words_of(tag: &str, operation: &Operation, product: &str) -> Vec<String> {
    let description = format!("{} {}", operation.description, operation.versions.sentence(product));
    let set = [
        ("tag", tag.to_owned()),
        ("verb", operation.verb.clone()),
        ("command", words::flag(&operation.verb)),
        ("summary", words::line(&operation.summary)),
        ("description", words::line(&description)),
        ("note", words::line(&operation.note)),
    ];
    set.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(key, text)| format!("{key}: {text:?}"))
        .collect()
}

/// What is true of an operation.
fn flags(operation: &Operation, node: Option<OperationNode<'_>>) -> Vec<String> {
    let by_method = matches!(operation.method.as_str(), "GET" | "HEAD" | "PUT" | "DELETE");
    let said = node.and_then(|node| node.node.get("x-destructive")).and_then(Value::as_bool);
    let set = [
        ("deprecated", operation.deprecated),
        ("idempotent", operation.idempotent.unwrap_or(by_method)),
        ("destructive", said.unwrap_or(operation.method == "DELETE")),
        ("anonymous", operation.anonymous),
        ("bare", operation.bare),
        ("empty_body", operation.empty_body),
        ("websocket", operation.websocket),
        ("filters", operation.filters),
    ];
    set.into_iter().filter(|(_, yes)| *yes).map(|(key, _)| format!("{key}: true")).collect()
}
