//! The payloads of polls.

use cloudmgr_facts::{Kind, Operation, Payload, Shape, Waiter};
use serde_json::{Value, json};

use crate::value::set;

/// The payload of a poll in a state: the value of the field that the waiter reads, or an object with more fields.
pub(crate) fn state_of(waiter: &Waiter, poll: &Operation, state: Value) -> Value {
    if state.is_object() {
        return state;
    }
    let shape = match poll.payload {
        Payload::Json { shape, .. } => shape.at(waiter.state),
        _ => None,
    };
    let mut given = json!({});
    set(&mut given, waiter.state, as_shape(shape, state));
    given
}

/// `true` for `"true"` where a boolean is wanted.
fn as_shape(shape: Option<&Shape>, state: Value) -> Value {
    match (shape.map(|shape| shape.kind), state.as_str().map(str::parse::<bool>)) {
        (Some(Kind::Boolean), Some(Ok(flag))) => json!(flag),
        _ => state,
    }
}
