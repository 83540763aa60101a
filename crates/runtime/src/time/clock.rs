//! The clock of a client.

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::boxed::BoxFuture;

/// The clock of a client: authentication reads the time of day from it, and waits, pauses, retries and deadlines pass on
/// it.
///
/// Limits on the network, such as the time of an attempt, are measured in real time unless the clock has a
/// [`guard`](Self::guard) of its own.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The time of day.
    fn now(&self) -> SystemTime;

    /// The present on a scale that never goes back. The default is Tokio's clock, which tests can pause.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Completes after `pause`. The default is Tokio's timer.
    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(pause))
    }

    /// Completes when a limit on the network is over. The default, `None`, is Tokio's timer whatever
    /// [`sleep`](Self::sleep) does: a server needs real time.
    fn guard(&self, limit: Duration) -> Option<BoxFuture<'static, ()>> {
        _ = limit;
        None
    }

    /// Called when an exchange with a server begins. What it returns is dropped when the exchange is over, so that a
    /// clock of a test knows when to stand still.
    fn hold(&self) -> Option<Box<dyn Send + Sync>> {
        None
    }
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}
