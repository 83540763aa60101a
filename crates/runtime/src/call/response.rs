//! A decoded response with its status and headers.

use std::fmt;
use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};

use crate::answer::{self, Answer};

/// A decoded response: derefs to its value, and has status, headers and request ID.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    oddities: Vec<String>,
}

impl<T> Response<T> {
    /// `value`, with the status and headers of `answer`.
    pub(crate) fn new(answer: Box<Answer>, value: T) -> Self {
        let Answer { status, headers, attempts, .. } = *answer;
        Self { value, status, headers, attempts, oddities: Vec::new() }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The server-assigned request ID, for support cases.
    pub fn request_id(&self) -> Option<&str> {
        answer::request_id(&self.headers)
    }

    /// The number of attempts.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The paths of values that did not match the type of their field, such as `Cluster.hosts[2].created_at`: an
    /// optional field is left empty, an item or a row is omitted. With `strict(true)` such values are errors instead.
    pub fn oddities(&self) -> &[String] {
        &self.oddities
    }

    pub(crate) fn with_oddities(self, oddities: Vec<String>) -> Self {
        Self { oddities, ..self }
    }

    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Converts the value and keeps status, headers and request ID.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let Self { value, status, headers, attempts, oddities } = self;
        Response { value: change(value), status, headers, attempts, oddities }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T> AsRef<T> for Response<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Without the headers, because `Set-Cookie` is a credential. A raw body is not shown, because it may contain
    /// secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Response");
        shown.field("status", &self.status);
        if std::any::type_name::<T>() != std::any::type_name::<bytes::Bytes>() {
            shown.field("value", &self.value);
        }
        shown.finish_non_exhaustive()
    }
}
