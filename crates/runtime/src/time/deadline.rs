//! The deadline of a call, a transfer or a wait.

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::clock::Clock;
use super::guard::guarded;
use crate::error::{Error, ErrorKind};

/// The maximum timeout, 30 years: `Instant::now() + Duration::MAX` would overflow.
const MAX_TIMEOUT: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// A deadline on a client's clock for something that consists of several steps.
///
/// ```
/// # async fn f(client: &cloudmgr_runtime::Client) {
/// use std::time::Duration;
///
/// let deadline = client.deadline(Duration::from_secs(60));
/// while deadline.pause(Duration::from_secs(5)).await {
///     // Ask again; the last pause ends at the deadline.
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Deadline {
    clock: Arc<dyn Clock>,
    begun: Instant,
    limit: Duration,
    at: Option<Instant>,
}

impl Deadline {
    /// Creates a deadline `limit` from now, at most 30 years.
    pub fn after(clock: &Arc<dyn Clock>, limit: Duration) -> Self {
        let (begun, limit) = (clock.instant(), limit.min(MAX_TIMEOUT));
        Self { clock: Arc::clone(clock), begun, limit, at: begun.checked_add(limit) }
    }

    /// No deadline.
    pub fn none(clock: &Arc<dyn Clock>) -> Self {
        Self { clock: Arc::clone(clock), begun: clock.instant(), limit: MAX_TIMEOUT, at: None }
    }

    /// Runs `work`; returns `None` if the deadline passes first. There is one timer at a time, and none for work that
    /// completes immediately, such as finding a token. The timer uses real time unless the clock implements its own,
    /// because `work` waits for a server.
    pub async fn in_time<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let work = pin!(work);
        match self.at {
            Some(_) => self.within(self.left().unwrap_or_default(), work).await,
            None => Some(work.await),
        }
    }

    /// Runs `work` for at most `limit`, regardless of the remaining time.
    pub(crate) async fn within<T>(
        &self,
        limit: Duration,
        work: Pin<&mut impl Future<Output = T>>,
    ) -> Option<T> {
        guarded(&*self.clock, limit, work).await
    }

    /// The clock of the deadline.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The time available to a part that may take up to `limit`.
    pub fn part(&self, limit: Duration) -> Duration {
        self.left().unwrap_or_default().min(limit)
    }

    /// Pauses, at most until the deadline. Returns whether time is left.
    pub async fn pause(&self, pause: Duration) -> bool {
        let Some(left) = self.left() else { return false };
        self.clock.sleep(pause.min(left)).await;
        pause < left
    }

    /// Whether a pause ends before the deadline.
    pub fn allows(&self, pause: Duration) -> bool {
        self.at.is_none() || self.left().is_some_and(|left| pause < left)
    }

    /// Whether the deadline has passed.
    pub fn is_over(&self) -> bool {
        self.left().is_none()
    }

    /// The remaining time; `None` if the deadline has passed.
    pub fn left(&self) -> Option<Duration> {
        let Some(at) = self.at else { return Some(MAX_TIMEOUT) };
        at.checked_duration_since(self.clock.instant()).filter(|left| !left.is_zero())
    }

    /// The time since the start.
    pub fn elapsed(&self) -> Duration {
        self.clock.instant().saturating_duration_since(self.begun)
    }

    /// The total time.
    pub fn limit(&self) -> Duration {
        self.limit
    }

    /// Creates the error for a missed deadline: `what` describes what was not completed, and `last`, the previous
    /// failure, becomes the source.
    pub fn give_up(&self, kind: ErrorKind, what: impl Into<String>, last: Option<Error>) -> Error {
        let error = Error::new(kind, what.into());
        match last {
            Some(last) => error.with_source(last),
            None => error,
        }
    }
}

impl fmt::Debug for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deadline").field("limit", &self.limit).field("left", &self.left()).finish()
    }
}
