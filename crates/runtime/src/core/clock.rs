//! What time it is, for whoever signs or expires something.

use std::fmt::Debug;
use std::time::SystemTime;

/// Tells the time to [`Authenticate`](crate::Authenticate) implementations.
///
/// Waits and timeouts do not ask it: they follow tokio's clock, which tests can pause.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> SystemTime;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}
