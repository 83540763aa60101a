//! The outcome of an attempt or a call.

use http::StatusCode;

use crate::answer::Answer;
use crate::error::Error;

/// A response with the error that it represents, if any; or an error without a response.
///
/// Boxed, because every layer of the attempt loop returns it: otherwise each would copy 500 bytes.
pub(crate) type Outcome = Result<(Box<Answer>, Option<Error>), Error>;

/// The error of an outcome, of either kind.
pub(super) fn error_of(outcome: &mut Outcome) -> Option<&mut Error> {
    match outcome {
        Ok((_, error)) => error.as_mut(),
        Err(error) => Some(error),
    }
}

/// The error of an outcome, by reference.
pub(super) fn error_in(outcome: &Outcome) -> Option<&Error> {
    match outcome {
        Ok((_, error)) => error.as_ref(),
        Err(error) => Some(error),
    }
}

/// The status of an outcome, if there was a response.
pub(super) fn status_of(outcome: &Outcome) -> Option<StatusCode> {
    match outcome {
        Ok((answer, _)) => Some(answer.status),
        Err(error) => error.status(),
    }
}
