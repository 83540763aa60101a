//! What a test says of a call: the answers, in their order.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use cloudmgr_facts::{Backend, Operation, Payload, Waiter};
use cloudmgr_runtime::Bytes;
use cloudmgr_runtime::http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::engine::Engine;
use super::kinds::{Downloads, Lists, Returns, Runs};
use crate::compose;
use crate::fail::fail;
use crate::rule::{Answer, By, Poll, Rule, Step};
use crate::value::{Extent, Filler, Hints, check, did_you_mean, set};
use crate::wire::{Ending, Reply, Seen};

/// The answers to a call, see [`Server::on`](crate::Server::on).
///
/// Each method that is an answer adds it to the sequence: the first call gets the first answer, and so on, and the last
/// answer is given for ever. An answer that does not fit the API fails the test at its own line.
pub struct On<'a, K> {
    engine: &'a Engine,
    index: usize,
    kind: PhantomData<fn() -> K>,
}

impl<'a, K> On<'a, K> {
    pub(super) fn new(engine: &'a Engine, index: usize) -> Self {
        Self { engine, index, kind: PhantomData }
    }

    /// Answers with an error of the API: a message, or the error as JSON, of which the rest is filled in.
    ///
    /// Where the API has a code of its own for success, as Nano does, `status` becomes that code.
    #[track_caller]
    pub fn refuses(self, status: u16, error: impl Into<Value>) -> Self {
        let (status, given) = (status_of(status), error.into());
        if let Some(operation) = self.operation() {
            refuse(operation, &compose::failure_problems(self.engine.backend, operation, status, &given));
        }
        self.answer(Answer::Refusal { status, given })
    }

    /// Answers with a status and no body, as a proxy may.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        self.answer(Answer::Raw(Reply::of(status_of(status))))
    }

    /// Answers with exactly this body.
    #[track_caller]
    pub fn raw(self, status: u16, media: &'static str, body: impl Into<Bytes>) -> Self {
        self.answer(Answer::Raw(Reply::of(status_of(status)).content(media, body)))
    }

    /// Answers with an HTML page, as a proxy or a login form does.
    #[track_caller]
    pub fn html(self, status: u16) -> Self {
        self.raw(status, "text/html", "<!DOCTYPE html><title>a page</title>")
    }

    /// Answers with what a function says, which gets the request as it arrived.
    ///
    /// It must not use the server: other calls wait while it runs.
    pub fn replies(self, with: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        self.answer(Answer::By(By(Arc::new(with))))
    }

    /// Breaks the connection before the response.
    pub fn resets(self) -> Self {
        self.answer(Answer::Raw(Reply::failing(Ending::Reset)))
    }

    /// Is not there: the connection is refused.
    pub fn is_down(self) -> Self {
        self.answer(Answer::Raw(Reply::failing(Ending::Refused)))
    }

    /// Never answers: the call ends when its time is over.
    pub fn stalls(self) -> Self {
        self.answer(Answer::Raw(Reply::failing(Ending::Stalled)))
    }

    /// Gives the answer before this `times` times before the next one.
    #[track_caller]
    pub fn times(self, times: usize) -> Self {
        self.change("times", |step| step.times = times.max(1))
    }

    /// Takes `delay` for the answer before this, on the clock of the client.
    #[track_caller]
    pub fn slowly(self, delay: Duration) -> Self {
        self.change("slowly", |step| step.delay = delay)
    }

    /// Draws what the answer before this does not say, instead of the least that is valid: the same for the same seed.
    #[track_caller]
    pub fn random(self, seed: u64) -> Self {
        self.change("random", |step| step.seed = Some(seed))
    }

    /// Breaks the connection in the middle of the body of the answer before this.
    #[track_caller]
    pub fn truncated(self) -> Self {
        self.change("truncated", |step| step.truncated = true)
    }

    /// Sends the answer before this with another status.
    #[track_caller]
    pub fn with_status(self, status: u16) -> Self {
        let status = status_of(status);
        self.change("with_status", |step| step.status = Some(status))
    }

    /// Sends a header with the answer before this.
    #[track_caller]
    pub fn with_header(self, name: &str, value: &str) -> Self {
        let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) else {
            fail(format!("`{name}: {value}` is no header"));
        };
        self.change("with_header", |step| _ = step.headers.insert(name, value))
    }

    /// Answers only while `condition` is true of the request.
    pub fn when(self, condition: impl Fn(&Seen) -> bool + Send + Sync + 'static) -> Self {
        self.with_rule(|rule| rule.condition = Some(Box::new(condition)));
        self
    }

    /// Answers no more once every answer was given: one more call fails, or is answered by another rule.
    pub fn and_no_more(self) -> Self {
        self.with_rule(|rule| rule.is_closed = true);
        self
    }

    fn with_rule<T>(&self, with: impl FnOnce(&mut Rule) -> T) -> T {
        self.engine.with(|state| with(&mut state.rules[self.index]))
    }

    fn operation(&self) -> Option<&'static Operation> {
        self.with_rule(|rule| rule.pattern.operation())
    }

    fn answer(self, answer: Answer) -> Self {
        self.with_rule(|rule| rule.steps.push(Step::new(answer)));
        self
    }

    #[track_caller]
    fn change(self, name: &str, change: impl FnOnce(&mut Step)) -> Self {
        let changed = self.with_rule(|rule| rule.steps.last_mut().map(change).is_some());
        if !changed {
            fail(format!("`{name}` is about the answer before it, and there is none yet"));
        }
        self
    }
}

impl<K: Returns> On<'_, K> {
    /// Answers with a success. Of its payload `given` is said; what is required and not said comes from the request
    /// where it has a field of that name, such as the ID in the path, or is the least valid value.
    #[track_caller]
    pub fn answers(self, given: impl Into<Value>) -> Self {
        self.returns(Some(given.into()))
    }

    /// Answers with a success of which nothing is said.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        self.returns(None)
    }

    #[track_caller]
    fn returns(self, given: Option<Value>) -> Self {
        if let Some(operation) = self.operation() {
            if let (Some(given), Payload::Json { shape, .. }) = (&given, operation.payload) {
                refuse(operation, &check(shape, given, Extent::Part));
            }
            let payload = compose::payload(operation, given.as_ref(), Filler::new(&Hints::default()));
            decoded(operation, payload.map_or(Ok(()), K::decode));
        }
        self.answer(Answer::Payload(given))
    }
}

impl<K: Lists> On<'_, K> {
    /// Answers with a list, page by page as it is asked for. The rest of each item is filled in, IDs differ.
    #[track_caller]
    pub fn items(self, items: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        let items: Vec<Value> = items.into_iter().map(Into::into).collect();
        if let Some(operation) = self.operation() {
            let Some(shape) = compose::page_item(operation) else {
                fail(format!("{} does not return a list", operation.id));
            };
            let filler = Hints::default();
            for (index, item) in items.iter().enumerate() {
                let problems = check(shape, item, Extent::Part).into_iter();
                refuse(
                    operation,
                    &problems.map(|problem| format!("item {index}: {problem}")).collect::<Vec<_>>(),
                );
                decoded(operation, K::decode_item(Filler::new(&filler).fill(shape, Some(item))));
            }
        }
        self.answer(Answer::Items(items))
    }
}

impl<K: Runs> On<'_, K> {
    /// Starts something that runs long, and answers the polls for its end with these states, the last for ever. A state is
    /// the value of the field that the waiter reads, or an object with more of what a poll returns.
    #[track_caller]
    pub fn runs(self, states: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        let (waiter, poll) = self.waiter();
        let mut polls = Vec::new();
        for state in states {
            let poll_of_state = poll_of(waiter, poll, state.into());
            if let Poll::Payload(given) = &poll_of_state {
                let payload = compose::payload(poll, Some(given), Filler::new(&Hints::default()));
                decoded(poll, payload.map_or(Ok(()), K::decode_state));
            }
            polls.push(poll_of_state);
        }
        self.answer(Answer::Runs(polls))
    }

    /// Starts something that fails for this reason.
    #[track_caller]
    pub fn fails(self, reason: &str) -> Self {
        let (waiter, poll) = self.waiter();
        let failed = waiter.failed.first();
        let place = waiter.reason.or(waiter.error);
        let poll_of_failure = match (failed, place) {
            (None, Some(place)) => {
                let mut given = json!({});
                set(&mut given, place, json!(reason));
                Poll::Payload(given)
            }
            (Some(failed), place) => {
                let mut given = compose::state_of(waiter, poll, json!(failed));
                if let Some(place) = place {
                    set(&mut given, place, json!(reason));
                }
                Poll::Payload(given)
            }
            (None, None) => Poll::Refusal(reason.to_owned()),
        };
        self.answer(Answer::Runs(vec![poll_of_failure]))
    }

    /// The waiter of the operation, and the operation that it polls.
    #[track_caller]
    fn waiter(&self) -> (&'static Waiter, &'static Operation) {
        let waiter = self.operation().and_then(|operation| operation.waiter);
        let poll = waiter.and_then(|waiter| self.engine.backend.operation(waiter.poll));
        match waiter.zip(poll) {
            Some(both) => both,
            None => fail("this operation starts nothing that runs long"),
        }
    }
}

impl<K: Downloads> On<'_, K> {
    /// Answers with a file.
    pub fn file(self, bytes: impl Into<Bytes>) -> Self {
        self.answer(Answer::File(bytes.into()))
    }
}

/// What a poll sees in a state.
#[track_caller]
fn poll_of(waiter: &Waiter, poll: &'static Operation, state: Value) -> Poll {
    if waiter.state == "$status" {
        let status = match &state {
            Value::Number(number) => number.as_u64().and_then(|number| u16::try_from(number).ok()),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        return Poll::Status(status_of(status.unwrap_or_default()));
    }
    let given = compose::state_of(waiter, poll, state);
    if let Payload::Json { shape, .. } = poll.payload {
        refuse(poll, &check(shape, &given, Extent::Part));
    }
    Poll::Payload(given)
}

/// Fails the test for what does not fit the API.
#[track_caller]
fn refuse(operation: &Operation, problems: &[String]) {
    if !problems.is_empty() {
        fail(format!("this is not what {} returns: {}", operation.id, problems.join("; ")));
    }
}

/// Fails the test for what the call cannot decode.
#[track_caller]
fn decoded(operation: &Operation, result: Result<(), String>) {
    if let Err(error) = result {
        fail(format!("{} cannot decode this: {error}", operation.id));
    }
}

#[track_caller]
pub(super) fn status_of(status: u16) -> StatusCode {
    match StatusCode::from_u16(status) {
        Ok(status) => status,
        Err(_) => fail(format!("{status} is no HTTP status")),
    }
}

/// The operation of an ID.
#[track_caller]
pub(super) fn operation_of(backend: &Backend, id: &str) -> &'static Operation {
    match backend.operation(id) {
        Some(operation) => operation,
        None => {
            let meant = did_you_mean(id, backend.operations().map(|operation| operation.id));
            fail(format!("{} has no operation `{id}`{meant}", backend.name))
        }
    }
}
