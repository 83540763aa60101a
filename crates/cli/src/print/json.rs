//! JSON and YAML, item by item.

use std::io::{self, Write};

use serde_json::Value;

/// A list as a single JSON document, written as its items arrive.
#[derive(Default)]
pub(super) struct Array {
    begun: bool,
}

impl Array {
    /// Writes an item.
    pub(super) fn item(&mut self, out: &mut impl Write, item: &Value) -> io::Result<()> {
        let opening = if std::mem::replace(&mut self.begun, true) { ",\n  " } else { "[\n  " };
        write!(out, "{opening}{}", pretty(item, 2))
    }

    /// Closes the list.
    pub(super) fn end(self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "{}", if self.begun { "\n]" } else { "[]" })
    }
}

/// Indented JSON, with all lines but the first indented by `indent` more.
pub(super) fn pretty(value: &Value, indent: usize) -> String {
    format!("{value:#}").replace('\n', &format!("\n{}", " ".repeat(indent)))
}

/// YAML.
pub(super) fn yaml(out: &mut impl Write, value: &Value) -> io::Result<()> {
    let text = yaml_serde::to_string(value).map_err(io::Error::other)?;
    out.write_all(text.as_bytes())
}

/// An item of a YAML list.
pub(super) fn yaml_item(out: &mut impl Write, item: &Value) -> io::Result<()> {
    let text = yaml_serde::to_string(std::slice::from_ref(item)).map_err(io::Error::other)?;
    out.write_all(text.as_bytes())
}
