//! A request as it would be sent, for tools that compare requests.

use bytes::Bytes;
use http::{HeaderMap, Method};

use super::body::Body;
use super::request::Request;
use crate::error::Error;

/// A request as it would be sent, without credentials and the client's own headers. It contains secrets, because a test
/// kit compares them.
#[doc(hidden)]
#[derive(Clone)]
pub struct Preview {
    /// The HTTP method.
    pub method: Method,
    /// The URL.
    pub url: String,
    /// The headers set by the call.
    pub headers: HeaderMap,
    /// The body; `None` if there is none or it is a stream.
    pub body: Option<Bytes>,
}

impl Request {
    /// The request as it would be sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if it cannot be sent.
    #[doc(hidden)]
    pub fn preview(&self) -> Result<Preview, Error> {
        let body = match self.sent_body() {
            Body::Text { bytes, .. } => Some(bytes.clone()),
            Body::None | Body::Stream { .. } | Body::Form { .. } => None,
        };
        Ok(Preview { method: self.method().clone(), url: self.url()?, headers: self.headers().clone(), body })
    }
}
