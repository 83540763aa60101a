//! A value that does not fit, and where.

use std::fmt;

/// A value that does not fit its field.
#[derive(Debug)]
pub(super) struct Misfit {
    /// Where it is, such as `hosts[2].name`; grows on the way up.
    path: String,
    /// Why it does not fit, without the value.
    problem: String,
}

impl Misfit {
    pub(super) fn new(problem: impl Into<String>) -> Self {
        Self { path: String::new(), problem: problem.into() }
    }

    /// The same, seen from the object that has it in a field.
    pub(super) fn in_field(mut self, name: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{name}{dot}{}", self.path);
        self
    }

    /// The same, seen from the list that has it as an item.
    pub(super) fn in_item(mut self, index: usize) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("[{index}]{dot}{}", self.path);
        self
    }

    /// Where it is.
    pub(super) fn into_path(self) -> String {
        self.path
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.path {
            "" => f.write_str(&self.problem),
            path => write!(f, "{path}: {}", self.problem),
        }
    }
}
