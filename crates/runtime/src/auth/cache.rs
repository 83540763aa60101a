//! One credential for all clones of a client.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};
use crate::lock::lock;

/// One credential, shared by all clones of a client: made by one caller while the others wait,
/// renewed before it expires, dropped when it is refused.
///
/// Dropping a caller's future while it makes the credential lets the next caller make it. A failure is the answer
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
///     .get(now, Duration::from_secs(30), async || {
///         Ok((login().await?, now + Duration::from_secs(300)))
///     })
///     .await?;
/// tokens.invalidate(&token); // the server refused it
/// # Ok(()) }
/// ```
pub struct Cache<T> {
    current: Mutex<Option<Entry<T>>>,
    refresh_lock: tokio::sync::Mutex<()>,
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
    pub const fn new() -> Self {
        Self {
            current: Mutex::new(None),
            refresh_lock: tokio::sync::Mutex::const_new(()),
            refusals: Mutex::new(Refusals { count: 0, last: None }),
        }
    }

    /// The credential, made by `mint` when there is none that is good for `early` longer than `now`.
    ///
    /// `mint` answers a value and when it expires.
    ///
    /// # Errors
    ///
    /// Whatever `mint` fails with; the next caller tries anew.
    pub async fn get<M>(&self, now: SystemTime, early: Duration, mint: M) -> Result<Arc<T>, Error>
    where
        M: AsyncFnOnce() -> Result<(T, SystemTime), Error>,
    {
        if let Some(value) = self.fresh(now, early) {
            return Ok(value);
        }
        let before = lock(&self.refusals).count;
        let _turn = self.refresh_lock.lock().await;
        // Whoever had the turn before may have made it, or may have been refused.
        if let Some(value) = self.fresh(now, early) {
            return Ok(value);
        }
        if let Some(refusal) = self.refusal_since(before) {
            return Err(refusal);
        }
        let (value, expires) = mint().await.inspect_err(|error| self.remember(error))?;
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

    /// Drops `refused`, unless it has been replaced meanwhile: a hundred calls that are refused at
    /// once cost one new credential.
    pub fn invalidate(&self, refused: &Arc<T>) {
        let mut entry = self.entry();
        if entry.as_ref().is_some_and(|entry| Arc::ptr_eq(&entry.value, refused)) {
            *entry = None;
        }
    }

    /// The credential as it is, fresh or not; none is made.
    pub fn peek(&self) -> Option<Arc<T>> {
        self.entry().as_ref().map(|entry| Arc::clone(&entry.value))
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
        f.debug_struct("Cache").field("filled", &self.entry().is_some()).finish_non_exhaustive()
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
        minted: AtomicU32,
    }

    impl Counted {
        async fn get(&self, now: SystemTime) -> Arc<u32> {
            let mint = async || {
                tokio::time::sleep(Duration::from_secs(1)).await;
                let number = self.minted.fetch_add(1, Ordering::Relaxed) + 1;
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
    async fn a_caller_that_gives_up_does_not_block_the_next() {
        let counted = Counted::default();
        let now = SystemTime::now();
        let hurried = tokio::time::timeout(Duration::from_millis(1), counted.get(now)).await;
        assert!(hurried.is_err());
        assert_eq!(*counted.get(now).await, 1);
    }

    #[tokio::test]
    async fn a_failure_is_not_kept() {
        let cache = Cache::new();
        let now = SystemTime::now();
        let fails = cache.get(now, EARLY, async || Err(Error::new(ErrorKind::Auth, "refused"))).await;
        assert!(fails.is_err_and(|error| error.is_unauthorized()));
        let works = cache.get(now, EARLY, async || Ok((7, now + 2 * EARLY))).await;
        assert_eq!(*works.unwrap(), 7);
    }
}
