//! The way through the document, in its order and without following references: what is shared is looked at once,
//! where it is defined, and reported under its own name.

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node, Side, Spot};
use crate::document::{METHODS, OperationNode, entries, items, text};

/// Every part of the document that a rule may want to see.
pub(super) fn nodes<'a>(context: &Context<'a>) -> Vec<Node<'a>> {
    let mut walk = Walk { context, nodes: Vec::new() };
    walk.document();
    walk.nodes
}

struct Walk<'c, 'a> {
    context: &'c Context<'a>,
    nodes: Vec<Node<'a>>,
}

impl<'a> Walk<'_, 'a> {
    fn see(&mut self, kind: Kind<'a>, place: &str, value: &'a Value) {
        self.nodes.push(Node { kind, place: place.to_owned(), value });
    }

    /// Sections in the order of the file, so that findings follow it too.
    fn document(&mut self) {
        let root = self.context.document.root();
        self.see(Kind::Document, "document", root);
        for (key, value) in entries(root) {
            match key {
                "info" => self.see(Kind::Info, "info", value),
                "servers" => self.servers(value),
                "tags" => self.tags(value),
                "paths" => entries(value).for_each(|(path, item)| self.path(path, item)),
                "components" => self.components(value),
                _ => {}
            }
        }
    }

    fn servers(&mut self, servers: &'a Value) {
        for server in items(servers) {
            self.see(Kind::Server, &format!("server {}", text(server, "url")), server);
        }
    }

    fn tags(&mut self, tags: &'a Value) {
        for tag in items(tags) {
            self.see(Kind::Tag, &format!("tag {}", text(tag, "name")), tag);
        }
    }

    fn path(&mut self, path: &'a str, item: &'a Value) {
        let place = format!("path {path}");
        self.see(Kind::Path(path), &place, item);
        self.parameters(&place, item);
        for (method, node) in entries(item).filter(|(key, _)| METHODS.contains(key)) {
            self.operation(OperationNode { path, method, item, node });
        }
    }

    fn operation(&mut self, operation: OperationNode<'a>) {
        let place = operation.place();
        self.see(Kind::Operation(operation), &place, operation.node);
        for (key, value) in entries(operation.node) {
            match key {
                "parameters" => self.parameters(&place, operation.node),
                "requestBody" => self.body(&format!("{place}, request body"), value),
                "responses" => self.responses(&place, value),
                _ => {}
            }
        }
    }

    fn parameters(&mut self, place: &str, owner: &'a Value) {
        for parameter in items(&owner["parameters"]) {
            self.parameter(&format!("{place}, parameter {}", text(parameter, "name")), parameter);
        }
    }

    fn parameter(&mut self, place: &str, parameter: &'a Value) {
        self.see(Kind::Parameter, place, parameter);
        self.under(place, parameter, "schema", Spot::Inline);
        self.content(place, parameter, Side::Failure);
    }

    fn body(&mut self, place: &str, body: &'a Value) {
        self.see(Kind::Body, place, body);
        self.content(place, body, Side::Request);
    }

    fn responses(&mut self, place: &str, responses: &'a Value) {
        self.see(Kind::Responses, place, responses);
        for (status, response) in entries(responses).filter(|(status, _)| !status.starts_with("x-")) {
            let side = if status.starts_with('2') { Side::Answer } else { Side::Failure };
            self.response(&format!("{place}, response {status}"), response, side);
        }
    }

    fn response(&mut self, place: &str, response: &'a Value, side: Side) {
        self.see(Kind::Response(side), place, response);
        for (name, header) in entries(&response["headers"]) {
            self.header(&format!("{place}, header {name}"), header);
        }
        self.content(place, response, side);
    }

    fn header(&mut self, place: &str, header: &'a Value) {
        self.see(Kind::Header, place, header);
        self.under(place, header, "schema", Spot::Inline);
    }

    fn content(&mut self, place: &str, owner: &'a Value, side: Side) {
        for (name, media) in entries(&owner["content"]) {
            self.see(Kind::Media(name, side), place, media);
            self.under(place, media, "schema", Spot::Inline);
            for (example, node) in entries(&media["examples"]) {
                self.see(Kind::Example, &format!("{place}, example {example}"), node);
            }
        }
    }

    fn under(&mut self, place: &str, owner: &'a Value, key: &str, spot: Spot<'a>) {
        if let Some(schema) = owner.get(key).filter(|schema| schema.is_object()) {
            self.schema(place, schema, spot);
        }
    }

    /// Neither examples nor defaults nor enums are entered: their keys are data.
    fn schema(&mut self, place: &str, schema: &'a Value, spot: Spot<'a>) {
        self.see(Kind::Schema(spot), place, schema);
        for (name, property) in entries(&schema["properties"]) {
            self.schema(&format!("{place}.{name}"), property, Spot::Property(name));
        }
        self.under(&format!("{place}[]"), schema, "items", Spot::Inline);
        self.under(&format!("{place}{{}}"), schema, "additionalProperties", Spot::Inline);
        for (key, spot) in [("allOf", Spot::Part), ("oneOf", Spot::Choice), ("anyOf", Spot::Choice)] {
            items(&schema[key]).for_each(|part| self.schema(place, part, spot));
        }
        self.under(place, schema, "not", Spot::Inline);
    }

    fn components(&mut self, components: &'a Value) {
        self.see(Kind::Components, "components", components);
        for (kind, parts) in entries(components) {
            entries(parts).for_each(|(name, part)| self.component(kind, name, part));
        }
    }

    fn component(&mut self, kind: &str, name: &'a str, part: &'a Value) {
        match kind {
            "schemas" => self.schema(&format!("schema {name}"), part, Spot::Component(name)),
            "parameters" => self.parameter(&format!("parameter {name}"), part),
            "requestBodies" => self.body(&format!("request body {name}"), part),
            "responses" => self.response(&format!("response {name}"), part, self.context.side(name)),
            "examples" => self.see(Kind::Example, &format!("example {name}"), part),
            "headers" => self.header(&format!("header {name}"), part),
            "securitySchemes" => self.see(Kind::Security, &format!("security scheme {name}"), part),
            _ => {}
        }
    }
}
