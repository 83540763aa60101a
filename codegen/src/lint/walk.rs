//! Visits the document in its order without following references: a component is visited once,
//! at its definition, and reported under its own name.

use std::fmt;

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node, Side, Spot};
use crate::document::{METHODS, OperationNode, entries, items, text};
use crate::place::child;

/// Every part of the document that rules are applied to.
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
    fn see(&mut self, kind: Kind<'a>, at: &At, value: &'a Value) {
        self.nodes.push(Node { kind, place: at.place.clone(), pointer: at.pointer.clone(), value });
    }

    /// Sections in the order of the file, which is also the order of the findings.
    fn document(&mut self) {
        let root = self.context.document.root();
        self.see(Kind::Document, &At::new("document", String::new()), root);
        for (key, value) in entries(root) {
            let at = At::new(key, child("", key));
            match key {
                "info" => self.see(Kind::Info, &at, value),
                "servers" => self.servers(&at, value),
                "tags" => self.tags(&at, value),
                "paths" => entries(value).for_each(|(path, item)| self.path(&at, path, item)),
                "components" => self.components(&at, value),
                _ => {}
            }
        }
    }

    fn servers(&mut self, at: &At, servers: &'a Value) {
        for (index, server) in items(servers).enumerate() {
            self.see(Kind::Server, &at.named(format!("server {}", text(server, "url")), &[&index]), server);
        }
    }

    fn tags(&mut self, at: &At, tags: &'a Value) {
        for (index, tag) in items(tags).enumerate() {
            self.see(Kind::Tag, &at.named(format!("tag {}", text(tag, "name")), &[&index]), tag);
        }
    }

    fn path(&mut self, at: &At, path: &'a str, item: &'a Value) {
        let at = at.named(format!("path {path}"), &[&path]);
        self.see(Kind::Path(path), &at, item);
        self.parameters(&at, item);
        for (method, node) in entries(item).filter(|(key, _)| METHODS.contains(key)) {
            self.operation(OperationNode { path, method, item, node });
        }
    }

    fn operation(&mut self, operation: OperationNode<'a>) {
        let at = At { place: operation.place(), pointer: operation.pointer() };
        self.see(Kind::Operation(operation), &at, operation.node);
        for (key, value) in entries(operation.node) {
            match key {
                "parameters" => self.parameters(&at, operation.node),
                "requestBody" => self.body(&at.below(", request body", &[&key]), value),
                "responses" => self.responses(&at.below("", &[&key]), value),
                _ => {}
            }
        }
    }

    fn parameters(&mut self, at: &At, owner: &'a Value) {
        for (index, parameter) in items(&owner["parameters"]).enumerate() {
            let name = format!(", parameter {}", text(parameter, "name"));
            self.parameter(&at.below(&name, &[&"parameters", &index]), parameter);
        }
    }

    fn parameter(&mut self, at: &At, parameter: &'a Value) {
        self.see(Kind::Parameter, at, parameter);
        self.under(at, "", parameter, "schema", Spot::Inline);
        self.content(at, parameter, Side::Failure);
    }

    fn body(&mut self, at: &At, body: &'a Value) {
        self.see(Kind::Body, at, body);
        self.content(at, body, Side::Request);
    }

    fn responses(&mut self, at: &At, responses: &'a Value) {
        self.see(Kind::Responses, at, responses);
        for (status, response) in entries(responses).filter(|(status, _)| !status.starts_with("x-")) {
            let side = if status.starts_with('2') { Side::Answer } else { Side::Failure };
            self.response(&at.below(&format!(", response {status}"), &[&status]), response, side);
        }
    }

    fn response(&mut self, at: &At, response: &'a Value, side: Side) {
        self.see(Kind::Response(side), at, response);
        for (name, header) in entries(&response["headers"]) {
            self.header(&at.below(&format!(", header {name}"), &[&"headers", &name]), header);
        }
        self.content(at, response, side);
    }

    fn header(&mut self, at: &At, header: &'a Value) {
        self.see(Kind::Header, at, header);
        self.under(at, "", header, "schema", Spot::Inline);
    }

    fn content(&mut self, at: &At, owner: &'a Value, side: Side) {
        for (name, media) in entries(&owner["content"]) {
            let at = at.below("", &[&"content", &name]);
            self.see(Kind::Media(name, side), &at, media);
            self.under(&at, "", media, "schema", Spot::Inline);
            for (example, node) in entries(&media["examples"]) {
                let at = at.below(&format!(", example {example}"), &[&"examples", &example]);
                self.see(Kind::Example, &at, node);
            }
        }
    }

    fn under(&mut self, at: &At, suffix: &str, owner: &'a Value, key: &str, spot: Spot<'a>) {
        if let Some(schema) = owner.get(key).filter(|schema| schema.is_object()) {
            self.schema(&at.below(suffix, &[&key]), schema, spot);
        }
    }

    /// Examples, defaults and enums are not visited: their keys are data.
    fn schema(&mut self, at: &At, schema: &'a Value, spot: Spot<'a>) {
        self.see(Kind::Schema(spot), at, schema);
        for (name, property) in entries(&schema["properties"]) {
            let at = at.below(&format!(".{name}"), &[&"properties", &name]);
            self.schema(&at, property, Spot::Property(name));
        }
        self.under(at, "[]", schema, "items", Spot::Inline);
        self.under(at, "{}", schema, "additionalProperties", Spot::Inline);
        for (key, spot) in [("allOf", Spot::Part), ("oneOf", Spot::Choice), ("anyOf", Spot::Choice)] {
            for (index, part) in items(&schema[key]).enumerate() {
                self.schema(&at.below("", &[&key, &index]), part, spot);
            }
        }
        self.under(at, "", schema, "not", Spot::Inline);
    }

    fn components(&mut self, at: &At, components: &'a Value) {
        self.see(Kind::Components, at, components);
        for (kind, parts) in entries(components) {
            entries(parts).for_each(|(name, part)| self.component(at, kind, name, part));
        }
    }

    fn component(&mut self, at: &At, kind: &str, name: &'a str, part: &'a Value) {
        let at = |word: &str| at.named(format!("{word} {name}"), &[&kind, &name]);
        match kind {
            "schemas" => self.schema(&at("schema"), part, Spot::Component(name)),
            "parameters" => self.parameter(&at("parameter"), part),
            "requestBodies" => self.body(&at("request body"), part),
            "responses" => self.response(&at("response"), part, self.context.side(name)),
            "examples" => self.see(Kind::Example, &at("example"), part),
            "headers" => self.header(&at("header"), part),
            "securitySchemes" => self.see(Kind::Security, &at("security scheme"), part),
            _ => {}
        }
    }
}

/// The current position: its name in findings, and its JSON pointer.
struct At {
    place: String,
    pointer: String,
}

impl At {
    fn new(place: &str, pointer: String) -> Self {
        Self { place: place.to_owned(), pointer }
    }

    /// A part below, under these keys, with a name of its own.
    fn named(&self, place: String, keys: &[&dyn fmt::Display]) -> Self {
        let pointer = keys.iter().fold(self.pointer.clone(), |parent, key| child(&parent, &key.to_string()));
        Self { place, pointer }
    }

    /// A part below, under these keys, whose name continues this one.
    fn below(&self, suffix: &str, keys: &[&dyn fmt::Display]) -> Self {
        self.named(format!("{}{suffix}", self.place), keys)
    }
}
