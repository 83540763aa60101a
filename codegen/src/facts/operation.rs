//! The facts of operations.

use serde_json::Value;

use super::rows::{constant, option, with};
use super::shape::{about, examples};
use super::versions::versions;
use super::{Facts, words};
use crate::document::{OperationNode, entries, text};
use crate::model::{BodyKind, Operation, Paging, Parameter, Response, Style};

impl<'a> Facts<'a> {
    /// The static of an operation.
    pub(super) fn operation(&mut self, tag: &str, operation: &'a Operation) -> String {
        let set: String =
            self.set(tag, operation).iter().map(|field| format!("\n        {field},")).collect();
        let Operation { id, method, path, .. } = operation;
        format!(
            "pub static {}: Operation = Operation {{{set}\n        ..Operation::new({id:?}, {method:?}, {path:?})\n    }};",
            constant(id)
        )
    }

    /// The fields of an operation that differ from their defaults.
    fn set(&mut self, tag: &str, operation: &'a Operation) -> Vec<String> {
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
        let waiter = operation.long_running.as_ref();
        set.extend(waiter.map(|name| format!("waiter: Some(&waiter::{})", constant(name))));
        set
    }

    fn params(&mut self, operation: &'a Operation) -> Option<String> {
        let rows: Vec<String> = operation.parameters.iter().map(|parameter| self.param(parameter)).collect();
        let rows: Vec<String> = rows.iter().map(|row| format!("&param::{row}")).collect();
        (!rows.is_empty()).then(|| format!("params: &[{}]", rows.join(", ")))
    }

    fn param(&mut self, parameter: &'a Parameter) -> String {
        let Parameter { name, called, location, style, required, schema, .. } = parameter;
        let set = [
            (*style != Style::Single).then(|| format!("style: Style::{style:?}")),
            required.then(|| "required: true".to_owned()),
            about(name, &self.parameter_text(parameter)),
            self.shapes.default(schema),
        ];
        let set: Vec<String> = set.into_iter().flatten().chain(versions(&parameter.versions)).collect();
        let (flag, shape) = (words::flag(called), self.shapes.of(schema));
        let base = format!("Param::new({name:?}, {flag:?}, Place::{location:?}, {shape})");
        self.params.name(name, with("Param", &set, &base))
    }

    fn parameter_text(&self, parameter: &Parameter) -> String {
        match parameter.description.as_str() {
            "" => self.shapes.text(&parameter.schema),
            description => description.to_owned(),
        }
    }

    fn body(&mut self, operation: &'a Operation, node: OperationNode<'a>) -> Option<String> {
        let body = operation.body.as_ref()?;
        let source = self.document.resolve(node.node.get("requestBody")?);
        let media = entries(&source["content"]).next()?.1;
        let (kind, shape) = self.body_kind(&body.kind);
        let row = format!(
            "Body {{ kind: BodyKind::{kind}, required: {}, about: {:?}, shape: {shape}, examples: {} }}",
            body.required,
            words::line(&body.description),
            examples(self.document, media),
        );
        let name = self.bodies.name(&operation.id, row);
        Some(format!("body: Some(&body::{name})"))
    }

    /// The variant of `BodyKind`, and the shape of the body.
    fn body_kind(&mut self, kind: &'a BodyKind) -> (String, String) {
        match kind {
            BodyKind::Json(schema) => ("Json".to_owned(), format!("Some({})", self.shapes.of(schema))),
            BodyKind::Form(schema) => ("Form".to_owned(), format!("Some({})", self.shapes.of(schema))),
            BodyKind::Binary => ("Binary".to_owned(), "None".to_owned()),
            BodyKind::Multipart(part) => (format!("Multipart({part:?})"), "None".to_owned()),
        }
    }

    fn payload(&mut self, operation: &'a Operation) -> Option<String> {
        match &operation.response {
            Response::Nothing => None,
            Response::Binary => Some("payload: Payload::Binary".to_owned()),
            Response::Json { schema, optional } => {
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

/// The fields of an operation that are names or descriptions.
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

/// The fields of an operation that are true.
fn flags(operation: &Operation, node: Option<OperationNode<'_>>) -> Vec<String> {
    let by_method = matches!(operation.method.as_str(), "GET" | "HEAD" | "PUT" | "DELETE");
    let destructive = node.and_then(|node| node.node.get("x-destructive")).and_then(Value::as_bool);
    let set = [
        ("deprecated", operation.deprecated),
        ("idempotent", operation.idempotent.unwrap_or(by_method)),
        ("destructive", destructive.unwrap_or(operation.method == "DELETE")),
        ("anonymous", operation.anonymous),
        ("bare", operation.bare),
        ("empty_body", operation.empty_body),
        ("websocket", operation.websocket),
        ("filters", operation.filters),
    ];
    set.into_iter().filter(|(_, yes)| *yes).map(|(key, _)| format!("{key}: true")).collect()
}
