//! Rust that is being written: its text, and which names it defines and needs.

use syn::Item;

use super::format;
use super::uses::Uses;

/// A part of a file. What was an item is not parsed again to find the names in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    /// The text.
    pub(crate) text: String,
    uses: Uses,
}

impl Code {
    /// Adds an item.
    pub(crate) fn item(&mut self, item: Item) {
        self.uses.read(&item);
        self.text.push_str(&format::item(item));
    }

    /// Adds what was written as text.
    pub(crate) fn text(&mut self, text: &str) {
        self.uses.parse(text);
        self.text.push_str(text);
    }

    /// Adds a blank line, and other code after it; the blank line only between two parts.
    pub(crate) fn part(&mut self, part: Self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&part.text);
        self.uses.extend(part.uses);
    }

    /// The text and the names in it.
    ///
    /// # Errors
    /// Where a text is not Rust, or a macro of the runtime does not have the form that we write.
    pub(crate) fn finish(self) -> syn::Result<(String, Uses)> {
        Ok((self.text, self.uses.finish()?))
    }
}

impl From<Item> for Code {
    fn from(item: Item) -> Self {
        let mut code = Self::default();
        code.item(item);
        code
    }
}

impl From<String> for Code {
    fn from(text: String) -> Self {
        let mut code = Self::default();
        code.text(&text);
        code
    }
}

impl FromIterator<Self> for Code {
    fn from_iter<I: IntoIterator<Item = Self>>(parts: I) -> Self {
        let mut code = Self::default();
        parts.into_iter().for_each(|part| code.part(part));
        code
    }
}
