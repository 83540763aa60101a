//! The view of a call and of a wait that hooks get.

use std::time::Duration;

use crate::api::Operation;
use crate::error::{Error, ErrorKind};

/// How an attempt or a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// Success.
    Success,
    /// Failure with an error of this category.
    Failure(ErrorKind),
    /// Dropped before the end.
    Cancelled,
}

impl Outcome {
    /// The value for a metric label, such as `success`, `Timeout` or `cancelled`.
    pub fn label(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure(kind) => kind.name(),
            Self::Cancelled => "cancelled",
        }
    }
}

/// The pause before the next attempt.
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

    /// The number of the failed attempt, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The duration of the pause; zero after credentials were renewed.
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

    /// The number of attempts sent; 0 if the login failed.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The duration of the whole call, including pauses.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How the call ended. A response that does not decode counts as a success here, because the caller decodes it.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The error of a failed call.
    pub fn error(&self) -> Option<&Error> {
        self.error
    }
}

/// A state returned to a waiter by a poll.
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

    /// The ID of the awaited resource.
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
