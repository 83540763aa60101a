//! One credential for all clones of a client.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use tracing::Instrument;

use crate::error::{Error, ErrorKind};
use crate::lock::lock;

/// One credential, shared by all clones of a client: made by one caller while the others wait,
/// renewed before it expires, dropped when it is refused.
///
/// A login that has begun goes on when the caller that began it is dropped: the others wait for it. A failure is the answer
/// for all who waited for it, so that a wrong password or a hanging server costs one login however many calls need it;
/// whoever comes later tries again.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use cloudmgr_runtime::Cache;
///
/// # async fn login() -> Result<String, cloudmgr_runtime::Error> { Ok("token".into()) }
/// # async fn f(tokens: &Cache<String>) -> Result<(), cloudmgr_runtime::Error> {
/// let now = SystemTime::now();
/// let token = tokens
///     .get(now, Duration::from_secs(30), async move || {
///         Ok((login().await?, now + Duration::from_secs(300)))
///     })
///     .await?;
/// tokens.invalidate(&token); // the server refused it
/// # Ok(()) }
/// ```
pub struct Cache<T>(Arc<Shared<T>>);

/// What a login that outlives its caller needs too.
struct Shared<T> {
    current: Mutex<Option<Entry<T>>>,
    refresh_lock: Arc<tokio::sync::Mutex<()>>,
    refusals: Mutex<Refusals>,
}

/// How many logins failed, and why the last one did.
#[derive(Default)]
struct Refusals {
    count: u64,
    last: Option<Refusal>,
}

/// What is known of a login that failed.
struct Refusal {
    kind: ErrorKind,
    text: String,
    code: Option<String>,
    message: Option<String>,
}

struct Entry<T> {
    value: Arc<T>,
    expires: SystemTime,
}

impl<T> Cache<T> {
    /// An empty cache.
    pub fn new() -> Self {
        Self(Arc::new(Shared {
            current: Mutex::new(None),
            refresh_lock: Arc::default(),
            refusals: Mutex::new(Refusals { count: 0, last: None }),
        }))
    }

    /// Drops `refused`, unless it has been replaced meanwhile: a hundred calls that are refused at
    /// once cost one new credential.
    pub fn invalidate(&self, refused: &Arc<T>) {
        let mut entry = self.0.entry();
        if entry.as_ref().is_some_and(|entry| Arc::ptr_eq(&entry.value, refused)) {
            *entry = None;
        }
    }

    /// The credential as it is, fresh or not; none is made.
    pub fn peek(&self) -> Option<Arc<T>> {
        self.0.entry().as_ref().map(|entry| Arc::clone(&entry.value))
    }
}

impl<T: Send + Sync + 'static> Cache<T> {
    /// The credential, made by `mint` when there is none that is good for `early` longer than `now`.
    ///
    /// `mint` returns a value and when it expires. It runs in a task of its own.
    ///
    /// # Errors
    ///
    /// Whatever `mint` fails with; the next caller tries again.
    pub async fn get<M, F>(&self, now: SystemTime, early: Duration, mint: M) -> Result<Arc<T>, Error>
    where
        M: FnOnce() -> F,
        F: Future<Output = Result<(T, SystemTime), Error>> + Send + 'static,
    {
        if let Some(value) = self.0.fresh(now, early) {
            return Ok(value);
        }
        let before = lock(&self.0.refusals).count;
        let turn = Arc::clone(&self.0.refresh_lock).lock_owned().await;
        // Whoever had the turn before may have made it, or may have been refused.
        if let Some(value) = self.0.fresh(now, early) {
            return Ok(value);
        }
        if let Some(refusal) = self.0.refusal_since(before) {
            return Err(refusal);
        }
        let (shared, minting) = (Arc::clone(&self.0), mint());
        let login = async move {
            let made = shared.keep(minting.await);
            drop(turn);
            made
        };
        let ended = tokio::spawn(login.in_current_span()).await;
        ended.unwrap_or_else(|_| {
            Err(Error::new(ErrorKind::Auth, "the login was cut off: its runtime has ended"))
        })
    }
}

impl<T> Shared<T> {
    /// Keeps what was made, or why nothing was.
    fn keep(&self, made: Result<(T, SystemTime), Error>) -> Result<Arc<T>, Error> {
        let (value, expires) = made.inspect_err(|error| self.remember(error))?;
        let value = Arc::new(value);
        *self.entry() = Some(Entry { value: Arc::clone(&value), expires });
        Ok(value)
    }

    /// Keeps why a login failed, for those who wait for it: each with a login of its own would wait in turn.
    fn remember(&self, error: &Error) {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let (code, message) = (owned(error.code()), owned(error.message()));
        let mut refusals = lock(&self.refusals);
        refusals.count = refusals.count.wrapping_add(1);
        refusals.last = Some(Refusal { kind: error.kind(), text: error.to_string(), code, message });
    }

    /// The refusal that another caller got since `before`.
    fn refusal_since(&self, before: u64) -> Option<Error> {
        let refusals = lock(&self.refusals);
        let refusal = refusals.last.as_ref().filter(|_| refusals.count != before)?;
        let Refusal { kind, text, code, message } = refusal;
        let kind = if *kind == ErrorKind::Api { ErrorKind::Auth } else { *kind };
        let what = "the login of another call failed";
        Some(match message {
            // Kept apart: a backend tells the kinds of its failures by it.
            Some(_) => Error::new(kind, what).with_server(code.clone(), message.clone()),
            None => Error::new(kind, format!("{what}: {text}")),
        })
    }

    fn fresh(&self, now: SystemTime, early: Duration) -> Option<Arc<T>> {
        let entry = self.entry();
        // Not `now + early`, which may overflow near the end of time.
        let is_fresh = |entry: &&Entry<T>| entry.expires.duration_since(now).is_ok_and(|left| left > early);
        entry.as_ref().filter(is_fresh).map(|entry| Arc::clone(&entry.value))
    }

    fn entry(&self) -> MutexGuard<'_, Option<Entry<T>>> {
        lock(&self.current)
    }
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for Cache<T> {
    /// Says whether there is a credential, not which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").field("filled", &self.0.entry().is_some()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    const EARLY: Duration = Duration::from_secs(30);

    /// A cache that counts how often its credential was made; each lives for five minutes.
    #[derive(Default)]
    struct Counted {
        cache: Cache<u32>,
        minted: Arc<AtomicU32>,
    }

    impl Counted {
        async fn get(&self, now: SystemTime) -> Arc<u32> {
            let minted = Arc::clone(&self.minted);
            let mint = async move || {
                tokio::time::sleep(Duration::from_secs(1)).await;
                let number = minted.fetch_add(1, Ordering::Relaxed) + 1;
                Ok((number, now + Duration::from_secs(300)))
            };
            self.cache.get(now, EARLY, mint).await.unwrap()
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_hundred_callers_at_once_cost_one_credential() {
        let counted = Counted::default();
        let now = SystemTime::now();
        let values = futures_util::future::join_all((0..100).map(|_| counted.get(now))).await;
        assert!(values.iter().all(|value| **value == 1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_credential_is_renewed_before_it_expires() {
        let counted = Counted::default();
        let now = SystemTime::now();
        assert_eq!(*counted.get(now).await, 1);
        assert_eq!(*counted.get(now + Duration::from_secs(269)).await, 1);
        assert_eq!(*counted.get(now + Duration::from_secs(270)).await, 2);
    }

    #[tokio::test(start_paused = true)]
    async fn refusing_an_old_credential_does_not_drop_the_new_one() {
        let counted = Counted::default();
        let now = SystemTime::now();
        let old = counted.get(now).await;
        for _ in 0..100 {
            counted.cache.invalidate(&old);
            assert_eq!(*counted.get(now).await, 2);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_login_goes_on_when_the_caller_that_began_it_is_dropped() {
        let counted = Counted::default();
        let now = SystemTime::now();
        let (hurried, patient) =
            tokio::join!(tokio::time::timeout(Duration::from_millis(1), counted.get(now)), async {
                tokio::task::yield_now().await;
                counted.get(now).await
            });
        assert!(hurried.is_err());
        assert_eq!((*patient, counted.minted.load(Ordering::Relaxed)), (1, 1));
    }

    #[tokio::test]
    async fn a_failure_is_not_kept() {
        let cache = Cache::new();
        let now = SystemTime::now();
        let fails = cache.get(now, EARLY, async move || Err(Error::new(ErrorKind::Auth, "refused"))).await;
        assert!(fails.is_err_and(|error| error.is_unauthorized()));
        let works = cache.get(now, EARLY, async move || Ok((7, now + 2 * EARLY))).await;
        assert_eq!(*works.unwrap(), 7);
    }
}
