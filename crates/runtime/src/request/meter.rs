//! The progress of an upload.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::future::{Either, select};
use tokio::sync::Notify;

use crate::error::{Error, ErrorKind};
use crate::time::{Clock, guarded};

/// The progress of an upload; distinguishes a slow upload from a stalled one.
#[derive(Debug, Default)]
pub(crate) struct UploadProgress {
    sent: AtomicU64,
    done: Notify,
}

impl UploadProgress {
    pub(super) fn add(&self, bytes: u64, length: Option<u64>) -> u64 {
        let sent = self.sent.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes);
        if length.is_some_and(|length| sent >= length) {
            self.done.notify_one();
        }
        sent
    }

    /// Marks everything as sent.
    pub(super) fn finish(&self) {
        self.done.notify_one();
    }

    /// Runs `work` until it is done, nothing has been sent for `stall`, or no response has arrived within `answer`
    /// after everything was sent. A stall is detected after one to two times `stall`.
    pub(crate) async fn watch<T>(
        &self,
        clock: &dyn Clock,
        stall: Duration,
        answer: Duration,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let stalled = pin!(self.stalled(clock, stall, answer));
        match select(pin!(work), stalled).await {
            Either::Left((result, _)) => result,
            Either::Right((error, _)) => Err(error),
        }
    }

    async fn stalled(&self, clock: &dyn Clock, stall: Duration, answer: Duration) -> Error {
        let mut before = 0;
        while guarded(clock, stall, pin!(self.done.notified())).await.is_none() {
            let now = self.sent.load(Ordering::Relaxed);
            if now == before {
                return Error::new(ErrorKind::Timeout, format!("the upload stalled for {stall:?}"));
            }
            before = now;
        }
        // Only waits for the limit.
        _ = guarded(clock, answer, pin!(std::future::pending::<()>())).await;
        Error::new(ErrorKind::Timeout, format!("no answer within {answer:?} after the upload"))
    }
}
