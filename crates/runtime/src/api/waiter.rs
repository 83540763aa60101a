//! What a waiter knows of the operation that it polls.

use std::time::Duration;

use super::operation::Operation;

/// How something that runs long is watched.
///
/// ```
/// use std::time::Duration;
/// use cloudmgr_runtime::{Method, Operation, WaiterSpec};
///
/// static TASKS_GET: Operation = Operation::new("tasks_get", Method::GET, "/tasks/{id}");
/// static TASKS: WaiterSpec = WaiterSpec::new("tasks", &TASKS_GET, "id", "status")
///     .done(&["done"])
///     .failed(&["failed", "cancelled"])
///     .every(Duration::from_secs(60))
///     .deadline(Duration::from_secs(2 * 60 * 60));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct WaiterSpec {
    /// What is waited for, such as `tasks`.
    pub name: &'static str,
    /// The operation that tells the state; the id is its only path parameter.
    pub poll: &'static Operation,
    /// The dotted place of the id in the answer that starts it.
    pub id: &'static str,
    /// The dotted place of the state in the polled payload, or `$status` for the HTTP status.
    pub state: &'static str,
    /// The states of success.
    pub done: &'static [&'static str],
    /// The states of failure.
    pub failed: &'static [&'static str],
    /// The dotted place of a text that stands in the polled payload only after a failure.
    pub error: Option<&'static str>,
    /// The dotted place of a string that says why, read in a state of failure only.
    pub reason: Option<&'static str>,
    /// Where to look instead when the end was not seen, such as `the guest`: the server tells it once, to the first who
    /// asks, also as an error.
    pub unseen: Option<&'static str>,
    /// How long "not found" is waited out after the start.
    pub grace: Duration,
    /// How long to wait between two polls.
    pub every: Duration,
    /// How long to wait between two polls at most, whatever the caller says: the server forgets the end after a while.
    pub longest: Option<Duration>,
    /// How long to wait in all.
    pub deadline: Duration,
}

impl WaiterSpec {
    /// A waiter that polls every 10 s for an hour, and knows no final state yet.
    pub const fn new(
        name: &'static str,
        poll: &'static Operation,
        id: &'static str,
        state: &'static str,
    ) -> Self {
        let (every, deadline) = (Duration::from_secs(10), Duration::from_secs(60 * 60));
        Self {
            name,
            poll,
            id,
            state,
            done: &[],
            failed: &[],
            error: None,
            reason: None,
            unseen: None,
            grace: Duration::from_secs(30),
            every,
            longest: None,
            deadline,
        }
    }

    /// The states of success.
    #[must_use]
    pub const fn done(mut self, states: &'static [&'static str]) -> Self {
        self.done = states;
        self
    }

    /// The states of failure.
    #[must_use]
    pub const fn failed(mut self, states: &'static [&'static str]) -> Self {
        self.failed = states;
        self
    }

    /// The dotted place of a text that stands in the polled payload only after a failure.
    #[must_use]
    pub const fn error(mut self, place: &'static str) -> Self {
        self.error = Some(place);
        self
    }

    /// The dotted place of the reason of a failure, in the polled payload; read in a failed state only.
    #[must_use]
    pub const fn reason(mut self, place: &'static str) -> Self {
        self.reason = Some(place);
        self
    }

    /// The server tells the end once, to the first who asks; when it was not seen, look there instead.
    #[must_use]
    pub const fn unseen(mut self, look_at: &'static str) -> Self {
        self.unseen = Some(look_at);
        self
    }

    /// How long to wait between two polls at most.
    #[must_use]
    pub const fn longest(mut self, pause: Duration) -> Self {
        self.longest = Some(pause);
        self
    }

    /// How long "not found" is waited out, from the start: a server may know a new thing only after a moment. 30 s by
    /// default.
    #[must_use]
    pub const fn grace(mut self, limit: Duration) -> Self {
        self.grace = limit;
        self
    }

    /// How long to wait between two polls.
    #[must_use]
    pub const fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// How long to wait in all.
    #[must_use]
    pub const fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }
}
