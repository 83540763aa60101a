//! The state of a wait that ended in an error.

use std::time::Duration;

/// A snapshot of a wait that ended in an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitSnapshot {
    /// The ID of the awaited resource; enough to resume.
    pub id: String,
    /// The last state that was polled.
    pub state: Option<String>,
    /// The duration of the wait.
    pub elapsed: Duration,
}
