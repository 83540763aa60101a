//! Limits on the network.

use std::pin::Pin;
use std::time::Duration;

use futures_util::future::{Either, select};

use super::clock::Clock;

/// Runs `work` for at most `limit`; `None` when it was not done by then. The timer is one of real time unless the clock
/// has another.
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
