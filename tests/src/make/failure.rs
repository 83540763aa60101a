//! Why a dispatched call has no answer.

use std::error::Error as _;
use std::fmt;

use cloudmgr_runtime::Error;

/// Why a dispatched call has no answer.
#[derive(Debug)]
pub enum Failure {
    /// An argument is missing or not of its type: the fault of who called.
    Argument(String),
    /// The SDK's own error.
    Call(Error),
    /// There is no operation of this id.
    Unknown(String),
}

impl Failure {
    /// There is no operation of this id.
    pub fn unknown(operation: &str) -> Self {
        Self::Unknown(operation.to_owned())
    }

    /// The SDK's own error, if it is one.
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Call(error) => Some(error),
            Self::Argument(_) | Self::Unknown(_) => None,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument(problem) => write!(f, "argument: {problem}"),
            Self::Call(error) => write!(f, "{:?} {}", error.kind(), chain(error)),
            Self::Unknown(operation) => write!(f, "no dispatch for {operation}"),
        }
    }
}

/// An error with its causes, on one line.
pub fn chain(error: &Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line = format!("{line}: {error}");
        cause = error.source();
    }
    line
}
