//! What does everything below authentication need? Limits, retries, the clock and the connections.

mod budget;
mod clock;
mod core;
mod limits;
mod retry;

pub(crate) use budget::Budget;
pub use clock::{Clock, SystemClock};
pub(crate) use core::Core;
pub(crate) use limits::Limits;
pub use retry::RetryPolicy;
pub(crate) use retry::{Decision, Facts, Failure, decide};
