//! Statics that are generated once, however often they are used.

use std::collections::{HashMap, HashSet};

use crate::names::Role;

/// The statics of one type, deduplicated by value.
pub(super) struct Rows {
    kind: &'static str,
    /// The names and values, in the order of their first use.
    rows: Vec<(String, String)>,
    /// The names by value.
    known: HashMap<String, String>,
    taken: HashSet<String>,
}

impl Rows {
    /// Creates an empty set of statics of the type `kind`.
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, rows: Vec::new(), known: HashMap::new(), taken: HashSet::new() }
    }

    /// The name of the static with this value. Adds a static with a name made of `name` if there is none.
    pub(super) fn name(&mut self, name: &str, value: String) -> String {
        if let Some(known) = self.known.get(&value) {
            return known.clone();
        }
        let name = self.free(&constant(name));
        self.rows.push((name.clone(), value.clone()));
        self.known.insert(value, name.clone());
        name
    }

    /// A name that no other static has. Appends a number from the second one on.
    fn free(&mut self, base: &str) -> String {
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let mut names = std::iter::once(base.to_owned()).chain(numbered);
        let name = names.find(|name| !self.taken.contains(name)).unwrap_or_default();
        self.taken.insert(name.clone());
        name
    }

    /// The source of the statics, one per line.
    pub(super) fn lines(&self) -> Vec<String> {
        let line = |(name, value): &(String, String)| format!("pub static {name}: {} = {value};", self.kind);
        self.rows.iter().map(line).collect()
    }
}

/// Converts a name of the document to the name of a static.
pub(super) fn constant(name: &str) -> String {
    Role::Fact.ident(name).to_string()
}

/// The source of an `Option<&str>`.
pub(super) fn option(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text:?})"))
}

/// `Kind { a: 1, ..base }`, or only the base if no field is set.
pub(super) fn with(kind: &str, set: &[String], base: &str) -> String {
    if set.is_empty() { base.to_owned() } else { format!("{kind} {{ {}, ..{base} }}", set.join(", ")) }
}
