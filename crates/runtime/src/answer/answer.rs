//! A response of a server before it is decoded.

use std::sync::OnceLock;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::media::{content_type, is_type, looks_like_html};
use super::repaired::Repaired;
use crate::api::{Envelope, Operation};
use crate::error::{Error, ErrorKind};
use crate::time::Deadline;

/// A response of a server before it is decoded.
pub(crate) struct Answer {
    pub(crate) operation: &'static Operation,
    pub(crate) envelope: Envelope,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    /// Whether a value that does not match the type of its field is an error.
    pub(crate) strict: bool,
    /// Whether the request asked for a part of a file.
    pub(crate) expected_range: bool,
    /// Whether the request asked for another protocol.
    pub(crate) expected_upgrade: bool,
    pub(crate) body: Payload,
    /// The repaired body, after the parser has rejected it; `None` if it cannot be repaired.
    pub(crate) repaired: OnceLock<Option<Repaired>>,
}

/// The body of a response.
pub(crate) enum Payload {
    /// Read to its end.
    Whole(Bytes),
    /// Still being received, until the deadline of the whole call: a download, or a connection that changed its
    /// protocol.
    Live(reqwest::Response, Deadline),
}

/// The headers in which servers and their load balancers return the request ID.
const REQUEST_IDS: [&str; 5] =
    ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-amz-cf-id"];

/// The server-assigned request ID.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

impl Answer {
    /// The body, as far as it was read.
    pub(crate) fn bytes(&self) -> &[u8] {
        match &self.body {
            Payload::Whole(bytes) => bytes,
            Payload::Live(..) => &[],
        }
    }

    /// The repaired body, if the parser has rejected it because of `NaN` or similar tokens. A strict client treats it
    /// as invalid JSON.
    pub(crate) fn repaired(&self) -> Option<&Repaired> {
        let repair = || if self.strict { None } else { Repaired::of(self.bytes()) };
        self.repaired.get_or_init(repair).as_ref()
    }

    /// Applies `read` to the body as JSON, and to the repaired body if that fails.
    pub(crate) fn read_json<'a, T>(&'a self, read: impl Fn(&'a [u8]) -> serde_json::Result<T>) -> Option<T> {
        match read(self.bytes()) {
            Ok(value) => Some(value),
            Err(broken) if broken.is_syntax() => read(&self.repaired()?.plain).ok(),
            Err(_) => None,
        }
    }

    /// Creates an error about this response.
    pub(crate) fn error(&self, kind: ErrorKind, what: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(kind, what)
            .with_operation(self.operation.id())
            .with_status(self.status)
            .with_request_id(request_id(&self.headers))
            .with_attempts(self.attempts)
    }

    /// Creates an error about the reported failure, not the HTTP exchange: a success status is not included.
    pub(crate) fn failure(&self, kind: ErrorKind, what: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        if !self.status.is_success() {
            return self.error(kind, what);
        }
        Error::new(kind, what)
            .with_operation(self.operation.id())
            .with_request_id(request_id(&self.headers))
            .with_attempts(self.attempts)
    }

    /// Whether it is an HTML page, which no operation returns: it comes from a proxy, a login form, or a path that the
    /// server does not have.
    pub(crate) fn is_html(&self) -> bool {
        is_type(&self.headers, "text/html") || looks_like_html(self.bytes())
    }

    /// Describes the response for errors.
    pub(crate) fn describe(&self, broken: &serde_json::Error) -> String {
        let body = self.bytes();
        let what = if body.trim_ascii().is_empty() {
            "an empty body"
        } else if self.is_html() {
            "an HTML page"
        } else if std::str::from_utf8(body).is_err() {
            "a body that is not UTF-8"
        } else {
            describe_json(body, broken)
        };
        match content_type(&self.headers) {
            Some(name) => format!("expected JSON, got {what} ({name})"),
            None => format!("expected JSON, got {what} (no content type)"),
        }
    }
}

fn describe_json(body: &[u8], broken: &serde_json::Error) -> &'static str {
    let opens = body.trim_ascii_start().first().is_some_and(|byte| b"{[\"".contains(byte));
    match broken.classify() {
        serde_json::error::Category::Eof => "a truncated body",
        serde_json::error::Category::Data => "JSON of another shape",
        _ if broken.to_string().starts_with("recursion limit") => "JSON that is nested too deeply",
        _ if opens => "broken JSON",
        _ => "text",
    }
}
