//! What goes back for a request.

use std::time::Duration;

use cloudmgr_runtime::Bytes;
use cloudmgr_runtime::http::header::CONTENT_TYPE;
use cloudmgr_runtime::http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;

/// How a reply ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ending {
    /// As it should.
    #[default]
    Whole,
    /// The connection breaks in the middle of the body.
    Truncated,
    /// The connection breaks before the response.
    Reset,
    /// There is no connection.
    Refused,
    /// Nothing comes, and the connection stays.
    Stalled,
}

/// What goes back for a request.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) ending: Ending,
    /// How long it takes, on the clock of the client.
    pub(crate) delay: Duration,
}

impl Reply {
    pub(crate) fn new(status: StatusCode) -> Self {
        let (headers, body, ending) = (HeaderMap::new(), Bytes::new(), Ending::Whole);
        Self { status, headers, body, ending, delay: Duration::ZERO }
    }

    /// A reply that never becomes a response.
    pub(crate) fn failing(ending: Ending) -> Self {
        Self { ending, ..Self::new(StatusCode::OK) }
    }

    /// Whether it does not come at once.
    pub(crate) fn takes_time(&self) -> bool {
        self.ending == Ending::Stalled || !self.delay.is_zero()
    }

    pub(crate) fn json(self, value: &Value) -> Self {
        self.body("application/json", value.to_string())
    }

    pub(crate) fn body(mut self, media: &'static str, body: impl Into<Bytes>) -> Self {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
        self.body = body.into();
        self
    }
}
