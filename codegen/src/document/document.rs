//! A parsed document: a tree in the order of the source, whose references are resolved on request.

use std::ops::Range;

use serde_json::Value;

use super::node::{alias, entries, flag, items, text};
use super::span::{Lines, Span};
use super::yaml;
use crate::error::{Error, Finding};
use crate::place::{Position, child, pointer};

/// The HTTP methods that a path item may have, in the order in which we list them.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The longest chain of references that is followed. A longer one is taken for a cycle.
const LONGEST_CHAIN: usize = 32;

/// One OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The name of the file, for messages.
    pub file: String,
    source: String,
    root: Value,
    spans: Span,
    lines: Lines,
}

/// An operation and its location in the document.
#[derive(Clone, Copy, Debug)]
pub struct OperationNode<'a> {
    /// The path template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'a str,
    /// The path item, which may declare parameters for all its operations.
    pub item: &'a Value,
    /// The operation itself.
    pub node: &'a Value,
}

impl OperationNode<'_> {
    /// The `operationId`, or an empty string.
    pub fn id(&self) -> &str {
        text(self.node, "operationId")
    }

    /// The JSON pointer of the operation.
    pub fn pointer(&self) -> String {
        pointer(&["paths", self.path, self.method])
    }

    /// The name of the operation in findings: `GET /clusters (clusters_list)`.
    pub fn place(&self) -> String {
        format!("{} {} ({})", self.method.to_uppercase(), self.path, self.id())
    }
}

impl Document {
    /// Parses a YAML document. `file` is only used in messages.
    ///
    /// # Errors
    /// Returns [`Error::Syntax`] with line and column if the source is not valid YAML, repeats a key, or is not a
    /// mapping.
    pub fn parse(file: &str, source: &str) -> Result<Self, Error> {
        let syntax = |position, message| Error::Syntax { file: file.to_owned(), position, message };
        let source = source.strip_prefix('\u{feff}').unwrap_or(source);
        let (root, spans) = yaml::read(source).map_err(|fault| syntax(fault.position, fault.message))?;
        if !root.is_object() {
            let message = "the document is not a mapping; start it with `openapi: 3.0.3`";
            return Err(syntax(Position::default(), message.to_owned()));
        }
        Ok(Self { file: file.to_owned(), source: source.to_owned(), root, spans, lines: Lines::of(source) })
    }

    /// The source that was parsed.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The position where the part at a JSON pointer begins, or that of the nearest enclosing part that exists.
    pub fn position(&self, pointer: &str) -> Position {
        let start = self.spans(pointer).last().map_or(0, |span| span.start());
        self.lines.position(&self.source, start)
    }

    /// The keys of the document that `wanted` accepts, each with the JSON pointer of its value. Keys are passed and returned
    /// as they are written in the source, including quotes.
    pub(crate) fn keys(&self, wanted: impl Fn(&str) -> bool) -> Vec<(String, &str)> {
        let written = |key: &Range<usize>| self.source.get(key.clone());
        let found = self.spans.keys(&self.root, &|key| written(key).is_some_and(&wanted));
        found.into_iter().filter_map(|(pointer, key)| Some((pointer, written(&key)?))).collect()
    }

    /// Calls `visit` for every string of the tree, with its JSON pointer.
    pub(super) fn strings(&self, mut visit: impl FnMut(String, &str)) {
        let mut pending = vec![(String::new(), &self.root)];
        while let Some((pointer, value)) = pending.pop() {
            match value {
                Value::String(text) => visit(pointer, text),
                Value::Object(map) => {
                    pending.extend(map.iter().map(|(key, value)| (child(&pointer, key), value)))
                }
                Value::Array(list) => pending
                    .extend(list.iter().enumerate().map(|(i, value)| (format!("{pointer}/{i}"), value))),
                _ => {}
            }
        }
    }

    /// The source of the value at a JSON pointer, including quotes, or of the nearest enclosing part that exists.
    pub(crate) fn written(&self, pointer: &str) -> &str {
        let span = self.spans(pointer).pop();
        span.and_then(|span| self.source.get(span.value.clone())).unwrap_or_default()
    }

    /// Sets the positions of the findings and sorts the findings by position.
    pub(crate) fn located(&self, mut findings: Vec<Finding>) -> Vec<Finding> {
        for finding in &mut findings {
            finding.position = self.position(&finding.pointer);
        }
        findings.sort_by_key(|finding| finding.position);
        findings
    }

    /// The error that reports these findings.
    pub(crate) fn rejected(&self, findings: Vec<Finding>) -> Error {
        Error::Lint { file: self.file.clone(), findings: self.located(findings) }
    }

    /// The spans from the root to the part at a JSON pointer, or to the nearest enclosing part that exists.
    pub(super) fn spans(&self, pointer: &str) -> Vec<&Span> {
        self.spans.path_to(&self.root, pointer)
    }

    /// The root of the tree.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The components of one kind (`schemas`, `responses`) by name, in the order of the document.
    pub fn components(&self, kind: &str) -> impl Iterator<Item = (&str, &Value)> {
        entries(&self.root["components"][kind])
    }

    /// The component schema with this name.
    pub fn schema(&self, name: &str) -> Option<&Value> {
        self.root["components"]["schemas"].get(name)
    }

    /// Every operation, path by path.
    pub fn operations(&self) -> impl Iterator<Item = OperationNode<'_>> {
        entries(&self.root["paths"]).flat_map(|(path, item)| {
            entries(item)
                .filter(|(method, _)| METHODS.contains(method))
                .map(move |(method, node)| OperationNode { path, method, item, node })
        })
    }

    /// Follows the `$ref`s of a node. Returns `Null` if the target does not exist or the references form a cycle.
    pub fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = node;
        for _ in 0..LONGEST_CHAIN {
            match node.get("$ref").and_then(Value::as_str) {
                None => return node,
                Some(reference) => node = self.target(reference).unwrap_or(&Value::Null),
            }
        }
        &Value::Null
    }

    /// Follows aliases to the schema that becomes a Rust type, and returns its name and whether any of the followed schemas
    /// is nullable. An alias only refers to another schema, or extends it without adding anything.
    pub fn unaliased<'a>(&'a self, name: &'a str) -> (&'a str, bool) {
        let (mut name, mut nullable) = (name, false);
        for _ in 0..LONGEST_CHAIN {
            let Some(schema) = self.schema(name) else { break };
            nullable |= flag(schema, "nullable");
            match alias(schema) {
                Some(next) => name = next,
                None => break,
            }
        }
        (name, nullable)
    }

    /// The target of a `$ref` within this document.
    pub fn target(&self, reference: &str) -> Option<&Value> {
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// The resolved parameters of an operation, those of its path item first. A parameter of the operation replaces the one
    /// of the path item with the same location and name.
    pub fn parameters<'a>(&'a self, operation: OperationNode<'a>) -> Vec<&'a Value> {
        let mut found: Vec<&Value> = Vec::new();
        for node in items(&operation.item["parameters"]).chain(items(&operation.node["parameters"])) {
            let parameter = self.resolve(node);
            let key = (text(parameter, "in"), text(parameter, "name"));
            found.retain(|earlier| (text(earlier, "in"), text(earlier, "name")) != key);
            found.push(parameter);
        }
        found
    }

    /// The properties of an object schema, including those of its `allOf` parts.
    pub fn properties<'a>(&'a self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let schema = self.resolve(schema);
        let mut found: Vec<(&str, &Value)> =
            items(&schema["allOf"]).flat_map(|part| self.properties(part)).collect();
        found.extend(entries(&schema["properties"]));
        found
    }

    /// The schema at a dotted path below `schema`, for example `metadata.pagination.total`.
    pub fn at<'a>(&'a self, schema: &'a Value, place: &str) -> Option<&'a Value> {
        place.split('.').try_fold(schema, |schema, name| {
            self.properties(schema).into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
        })
    }
}
