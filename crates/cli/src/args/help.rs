//! Help texts of flags and commands.

use cloudmgr_facts::{Kind, Operation, Shape};

/// The kind of value as a placeholder, such as `STRING` or `a|b`.
pub(crate) fn value_name(shape: &Shape) -> String {
    match shape.kind {
        Kind::Boolean => "BOOL".into(),
        Kind::Integer => "INTEGER".into(),
        Kind::Number => "NUMBER".into(),
        Kind::Enum(values) if is_short(values) => values.join("|"),
        Kind::Enum(_) => "WORD".into(),
        Kind::String if shape.secret => "@FILE|env:NAME|-".into(),
        Kind::String => string_name(shape.format).into(),
        Kind::List(item) if item.object().is_some() => "FIELD=VALUE,…|JSON".into(),
        Kind::List(item) => format!("{},…", value_name(item)),
        Kind::Map(_) => "KEY=VALUE|@FILE".into(),
        Kind::Object(_) => "FIELD=VALUE,…|JSON|@FILE".into(),
        _ => "VALUE".into(),
    }
}

/// Whether the values of an enum fit into its placeholder.
fn is_short(values: &[&str]) -> bool {
    values.len() <= 4 && values.iter().map(|value| value.len()).sum::<usize>() <= 40
}

fn string_name(format: &str) -> &'static str {
    match format {
        "date-time" => "TIME",
        "date" => "DATE",
        "uuid" => "UUID",
        _ => "STRING",
    }
}

/// The help of a flag, with its values and its default.
pub(crate) fn flag(about: &str, shape: &Shape, default: Option<&str>, required: bool) -> String {
    let values = enum_values(shape).filter(|_| value_name(shape).starts_with("WORD"));
    let parts = [
        Some(about.trim_end_matches('.').to_owned()).filter(|about| !about.is_empty()),
        values.map(|values| format!("[{}]", values.join(", "))),
        default.map(|default| format!("[default: {}]", default.trim_matches('"'))),
        required.then(|| "[required]".to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The values of an enum, or of a list of one.
pub(crate) fn enum_values(shape: &Shape) -> Option<&'static [&'static str]> {
    match shape.kind {
        Kind::Enum(values) => Some(values),
        Kind::List(item) => enum_values(item),
        _ => None,
    }
}

/// The long help of a command: its purpose, its conditions, and errors in the vendor's document.
pub(crate) fn operation(operation: &Operation) -> String {
    let mut parts = vec![format!("{}.", operation.summary)];
    if operation.deprecated {
        parts.push("Deprecated: no server routes it any more.".to_owned());
    }
    parts.extend(
        [operation.description, operation.note].iter().filter(|t| !t.is_empty()).map(|t| (*t).to_owned()),
    );
    parts.push(format!("Sends {} {}", operation.method, operation.path));
    parts.join("\n\n")
}
