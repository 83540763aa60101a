//! The rules and the received requests. Determines the response to each request.

use std::panic::Location;
use std::sync::Mutex;

use cloudmgr_facts::{Backend, Operation};
use cloudmgr_runtime::http::{HeaderMap, Method, Uri};
use cloudmgr_runtime::{Bytes, lock};

use serde_json::json;

use super::nearest::unmatched;
use super::reply::reply;
use crate::compose;
use crate::rule::{Answer, Pattern, Poll, Rule, Step, problems};
use crate::state::{Resource, Store};
use crate::wire::{Reply, Seen};

/// The rules and the received requests.
pub(crate) struct Engine {
    pub(super) backend: &'static Backend,
    /// The path of the base URL.
    pub(super) base: String,
    state: Mutex<State>,
}

/// The mutable state of a server.
#[derive(Default)]
pub(super) struct State {
    pub(super) rules: Vec<Rule>,
    /// Rules for requests that the SDK sends in the background, such as a login.
    pub(super) background: Vec<Rule>,
    pub(super) seen: Vec<Seen>,
    /// Problems with the requests.
    pub(super) complaints: Vec<String>,
    /// The maximum number of bytes that are kept of a request body; `None` for no limit.
    pub(super) body_limit: Option<usize>,
    /// Whether requests that the API does not describe are accepted.
    pub(super) takes_anything: bool,
    /// Whether dropping the server does not report problems.
    pub(super) is_quiet: bool,
    /// The items of each collection, if the server keeps them.
    pub(super) store: Option<Store>,
    started: u64,
}

impl Engine {
    pub(super) fn new(backend: &'static Backend, base: String) -> Self {
        Self { backend, base, state: Mutex::default() }
    }

    /// Runs `with` on the state.
    pub(super) fn with<T>(&self, with: impl FnOnce(&mut State) -> T) -> T {
        with(&mut lock(&self.state))
    }

    /// The maximum number of bytes that are kept of a request body.
    pub(super) fn body_limit(&self) -> usize {
        self.with(|state| state.body_limit).unwrap_or(usize::MAX)
    }

    /// Returns the response to a request, or the reason why there is none.
    pub(crate) fn reply(
        &self,
        method: Method,
        uri: &Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Reply, String> {
        self.reply_to(&Seen::new(self.backend, &self.base, method, uri, headers, body))
    }

    fn reply_to(&self, seen: &Seen) -> Result<Reply, String> {
        let mut state = lock(&self.state);
        if let Some(reply) = state.in_background(self.backend, seen) {
            return Ok(reply);
        }
        state.seen.push(seen.clone());
        let reply = state.reply(self.backend, seen);
        if let Err(complaint) = &reply {
            state.complaints.push(complaint.clone());
        }
        reply
    }
}

impl State {
    fn reply(&mut self, backend: &'static Backend, seen: &Seen) -> Result<Reply, String> {
        let index = chosen(&self.rules, seen);
        if index.is_none_or(|index| self.rules[index].pattern.is_everything())
            && let Some(reply) = self.stored(backend, seen)
        {
            return reply;
        }
        match index {
            Some(index) => self.by_rule(backend, index, seen),
            None => Err(unmatched(backend, &self.rules, seen)),
        }
    }

    /// The next response of a rule.
    fn by_rule(&mut self, backend: &'static Backend, index: usize, seen: &Seen) -> Result<Reply, String> {
        self.validate(seen, &self.rules[index].pattern)?;
        let rule = &mut self.rules[index];
        let step = rule.answer(seen).ok_or_else(|| format!("the rule {} has no answer", rule.title()))?;
        let composed = reply(backend, rule, &step, seen, self.started + 1);
        Ok(self.with_polls(composed))
    }

    /// A response, after the rule for the polls of the operation that it starts is added.
    fn with_polls(&mut self, (reply, polls): (Reply, Option<Rule>)) -> Reply {
        self.started += u64::from(polls.is_some());
        self.rules.extend(polls);
        reply
    }

    /// Why a request is not as the API describes it.
    fn validate(&self, seen: &Seen, pattern: &Pattern) -> Result<(), String> {
        let Some(operation) = seen.known().filter(|_| !self.takes_anything) else { return Ok(()) };
        let problems = problems(operation, seen, pattern);
        match problems.is_empty() {
            true => Ok(()),
            false => Err(format!("{} was sent wrongly: {}", operation.id, problems.join("; "))),
        }
    }

    /// The response of the store to a request for a resource that it keeps.
    fn stored(&mut self, backend: &'static Backend, seen: &Seen) -> Option<Result<Reply, String>> {
        let operation = seen.known()?;
        if !self.store.as_ref()?.keeps(backend, seen) {
            return None;
        }
        let pattern = Pattern::of_operation(operation, None);
        if let Err(complaint) = self.validate(seen, &pattern) {
            return Some(Err(complaint));
        }
        let answer = self.store.as_mut()?.answer(backend, seen)?;
        let is_success = matches!(answer, Answer::Payload(_));
        let answer = operation_done(backend, operation).filter(|_| is_success).unwrap_or(answer);
        let rule = Rule::new(pattern, Location::caller());
        let composed = reply(backend, &rule, &Step::new(answer), seen, self.started + 1);
        Some(Ok(self.with_polls(composed)))
    }

    /// Returns the response to a request that the SDK sends in the background, unless a rule of the test matches it.
    fn in_background(&mut self, backend: &'static Backend, seen: &Seen) -> Option<Reply> {
        if chosen(&self.rules, seen).is_some() {
            return None;
        }
        let index = chosen(&self.background, seen)?;
        let step = self.background[index].answer(seen)?;
        Some(reply(backend, &self.background[index], &step, seen, 0).0)
    }
}

/// The start of a long-running operation whose polls report its success at once, unless the polls return the resource.
fn operation_done(backend: &'static Backend, operation: &Operation) -> Option<Answer> {
    let waiter = operation.waiter?;
    let poll = backend.operation(waiter.poll)?;
    if Resource::of(backend, poll).is_some() {
        return None;
    }
    let done = waiter.done.first()?;
    let poll = match (waiter.state, done.parse()) {
        ("$status", Ok(status)) => Poll::Status(status),
        _ => Poll::Payload(compose::state_of(waiter, poll, json!(done))),
    };
    Some(Answer::Runs(vec![poll]))
}

/// Returns the rule for a request: the most specific one that matches and has a response left, and the newest of
/// equally specific ones.
fn chosen(rules: &[Rule], seen: &Seen) -> Option<usize> {
    let fitting = rules.iter().enumerate().filter(|(_, rule)| rule.is_open() && rule.takes(seen));
    fitting.max_by_key(|(_, rule)| rule.weight()).map(|(index, _)| index)
}
