//! What a hook sees of one call, and of one wait.

use std::time::Duration;

use crate::api::Operation;
use crate::error::{Error, ErrorKind};

/// How an attempt or a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It succeeded.
    Success,
    /// It failed with an error of this category.
    Failure(ErrorKind),
    /// It was dropped before it ended.
    Cancelled,
}

impl Outcome {
    /// The value for a metric's label, such as `success`, `Timeout` or `cancelled`.
    pub fn label(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure(kind) => kind.name(),
            Self::Cancelled => "cancelled",
        }
    }
}

/// The pause before another attempt.
#[derive(Debug)]
pub struct RetryPause<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) pause: Duration,
    pub(crate) error: &'a Error,
}

impl RetryPause<'_> {
    /// The operation that is retried.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The number of the attempt that failed, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long the pause is; zero after credentials were renewed.
    pub fn pause(&self) -> Duration {
        self.pause
    }

    /// Why the attempt failed.
    pub fn error(&self) -> &Error {
        self.error
    }
}

/// A call that has ended.
#[derive(Debug)]
pub struct CallEnd<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) outcome: Outcome,
    pub(crate) error: Option<&'a Error>,
}

impl CallEnd<'_> {
    /// The operation: its ID and path template are safe to use as labels.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// How many attempts were sent; 0 when the login failed.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The time of the whole call, pauses included.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How the call ended. A response that does not decode counts as a success here: it is decoded by the caller.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The error of a call that failed.
    pub fn error(&self) -> Option<&Error> {
        self.error
    }
}

/// A state that a waiter saw.
#[derive(Debug)]
pub struct WaitState<'a> {
    pub(crate) waiter: &'static str,
    pub(crate) id: &'a str,
    pub(crate) state: Option<&'a str>,
    pub(crate) elapsed: Duration,
}

impl WaitState<'_> {
    /// The name of the waiter, such as `tasks`.
    pub fn waiter(&self) -> &'static str {
        self.waiter
    }

    /// The ID of what is waited for.
    pub fn id(&self) -> &str {
        self.id
    }

    /// The state, if the response has one.
    pub fn state(&self) -> Option<&str> {
        self.state
    }

    /// The time since the wait began.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}
