//! A session: its lifetime, and the right to extend it.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use cloudmgr_runtime::http::HeaderValue;
use cloudmgr_runtime::{Error, ErrorKind, Result, Secret, lock};
use tokio::task::AbortHandle;

use crate::types;

/// The response to a login, and the lifetime of its session.
pub(crate) struct Session {
    answer: types::Session,
    header: HeaderValue,
    lifetime: Duration,
    /// When the login or the last extension was sent.
    since: Mutex<SystemTime>,
    extending: AtomicBool,
    /// The background task that extends it, if any.
    keeper: Mutex<Option<AbortHandle>>,
}

impl Session {
    pub(crate) fn new(answer: types::Session, now: SystemTime) -> Result<Self> {
        let unfit =
            |_| Error::new(ErrorKind::Auth, "the session id has a character that no header can carry");
        let mut header = HeaderValue::from_str(answer.session.expose()).map_err(unfit)?;
        header.set_sensitive(true);
        let lifetime = Duration::from_secs(answer.timeout);
        let (since, extending, keeper) = (Mutex::new(now), AtomicBool::new(false), Mutex::new(None));
        Ok(Self { answer, header, lifetime, since, extending, keeper })
    }

    pub(crate) fn answer(&self) -> &types::Session {
        &self.answer
    }

    pub(crate) fn id(&self) -> &Secret {
        &self.answer.session
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }

    /// The time from a login or an extension to the next extension. The rest of the lifetime is enough for a slow one.
    pub(crate) fn due_after(&self) -> Duration {
        // Divided first, because the lifetime comes from the server and may be anything.
        self.lifetime.checked_div(3).unwrap_or_default().saturating_mul(2)
    }

    /// The pause after a failed extension.
    pub(crate) fn again_after(&self) -> Duration {
        self.lifetime.checked_div(12).unwrap_or_default()
    }

    pub(crate) fn is_due(&self, now: SystemTime) -> bool {
        self.age(now) >= self.due_after()
    }

    pub(crate) fn is_over(&self, now: SystemTime) -> bool {
        self.age(now) >= self.lifetime
    }

    pub(crate) fn extended(&self, now: SystemTime) {
        *lock(&self.since) = now;
    }

    /// Returns the right to extend it, held by one caller at a time.
    pub(crate) fn take_turn(self: &Arc<Self>) -> Option<Turn> {
        let taken = self.extending.swap(true, Ordering::AcqRel);
        (!taken).then(|| Turn(Arc::clone(self)))
    }

    /// Starts to extend it in the background, unless a task already does. A task ends with the Tokio runtime that it
    /// was spawned on, so the next call may have to start another.
    pub(crate) fn keep(&self, spawn: impl FnOnce() -> AbortHandle) {
        let mut keeper = lock(&self.keeper);
        if keeper.as_ref().is_none_or(AbortHandle::is_finished) {
            *keeper = Some(spawn());
        }
    }

    /// If the clock was set back, the session is considered new, never expired.
    fn age(&self, now: SystemTime) -> Duration {
        now.duration_since(*lock(&self.since)).unwrap_or_default()
    }
}

impl Drop for Session {
    /// A replaced session does not need a background task.
    fn drop(&mut self) {
        if let Some(keeper) = lock(&self.keeper).take() {
            keeper.abort();
        }
    }
}

/// The right to extend a session, released when it is dropped.
pub(crate) struct Turn(Arc<Session>);

impl Turn {
    pub(crate) fn session(&self) -> &Arc<Session> {
        &self.0
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.extending.store(false, Ordering::Release);
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}
