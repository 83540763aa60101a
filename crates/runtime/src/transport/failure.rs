//! Converts failures of a connection to errors.

use std::error::Error as StdError;

use crate::error::{Error, ErrorKind, UploadSourceError, one_line};

/// The error of a failed exchange, with host, port and cause in one line. The URL is removed from its source, because
/// it may contain a secret.
pub(crate) fn from_reqwest(error: reqwest::Error) -> Error {
    if let Some(source) = own_source(&error) {
        return Error::new(ErrorKind::Io, one_line(&source.to_string())).with_source(error.without_url());
    }
    let (kind, what) = if error.is_connect() {
        (ErrorKind::Connect, "no connection")
    } else if innermost(&error).is_some_and(|cause| cause.to_string() == TOO_LARGE_HEAD) {
        (ErrorKind::TooLarge, "the response has more than 100 headers, or headers that are too long")
    } else if error.is_timeout() {
        (ErrorKind::Timeout, "the connection timed out")
    } else if error.is_builder() {
        (ErrorKind::InvalidRequest, "the request cannot be sent")
    } else if error.is_decode() {
        (ErrorKind::Transport, "the response broke off or does not decompress")
    } else {
        (ErrorKind::Transport, "the connection broke off")
    };
    let what = format!("{what}{}{}", server(&error), cause(&error));
    Error::new(kind, one_line(&what)).with_source(error.without_url())
}

/// ` to example.com:443`: the host is not a secret; the rest of the URL may be.
fn server(error: &reqwest::Error) -> String {
    let Some(host) =
        error.url().and_then(|url| url.host_str().map(|host| (host, url.port_or_known_default())))
    else {
        return String::new();
    };
    match host {
        (host, Some(port)) => format!(" ({host}:{port})"),
        (host, None) => format!(" ({host})"),
    }
}

/// `: connection refused`: the innermost cause, which is the most specific.
fn cause(error: &reqwest::Error) -> String {
    innermost(error).map_or_else(String::new, |cause| format!(": {cause}"))
}

fn innermost(error: &reqwest::Error) -> Option<&(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |&error| error.source()).last()
}

/// The message of hyper's error for a response with too many headers; its type is not public.
const TOO_LARGE_HEAD: &str = "message head is too large";

/// The failure of the user's own source, if the connection did not fail.
fn own_source(error: &reqwest::Error) -> Option<&UploadSourceError> {
    let mut cause = error.source();
    while let Some(error) = cause {
        let own = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if let Some(source) = own.and_then(|own| own.downcast_ref::<UploadSourceError>()) {
            return Some(source);
        }
        cause = error.source();
    }
    None
}
