//! The facts that a waiter needs about the operation that it polls.

use std::time::Duration;

use super::operation::Operation;

/// How a long-running operation is polled.
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
    /// The name of the awaited resource, such as `tasks`.
    pub name: &'static str,
    /// The operation that returns the state; the ID is its only path parameter.
    pub poll: &'static Operation,
    /// The dotted path of the ID in the response that starts the operation.
    pub id: &'static str,
    /// The dotted path of the state in the polled payload, or `$status` for the HTTP status. `items[].state` is the
    /// state of each item of a list: one failed state ends the wait, and so does a list of successful states only.
    pub state: &'static str,
    /// The successful final states.
    pub done: &'static [&'static str],
    /// The failed final states.
    pub failed: &'static [&'static str],
    /// The dotted path of a string that is in the polled payload only after a failure.
    pub error: Option<&'static str>,
    /// The dotted path of a string with the cause, read in a failed state only.
    pub reason: Option<&'static str>,
    /// The resource to check if the end was not seen, such as `the guest`: the server reports an end only once, to the
    /// first client that polls, possibly as an error.
    pub unseen: Option<&'static str>,
    /// How long "not found" is tolerated after the start.
    pub grace: Duration,
    /// The pause between two polls.
    pub every: Duration,
    /// The maximum pause between two polls, regardless of the caller's setting: the server forgets the end after a
    /// while.
    pub longest: Option<Duration>,
    /// The deadline of the wait.
    pub deadline: Duration,
}

impl WaiterSpec {
    /// Creates a waiter that polls every 10 s for an hour, without final states.
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

    /// Sets the successful final states.
    #[must_use]
    pub const fn done(mut self, states: &'static [&'static str]) -> Self {
        self.done = states;
        self
    }

    /// Sets the failed final states.
    #[must_use]
    pub const fn failed(mut self, states: &'static [&'static str]) -> Self {
        self.failed = states;
        self
    }

    /// Sets the dotted path of a string that is in the polled payload only after a failure.
    #[must_use]
    pub const fn error(mut self, place: &'static str) -> Self {
        self.error = Some(place);
        self
    }

    /// Sets the dotted path of the cause of a failure in the polled payload; read in a failed state only.
    #[must_use]
    pub const fn reason(mut self, place: &'static str) -> Self {
        self.reason = Some(place);
        self
    }

    /// Declares that the server reports an end only once, and names the resource to check if it was not seen.
    #[must_use]
    pub const fn unseen(mut self, look_at: &'static str) -> Self {
        self.unseen = Some(look_at);
        self
    }

    /// Sets the maximum pause between two polls.
    #[must_use]
    pub const fn longest(mut self, pause: Duration) -> Self {
        self.longest = Some(pause);
        self
    }

    /// Sets how long "not found" is tolerated after the start: a server may not know a new resource immediately.
    /// Default 30 s.
    #[must_use]
    pub const fn grace(mut self, limit: Duration) -> Self {
        self.grace = limit;
        self
    }

    /// Sets the pause between two polls.
    #[must_use]
    pub const fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// Sets the deadline of the wait.
    #[must_use]
    pub const fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }
}
