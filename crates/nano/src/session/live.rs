//! A live session: how long it lives, and whose turn it is to extend it.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use cloudmgr_runtime::http::HeaderValue;
use cloudmgr_runtime::{Error, ErrorKind, Result, Secret};

use crate::types;

/// The answer to a login, and the life of the session that it began.
pub(crate) struct Session {
    answer: types::Session,
    header: HeaderValue,
    lifetime: Duration,
    /// When the login or the last extension was sent.
    since: Mutex<SystemTime>,
    extending: AtomicBool,
    /// Whether a task in the background looks after it.
    kept: AtomicBool,
}

impl Session {
    pub(crate) fn new(answer: types::Session, now: SystemTime) -> Result<Self> {
        let unfit =
            |_| Error::new(ErrorKind::Auth, "the session id has a character that no header can carry");
        let mut header = HeaderValue::from_str(answer.session.expose()).map_err(unfit)?;
        header.set_sensitive(true);
        let lifetime = Duration::from_secs(answer.timeout);
        let (extending, kept) = (AtomicBool::new(false), AtomicBool::new(false));
        Ok(Self { answer, header, lifetime, since: Mutex::new(now), extending, kept })
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

    /// How long after a login or an extension the next extension is due. The rest of its life is enough for a slow one.
    pub(crate) fn due_after(&self) -> Duration {
        // Divided first: the server says how long it lives, and may say anything.
        self.lifetime / 3 * 2
    }

    /// How long to wait after an extension that failed.
    pub(crate) fn again_after(&self) -> Duration {
        self.lifetime / 12
    }

    pub(crate) fn is_due(&self, now: SystemTime) -> bool {
        self.age(now) >= self.due_after()
    }

    pub(crate) fn is_over(&self, now: SystemTime) -> bool {
        self.age(now) >= self.lifetime
    }

    pub(crate) fn extended(&self, now: SystemTime) {
        *self.since() = now;
    }

    /// The right to extend it, for one caller at a time.
    pub(crate) fn take_turn(self: &Arc<Self>) -> Option<Turn> {
        let taken = self.extending.swap(true, Ordering::AcqRel);
        (!taken).then(|| Turn(Arc::clone(self)))
    }

    /// Whether nobody has begun to look after it so far; the first caller has to.
    pub(crate) fn wants_keeper(&self) -> bool {
        !self.kept.swap(true, Ordering::AcqRel)
    }

    /// A clock that was set back makes it young, never old.
    fn age(&self, now: SystemTime) -> Duration {
        now.duration_since(*self.since()).unwrap_or_default()
    }

    /// Nothing panics while the lock is held, so poison is nothing.
    fn since(&self) -> std::sync::MutexGuard<'_, SystemTime> {
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to extend a session, given back when it is dropped.
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
