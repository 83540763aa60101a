//! The clock of a client.

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::boxed::BoxFuture;

/// The clock of a client: authentication reads the time of day from it, and waits, pauses, retries and deadlines pass on
/// it.
///
/// Limits on the network, such as a stalled transfer, are measured in real time whatever the clock is.
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
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}
