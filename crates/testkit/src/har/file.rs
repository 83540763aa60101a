//! The file of a recording.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use super::entry::Entry;

/// Reads the exchanges of a file.
pub(super) fn read(path: &Path) -> Result<Vec<Entry>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let har: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let entries =
        har["log"]["entries"].as_array().ok_or_else(|| format!("{}: no log.entries", path.display()))?;
    let read = entries.iter().enumerate().map(|(index, entry)| {
        Entry::from_json(entry).ok_or_else(|| format!("{}: entry {index} is no exchange", path.display()))
    });
    read.collect()
}

/// The text of a file.
pub(super) fn text(entries: &[Entry]) -> String {
    let creator = json!({"name": env!("CARGO_PKG_NAME"), "version": env!("CARGO_PKG_VERSION")});
    let entries: Vec<Value> = entries.iter().map(Entry::to_json).collect();
    let har = json!({"log": {"version": "1.2", "creator": creator, "entries": entries}});
    serde_json::to_string_pretty(&har).unwrap_or_default()
}

/// Replaces a file atomically: a reader sees the old text or the new one.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    fs::write(&part, text)?;
    fs::rename(part, path)
}
