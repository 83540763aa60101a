//! The reply to a request.

use std::time::Duration;

use cloudmgr_runtime::Bytes;
use cloudmgr_runtime::http::header::CONTENT_TYPE;
use cloudmgr_runtime::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

/// How a reply ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The whole body is sent.
    #[default]
    Whole,
    /// The connection breaks in the middle of the body.
    Truncated,
    /// The connection breaks before the response.
    Reset,
    /// The connection is refused.
    Refused,
    /// Nothing is sent, and the connection stays open.
    Stalled,
    /// Half of the body is sent, and the connection stays open.
    Halted,
}

/// A response as it is on the wire, or a failure in place of one; see [`On::replies`](crate::On::replies).
#[derive(Clone, Debug)]
pub struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The length of a body that repeats `body`.
    length: Option<u64>,
    pub(crate) ending: Ending,
    /// The delay, on the clock of the client.
    pub(crate) delay: Duration,
}

impl Reply {
    /// A response without a body. An invalid status becomes 500.
    pub fn new(status: u16) -> Self {
        Self::of(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
    }

    /// A connection that breaks before the response.
    pub fn reset() -> Self {
        Self::failing(Ending::Reset)
    }

    /// A refused connection. A server that listens on a port closes the connection instead.
    pub fn refused() -> Self {
        Self::failing(Ending::Refused)
    }

    /// No response, on a connection that stays open.
    pub fn stalled() -> Self {
        Self::failing(Ending::Stalled)
    }

    /// With a JSON body.
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.content("application/json", body.to_string())
    }

    /// With a body of plain text.
    #[must_use]
    pub fn text(self, body: impl Into<String>) -> Self {
        self.content("text/plain", body.into())
    }

    /// With a body, without a `content-type` header.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        (self.body, self.length) = (body.into(), None);
        self
    }

    /// With a body of `length` bytes that repeats `chunk`, for files that do not fit into memory.
    #[must_use]
    pub fn repeating(mut self, chunk: impl Into<Bytes>, length: u64) -> Self {
        let chunk = chunk.into();
        let length = if chunk.is_empty() { 0 } else { length };
        (self.body, self.length) = (chunk, Some(length));
        self
    }

    /// With a further header. An invalid name or value is ignored.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// After a delay, on the clock of the client.
    #[must_use]
    pub fn slowly(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// With a connection that breaks in the middle of the body.
    #[must_use]
    pub fn truncated(mut self) -> Self {
        self.ending = Ending::Truncated;
        self
    }

    /// With a body whose second half is never sent, on a connection that stays open.
    #[must_use]
    pub fn halted(mut self) -> Self {
        self.ending = Ending::Halted;
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, or the chunk that it repeats.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    pub(crate) fn of(status: StatusCode) -> Self {
        let (headers, body, ending) = (HeaderMap::new(), Bytes::new(), Ending::Whole);
        Self { status, headers, body, length: None, ending, delay: Duration::ZERO }
    }

    /// A reply that never becomes a response.
    pub(crate) fn failing(ending: Ending) -> Self {
        Self { ending, ..Self::of(StatusCode::OK) }
    }

    /// The length of the whole body.
    pub(crate) fn length(&self) -> u64 {
        self.length.unwrap_or(u64::try_from(self.body.len()).unwrap_or(u64::MAX))
    }

    /// Whether the body is not a repeated chunk.
    pub(crate) fn is_in_memory(&self) -> bool {
        self.length.is_none()
    }

    /// The part of the body that is sent.
    pub(crate) fn chunks(&self) -> Chunks {
        let is_half = matches!(self.ending, Ending::Truncated | Ending::Halted);
        let left = if is_half { self.length() / 2 } else { self.length() };
        Chunks { chunk: self.body.clone(), left }
    }

    /// Whether it is delayed or never sent.
    pub(crate) fn takes_time(&self) -> bool {
        self.ending == Ending::Stalled || !self.delay.is_zero()
    }

    pub(crate) fn content(self, media: &'static str, body: impl Into<Bytes>) -> Self {
        let mut reply = self.body(body);
        reply.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
        reply
    }
}

/// A chunk that is repeated up to a length.
#[derive(Debug)]
pub(crate) struct Chunks {
    chunk: Bytes,
    left: u64,
}

impl Iterator for Chunks {
    type Item = Bytes;

    fn next(&mut self) -> Option<Bytes> {
        let length = usize::try_from(self.left).map_or(self.chunk.len(), |left| left.min(self.chunk.len()));
        self.left -= u64::try_from(length).unwrap_or(self.left);
        (length > 0).then(|| self.chunk.slice(..length))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeating_body_has_exactly_its_length() {
        let sent = |reply: Reply| reply.chunks().map(|chunk| chunk.len()).collect::<Vec<_>>();
        assert_eq!(sent(Reply::new(200).repeating("abcd", 10)), [4, 4, 2]);
        assert_eq!(sent(Reply::new(200).repeating("abcd", 10).truncated()), [4, 1]);
        assert_eq!(sent(Reply::new(200).body("abcd")), [4]);
        assert!(sent(Reply::new(200).repeating("", 10)).is_empty());
    }
}
