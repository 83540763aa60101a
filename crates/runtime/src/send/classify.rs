//! Decides whether a response is a success, and otherwise which error it is.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::LOCATION;
use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use url::Url;

use super::hint;
use crate::answer::{Answer, Key, Payload};
use crate::error::{BODY_LIMIT, Error, ErrorKind, one_line};
use crate::time::Clock;

/// The error that a response represents, if any.
pub(super) fn failure(answer: &Answer, clock: &dyn Clock) -> Option<Error> {
    if answer.status.is_success()
        || answer.expected_upgrade && answer.status == StatusCode::SWITCHING_PROTOCOLS
    {
        return unsuccessful(answer);
    }
    if answer.status == StatusCode::SWITCHING_PROTOCOLS {
        return Some(
            answer.error(ErrorKind::Decode, "the server changed the protocol, which was not asked for"),
        );
    }
    if answer.operation.is_also_success(answer.status.as_u16()) && is_payload(answer) {
        return None;
    }
    if answer.status.is_redirection() && answer.headers.contains_key(LOCATION) {
        return Some(redirect(answer));
    }
    let now = clock.now();
    let error = answer.error(ErrorKind::Api, clock_skew(answer, now).unwrap_or_default());
    let error = if answer.is_html() { error.with_html() } else { error };
    Some(with_server_message(error, answer).with_retry_after(hint::retry_after(&answer.headers, now)))
}

/// Whether a body is a JSON object that is not an error document.
fn is_payload(answer: &Answer) -> bool {
    let document: Option<Value> = serde_json::from_slice(answer.bytes()).ok();
    document.is_some_and(|document| document.is_object() && server_says(&document, answer) == (None, None))
}

/// The clock skew, if it may be the reason why a signature or a token was rejected.
fn clock_skew(answer: &Answer, now: SystemTime) -> Option<String> {
    let theirs = hint::date_of(&answer.headers).filter(|_| answer.status == StatusCode::UNAUTHORIZED)?;
    let (apart, side) = match theirs.duration_since(now) {
        Ok(apart) => (apart, "ahead of"),
        Err(error) => (error.duration(), "behind"),
    };
    let is_much = apart > Duration::from_secs(60);
    is_much.then(|| format!("the server's clock is {} s {side} this one", apart.as_secs()))
}

/// The error of a 2xx response that is not a success: an HTML page, or an envelope with a code other than `ok`.
fn unsuccessful(answer: &Answer) -> Option<Error> {
    // RFC 9110, 15.3.7: 206 is only a response to a request with a `Range`, so this body is incomplete.
    if answer.status == StatusCode::PARTIAL_CONTENT && !answer.expected_range {
        return Some(answer.error(ErrorKind::Decode, "the server sent a part, but the whole was requested"));
    }
    if answer.is_html() {
        let error = answer.error(ErrorKind::Decode, "expected JSON, got an HTML page").with_html();
        return Some(keep_body(error, answer));
    }
    let (key, ok) = (answer.envelope.code?, answer.envelope.ok?);
    let reader = EnvelopeCodeReader { key, stop: answer.envelope.data };
    let code = answer.read_json(|body| reader.code(body)).flatten()?;
    (code != ok).then(|| with_server_message(answer.error(ErrorKind::Api, ""), answer))
}

/// Names the host of the redirect, but not the rest of the URL, which may contain a token.
fn redirect(answer: &Answer) -> Error {
    let location = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok());
    let url = location.and_then(|text| Url::parse(text).ok());
    let what = match url.as_ref().and_then(Url::host_str) {
        Some(host) => {
            format!("the server points to `{}`, which is not followed", one_line(host))
        }
        None => "the server points to another path, which is not followed".to_owned(),
    };
    answer.error(ErrorKind::Redirect, what)
}

/// Adds the server's code and message to `error`.
fn with_server_message(error: Error, answer: &Answer) -> Error {
    let body = answer.bytes();
    let document = if body.len() <= BODY_LIMIT { answer.read_json(serde_json::from_slice) } else { None };
    let (code, message) = match &document {
        Some(document) => server_says(document, answer),
        None => (None, plain_text(answer)),
    };
    keep_body(error.with_server(code, message), answer)
}

fn keep_body(error: Error, answer: &Answer) -> Error {
    match &answer.body {
        Payload::Whole(bytes) => error.with_body(bytes),
        Payload::Live(..) => error,
    }
}

/// Code and message of an error document: as described by the envelope, otherwise under common keys.
fn server_says(document: &Value, answer: &Answer) -> (Option<String>, Option<String>) {
    let envelope = &answer.envelope;
    let listed = document.get(envelope.errors.unwrap_or("errors")).and_then(|list| list.get(0));
    let nested = document.get("error").filter(|error| error.is_object());
    let places = [listed, nested, Some(document)];
    let find = |keys: &[&str]| {
        places.iter().flatten().find_map(|place| keys.iter().find_map(|key| text(place.get(*key)?)))
    };
    let code = find(&[envelope.code.unwrap_or("code"), "code", "error_code"]);
    let message = find(&[envelope.message.unwrap_or("message"), "message", "detail", "title", "error"]);
    let traced = envelope
        .trace
        .filter(|_| answer.status.is_server_error())
        .and_then(|key| last_line(document.get(key)?));
    (code, traced.or(message).or_else(|| listed.and_then(text)))
}

/// The last line of a stack trace, which names the failure. A line of dots marks where the server truncated it.
fn last_line(trace: &Value) -> Option<String> {
    let line = trace.as_str()?.trim_end().lines().next_back()?.trim();
    (!line.is_empty() && !line.ends_with("...")).then(|| line.to_owned())
}

/// A scalar as a string; `None` if it is empty.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A short plain text is a message; a page is not.
fn plain_text(answer: &Answer) -> Option<String> {
    let text = std::str::from_utf8(answer.bytes()).ok()?;
    // A truncated document may contain anything, including secrets.
    let is_document = answer.is_html() || text.trim_start().starts_with(['<', '{', '[']);
    (!is_document).then(|| text.to_owned())
}

/// Reads an envelope's code and, if it is before the payload, nothing after it, so that a long response is not read
/// twice.
struct EnvelopeCodeReader {
    key: &'static str,
    stop: Option<&'static str>,
}

impl EnvelopeCodeReader {
    fn code(&self, body: &[u8]) -> serde_json::Result<Option<i64>> {
        let mut code = None;
        let visitor = EnvelopeCodeVisitor { reader: self, code: &mut code };
        let read = serde_json::Deserializer::from_slice(body).deserialize_map(visitor);
        // Stopping early is reported as an error; a code that was found before is valid nevertheless.
        if code.is_some() { Ok(code) } else { read.map(|()| None) }
    }
}

struct EnvelopeCodeVisitor<'a> {
    reader: &'a EnvelopeCodeReader,
    code: &'a mut Option<i64>,
}

impl<'de> Visitor<'de> for EnvelopeCodeVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an envelope")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            if key == self.reader.key {
                *self.code = number(&map.next_value()?);
            } else if self.code.is_some() && Some(&*key) == self.reader.stop {
                return Ok(());
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// A code as a number, even if it is written as a string.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}
