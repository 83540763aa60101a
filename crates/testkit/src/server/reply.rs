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
    let (reply, polls) = match Started::of(step, seen) {
        Some(started) => composer.start(&started, rule, number),
        None => (composer.reply(&step.answer), None),
    };
    (changed(reply, step), polls)
}

/// A response with what the step changes about it.
fn changed(mut reply: Reply, step: &Step) -> Reply {
    reply.status = step.status.unwrap_or(reply.status);
    reply.headers.extend(step.headers.clone());
    reply.delay += step.delay;
    if step.truncated {
        reply.ending = Ending::Truncated;
    }
    reply
}

/// A long-running operation that a request starts.
struct Started<'a> {
    operation: &'static Operation,
    waiter: &'static Waiter,
    polls: &'a [Poll],
}

impl<'a> Started<'a> {
    fn of(step: &'a Step, seen: &Seen) -> Option<Self> {
        let (Answer::Runs(polls), Some(operation)) = (&step.answer, seen.known()) else { return None };
        Some(Self { operation, waiter: operation.waiter?, polls })
    }
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
            Answer::Items(items) => self.page(operation, items),
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

    /// The requested page of a list.
    fn page(&self, operation: &Operation, items: &[Value]) -> Reply {
        let nothing = Hints::default();
        let filler = Filler::new(&nothing).drawing(self.random);
        let page = compose::page(operation, items, self.seen, filler);
        let (payload, headers) = page.map(|page| (page.payload, page.headers)).unzip();
        let mut reply = compose::success(self.backend, operation, payload);
        reply.headers.extend(headers.unwrap_or_default());
        reply
    }

    /// The response to a start, whose payload has the ID to poll with, and the rule for the polls.
    fn start(&self, started: &Started<'_>, rule: &Rule, number: u64) -> (Reply, Option<Rule>) {
        let Started { operation, waiter, polls } = *started;
        let (text, id) = new_id(operation, waiter, number);
        let mut given = json!({});
        set(&mut given, waiter.id, id);
        let polls = poll_rule(self.backend, rule, waiter, polls, &text);
        (self.success(operation, Some(&given)), polls)
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
    let text = match shape {
        Some(Shape { kind: Kind::Integer, .. }) => return (number.to_string(), json!(number)),
        Some(Shape { format: "uuid", .. }) => uuid(number.saturating_add(0x1000)).to_string(),
        _ => format!("{}-{number}", waiter.name.trim_end_matches('s')),
    };
    let id = json!(text);
    (text, id)
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
