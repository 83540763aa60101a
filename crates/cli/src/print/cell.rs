//! A value in a cell.

use serde_json::Value;

/// Scalars unchanged, nothing for null, everything else as compact JSON.
pub(super) fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// A cell of a text line: line breaks and tabs as `\n` and `\t`, other control characters as spaces. Strings from a
/// server must not control the terminal.
pub(super) fn line(value: Option<&Value>) -> String {
    let mut line = String::new();
    for c in text(value).chars() {
        match c {
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            c if c.is_control() => line.push(' '),
            c => line.push(c),
        }
    }
    line
}
