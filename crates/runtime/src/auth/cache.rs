//! A credential that all clones of a client share.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use futures_util::TryFutureExt;
use tokio::sync::OwnedMutexGuard;
use tracing::Instrument;

use crate::boxed::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::lock::lock;

/// A credential that all clones of a client share: created by one caller while the others wait, renewed before it
/// expires, dropped when it is rejected.
///
/// A login continues if its caller is dropped, because others wait for it. If it fails, all callers that waited for it
/// get the error, so that a wrong password or a hanging server costs one login, no matter how many calls need it. Later
/// callers try again.
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
pub struct Cache<T> {
    shared: Arc<Shared>,
    of: PhantomData<fn() -> T>,
}

/// A credential of any type: the shared state is not generic and its futures are boxed, so that they are compiled once,
/// in this crate.
type Kept = Arc<dyn Any + Send + Sync>;

/// The state that a login needs even if it outlives its caller.
struct Shared {
    current: Mutex<Option<Entry>>,
    refresh_lock: Arc<tokio::sync::Mutex<()>>,
    refusals: Mutex<Refusals>,
}

/// The number of failed logins, and why the last one failed.
#[derive(Default)]
struct Refusals {
    count: u64,
    last: Option<Refusal>,
}

/// The details of a failed login.
struct Refusal {
    kind: ErrorKind,
    text: String,
    code: Option<String>,
    message: Option<String>,
}

struct Entry {
    value: Kept,
    expires: SystemTime,
}

/// Whether there is a credential, or the caller has to log in.
enum Turn {
    Fresh(Kept),
    LogIn(OwnedMutexGuard<()>),
}

impl<T> Cache<T> {
    /// An empty cache.
    pub fn new() -> Self {
        let refusals = Mutex::new(Refusals { count: 0, last: None });
        let shared = Shared { current: Mutex::new(None), refresh_lock: Arc::default(), refusals };
        Self { shared: Arc::new(shared), of: PhantomData }
    }

    /// Drops `refused`, unless it has been replaced in the meantime: a hundred concurrent calls that are rejected need
    /// only one new credential.
    pub fn invalidate(&self, refused: &Arc<T>) {
        self.shared.drop_if(&|value| std::ptr::addr_eq(Arc::as_ptr(value), Arc::as_ptr(refused)));
    }
}

impl<T: Send + Sync + 'static> Cache<T> {
    /// The current credential, fresh or not, without creating one.
    pub fn peek(&self) -> Option<Arc<T>> {
        self.shared.peek()?.downcast().ok()
    }

    /// The credential, created by `mint` unless there is one that remains valid for longer than `early` after `now`.
    ///
    /// `mint` returns a value and its expiry. It runs in a separate task.
    ///
    /// # Errors
    ///
    /// The errors of `mint`; the next caller tries again.
    pub async fn get<M, F>(&self, now: SystemTime, early: Duration, mint: M) -> Result<Arc<T>, Error>
    where
        M: FnOnce() -> F,
        F: Future<Output = Result<(T, SystemTime), Error>> + Send + 'static,
    {
        let kept = match self.shared.fresh(now, early) {
            Some(kept) => kept,
            None => match self.shared.turn(now, early).await? {
                Turn::Fresh(kept) => kept,
                Turn::LogIn(turn) => {
                    let minting = mint().map_ok(|(value, expires)| Entry { value: Arc::new(value), expires });
                    Arc::clone(&self.shared).log_in(turn, Box::pin(minting)).await?
                }
            },
        };
        kept.downcast().map_err(|_| Error::new(ErrorKind::Auth, "the cached credential has another type"))
    }
}

impl Shared {
    /// Waits until there is a fresh credential, or nobody else is logging in.
    fn turn(&self, now: SystemTime, early: Duration) -> BoxFuture<'_, Result<Turn, Error>> {
        let before = lock(&self.refusals).count;
        Box::pin(async move {
            let turn = Arc::clone(&self.refresh_lock).lock_owned().await;
            // The previous holder of the lock may have created it, or may have failed.
            if let Some(value) = self.fresh(now, early) {
                return Ok(Turn::Fresh(value));
            }
            match self.refusal_since(before) {
                Some(refusal) => Err(refusal),
                None => Ok(Turn::LogIn(turn)),
            }
        })
    }

    /// Logs in, in a separate task.
    fn log_in(
        self: Arc<Self>,
        turn: OwnedMutexGuard<()>,
        minting: BoxFuture<'static, Result<Entry, Error>>,
    ) -> BoxFuture<'static, Result<Kept, Error>> {
        let login = async move {
            let made = self.keep(minting.await);
            drop(turn);
            made
        };
        Box::pin(async move {
            let ended = tokio::spawn(login.in_current_span()).await;
            ended.unwrap_or_else(|_| {
                Err(Error::new(ErrorKind::Auth, "the login was cut off: its runtime has ended"))
            })
        })
    }

    /// Stores the created credential, or why the login failed.
    fn keep(&self, made: Result<Entry, Error>) -> Result<Kept, Error> {
        let entry = made.inspect_err(|error| self.remember(error))?;
        let value = Arc::clone(&entry.value);
        *self.entry() = Some(entry);
        Ok(value)
    }

    fn peek(&self) -> Option<Kept> {
        self.entry().as_ref().map(|entry| Arc::clone(&entry.value))
    }

    /// Drops the credential, if `is_refused` returns true for it.
    fn drop_if(&self, is_refused: &dyn Fn(&Kept) -> bool) {
        let mut entry = self.entry();
        if entry.as_ref().is_some_and(|entry| is_refused(&entry.value)) {
            *entry = None;
        }
    }

    /// Records why a login failed, for the callers that wait for it: otherwise each would log in, one after the other.
    fn remember(&self, error: &Error) {
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let (code, message) = (owned(error.code()), owned(error.message()));
        let mut refusals = lock(&self.refusals);
        refusals.count = refusals.count.wrapping_add(1);
        refusals.last = Some(Refusal { kind: error.kind(), text: error.to_string(), code, message });
    }

    /// The failure of another caller's login since `before`.
    fn refusal_since(&self, before: u64) -> Option<Error> {
        let refusals = lock(&self.refusals);
        let refusal = refusals.last.as_ref().filter(|_| refusals.count != before)?;
        let Refusal { kind, text, code, message } = refusal;
        let kind = if *kind == ErrorKind::Api { ErrorKind::Auth } else { *kind };
        let what = "the login of another call failed";
        Some(match message {
            // Kept separately, because backends distinguish their failures by code and message.
            Some(_) => Error::new(kind, what).with_server(code.clone(), message.clone()),
            None => Error::new(kind, format!("{what}: {text}")),
        })
    }

    fn fresh(&self, now: SystemTime, early: Duration) -> Option<Kept> {
        let entry = self.entry();
        // Not `now + early`, which may overflow for very late times.
        let is_fresh = |entry: &&Entry| entry.expires.duration_since(now).is_ok_and(|left| left > early);
        entry.as_ref().filter(is_fresh).map(|entry| Arc::clone(&entry.value))
    }

    fn entry(&self) -> MutexGuard<'_, Option<Entry>> {
        lock(&self.current)
    }
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for Cache<T> {
    /// Shows whether there is a credential, not its value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cache").field("filled", &self.shared.entry().is_some()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    const EARLY: Duration = Duration::from_secs(30);

    /// A cache that counts how often its credential was created; each is valid for five minutes.
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
