//! Arguments of an operation as the words of a command line.

use cloudmgr_facts::{self as facts, Kind, Place as Where, Shape};
use conformance::make::arguments::{Arguments, text};
use serde_json::Value;

/// Fields and parameters whose flag would be one of the program's own.
const CLASHES: [&str; 5] = ["dry-run", "limit", "timeout", "wait", "all"];

/// How a body is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyBy {
    /// A flag per field.
    Flags,
    /// On standard input.
    Input,
}

/// A backend's facts by its name.
pub(crate) fn backend(name: &str) -> &'static facts::Backend {
    match name {
        "nc2" => &facts::nc2::BACKEND,
        "cloudify" => &facts::cloudify::BACKEND,
        "frame" => &facts::frame::BACKEND,
        _ => &facts::nano::BACKEND,
    }
}

/// The words that call an operation, and what is on standard input; `file` is what is uploaded.
pub(crate) fn of(
    operation: &facts::Operation,
    arguments: &Arguments,
    by: BodyBy,
    file: &str,
) -> (Vec<String>, String) {
    let mut words = vec![operation.tag.replace('_', "-"), operation.command.to_owned()];
    words.extend(parameters(operation, arguments));
    words.extend(page(operation, arguments));
    let (body, input) = body(operation, arguments, by);
    words.extend(body);
    words.push("--allow-secret-args".to_owned());
    words.extend(arguments.upload.as_ref().map(|_| file.to_owned()));
    words.extend(operation.is_download().then(|| "-".to_owned()));
    words.extend(operation.destructive.then(|| "--yes".to_owned()));
    (words, input)
}

fn parameters(operation: &facts::Operation, arguments: &Arguments) -> Vec<String> {
    let path = operation.params_at(Where::Path).filter_map(|param| arguments.path.get(param.name));
    let mut words: Vec<String> = path.map(text).collect();
    for (place, given) in [(Where::Query, &arguments.query), (Where::Header, &arguments.headers)] {
        for (name, value) in given {
            words.push(parameter(operation, operation.param(place, name).unwrap(), value));
        }
    }
    words
}

/// The flags of a list: one page, of the largest size.
fn page(operation: &facts::Operation, arguments: &Arguments) -> Vec<String> {
    let Some(paging) = operation.paging else { return Vec::new() };
    let size = !arguments.query.contains_key(paging.limit);
    let size = size.then(|| format!("--page-size={}", paging.size));
    std::iter::once("--limit=1".to_owned()).chain(size).collect()
}

/// The words of a body, and what is on standard input.
fn body(operation: &facts::Operation, arguments: &Arguments, by: BodyBy) -> (Vec<String>, String) {
    match (&arguments.body, by) {
        (Some(body), BodyBy::Input) => (vec!["--body=-".to_owned()], body.to_string()),
        (Some(body), BodyBy::Flags) => (fields(operation, body), String::new()),
        (None, _) => Default::default(),
    }
}

fn parameter(operation: &facts::Operation, param: &facts::Param, value: &Value) -> String {
    if operation.paging.is_some_and(|paging| param.place == Where::Query && paging.limit == param.name) {
        return format!("--page-size={value}");
    }
    format!("--{}={}", param.flag, word(param.shape, value))
}

fn fields(operation: &facts::Operation, body: &Value) -> Vec<String> {
    let Value::Object(map) = body else {
        return body.as_array().into_iter().flatten().map(|item| format!("--item={item}")).collect();
    };
    let shape = operation.body.unwrap().shape.unwrap();
    if map.is_empty() {
        // No flag means "an empty object".
        return vec!["--body={}".to_owned()];
    }
    map.iter().map(|(name, value)| field(operation, shape, name, value)).collect()
}

fn field(operation: &facts::Operation, shape: &Shape, name: &str, value: &Value) -> String {
    let found = members(shape).into_iter().find_map(|object| object.field(name)).unwrap();
    let clashes = CLASHES.contains(&found.flag)
        || operation.params.iter().any(|param| param.place != Where::Path && param.flag == found.flag);
    let prefix = if clashes { "body." } else { "" };
    format!("--{prefix}{}={}", found.flag, word(found.shape, value))
}

/// The objects that a body may be.
fn members(shape: &Shape) -> Vec<&'static facts::Object> {
    match shape.kind {
        Kind::Object(object) => vec![object],
        Kind::OneOf(members) => members.iter().filter_map(|member| member.object()).collect(),
        _ => Vec::new(),
    }
}

/// A value as a word: strings as they are, everything else as JSON.
fn word(shape: &Shape, value: &Value) -> String {
    match (shape.kind, value) {
        (Kind::Any | Kind::OneOf(_), value) => value.to_string(),
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    }
}
