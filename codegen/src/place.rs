//! Where something is in a document, and what to change there.

use std::fmt;

/// A line and a column, both counted from 1, as editors and terminals jump to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Default for Position {
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One change, at the part that a JSON pointer names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edit {
    /// Writes this YAML instead of a value.
    Replace(String, String),
    /// Writes this YAML instead of a key.
    Rename(String, String),
    /// Removes an entry of a mapping.
    Remove(String),
    /// Adds `key: value` to the mapping, after what is there.
    Add(String, String),
    /// Makes everything that refers to the first component refer to the second.
    Refer(String, String),
}

/// The JSON pointer of the part of which these are the keys, outermost first.
pub(crate) fn pointer(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("/{}", escaped(key))).collect()
}

/// The JSON pointer of the value of `key` in the part at `parent`.
pub(crate) fn child(parent: &str, key: &str) -> String {
    format!("{parent}/{}", escaped(key))
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
