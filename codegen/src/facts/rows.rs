//! Rows that are written once, however often they are used.

use std::collections::{HashMap, HashSet};

use heck::ToShoutySnakeCase;

/// The statics of one type, told apart by what they say.
pub(super) struct Rows {
    kind: &'static str,
    /// Name and value, in the order of their first use.
    rows: Vec<(String, String)>,
    /// The name of each value.
    known: HashMap<String, String>,
    taken: HashSet<String>,
}

impl Rows {
    /// No rows yet, of statics of this type.
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, rows: Vec::new(), known: HashMap::new(), taken: HashSet::new() }
    }

    /// The name of the static that holds `value`: a new one made of `name`, or the one that is there already.
    pub(super) fn name(&mut self, name: &str, value: String) -> String {
        if let Some(known) = self.known.get(&value) {
            return known.clone();
        }
        let name = self.free(&constant(name));
        self.rows.push((name.clone(), value.clone()));
        self.known.insert(value, name.clone());
        name
    }

    /// A name that no other row has: with a number from the second on.
    fn free(&mut self, base: &str) -> String {
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let mut names = std::iter::once(base.to_owned()).chain(numbered);
        let name = names.find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(name.clone());
        name
    }

    /// The statics, a line each.
    pub(super) fn lines(&self) -> Vec<String> {
        let line = |(name, value): &(String, String)| format!("pub static {name}: {} = {value};", self.kind);
        self.rows.iter().map(line).collect()
    }
}

/// A name of the document as the name of a static.
pub(super) fn constant(name: &str) -> String {
    let name = name.to_shouty_snake_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}

/// `Some("text")` or `None`.
pub(super) fn option(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text:?})"))
}

/// `Kind { a: 1, ..base }`, or the base alone when nothing is set.
pub(super) fn with(kind: &str, set: &[String], base: &str) -> String {
    if set.is_empty() { base.to_owned() } else { format!("{kind} {{ {}, ..{base} }}", set.join(", ")) }
}
