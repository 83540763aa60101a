//! Hooks, which observe calls and attempts and can add headers.
//!
//! The order within a call: [`Hook::before`] after the login of an attempt and before sending, [`Hook::after`] at the
//! end of the attempt, [`Hook::retrying`] before the pause that precedes another attempt, [`Hook::finished`] once at
//! the end. Hooks do not see secrets and cannot change the destination of a request.

mod attempt;
mod call;
mod hook;
mod hooks;

pub use attempt::{AttemptEnd, AttemptStart};
pub use call::{CallEnd, Outcome, RetryPause, WaitState};
pub use hook::Hook;
pub(crate) use hooks::Hooks;
