//! Failures of a connection as errors.

use std::error::Error as _;

use crate::error::{Error, ErrorKind, UploadSourceError};

/// The error of a failed exchange; its cause loses the URL, which may hold a secret.
pub(crate) fn from_reqwest(error: reqwest::Error) -> Error {
    let (kind, what) = if is_local(&error) {
        (ErrorKind::Io, "what was uploaded cannot be read")
    } else if error.is_connect() {
        (ErrorKind::Connect, "no connection")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the connection timed out")
    } else if error.is_builder() {
        (ErrorKind::InvalidRequest, "the request cannot be sent")
    } else if error.is_decode() {
        (ErrorKind::Transport, "the answer broke off or does not decompress")
    } else {
        (ErrorKind::Transport, "the connection broke off")
    };
    Error::new(kind, what).with_source(error.without_url())
}

/// Whether the user's own source failed, not the connection.
fn is_local(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        let own = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if own.is_some_and(|own| own.is::<UploadSourceError>()) {
            return true;
        }
        cause = error.source();
    }
    false
}
