//! When a call, a transfer or a wait must be over. Used by every room.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, ErrorKind};

/// The longest limit there is, 30 years: `Instant::now() + Duration::MAX` would overflow.
pub(crate) const MAX_TIMEOUT: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// The time that something as a whole may take, from when it began.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    begun: Instant,
    limit: Duration,
    at: Option<Instant>,
}

impl Deadline {
    /// A deadline `limit` from now; 30 years at most.
    pub fn after(limit: Duration) -> Self {
        let (begun, limit) = (Instant::now(), limit.min(MAX_TIMEOUT));
        Self { begun, limit, at: Some(begun + limit) }
    }

    /// No deadline.
    pub fn none() -> Self {
        Self { begun: Instant::now(), limit: MAX_TIMEOUT, at: None }
    }

    /// Runs `work`; returns `None` when the deadline passes first. There is one timer at a time, and none for work that
    /// is done at once, such as finding a token.
    pub async fn in_time<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        match self.at {
            Some(at) => tokio::time::timeout_at(at, work).await.ok(),
            None => Some(work.await),
        }
    }

    /// When a part that may take at most `limit` must be over.
    pub fn until(&self, limit: Duration) -> Instant {
        let part = Instant::now() + limit.min(MAX_TIMEOUT);
        self.at.map_or(part, |at| at.min(part))
    }

    /// Whether a pause ends before the deadline.
    pub fn allows(&self, pause: Duration) -> bool {
        self.at.is_none_or(|at| Instant::now() + pause.min(MAX_TIMEOUT) < at)
    }

    /// Whether the deadline has passed.
    pub fn is_over(&self) -> bool {
        self.at.is_some_and(|at| at <= Instant::now())
    }

    /// The time that is left; `None` when the deadline has passed.
    pub fn left(&self) -> Option<Duration> {
        let Some(at) = self.at else { return Some(MAX_TIMEOUT) };
        at.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }

    /// The time since the beginning.
    pub fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// The whole time that was allowed.
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// The error of giving up; `last` is the failure before it, which becomes the source.
    pub(crate) fn give_up(&self, kind: ErrorKind, what: String, last: Option<Error>) -> Error {
        let error = Error::new(kind, what);
        match last {
            Some(last) => error.with_source(last),
            None => error,
        }
    }
}
