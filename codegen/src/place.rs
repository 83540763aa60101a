//! Positions in a document, JSON pointers and edits.

use std::fmt;

/// A line and a column, both counted from 1, in the form that editors and terminals can jump to.
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

/// One edit of a document. The first field is the JSON pointer of the part, except for [`Refer`](Self::Refer).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edit {
    /// Replaces a value by this YAML.
    Replace(String, String),
    /// Replaces a key by this YAML.
    Rename(String, String),
    /// Removes an entry of a mapping.
    Remove(String),
    /// Appends this `key: value` to a mapping.
    Add(String, String),
    /// Redirects all references to the first component to the second.
    Refer(String, String),
}

/// The JSON pointer made of these keys, outermost first.
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
