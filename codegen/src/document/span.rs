//! The positions of the parts of a document in its source.

use std::ops::Range;

use serde_json::Value;

use crate::place::{Position, child};

/// The byte offsets at which the lines of a source begin.
#[derive(Clone, Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// Finds the lines of a source.
    pub(super) fn of(source: &str) -> Self {
        Self(std::iter::once(0).chain(source.match_indices('\n').map(|(end, _)| end + 1)).collect())
    }

    /// The position of a byte of the source.
    pub(super) fn position(&self, source: &str, byte: usize) -> Position {
        let line = self.0.partition_point(|start| *start <= byte);
        let start = line.checked_sub(1).and_then(|line| self.0.get(line)).copied().unwrap_or_default();
        let before = source.get(start..byte).unwrap_or_default();
        Position { line, column: before.chars().count() + 1 }
    }
}

/// The bytes of one part of a document and of its children, which are in the same order as in the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    /// The key of the part, including quotes; `None` for an item of a list and for the document.
    pub(super) key: Option<Range<usize>>,
    /// The value. A block ends where its last child ends.
    pub(super) value: Range<usize>,
    /// The entries of a mapping, the items of a list.
    pub(super) parts: Vec<Span>,
}

impl Span {
    /// The first byte of the part, which is that of its key if it has one.
    pub(super) fn start(&self) -> usize {
        self.key.as_ref().unwrap_or(&self.value).start
    }

    /// The keys below this part that `wanted` accepts, each with the JSON pointer from this part to the key's value.
    pub(super) fn keys(
        &self,
        value: &Value,
        wanted: &dyn Fn(&Range<usize>) -> bool,
    ) -> Vec<(String, Range<usize>)> {
        let mut found = Vec::new();
        for (index, (span, (name, value))) in self.parts.iter().zip(children(value)).enumerate() {
            // Formatted only for accepted keys: most documents have none.
            let token = || name.map_or_else(|| format!("/{index}"), |name| child("", name));
            let own = span.key.clone().filter(wanted).map(|key| (String::new(), key));
            let accepted = span.keys(value, wanted).into_iter().chain(own);
            found.extend(accepted.map(|(rest, key)| (token() + &rest, key)));
        }
        found
    }

    /// The spans from `root` to the part at a JSON pointer. If that part does not exist, the last span is that of the
    /// nearest enclosing part.
    pub(super) fn path_to<'a>(&'a self, root: &'a Value, pointer: &str) -> Vec<&'a Span> {
        let (mut path, mut value) = (vec![self], root);
        for token in pointer.split('/').skip(1) {
            let next = path.last().and_then(|span| step(span, value, &unescaped(token)));
            let Some((span, child)) = next else { break };
            path.push(span);
            value = child;
        }
        path
    }
}

/// The children of a mapping with their keys, or those of a list.
fn children(value: &Value) -> Box<dyn Iterator<Item = (Option<&str>, &Value)> + '_> {
    match value {
        Value::Object(map) => Box::new(map.iter().map(|(key, value)| (Some(key.as_str()), value))),
        Value::Array(list) => Box::new(list.iter().map(|value| (None, value))),
        _ => Box::new(std::iter::empty()),
    }
}

fn step<'a>(span: &'a Span, value: &'a Value, token: &str) -> Option<(&'a Span, &'a Value)> {
    let (index, child) = match value {
        Value::Object(map) => {
            map.iter().enumerate().find(|(_, (key, _))| *key == token).map(|(i, (_, v))| (i, v))
        }
        Value::Array(list) => token.parse().ok().and_then(|index: usize| Some((index, list.get(index)?))),
        _ => None,
    }?;
    Some((span.parts.get(index)?, child))
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
