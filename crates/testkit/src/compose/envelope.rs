//! Successes: a payload in the envelope of the API, with missing fields filled in.

use cloudmgr_facts::{Backend, Operation, Payload, Response};
use cloudmgr_runtime::http::StatusCode;
use serde_json::{Map, Value, json};

use crate::value::{Filler, Hints};
use crate::wire::{Reply, Seen};

/// The documented success.
fn success_of(operation: &Operation) -> Option<&'static Response> {
    operation.responses.iter().copied().find(|response| response.status.starts_with('2'))
}

/// Its status.
fn success_status(operation: &Operation) -> StatusCode {
    let status = success_of(operation).and_then(|response| response.status.parse().ok());
    status.unwrap_or(StatusCode::OK)
}

/// The payload with missing fields filled in; `None` if the operation has none.
pub(crate) fn payload(operation: &Operation, given: Option<&Value>, filler: Filler<'_>) -> Option<Value> {
    match (operation.payload, given) {
        (Payload::Json { optional: true, .. }, None) => None,
        (Payload::Json { shape, .. }, given) => Some(filler.fill(shape, given)),
        _ => given.cloned(),
    }
}

/// A success with a payload, as it is on the wire.
pub(crate) fn success(backend: &Backend, operation: &Operation, payload: Option<Value>) -> Reply {
    let reply = Reply::of(success_status(operation));
    let Some(shape) = success_of(operation).and_then(|response| response.shape) else {
        return match payload {
            Some(payload) => reply.json(&payload),
            None => reply,
        };
    };
    let wire = wrapped(backend, operation, payload);
    reply.json(&Filler::new(&Hints::default()).fill(shape, wire.as_ref()))
}

/// A payload in the envelope.
fn wrapped(backend: &Backend, operation: &Operation, payload: Option<Value>) -> Option<Value> {
    let Some(key) = backend.envelope.data.filter(|_| !operation.bare) else { return payload };
    let mut wire = Map::new();
    if let (Some(code), Some(ok)) = (backend.envelope.code, backend.envelope.ok) {
        wire.insert(code.to_owned(), json!(ok));
        wire.extend(backend.envelope.message.map(|key| (key.to_owned(), json!(""))));
    }
    wire.extend(payload.map(|payload| (key.to_owned(), payload)));
    Some(Value::Object(wire))
}

/// The values in a request for fields of its response: the parameters of its path, and its body.
pub(crate) fn hints(seen: &Seen) -> Hints {
    let params: Vec<(String, Value)> =
        seen.params().map(|(name, value)| (name.to_owned(), json!(value))).collect();
    let id = params.last().map(|(_, value)| ("id".to_owned(), value.clone()));
    let required = match seen.json() {
        Value::Object(entries) => entries.into_iter().collect(),
        _ => Vec::new(),
    };
    Hints { always: params.into_iter().chain(id).collect(), required }
}
