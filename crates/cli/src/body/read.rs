//! Reads bodies from files and from standard input, as JSON or YAML.

use std::io::Read;

use serde_json::Value;

/// The maximum size of a body in bytes: far more than any backend accepts.
const LONGEST: u64 = 64 << 20;

/// The value in a file; `-` means standard input.
pub(crate) fn read(file: &str) -> Result<Value, String> {
    let text = text(file)?;
    parse(&text).map_err(|problem| match file {
        "-" => format!("standard input: {problem}"),
        _ => format!("{file}: {problem}"),
    })
}

/// The contents of a file; `-` means standard input.
pub(crate) fn text(file: &str) -> Result<String, String> {
    let mut text = String::new();
    let read = match file {
        "-" => std::io::stdin().lock().take(LONGEST).read_to_string(&mut text),
        _ => std::fs::File::open(file).and_then(|open| open.take(LONGEST).read_to_string(&mut text)),
    };
    read.map_err(|error| format!("{file}: {error}"))?;
    Ok(text)
}

/// Parses JSON, or else YAML. JSON comes first because its numbers are parsed exactly, and most bodies are JSON.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    if text.trim_start().starts_with(['{', '['])
        && let Ok(value) = serde_json::from_str(text)
    {
        return Ok(value);
    }
    yaml_serde::from_str(text).map_err(|error| format!("neither JSON nor YAML: {error}"))
}
