//! The source documents: the main one, and every file that it refers to.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::Refusal;
use crate::document::Document;

/// A chain of more references than this is circular.
const LONGEST_CHAIN: usize = 32;

/// Every file, by its path relative to the folder of the first one.
pub(super) struct Sources {
    entry: String,
    files: BTreeMap<String, Value>,
    /// The addresses of the schemas that are being read.
    open: RefCell<HashSet<usize>>,
}

/// Marks a schema as being read until it is dropped.
pub(super) struct Reading<'a> {
    sources: &'a Sources,
    address: usize,
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        self.sources.open.borrow_mut().remove(&self.address);
    }
}

/// A part of one of the files.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'a> {
    /// The file, which references of this part are relative to.
    pub(super) file: &'a str,
    /// The part itself; references are not followed.
    pub(super) value: &'a Value,
}

/// The end of a chain of references: the definition, and where it is.
#[derive(Clone, Debug)]
pub(super) struct Target<'a> {
    /// `file#/pointer`, which identifies the definition.
    pub(super) key: String,
    /// The definition.
    pub(super) node: Node<'a>,
}

impl Sources {
    /// Reads `entry` and, through `read`, every file that it refers to, directly or indirectly.
    ///
    /// A referenced file that cannot be read is omitted: references to it are reported as lost.
    pub(super) fn load(
        entry: &str,
        text: &str,
        read: &mut dyn FnMut(&str) -> Option<String>,
    ) -> Result<Self, Refusal> {
        let mut files = BTreeMap::new();
        let root = tree(entry, text)?;
        let mut waiting = referenced(entry, &root);
        files.insert(entry.to_owned(), root);
        while let Some(file) = waiting.pop() {
            if files.contains_key(&file) {
                continue;
            }
            let Some(text) = read(&file) else { continue };
            let root = tree(&file, &text)?;
            waiting.extend(referenced(&file, &root));
            files.insert(file, root);
        }
        Ok(Self { entry: entry.to_owned(), files, open: RefCell::default() })
    }

    /// Begins to read a schema; `None` if it is being read already, because it contains itself.
    pub(super) fn enter(&self, node: Node<'_>) -> Option<Reading<'_>> {
        let address = std::ptr::from_ref(node.value).addr();
        let is_new = self.open.borrow_mut().insert(address);
        is_new.then(|| Reading { sources: self, address })
    }

    /// The main document.
    pub(super) fn root(&self) -> Node<'_> {
        Node { file: &self.entry, value: self.files.get(&self.entry).unwrap_or(&Value::Null) }
    }

    /// Whether any file has this key anywhere.
    pub(super) fn mentions(&self, key: &str) -> bool {
        self.files.values().any(|root| mentions(root, key))
    }

    /// The node itself, or the end of its chain of references.
    pub(super) fn resolve<'a>(&'a self, node: Node<'a>) -> Option<Node<'a>> {
        if reference(node.value).is_none() { Some(node) } else { self.follow(node).map(|target| target.node) }
    }

    /// The target of a reference; `None` if it does not exist, or if the node is not a reference.
    pub(super) fn follow<'a>(&'a self, node: Node<'a>) -> Option<Target<'a>> {
        let mut target = self.step(node)?;
        for _ in 0..LONGEST_CHAIN {
            if reference(target.node.value).is_none() {
                return Some(target);
            }
            target = self.step(target.node)?;
        }
        None
    }

    fn step<'a>(&'a self, node: Node<'a>) -> Option<Target<'a>> {
        let (file, pointer) = split(node.file, reference(node.value)?);
        let (file, root) = self.files.get_key_value(&file)?;
        let value = root.pointer(&pointer)?;
        Some(Target { key: format!("{file}#{pointer}"), node: Node { file, value } })
    }
}

impl<'a> Node<'a> {
    /// The part under a key.
    pub(super) fn get(self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.with(value))
    }

    /// Another part of the same file.
    pub(super) fn with(self, value: &'a Value) -> Self {
        Self { file: self.file, value }
    }

    /// The entries of a mapping; none for any other node.
    pub(super) fn entries(self) -> impl Iterator<Item = (&'a str, Self)> {
        self.value.as_object().into_iter().flatten().map(move |(key, value)| (key.as_str(), self.with(value)))
    }

    /// The items of the list under a key.
    pub(super) fn items(self, key: &str) -> impl Iterator<Item = Self> {
        self.value.get(key).and_then(Value::as_array).into_iter().flatten().map(move |value| self.with(value))
    }

    /// The string under a key, or an empty one.
    pub(super) fn text(self, key: &str) -> &'a str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether a key is present and true.
    pub(super) fn flag(self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
    }
}

/// The `$ref` of a node.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

/// Reads JSON or YAML, with or without a byte order mark.
fn tree(file: &str, text: &str) -> Result<Value, Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let broken = |message: String| Refusal::Syntax { file: file.to_owned(), message };
    if text.trim().is_empty() {
        return Err(broken("the file is empty".to_owned()));
    }
    if text.trim_start().starts_with('{')
        && let Ok(root) = serde_json::from_str(text)
    {
        return Ok(root);
    }
    let document = Document::parse(file, text);
    document.map(|document| document.root().clone()).map_err(Refusal::Document)
}

/// The other files that a file refers to.
fn referenced(file: &str, root: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![root];
    while let Some(value) = waiting.pop() {
        if let Some(reference) = reference(value).filter(|reference| !reference.starts_with('#')) {
            found.push(split(file, reference).0);
        }
        match value {
            Value::Object(map) => waiting.extend(map.values()),
            Value::Array(list) => waiting.extend(list),
            _ => {}
        }
    }
    found.sort();
    found.dedup();
    found
}

fn mentions(value: &Value, key: &str) -> bool {
    match value {
        Value::Object(map) => map.contains_key(key) || map.values().any(|value| mentions(value, key)),
        Value::Array(list) => list.iter().any(|value| mentions(value, key)),
        _ => false,
    }
}

/// The file and the pointer of a reference that is written in `file`.
fn split(file: &str, reference: &str) -> (String, String) {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let file = if path.is_empty() { file.to_owned() } else { joined(file, path) };
    (file, decoded(fragment))
}

/// `common/errors.yaml` for `../common/errors.yaml` in `paths/jobs.yaml`.
fn joined(file: &str, path: &str) -> String {
    if path.contains("://") {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Decodes percent-encoding: `%7B` is a brace.
fn decoded(fragment: &str) -> String {
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = after.get(..2).filter(|_| *first == b'%');
        let hex = escaped.and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| fragment.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_relative_to_the_file_that_they_are_in() {
        assert_eq!(joined("paths/jobs.yaml", "../common/errors.yaml"), "common/errors.yaml");
        assert_eq!(joined("openapi.yaml", "./schemas/Job.yaml"), "schemas/Job.yaml");
        assert_eq!(joined("openapi.yaml", "../shared.yaml"), "../shared.yaml");
        assert_eq!(split("a.yaml", "#/paths/~1jobs~1%7Bid%7D").1, "/paths/~1jobs~1{id}");
    }
}
