//! The positions of the parts of a document in its text.

use std::ops::Range;

use serde_json::Value;

use crate::place::{Position, child};

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// Counts the lines of a text.
    pub(super) fn of(source: &str) -> Self {
        Self(std::iter::once(0).chain(source.match_indices('\n').map(|(end, _)| end + 1)).collect())
    }

    /// The position of a byte of the text.
    pub(super) fn position(&self, source: &str, byte: usize) -> Position {
        let line = self.0.partition_point(|start| *start <= byte);
        let start = line.checked_sub(1).and_then(|line| self.0.get(line)).copied().unwrap_or_default();
        let before = source.get(start..byte).unwrap_or_default();
        Position { line, column: before.chars().count() + 1 }
    }
}

/// The bytes of one part of a document, and of the parts below it in the same order as in the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    /// The key of the part, including quotes; `None` for an item of a list and for the document.
    pub(super) key: Option<Range<usize>>,
    /// The value. The end of a block is that of the last part in it.
    pub(super) value: Range<usize>,
    /// The entries of a mapping, the items of a list.
    pub(super) parts: Vec<Span>,
}

impl Span {
    /// Where the part begins: with its key, if it has one.
    pub(super) fn start(&self) -> usize {
        self.key.as_ref().unwrap_or(&self.value).start
    }

    /// Each wanted key below, with the JSON pointer from here to what is under it.
    pub(super) fn keys(
        &self,
        value: &Value,
        wanted: &dyn Fn(&Range<usize>) -> bool,
    ) -> Vec<(String, Range<usize>)> {
        let mut found = Vec::new();
        for (index, (span, (name, value))) in self.parts.iter().zip(below(value)).enumerate() {
            let inner = span.keys(value, wanted);
            let own = span.key.clone().filter(wanted);
            if inner.is_empty() && own.is_none() {
                continue;
            }
            // Only what is wanted gets a pointer: of most documents, nothing.
            let way = name.map_or_else(|| format!("/{index}"), |name| child("", name));
            found.extend(inner.into_iter().map(|(rest, key)| (format!("{way}{rest}"), key)));
            found.extend(own.map(|key| (way, key)));
        }
        found
    }

    /// The spans on the way from `root` to what a JSON pointer names, as far as there are any: the last one is that of
    /// the part itself, or of the nearest part around it.
    pub(super) fn way<'a>(&'a self, root: &'a Value, pointer: &str) -> Vec<&'a Span> {
        let (mut way, mut value) = (vec![self], root);
        for token in pointer.split('/').skip(1) {
            let next = way.last().and_then(|span| step(span, value, &unescaped(token)));
            let Some((span, below)) = next else { break };
            way.push(span);
            value = below;
        }
        way
    }
}

/// The parts of a mapping with their keys, or those of a list.
fn below(value: &Value) -> Box<dyn Iterator<Item = (Option<&str>, &Value)> + '_> {
    match value {
        Value::Object(map) => Box::new(map.iter().map(|(key, value)| (Some(key.as_str()), value))),
        Value::Array(list) => Box::new(list.iter().map(|value| (None, value))),
        _ => Box::new(std::iter::empty()),
    }
}

fn step<'a>(span: &'a Span, value: &'a Value, token: &str) -> Option<(&'a Span, &'a Value)> {
    let (index, below) = match value {
        Value::Object(map) => {
            map.iter().enumerate().find(|(_, (key, _))| *key == token).map(|(i, (_, v))| (i, v))
        }
        Value::Array(list) => token.parse().ok().and_then(|index: usize| Some((index, list.get(index)?))),
        _ => None,
    }?;
    Some((span.parts.get(index)?, below))
}

fn unescaped(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
