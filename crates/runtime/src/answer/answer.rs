//! One server's answer, before anyone knows its type.

use std::sync::OnceLock;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::media::{content_type, is_type, looks_like_html};
use super::repaired::Repaired;
use crate::api::{Envelope, Operation};
use crate::error::{Error, ErrorKind};
use crate::time::Deadline;

/// One server's answer, before anyone knows its type.
pub(crate) struct Answer {
    pub(crate) operation: &'static Operation,
    pub(crate) envelope: Envelope,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    /// Whether a value that does not fit its field is an error.
    pub(crate) strict: bool,
    /// The request asked for a part of a file.
    pub(crate) expected_range: bool,
    /// The request asked for another protocol.
    pub(crate) expected_upgrade: bool,
    /// When the whole call must be over, a download's body included.
    pub(crate) deadline: Deadline,
    pub(crate) body: Payload,
    /// The body as JSON that can be read, once the parser has refused it; `None` where that does not help.
    pub(crate) repaired: OnceLock<Option<Repaired>>,
}

/// The body of an answer.
pub(crate) enum Payload {
    /// Read to its end.
    Whole(Bytes),
    /// Still on its way: a download.
    Live(reqwest::Response),
}

/// Under which names servers and their load balancers tell a request's id.
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
            Payload::Live(_) => &[],
        }
    }

    /// The body as JSON that can be read, where the parser has refused it for `NaN` and the like. A strict client takes
    /// it for what it is: no JSON.
    pub(crate) fn repaired(&self) -> Option<&Repaired> {
        let repair = || if self.strict { None } else { Repaired::of(self.bytes()) };
        self.repaired.get_or_init(repair).as_ref()
    }

    /// What `read` makes of the body as JSON, repaired where that helps.
    pub(crate) fn read_json<'a, T>(&'a self, read: impl Fn(&'a [u8]) -> serde_json::Result<T>) -> Option<T> {
        match read(self.bytes()) {
            Ok(value) => Some(value),
            Err(broken) if broken.is_syntax() => read(&self.repaired()?.plain).ok(),
            Err(_) => None,
        }
    }

    /// An error about this answer.
    pub(crate) fn error(&self, kind: ErrorKind, what: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(kind, what)
            .with_operation(self.operation.id())
            .with_status(self.status)
            .with_request_id(request_id(&self.headers))
            .with_attempts(self.attempts)
    }

    /// An error of what the response reports, which is not of the HTTP exchange: a status of success is not named.
    pub(crate) fn failure(&self, kind: ErrorKind, what: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        if !self.status.is_success() {
            return self.error(kind, what);
        }
        Error::new(kind, what)
            .with_operation(self.operation.id())
            .with_request_id(request_id(&self.headers))
            .with_attempts(self.attempts)
    }

    /// Whether it is an HTML page, which no operation of any API answers: a proxy, a login form, or a
    /// path that the server does not know.
    pub(crate) fn is_html(&self) -> bool {
        is_type(&self.headers, "text/html") || looks_like_html(self.bytes())
    }

    /// What came, in words, for errors.
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
