//! Errors in the form of the API.

use cloudmgr_facts::{Backend, Kind, Operation, Shape};
use cloudmgr_runtime::http::StatusCode;
use serde_json::{Value, json};

use crate::value::{Extent, Filler, Hints, check};
use crate::wire::{Reply, documented};

/// An error of the API, given as a message or as an object whose missing fields are filled in.
///
/// If the envelope of the API has a code for success, the status of each response is 200 and `status` is the code.
pub(crate) fn failure(
    backend: &Backend,
    operation: Option<&Operation>,
    status: StatusCode,
    given: &Value,
) -> Reply {
    let shape = operation.and_then(|operation| shape_of(operation, status));
    let is_in_envelope = backend.envelope.ok.is_some() && status != StatusCode::UNAUTHORIZED;
    let reply = Reply::of(if is_in_envelope { StatusCode::OK } else { status });
    let error = error(backend, shape, status, given);
    let wire = match list_around(backend, given) {
        Some(key) => json!({ key: [error] }),
        None => error,
    };
    reply.json(&filled(shape, wire))
}

/// The key of the list that an error is sent in, unless it is given with the list.
fn list_around(backend: &Backend, given: &Value) -> Option<&'static str> {
    backend.envelope.errors.filter(|key| given.get(*key).is_none())
}

fn filled(shape: Option<&Shape>, wire: Value) -> Value {
    let hints = Hints::default();
    match shape {
        Some(shape) => Filler::new(&hints).fill(shape, Some(&wire)),
        None => wire,
    }
}

/// The documented error of an operation for an item that does not exist, in an API whose statuses have no meaning: the
/// example `missing_<collection>`, or `missing`.
pub(crate) fn missing(backend: &Backend, operation: &Operation, collection: &str) -> Option<Value> {
    backend.envelope.ok?;
    let failures = || operation.responses.iter().filter(|response| !response.status.starts_with('2'));
    let examples = || failures().flat_map(|response| response.examples);
    let named = |name: &str| examples().find(|example| example.name == name);
    let example = named(&format!("missing_{collection}")).or_else(|| named("missing"))?;
    serde_json::from_str(example.json).ok()
}

/// The problems of an error that is given as an object.
pub(crate) fn failure_problems(
    backend: &Backend,
    operation: &Operation,
    status: StatusCode,
    given: &Value,
) -> Vec<String> {
    let Some(shape) = shape_of(operation, status) else { return Vec::new() };
    let shape = list_around(backend, given).and_then(|key| item(shape, key)).unwrap_or(shape);
    if given.is_object() { check(shape, given, Extent::Part) } else { Vec::new() }
}

/// The error itself, without a list around it.
fn error(backend: &Backend, shape: Option<&'static Shape>, status: StatusCode, given: &Value) -> Value {
    if given.is_object() {
        return given.clone();
    }
    let shape = shape.and_then(|shape| backend.envelope.errors.map_or(Some(shape), |key| item(shape, key)));
    let mut error = json!({ message_key(backend, shape): given });
    if let Some((key, code)) = code(backend, shape, status) {
        error[key] = code;
    }
    error
}

/// The field with the code of an error, and the code for a status.
fn code(
    backend: &Backend,
    shape: Option<&'static Shape>,
    status: StatusCode,
) -> Option<(&'static str, Value)> {
    let key = backend.envelope.code?;
    let code = match backend.envelope.ok {
        Some(_) => json!(status.as_u16()),
        None => code_of(shape?.at(key)?, status)?,
    };
    Some((key, code))
}

/// The field with the message of an error.
fn message_key(backend: &Backend, shape: Option<&'static Shape>) -> &'static str {
    let object = shape.and_then(Shape::object);
    let usual = ["message", "detail", "title", "error"];
    let known = |key: &&str| object.is_some_and(|object| object.field(key).is_some());
    let found = backend.envelope.message.into_iter().chain(usual).find(known);
    found.or(backend.envelope.message).unwrap_or("message")
}

/// The code that is named after a status: `not_found_error` for 404.
fn code_of(shape: &Shape, status: StatusCode) -> Option<Value> {
    let Kind::Enum(codes) = shape.kind else { return None };
    let reason = status.canonical_reason()?.to_lowercase().replace(' ', "_");
    codes.iter().find(|code| code.starts_with(&reason)).map(|code| json!(code))
}

/// The shape of a documented error.
fn shape_of(operation: &Operation, status: StatusCode) -> Option<&'static Shape> {
    let mut failures =
        operation.responses.iter().copied().filter(|response| !response.status.starts_with('2'));
    documented(operation, status).or(failures.next_back()).and_then(|response| response.shape)
}

/// The shape of an item of the list at `key`.
fn item(shape: &'static Shape, key: &str) -> Option<&'static Shape> {
    match shape.at(key)?.kind {
        Kind::List(item) => Some(item),
        _ => None,
    }
}
