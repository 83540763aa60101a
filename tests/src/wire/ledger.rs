//! A hook that counts attempts and calls, and logs everything that it sees.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use cloudmgr_runtime::{AttemptEnd, AttemptStart, BoxFuture, CallEnd, Error, Hook, RetryPause, WaitState};

/// Counts attempts and calls. Clones share their counts.
///
/// What it sees goes to the log, in which the tests of secrets look for secrets.
#[derive(Clone, Debug, Default)]
pub struct Ledger(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    before: AtomicU64,
    after: AtomicU64,
    attempts: AtomicU64,
    finished: AtomicU64,
}

impl Ledger {
    /// Waits until every attempt and every call that has begun has ended, for two seconds at most: a login goes on when
    /// the call that began it is dropped.
    pub async fn settle(&self) {
        for _ in 0..2000 {
            let count = |count: &AtomicU64| count.load(Ordering::SeqCst);
            let begun = count(&self.0.before);
            if begun == count(&self.0.after) && begun == count(&self.0.attempts) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// What does not add up since the last look, now that every call has ended.
    pub fn faults(&self) -> Vec<String> {
        let [before, after, attempts, finished] =
            [&self.0.before, &self.0.after, &self.0.attempts, &self.0.finished]
                .map(|count| count.swap(0, Ordering::SeqCst));
        let mut faults = Vec::new();
        if before != after || before != attempts {
            faults.push(format!("hooks saw {before} attempts begin, {after} end, and {attempts} in calls"));
        }
        if finished == 0 {
            faults.push("hooks saw no call end".to_owned());
        }
        faults
    }
}

impl Hook for Ledger {
    fn before<'a>(&'a self, attempt: &'a mut AttemptStart<'_>) -> BoxFuture<'a, Result<(), Error>> {
        self.0.before.fetch_add(1, Ordering::SeqCst);
        let body = attempt.redacted_body().map(String::from_utf8_lossy);
        tracing::info!(?attempt, ?body, "hook: before");
        Box::pin(std::future::ready(Ok(())))
    }

    fn after(&self, attempt: &AttemptEnd<'_>) {
        self.0.after.fetch_add(1, Ordering::SeqCst);
        tracing::info!(?attempt, "hook: after");
    }

    fn retrying(&self, pause: &RetryPause<'_>) {
        tracing::info!(?pause, "hook: retrying");
    }

    fn finished(&self, call: &CallEnd<'_>) {
        self.0.finished.fetch_add(1, Ordering::SeqCst);
        self.0.attempts.fetch_add(call.attempts().into(), Ordering::SeqCst);
        tracing::info!(?call, "hook: finished");
    }

    fn waited(&self, state: &WaitState<'_>) {
        tracing::info!(?state, "hook: waited");
    }
}
