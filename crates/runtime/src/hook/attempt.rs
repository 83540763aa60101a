//! The view of an attempt that hooks get.

use std::time::Duration;

use http::header::{CONNECTION, CONTENT_LENGTH, HOST, HeaderName, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderValue, Method, StatusCode};

use super::call::Outcome;
use crate::api::Operation;
use crate::error::{Error, ErrorKind};
use crate::value::MASK;

/// An attempt that is about to be sent.
#[derive(Debug)]
pub struct AttemptStart<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'a Method,
    pub(crate) host: &'a str,
    pub(crate) number: u32,
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) body: Option<&'a [u8]>,
}

impl AttemptStart<'_> {
    /// The operation: its ID and path template are safe to use as labels.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        self.method
    }

    /// The host that the request goes to.
    pub fn host(&self) -> &str {
        self.host
    }

    /// The number of the attempt within its call, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The value of a header; a placeholder if it is secret.
    pub fn header(&self, name: &str) -> Option<&str> {
        let value = self.headers.get(name)?;
        if value.is_sensitive() { Some(MASK) } else { value.to_str().ok() }
    }

    /// The body with secrets redacted; `None` if there is none or it is a stream.
    pub fn redacted_body(&self) -> Option<&[u8]> {
        self.body
    }

    /// Sets a header of this attempt.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] if the header is invalid, carries a credential, or affects the framing or the
    /// destination of the request.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let invalid = |what: String| Error::new(ErrorKind::InvalidRequest, what);
        let key = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| invalid("a hook set a header whose name is not valid".to_owned()))?;
        let framing = [HOST, CONTENT_LENGTH, TRANSFER_ENCODING, CONNECTION].contains(&key);
        if framing || self.headers.get(&key).is_some_and(HeaderValue::is_sensitive) {
            return Err(invalid(format!("a hook may not set the header `{key}`")));
        }
        let value = HeaderValue::from_str(value)
            .map_err(|_| invalid(format!("a hook set the header `{key}` to a value that is not valid")))?;
        self.headers.insert(key, value);
        Ok(())
    }
}

/// An attempt that has ended.
#[derive(Debug)]
pub struct AttemptEnd<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'a Method,
    pub(crate) host: &'a str,
    pub(crate) port: Option<u16>,
    pub(crate) number: u32,
    pub(crate) status: Option<StatusCode>,
    pub(crate) outcome: Outcome,
    pub(crate) elapsed: Duration,
}

impl AttemptEnd<'_> {
    /// The operation: its ID and path template are safe to use as labels.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        self.method
    }

    /// The host that the request went to.
    pub fn host(&self) -> &str {
        self.host
    }

    /// The port that the request went to.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// The number of the attempt within its call, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// How the attempt ended.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The time from sending the request to the end of the response; for a download, to the beginning of its body.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}
