//! Generated Rust: its source, and the names that it defines and uses.

use syn::Item;

use super::format;
use super::uses::Uses;

/// A part of a file. The names in an item are read from its syntax tree, so that its source is not parsed again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code {
    /// The source.
    pub(crate) text: String,
    uses: Uses,
}

impl Code {
    /// Appends an item.
    pub(crate) fn item(&mut self, item: Item) {
        self.uses.read(&item);
        self.text.push_str(&format::item(item));
    }

    /// Appends source.
    pub(crate) fn text(&mut self, text: &str) {
        self.uses.parse(text);
        self.text.push_str(text);
    }

    /// Appends other code, separated by a blank line from what is there.
    pub(crate) fn part(&mut self, part: Self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(&part.text);
        self.uses.extend(part.uses);
    }

    /// The source and the names in it.
    ///
    /// # Errors
    /// Returns an error if the source is not valid Rust, or calls a macro of the runtime with tokens that are not valid there.
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
