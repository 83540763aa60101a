//! Settings of a wait that needs more than one kind of request.

use std::time::Duration;

use cloudmgr_runtime::Waiter;

/// A call with settings of its wait, made by `poll_every` and `wait_deadline` of the call.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Waited<C> {
    pub(crate) call: C,
    pub(crate) pace: Pace,
}

/// The polling interval and the deadline, if they are not the defaults of the waiter.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pace {
    every: Option<Duration>,
    deadline: Option<Duration>,
}

impl Pace {
    pub(crate) fn set<S>(self, waiter: Waiter<S>) -> Waiter<S> {
        let waiter = self.every.into_iter().fold(waiter, Waiter::every);
        self.deadline.into_iter().fold(waiter, Waiter::deadline)
    }
}

impl<C> Waited<C> {
    /// Sets the pause between two polls of the wait.
    pub fn poll_every(mut self, pause: Duration) -> Self {
        self.pace.every = Some(pause);
        self
    }

    /// Sets the deadline of the wait, from its first poll.
    pub fn wait_deadline(mut self, limit: Duration) -> Self {
        self.pace.deadline = Some(limit);
        self
    }
}

/// Adds the settings of the wait to a call that has a function `wait_at(self, Pace)`.
macro_rules! waited {
    ($call:ty => $answer:ty) => {
        impl $call {
            /// Sets the pause between two polls of `wait()`.
            pub fn poll_every(self, pause: std::time::Duration) -> crate::Waited<Self> {
                crate::Waited { call: self, pace: Default::default() }.poll_every(pause)
            }

            /// Sets the deadline of `wait()`, from its first poll.
            pub fn wait_deadline(self, limit: std::time::Duration) -> crate::Waited<Self> {
                crate::Waited { call: self, pace: Default::default() }.wait_deadline(limit)
            }
        }

        impl crate::Waited<$call> {
            /// Sends the call and waits for its end, as `wait()` of the call does.
            ///
            /// # Errors
            /// As `wait()` of the call.
            pub async fn wait(self) -> cloudmgr_runtime::Result<$answer> {
                self.call.wait_at(self.pace).await
            }
        }
    };
}

pub(crate) use waited;
