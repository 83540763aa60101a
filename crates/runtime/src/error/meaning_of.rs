//! How the meaning of a failure is read.

use super::error::Error;
use super::meaning::Meaning;

/// Reads the meaning of a failure.
pub type MeaningOf = fn(&Error) -> Meaning;

/// Trusts the status.
pub(crate) fn by_status(_: &Error) -> Meaning {
    Meaning::Status
}
