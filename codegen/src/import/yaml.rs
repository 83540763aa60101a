//! A tree as YAML that a person edits and a three-way merge follows: one fact per line, nothing folded.

use serde_json::Value;

/// Words that YAML of any version takes for something else than a string.
const WORDS: [&str; 12] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "~", ".inf", ".nan"];

/// Keys whose mappings and lists fit on one line.
const SHORT: usize = 100;

/// The text of a document.
pub(super) fn write(root: &Value) -> String {
    let mut out = String::new();
    for (key, value) in root.as_object().into_iter().flatten() {
        if matches!(key.as_str(), "paths" | "components" | "tags" | "servers") {
            out.push('\n');
        }
        entry(&mut out, key, value, 0);
    }
    out
}

fn entry(out: &mut String, key: &str, value: &Value, depth: usize) {
    indent(out, depth);
    out.push_str(&string(key));
    out.push(':');
    under(out, value, depth);
}

/// The text after a colon.
fn under(out: &mut String, value: &Value, depth: usize) {
    if let Some(flow) = flow(value) {
        out.push(' ');
        out.push_str(&flow);
        out.push('\n');
        return;
    }
    match value {
        Value::Object(map) => {
            out.push('\n');
            map.iter().for_each(|(key, value)| entry(out, key, value, depth + 1));
        }
        Value::Array(list) => {
            out.push('\n');
            list.iter().for_each(|item| self::item(out, item, depth + 1));
        }
        Value::String(text) => block(out, text, depth + 1),
        _ => out.push('\n'),
    }
}

fn item(out: &mut String, value: &Value, depth: usize) {
    indent(out, depth);
    out.push('-');
    match value {
        Value::Object(map) if flow(value).is_none() => {
            for (index, (key, value)) in map.iter().enumerate() {
                if index == 0 {
                    out.push(' ');
                    out.push_str(&string(key));
                    out.push(':');
                    under(out, value, depth + 1);
                } else {
                    entry(out, key, value, depth + 1);
                }
            }
        }
        value => under(out, value, depth),
    }
}

/// A literal block; the text has no white space at the ends of its lines.
fn block(out: &mut String, text: &str, depth: usize) {
    out.push_str(" |-\n");
    for line in text.lines() {
        if !line.is_empty() {
            indent(out, depth);
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// A value on one line, if it is short and holds nothing deep.
fn flow(value: &Value) -> Option<String> {
    let whole = match value {
        Value::String(text) if is_block(text) => return None,
        Value::String(text) => return Some(string(text)),
        Value::Object(map) if map.is_empty() => return Some("{}".to_owned()),
        Value::Array(list) if list.is_empty() => return Some("[]".to_owned()),
        Value::Object(map) => {
            let parts: Vec<String> = map
                .iter()
                .map(|(key, value)| Some(format!("{}: {}", inside(key), flow_inside(value)?)))
                .collect::<Option<_>>()?;
            format!("{{{}}}", parts.join(", "))
        }
        Value::Array(list) => {
            let parts: Vec<String> = list.iter().map(flow_inside).collect::<Option<_>>()?;
            format!("[{}]", parts.join(", "))
        }
        plain => return Some(plain.to_string()),
    };
    (whole.len() <= SHORT).then_some(whole)
}

/// Within a flow: a plain value, an empty thing, or a reference.
fn flow_inside(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if is_block(text) => None,
        Value::String(text) => Some(inside(text)),
        Value::Object(map) if map.len() > 2 => None,
        Value::Object(map) if map.values().any(|value| value.is_object() && !is_reference(value)) => None,
        Value::Array(list) if list.iter().any(|value| value.is_array()) => None,
        value => flow(value),
    }
}

fn is_reference(value: &Value) -> bool {
    value.as_object().is_some_and(|map| map.is_empty() || map.len() == 1 && map.contains_key("$ref"))
}

/// Whether a text of several lines can be a literal block.
fn is_block(text: &str) -> bool {
    let odd =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{85}');
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && !text.ends_with(['\n', ' '])
        && !text.contains(odd)
}

/// A string in a flow, where commas and braces have a meaning.
fn inside(text: &str) -> String {
    if text.contains([',', '[', ']', '{', '}']) { quoted(text) } else { string(text) }
}

/// A string unchanged, or quoted if it would be read as something else.
fn string(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str) -> bool {
    let first = |c: char| {
        c.is_ascii_alphabetic() || matches!(c, '_' | '/' | '$' | '(') || !c.is_ascii() && c.is_alphabetic()
    };
    let odd = |c: char| c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}');
    (text.starts_with(first) || is_version(text))
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(odd)
        && !WORDS.contains(&text.to_lowercase().as_str())
        && !looks_like_a_date(text)
}

/// `3.0.3`: with two dots it is no number.
fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
}

fn looks_like_a_date(text: &str) -> bool {
    text.len() == 10 && text.chars().all(|c| c.is_ascii_digit() || c == '-')
}

/// In single quotes where that is enough, else in double quotes, with the escapes that JSON has too.
fn quoted(text: &str) -> String {
    let odd = |c: char| c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{85}');
    if text.contains(odd) {
        let escaped = Value::from(text).to_string();
        return escaped
            .replace('\u{feff}', "\\ufeff")
            .replace('\u{2028}', "\\u2028")
            .replace('\u{2029}', "\\u2029")
            .replace('\u{85}', "\\u0085")
            .replace('\u{7f}', "\\u007f");
    }
    format!("'{}'", text.replace('\'', "''"))
}

fn indent(out: &mut String, depth: usize) {
    out.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::document::Document;

    #[test]
    fn what_is_written_is_read_back() {
        let tree = json!({
            "openapi": "3.0.3",
            "info": {"title": "it's: a # title", "version": "1.0", "description": "two\nlines\n\n  and `more`"},
            "x": ["yes", "NO", "null", "~", "", " a", "a ", "- a", "a: b", "a,b", "{a}", "2024-01-01", "1e3", "0x1"],
            "paths": {"/a/{b}": {"get": {"tags": ["t"], "deep": [{"a": [], "b": {}, "c": [[1, 2], ["x"]]}]}}},
            "200": {"tab\t": "a\tb\n c", "odd": "\u{2028}\u{feff}\u{7f}", "end": "a\n", "start": "\na", "é": "über", "colon": "a:"},
        });
        let text = write(&tree);
        assert_eq!(Document::parse("x.yaml", &text).unwrap().root(), &tree, "{text}");
    }
}
