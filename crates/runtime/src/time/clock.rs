//! The clock of a client.

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::boxed::BoxFuture;

/// The clock of a client: the source of the time of day for authentication, and of the time for waits, pauses, retries
/// and deadlines.
///
/// Timeouts of network operations, such as that of an attempt, are measured in real time unless the clock implements
/// [`guard`](Self::guard).
pub trait Clock: Debug + Send + Sync + 'static {
    /// The time of day.
    fn now(&self) -> SystemTime;

    /// The current time on a monotonic scale. The default is Tokio's clock, which tests can pause.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Completes after `pause`. The default is Tokio's timer.
    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(pause))
    }

    /// Completes when a timeout of a network operation expires. By default `None`, so that Tokio's timer is used
    /// regardless of [`sleep`](Self::sleep), because a server runs in real time.
    fn guard(&self, limit: Duration) -> Option<BoxFuture<'static, ()>> {
        _ = limit;
        None
    }

    /// Called when an exchange with a server begins. The returned value is dropped when the exchange ends, so that the
    /// clock of a test knows when not to advance.
    fn hold(&self) -> Option<Box<dyn Send + Sync>> {
        None
    }
}

/// The system clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}
