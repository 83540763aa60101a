//! From an answer of a rule to what goes back.

use cloudmgr_facts::{Backend, Kind, Operation, Payload, Shape, Waiter};
use cloudmgr_runtime::http::StatusCode;
use serde_json::{Value, json};

use crate::compose::{self, hints};
use crate::rule::{Answer, Pattern, Poll, Rule, Step};
use crate::value::{set, uuid};
use crate::wire::{Ending, Reply, Seen};

/// What goes back for `step`, and the rule for the polls of what it starts. `number` tells apart what is started.
pub(super) fn reply(
    backend: &'static Backend,
    rule: &Rule,
    step: &Step,
    seen: &Seen,
    number: u64,
) -> (Reply, Option<Rule>) {
    let (mut reply, polls) = of_answer(backend, rule, &step.answer, seen, number);
    reply.status = step.status.unwrap_or(reply.status);
    reply.headers.extend(step.headers.clone());
    reply.delay = step.delay;
    if step.truncated {
        reply.ending = Ending::Truncated;
    }
    (reply, polls)
}

fn of_answer(
    backend: &'static Backend,
    rule: &Rule,
    answer: &Answer,
    seen: &Seen,
    number: u64,
) -> (Reply, Option<Rule>) {
    let Some(operation) = seen.known() else { return (unknown(backend, answer, seen), None) };
    let success = |payload| compose::success(backend, operation, payload);
    let reply = match answer {
        Answer::Payload(given) => success(compose::payload(operation, given.as_ref(), &hints(seen))),
        Answer::Items(items) => success(compose::page(operation, items, seen)),
        Answer::Runs(polls) => return start(backend, rule, operation, polls, seen, number),
        Answer::Refusal { status, given } => compose::failure(backend, Some(operation), *status, given),
        Answer::File(bytes) => compose::file(bytes, seen),
        Answer::Raw(reply) => reply.clone(),
    };
    (reply, None)
}

/// What goes back for a path that is none of the API's: the payload as it is given.
fn unknown(backend: &Backend, answer: &Answer, seen: &Seen) -> Reply {
    let payload = |value: &Value| {
        let wire = backend.envelope.data.map_or_else(|| value.clone(), |key| json!({ key: value }));
        Reply::new(StatusCode::OK).json(&wire)
    };
    match answer {
        Answer::Payload(given) => payload(given.as_ref().unwrap_or(&Value::Null)),
        Answer::Items(items) => payload(&Value::Array(items.clone())),
        Answer::Refusal { status, given } => compose::failure(backend, None, *status, given),
        Answer::File(bytes) => compose::file(bytes, seen),
        Answer::Raw(reply) => reply.clone(),
        Answer::Runs(_) => Reply::failing(Ending::Reset),
    }
}

/// The answer of a start, and the rule for its polls.
fn start(
    backend: &'static Backend,
    rule: &Rule,
    operation: &'static Operation,
    polls: &[Poll],
    seen: &Seen,
    number: u64,
) -> (Reply, Option<Rule>) {
    let Some(waiter) = operation.waiter else { return (Reply::failing(Ending::Reset), None) };
    let (text, id) = new_id(operation, waiter, number);
    let mut given = json!({});
    set(&mut given, waiter.id, id);
    let reply = compose::success(backend, operation, compose::payload(operation, Some(&given), &hints(seen)));
    let polls = backend.operation(waiter.poll).map(|poll| {
        let steps = polls.iter().map(step_of_poll);
        Rule::new(Pattern::of_operation(poll, Some(&text)), rule.at).with_steps(steps)
    });
    (reply, polls)
}

/// The ID of what is started: in the path of a poll, and in the answer.
fn new_id(operation: &Operation, waiter: &Waiter, number: u64) -> (String, Value) {
    let shape = match operation.payload {
        Payload::Json { shape, .. } => shape.at(waiter.id),
        _ => None,
    };
    match shape {
        Some(Shape { format: "uuid", .. }) => {
            let id = uuid(number.saturating_add(0x1000)).to_string();
            (id.clone(), json!(id))
        }
        Some(Shape { kind: Kind::Integer, .. }) => (number.to_string(), json!(number)),
        _ => {
            let id = format!("{}-{number}", waiter.name.trim_end_matches('s'));
            (id.clone(), json!(id))
        }
    }
}

fn step_of_poll(poll: &Poll) -> Step {
    match poll {
        Poll::Payload(given) => Step::new(Answer::Payload(Some(given.clone()))),
        Poll::Status(status) => Step { status: Some(*status), ..Step::new(Answer::Payload(None)) },
        Poll::Refusal(message) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            Step::new(Answer::Refusal { status, given: json!(message) })
        }
    }
}
