//! How far a wait had got when it ended in an error.

use std::time::Duration;

/// A snapshot of a wait that ended in an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitSnapshot {
    /// What was waited for; enough to resume.
    pub id: String,
    /// The last state that was seen.
    pub state: Option<String>,
    /// How long the wait took.
    pub elapsed: Duration,
}
