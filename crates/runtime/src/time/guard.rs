//! Timeouts of network operations.

use std::pin::Pin;
use std::time::Duration;

use futures_util::future::{Either, select};

use super::clock::Clock;

/// Runs `work` for at most `limit`; `None` if it did not complete by then. The timer uses real time unless the clock
/// implements its own.
pub(crate) async fn guarded<T>(
    clock: &dyn Clock,
    limit: Duration,
    work: Pin<&mut impl Future<Output = T>>,
) -> Option<T> {
    let Some(guard) = clock.guard(limit) else { return tokio::time::timeout(limit, work).await.ok() };
    match select(work, guard).await {
        Either::Left((done, _)) => Some(done),
        Either::Right(_) => None,
    }
}
