//! A document as it was read: a tree in its own order, with its references resolved on request.

use std::ops::Range;

use serde_json::Value;

use super::node::{alias, entries, flag, items, text};
use super::span::{Lines, Span};
use super::yaml;
use crate::error::{Error, Finding};
use crate::place::{Position, child, pointer};

/// The HTTP methods that a path item may have, in the order in which we list them.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A hop more than any honest chain of references takes; a longer one is a circle.
const LONGEST_CHAIN: usize = 32;

/// One OpenAPI document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file as it was named to us, for messages.
    pub file: String,
    source: String,
    root: Value,
    spans: Span,
    lines: Lines,
}

/// An operation with its place in the document.
#[derive(Clone, Copy, Debug)]
pub struct OperationNode<'a> {
    /// The path template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'a str,
    /// The path item, which may have parameters of its own.
    pub item: &'a Value,
    /// The operation itself.
    pub node: &'a Value,
}

impl OperationNode<'_> {
    /// The operationId, or an empty text.
    pub fn id(&self) -> &str {
        text(self.node, "operationId")
    }

    /// The JSON pointer of the operation.
    pub fn pointer(&self) -> String {
        pointer(&["paths", self.path, self.method])
    }

    /// `GET /clusters (clusters_list)`: how findings name the operation.
    pub fn place(&self) -> String {
        format!("{} {} ({})", self.method.to_uppercase(), self.path, self.id())
    }
}

impl Document {
    /// Reads a YAML text; `file` only names it in messages.
    ///
    /// # Errors
    /// [`Error::Syntax`] with line and column when the text is not YAML, has a key twice, or is no mapping.
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

    /// The text that was parsed.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Where the part that a JSON pointer names begins in the text, or the nearest part around it.
    pub fn position(&self, pointer: &str) -> Position {
        let start = self.spans(pointer).last().map_or(0, |span| span.start());
        self.lines.position(&self.source, start)
    }

    /// The wanted keys of the document as they are written, quotes included, with the JSON pointers of what is under them.
    pub(crate) fn keys(&self, wanted: impl Fn(&str) -> bool) -> Vec<(String, &str)> {
        let written = |key: &Range<usize>| self.source.get(key.clone());
        let found = self.spans.keys(&self.root, &|key| written(key).is_some_and(&wanted));
        found.into_iter().filter_map(|(pointer, key)| Some((pointer, written(&key)?))).collect()
    }

    /// Shows every string with its JSON pointer.
    pub(super) fn strings(&self, mut see: impl FnMut(String, &str)) {
        let mut waiting = vec![(String::new(), &self.root)];
        while let Some((pointer, value)) = waiting.pop() {
            match value {
                Value::String(text) => see(pointer, text),
                Value::Object(map) => {
                    waiting.extend(map.iter().map(|(key, value)| (child(&pointer, key), value)))
                }
                Value::Array(list) => waiting
                    .extend(list.iter().enumerate().map(|(i, value)| (format!("{pointer}/{i}"), value))),
                _ => {}
            }
        }
    }

    /// A value as it is written, quotes included; of what is not there, the part around it.
    pub(crate) fn written(&self, pointer: &str) -> &str {
        let span = self.spans(pointer).pop();
        span.and_then(|span| self.source.get(span.value.clone())).unwrap_or_default()
    }

    /// The findings with their positions, in the order of the text.
    pub(crate) fn located(&self, mut findings: Vec<Finding>) -> Vec<Finding> {
        for finding in &mut findings {
            finding.position = self.position(&finding.pointer);
        }
        findings.sort_by_key(|finding| finding.position);
        findings
    }

    /// The error of a document with these findings.
    pub(crate) fn refused(&self, findings: Vec<Finding>) -> Error {
        Error::Lint { file: self.file.clone(), findings: self.located(findings) }
    }

    /// The spans from the root to what a JSON pointer names, or to the nearest part around it.
    pub(super) fn spans(&self, pointer: &str) -> Vec<&Span> {
        self.spans.way(&self.root, pointer)
    }

    /// The whole tree.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The named parts under `components/<kind>`, in the order of the document.
    pub fn components(&self, kind: &str) -> impl Iterator<Item = (&str, &Value)> {
        entries(&self.root["components"][kind])
    }

    /// A component schema by its name.
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

    /// The node itself, or the end of its chain of `$ref`s. `Null` when that leads nowhere.
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

    /// The name of the schema that has a type of its own behind `name`: an alias, which only refers to another schema or
    /// extends one by nothing, has none. Also whether null is allowed on the way.
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

    /// What a reference of this document points at.
    pub fn target(&self, reference: &str) -> Option<&Value> {
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// The parameters of an operation, those of its path first, each resolved; a later one replaces its namesake.
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

    /// The properties of an object schema, those of its `allOf` parts included.
    pub fn properties<'a>(&'a self, schema: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let schema = self.resolve(schema);
        let mut found: Vec<(&str, &Value)> =
            items(&schema["allOf"]).flat_map(|part| self.properties(part)).collect();
        found.extend(entries(&schema["properties"]));
        found
    }

    /// The schema at a dotted place below `schema`, for example `metadata.pagination.total`.
    pub fn at<'a>(&'a self, schema: &'a Value, place: &str) -> Option<&'a Value> {
        place.split('.').try_fold(schema, |schema, name| {
            self.properties(schema).into_iter().find(|(key, _)| *key == name).map(|(_, value)| value)
        })
    }
}
