//! Failures of the source of an upload.

use std::fmt;
use std::io;

/// Marks a failure of the user's own source, to distinguish it from a failed connection.
#[derive(Debug)]
pub(crate) struct UploadSourceError(io::Error);

impl UploadSourceError {
    pub(crate) fn new(error: io::Error) -> Self {
        Self(error)
    }
}

impl fmt::Display for UploadSourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "what was uploaded cannot be read: {}", self.0)
    }
}

impl std::error::Error for UploadSourceError {}
