//! The mistakes of a command line, reported together before anything is sent.

use crate::failure::{Failure, Result};

/// The mistakes that were found so far.
#[derive(Debug, Default)]
pub(crate) struct Mistakes(Vec<String>);

impl Mistakes {
    /// Adds a mistake.
    pub(crate) fn add(&mut self, mistake: impl Into<String>) {
        self.0.push(mistake.into());
    }

    /// The value that was read from an argument; a problem is added with the name of the argument.
    pub(crate) fn ok<T>(&mut self, argument: &str, read: Result<T, String>) -> Option<T> {
        read.map_err(|problem| self.add(format!("{argument}: {problem}"))).ok()
    }

    /// The number of mistakes.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The value of a command line without mistakes.
    ///
    /// # Errors
    /// All mistakes, if there are any.
    pub(crate) fn end<T>(self, about: &str, value: Option<T>) -> Result<T> {
        value.filter(|_| self.0.is_empty()).ok_or_else(|| Failure::mistakes(about, self.0))
    }
}

impl Extend<String> for Mistakes {
    fn extend<I: IntoIterator<Item = String>>(&mut self, mistakes: I) {
        self.0.extend(mistakes);
    }
}

impl From<Mistakes> for Vec<String> {
    fn from(mistakes: Mistakes) -> Self {
        mistakes.0
    }
}
