//! The rules, and what was seen: the one place that decides what goes back for a request.

use std::sync::Mutex;

use cloudmgr_facts::Backend;
use cloudmgr_runtime::http::{HeaderMap, Method, Uri};
use cloudmgr_runtime::{Bytes, lock};

use super::nearest::unmatched;
use super::reply::reply;
use crate::rule::{Rule, problems};
use crate::wire::{Reply, Seen};

/// The rules, and what was seen.
pub(crate) struct Engine {
    pub(super) backend: &'static Backend,
    /// The path of the base URL.
    pub(super) base: String,
    state: Mutex<State>,
}

/// What changes while a server is used.
#[derive(Default)]
pub(super) struct State {
    pub(super) rules: Vec<Rule>,
    /// Rules for what the SDK sends by itself, such as a login.
    pub(super) background: Vec<Rule>,
    pub(super) seen: Vec<Seen>,
    /// What was wrong with requests.
    pub(super) complaints: Vec<String>,
    /// Takes requests that the API does not describe.
    pub(super) takes_anything: bool,
    /// Does not complain in the end.
    pub(super) is_quiet: bool,
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

    /// What goes back for a request, or why nothing does.
    pub(crate) fn reply(
        &self,
        method: Method,
        uri: &Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Reply, String> {
        let seen = Seen::new(self.backend, &self.base, method, uri, headers, body);
        let mut state = lock(&self.state);
        if let Some(reply) = state.in_background(self.backend, &seen) {
            return Ok(reply);
        }
        state.seen.push(seen.clone());
        let reply = state.reply(self.backend, &seen);
        if let Err(complaint) = &reply {
            state.complaints.push(complaint.clone());
        }
        reply
    }
}

impl State {
    fn reply(&mut self, backend: &'static Backend, seen: &Seen) -> Result<Reply, String> {
        let Some(index) = chosen(&self.rules, seen) else {
            return Err(unmatched(backend, &self.rules, seen));
        };
        let rule = &mut self.rules[index];
        if let Some(operation) = seen.known().filter(|_| !self.takes_anything) {
            let problems = problems(operation, seen, &rule.pattern);
            if !problems.is_empty() {
                return Err(format!("{} was sent wrongly: {}", operation.id, problems.join("; ")));
            }
        }
        let step = rule.answer(seen).ok_or_else(|| format!("the rule {} has no answer", rule.title()))?;
        let (reply, polls) = reply(backend, &self.rules[index], &step, seen, self.started + 1);
        if let Some(polls) = polls {
            self.started += 1;
            self.rules.push(polls);
        }
        Ok(reply)
    }

    /// The answer to what the SDK sends by itself, unless the test has a rule for it.
    fn in_background(&mut self, backend: &'static Backend, seen: &Seen) -> Option<Reply> {
        if chosen(&self.rules, seen).is_some() {
            return None;
        }
        let index = chosen(&self.background, seen)?;
        let step = self.background[index].answer(seen)?;
        Some(reply(backend, &self.background[index], &step, seen, 0).0)
    }
}

/// The rule that answers a request: of those that fit and have an answer left the one that says most, of equals the
/// newest.
fn chosen(rules: &[Rule], seen: &Seen) -> Option<usize> {
    let fitting = rules.iter().enumerate().filter(|(_, rule)| rule.is_open() && rule.takes(seen));
    fitting.max_by_key(|(_, rule)| rule.weight()).map(|(index, _)| index)
}
