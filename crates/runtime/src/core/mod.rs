//! The foundation below authentication: limits, retries, the clock and the connections.

mod budget;
mod core;
mod limits;
mod own;
mod retry;

pub(crate) use budget::Budget;
pub(crate) use core::Core;
pub(crate) use limits::Limits;
pub(crate) use own::Own;
pub use retry::RetryPolicy;
pub(crate) use retry::{Decision, Facts, Failure, decide};
