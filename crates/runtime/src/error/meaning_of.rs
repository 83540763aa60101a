//! Functions that determine the meaning of a failure.

use super::error::Error;
use super::meaning::Meaning;

/// A function that determines the meaning of a failure.
pub type MeaningOf = fn(&Error) -> Meaning;

/// Relies on the status.
pub(crate) fn by_status(_: &Error) -> Meaning {
    Meaning::Status
}
