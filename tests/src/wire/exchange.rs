//! A request as it arrived, and what is answered.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, request};
use http_body_util::Full;
use serde_json::Value;

/// A request as it arrived: nothing decoded, nothing normalised.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The method.
    pub method: String,
    /// Where it was sent, in full only when the client talked to a proxy.
    pub target: String,
    /// The path, percent-encoded as it was sent.
    pub path: String,
    /// The query without its question mark, percent-encoded as it was sent.
    pub query: Option<String>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Seen {
    /// A request whose body was read.
    pub fn new(head: request::Parts, body: Bytes) -> Self {
        Self {
            method: head.method.to_string(),
            target: head.uri.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            headers: head.headers,
            body,
        }
    }

    /// A header as text; what is no text is empty.
    pub fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        Some(value.to_str().unwrap_or_default())
    }

    /// Whether a text stands anywhere in the request: target, headers or body.
    pub fn contains(&self, text: &str) -> bool {
        let in_headers = || self.headers.values().any(|value| find(value.as_bytes(), text));
        self.target.contains(text) || in_headers() || find(&self.body, text)
    }
}

fn find(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

/// What the loopback server answers.
#[derive(Clone, Debug)]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    /// An empty answer; a status that is none becomes 500.
    pub fn new(status: u16) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    /// With a JSON body.
    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }

    /// With a body of plain text.
    #[must_use]
    pub fn text(self, body: &str) -> Self {
        self.header("content-type", "text/plain").body(body.to_owned())
    }

    /// With a body of any kind.
    #[must_use]
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// With one more header; one that HTTP does not allow is left out.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// As hyper wants it.
    pub(crate) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}
