//! Errors in the form of the API.

use cloudmgr_facts::{Backend, Kind, Operation, Shape};
use cloudmgr_runtime::http::StatusCode;
use serde_json::{Value, json};

use crate::value::{Extent, Filler, Hints, check};
use crate::wire::Reply;

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
    let list = backend.envelope.errors.filter(|key| given.get(*key).is_none());
    let wire = match list {
        Some(key) => json!({ key: [error] }),
        None => error,
    };
    let filler = Hints::default();
    reply.json(&shape.map_or_else(|| wire.clone(), |shape| Filler::new(&filler).fill(shape, Some(&wire))))
}

/// The problems of an error that is given as an object.
pub(crate) fn failure_problems(
    backend: &Backend,
    operation: &Operation,
    status: StatusCode,
    given: &Value,
) -> Vec<String> {
    let Some(shape) = shape_of(operation, status) else { return Vec::new() };
    let listed = backend.envelope.errors.filter(|key| given.get(*key).is_none());
    let shape = listed.and_then(|key| item(shape, key)).unwrap_or(shape);
    if given.is_object() { check(shape, given, Extent::Part) } else { Vec::new() }
}

/// The error itself, without a list around it.
fn error(backend: &Backend, shape: Option<&'static Shape>, status: StatusCode, given: &Value) -> Value {
    let envelope = backend.envelope;
    let shape = shape.and_then(|shape| envelope.errors.map_or(Some(shape), |key| item(shape, key)));
    let mut error = match given {
        Value::Object(entries) => return Value::Object(entries.clone()),
        message => json!({ message_key(backend, shape): message }),
    };
    let Some(key) = envelope.code else { return error };
    let code = match envelope.ok {
        Some(_) => Some(json!(status.as_u16())),
        None => shape.and_then(|shape| shape.at(key)).and_then(|shape| code_of(shape, status)),
    };
    if let (Some(code), Some(entries)) = (code, error.as_object_mut()) {
        entries.insert(key.to_owned(), code);
    }
    error
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
    let class = format!("{}XX", status.as_u16() / 100);
    let names = [status.as_str(), class.as_str(), "default"];
    let documented = |name: &&str| operation.responses.iter().find(|response| response.status == *name);
    let mut failures = operation.responses.iter().filter(|response| !response.status.starts_with('2'));
    names.iter().find_map(documented).or(failures.next_back()).and_then(|response| response.shape)
}

/// The shape of an item of the list at `key`.
fn item(shape: &'static Shape, key: &str) -> Option<&'static Shape> {
    match shape.at(key)?.kind {
        Kind::List(item) => Some(item),
        _ => None,
    }
}
