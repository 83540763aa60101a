//! The responses to a call, in order.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use cloudmgr_facts::{Backend, Operation, Payload, Shape, Waiter};
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

/// The responses to a call, see [`Server::on`](crate::Server::on).
///
/// Each method that defines a response adds it to the sequence: the first call receives the first response, and so on,
/// and the last one repeats. A response that is not valid in the API fails the test at its line.
pub struct On<'a, K> {
    engine: &'a Engine,
    index: usize,
    kind: PhantomData<fn() -> K>,
}

impl<'a, K> On<'a, K> {
    pub(super) fn new(engine: &'a Engine, index: usize) -> Self {
        Self { engine, index, kind: PhantomData }
    }

    /// Returns an error of the API. `error` is a message, or the error as JSON, whose missing fields are filled in.
    ///
    /// If the API has its own code for success, like Nano, `status` is that code.
    #[track_caller]
    pub fn refuses(self, status: u16, error: impl Into<Value>) -> Self {
        let (status, given) = (status_of(status), error.into());
        if let Some(operation) = self.operation() {
            refuse(operation, &compose::failure_problems(self.engine.backend, operation, status, &given));
        }
        self.answer(Answer::Refusal { status, given })
    }

    /// Returns a status without a body, like a proxy.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        self.answer(Answer::Raw(Reply::of(status_of(status))))
    }

    /// Returns exactly this body.
    #[track_caller]
    pub fn raw(self, status: u16, media: &'static str, body: impl Into<Bytes>) -> Self {
        self.answer(Answer::Raw(Reply::of(status_of(status)).content(media, body)))
    }

    /// Returns an HTML page, like a proxy or a login form.
    #[track_caller]
    pub fn html(self, status: u16) -> Self {
        self.raw(status, "text/html", "<!DOCTYPE html><title>a page</title>")
    }

    /// Returns the response of a function, which receives the request.
    ///
    /// The function must not use the server, which is locked while it runs.
    pub fn replies(self, with: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        self.answer(Answer::By(By(Arc::new(with))))
    }

    /// Breaks the connection before the response.
    pub fn resets(self) -> Self {
        self.answer(Answer::Raw(Reply::failing(Ending::Reset)))
    }

    /// Refuses the connection.
    pub fn is_down(self) -> Self {
        self.answer(Answer::Raw(Reply::failing(Ending::Refused)))
    }

    /// Never responds: the call ends with its timeout.
    pub fn stalls(self) -> Self {
        self.answer(Answer::Raw(Reply::failing(Ending::Stalled)))
    }

    /// Repeats the preceding response: it is returned `times` times before the next one.
    #[track_caller]
    pub fn times(self, times: usize) -> Self {
        self.change("times", |step| step.times = times.max(1))
    }

    /// Delays the preceding response by `delay`, on the clock of the client.
    #[track_caller]
    pub fn slowly(self, delay: Duration) -> Self {
        self.change("slowly", |step| step.delay = delay)
    }

    /// Fills missing fields of the preceding response with random values instead of the smallest valid ones. Equal
    /// seeds give equal values.
    #[track_caller]
    pub fn random(self, seed: u64) -> Self {
        self.change("random", |step| step.seed = Some(seed))
    }

    /// Breaks the connection in the middle of the body of the preceding response.
    #[track_caller]
    pub fn truncated(self) -> Self {
        self.change("truncated", |step| step.truncated = true)
    }

    /// Sends the preceding response with another status.
    #[track_caller]
    pub fn with_status(self, status: u16) -> Self {
        let status = status_of(status);
        self.change("with_status", |step| step.status = Some(status))
    }

    /// Sends a header with the preceding response.
    #[track_caller]
    pub fn with_header(self, name: &str, value: &str) -> Self {
        let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) else {
            fail(format!("`{name}: {value}` is no header"));
        };
        self.change("with_header", |step| _ = step.headers.insert(name, value))
    }

    /// Applies the rule only to requests for which `condition` returns true.
    pub fn when(self, condition: impl Fn(&Seen) -> bool + Send + Sync + 'static) -> Self {
        self.with_rule(|rule| rule.condition = Some(Box::new(condition)));
        self
    }

    /// Does not repeat the last response: a further call fails, unless another rule matches it.
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
    /// Returns a success with the payload `given`. Required fields that are missing come from the request if it has a
    /// value of that name, such as the ID in the path; otherwise they have the smallest valid value.
    #[track_caller]
    pub fn answers(self, given: impl Into<Value>) -> Self {
        self.returns(Some(given.into()))
    }

    /// Returns a success in which all required fields are filled in.
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
    /// Returns a list, page by page as requested. Missing fields of each item are filled in, with different IDs.
    #[track_caller]
    pub fn items(self, items: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        let items: Vec<Value> = items.into_iter().map(Into::into).collect();
        if let Some(operation) = self.operation() {
            let Some(shape) = compose::page_item(operation) else {
                fail(format!("{} does not return a list", operation.id));
            };
            let filler = Hints::default();
            for (index, item) in items.iter().enumerate() {
                refuse(operation, &item_problems(shape, index, item));
                decoded(operation, K::decode_item(Filler::new(&filler).fill(shape, Some(item))));
            }
        }
        self.answer(Answer::Items(items))
    }
}

impl<K: Runs> On<'_, K> {
    /// Starts a long-running operation whose polls return these states, the last one repeatedly. A state is the value
    /// of the field that the waiter reads, or an object with more fields of a poll.
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

    /// Starts a long-running operation that fails with this reason.
    #[track_caller]
    pub fn fails(self, reason: &str) -> Self {
        let (waiter, poll) = self.waiter();
        let place = waiter.reason.or(waiter.error);
        let mut state = match (waiter.failed.first(), place) {
            (Some(failed), _) => compose::state_of(waiter, poll, json!(failed)),
            (None, Some(_)) => json!({}),
            (None, None) => return self.answer(Answer::Runs(vec![Poll::Refusal(reason.to_owned())])),
        };
        if let Some(place) = place {
            set(&mut state, place, json!(reason));
        }
        self.answer(Answer::Runs(vec![Poll::Payload(state)]))
    }

    /// Returns the waiter of the operation, and the operation that it polls.
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
    /// Returns a file, or its part from the requested offset.
    pub fn file(self, bytes: impl Into<Bytes>) -> Self {
        self.answer(Answer::File(bytes.into()))
    }
}

/// The response to a poll in a state.
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

/// The problems of an item of a list.
fn item_problems(shape: &Shape, index: usize, item: &Value) -> Vec<String> {
    let problems = check(shape, item, Extent::Part).into_iter();
    problems.map(|problem| format!("item {index}: {problem}")).collect()
}

/// Fails the test if there are problems.
#[track_caller]
fn refuse(operation: &Operation, problems: &[String]) {
    if !problems.is_empty() {
        fail(format!("this is not what {} returns: {}", operation.id, problems.join("; ")));
    }
}

/// Fails the test if the call cannot decode the payload.
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

/// Returns the operation with an ID, or fails the test.
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
