//! The server as a test holds it.

use std::fmt;
use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use cloudmgr_facts::Backend;
use cloudmgr_runtime::{AnyCall, Clock, Error, Transport, Url};
use serde_json::Value;

use super::engine::Engine;
use super::kinds::Anything;
use super::on::{On, operation_of};
use super::transport::InProcess;
use crate::fail::fail;
use crate::rule::{Answer, Pattern, Rule, Step};
use crate::time::VirtualClock;
use crate::wire::Seen;

/// A server in this process, which a client reaches without a socket and on a clock that does not wait.
///
/// A request that no rule answers, or that the API does not describe, fails its call and the test: the server complains
/// when it is dropped.
pub struct Server {
    engine: Arc<Engine>,
    clock: Arc<VirtualClock>,
    base_url: String,
}

impl Server {
    /// A server of a backend without rules; `server()` of an SDK comes with a client.
    pub fn new(backend: &'static Backend) -> Self {
        let path = Url::parse(backend.base_url).map(|url| url.path().trim_end_matches('/').to_owned());
        let path = path.unwrap_or_default();
        // Loopback: no certificates are needed, and no proxy is asked.
        let base_url = format!("http://localhost{path}");
        let engine = Arc::new(Engine::new(backend, path));
        Self { engine, clock: Arc::new(VirtualClock::new()), base_url }
    }

    /// Says what a call is answered with. What the call sets must be equal in a request, [`ANY`](crate::ANY) is any
    /// value, and everything else is free.
    ///
    /// Of two rules that fit, the one that says more answers, of equals the newer one.
    #[track_caller]
    #[must_use = "a rule without an answer answers nothing"]
    pub fn on<C: AnyCall>(&self, call: C) -> On<'_, C::Kind> {
        let pattern = self.pattern(&call);
        self.add(Rule::new(pattern, Location::caller()))
    }

    /// Says what every call of an operation is answered with, by its ID such as `clusters_get`.
    #[track_caller]
    #[must_use = "a rule without an answer answers nothing"]
    pub fn on_operation(&self, id: &str) -> On<'_, Anything> {
        let pattern = Pattern::of_operation(operation_of(self.engine.backend, id), None);
        self.add(Rule::new(pattern, Location::caller()))
    }

    fn add<K>(&self, rule: Rule) -> On<'_, K> {
        let index = self.engine.with(|state| {
            state.rules.push(rule);
            state.rules.len() - 1
        });
        On::new(&self.engine, index)
    }

    /// The requests so far that are a call's: what the call sets is equal, everything else is free.
    #[track_caller]
    pub fn seen(&self, call: impl AnyCall) -> Vec<Seen> {
        let pattern = self.pattern(&call);
        self.requests().into_iter().filter(|seen| pattern.difference(seen).is_none()).collect()
    }

    /// Every request so far but for logins, in the order in which they arrived.
    pub fn requests(&self) -> Vec<Seen> {
        self.engine.with(|state| state.seen.clone())
    }

    /// Moves the clock, such as beyond the life of a token.
    pub fn advance(&self, time: Duration) {
        self.clock.advance(time);
    }

    /// How long waits, pauses and retries took so far on the clock.
    pub fn slept(&self) -> Duration {
        self.clock.slept()
    }

    /// The clock, for code that is to wait on it.
    pub fn clock(&self) -> Arc<dyn Clock> {
        Arc::<VirtualClock>::clone(&self.clock)
    }

    /// Takes requests that the API does not describe, and does not complain when it is dropped.
    pub fn lenient(&self) -> &Self {
        self.engine.with(|state| state.is_lenient = true);
        self
    }

    /// Fails the test if a request was wrong or answered by no rule so far.
    #[track_caller]
    pub fn check(&self) {
        let complaints = self.engine.with(|state| std::mem::take(&mut state.complaints));
        if !complaints.is_empty() {
            fail(complaints.join("\n"));
        }
    }

    /// The base URL of the API, for a client.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The transport that leads to the server, for a client.
    pub fn transport(&self) -> impl Transport + use<> {
        InProcess { engine: Arc::clone(&self.engine), clock: Arc::clone(&self.clock) }
    }

    /// The client of an SDK, or the failure of the test.
    #[doc(hidden)]
    #[track_caller]
    pub fn built<C>(&self, client: Result<C, Error>) -> C {
        match client {
            Ok(client) => client,
            Err(error) => fail(format!("the client cannot be built: {error}")),
        }
    }

    /// Answers what an SDK sends by itself, such as a login; it is not among the requests.
    #[doc(hidden)]
    #[track_caller]
    pub fn in_background(&self, operation: &str, given: Option<Value>) {
        let pattern = Pattern::of_operation(operation_of(self.engine.backend, operation), None);
        let rule = Rule::new(pattern, Location::caller()).with_steps([Step::new(Answer::Payload(given))]);
        self.engine.with(|state| state.background.push(rule));
    }

    #[track_caller]
    fn pattern(&self, call: &impl AnyCall) -> Pattern {
        let preview = call.as_request().preview().map_err(|error| error.to_string());
        let pattern =
            preview.and_then(|preview| Pattern::of_call(self.engine.backend, &self.engine.base, preview));
        match pattern {
            Ok(pattern) => pattern,
            Err(why) => fail(format!("this call cannot be sent: {why}")),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let is_lenient = self.engine.with(|state| state.is_lenient);
        if !is_lenient && !std::thread::panicking() {
            self.check();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("backend", &self.engine.backend.name).finish_non_exhaustive()
    }
}
