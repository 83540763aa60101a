//! Who watches the calls? Hooks that see each attempt and each call, and may add headers.
//!
//! The order of one call: [`Hook::before`] after the login of an attempt and before the wire, [`Hook::after`] when the
//! attempt has ended, [`Hook::retrying`] before the pause that precedes another attempt, [`Hook::finished`] once. What a
//! hook sees holds no secret, and it cannot change where a request goes.

mod attempt;
mod call;
mod hook;
mod hooks;

pub use attempt::{AttemptEnd, AttemptStart};
pub use call::{CallEnd, Outcome, RetryPause, WaitState};
pub use hook::Hook;
pub(crate) use hooks::Hooks;
