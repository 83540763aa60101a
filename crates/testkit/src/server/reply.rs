//! Composes responses from the answers of rules.

use cloudmgr_facts::{Backend, Kind, Operation, Payload, Shape, Waiter};
use cloudmgr_runtime::http::StatusCode;
use serde_json::{Value, json};

use crate::compose::{self, hints};
use crate::rule::{Answer, Pattern, Poll, Rule, Step};
use crate::value::{Filler, Hints, Random, set, uuid};
use crate::wire::{Ending, Reply, Seen};

/// Returns the response of `step`, and the rule for the polls of the operation that it starts. `number` identifies the
/// operation.
pub(super) fn reply(
    backend: &'static Backend,
    rule: &Rule,
    step: &Step,
    seen: &Seen,
    number: u64,
) -> (Reply, Option<Rule>) {
    let random = step.seed.map(Random::new);
    let composer = Composer { backend, seen, random: random.as_ref() };
    let polls = match (&step.answer, seen.known()) {
        (Answer::Runs(polls), Some(operation)) => operation.waiter.map(|waiter| (operation, waiter, polls)),
        _ => None,
    };
    let (mut reply, polls) = match polls {
        Some((operation, waiter, polls)) => {
            let (text, id) = new_id(operation, waiter, number);
            (composer.start(operation, waiter, id), poll_rule(backend, rule, waiter, polls, &text))
        }
        None => (composer.reply(&step.answer), None),
    };
    reply.status = step.status.unwrap_or(reply.status);
    reply.headers.extend(step.headers.clone());
    reply.delay += step.delay;
    if step.truncated {
        reply.ending = Ending::Truncated;
    }
    (reply, polls)
}

/// Composes the response to a request.
struct Composer<'a> {
    backend: &'static Backend,
    seen: &'a Seen,
    random: Option<&'a Random>,
}

impl Composer<'_> {
    fn reply(&self, answer: &Answer) -> Reply {
        let Some(operation) = self.seen.known() else { return unknown(self.backend, answer, self.seen) };
        match answer {
            Answer::Payload(given) => self.success(operation, given.as_ref()),
            Answer::Items(items) => {
                let nothing = Hints::default();
                let filler = Filler::new(&nothing).drawing(self.random);
                let page = compose::page(operation, items, self.seen, filler);
                let (payload, headers) = page.map(|page| (page.payload, page.headers)).unzip();
                let mut reply = compose::success(self.backend, operation, payload);
                reply.headers.extend(headers.unwrap_or_default());
                reply
            }
            Answer::Refusal { status, given } => {
                compose::failure(self.backend, Some(operation), *status, given)
            }
            Answer::File(bytes) => compose::file(bytes, self.seen),
            Answer::Raw(reply) => reply.clone(),
            Answer::By(by) => (by.0)(self.seen),
            // A rule for a long-running operation without a waiter is rejected when it is added.
            Answer::Runs(_) => Reply::failing(Ending::Reset),
        }
    }

    fn success(&self, operation: &Operation, given: Option<&Value>) -> Reply {
        let hints = hints(self.seen);
        let payload = compose::payload(operation, given, Filler::new(&hints).drawing(self.random));
        compose::success(self.backend, operation, payload)
    }

    /// The response to a start, whose payload has the ID to poll with.
    fn start(&self, operation: &Operation, waiter: &Waiter, id: Value) -> Reply {
        let mut given = json!({});
        set(&mut given, waiter.id, id);
        self.success(operation, Some(&given))
    }
}

/// The rule for the polls of a long-running operation.
fn poll_rule(
    backend: &'static Backend,
    rule: &Rule,
    waiter: &Waiter,
    polls: &[Poll],
    id: &str,
) -> Option<Rule> {
    let pattern = Pattern::of_operation(backend.operation(waiter.poll)?, Some(id));
    Some(Rule::new(pattern, rule.at).with_steps(polls.iter().map(step_of_poll)))
}

/// The response for a path that the API does not have: the given payload, unchanged.
fn unknown(backend: &Backend, answer: &Answer, seen: &Seen) -> Reply {
    let payload = |value: &Value| {
        let wire = backend.envelope.data.map_or_else(|| value.clone(), |key| json!({ key: value }));
        Reply::of(StatusCode::OK).json(&wire)
    };
    match answer {
        Answer::Payload(given) => payload(given.as_ref().unwrap_or(&Value::Null)),
        Answer::Items(items) => payload(&Value::Array(items.clone())),
        Answer::Refusal { status, given } => compose::failure(backend, None, *status, given),
        Answer::File(bytes) => compose::file(bytes, seen),
        Answer::Raw(reply) => reply.clone(),
        Answer::By(by) => (by.0)(seen),
        Answer::Runs(_) => Reply::failing(Ending::Reset),
    }
}

/// The ID of a long-running operation: in the path of a poll, and in the response to the start.
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
