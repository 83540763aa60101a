//! What the calls of a client share, except credentials.

use std::fmt;
use std::sync::Arc;

use url::Url;

use super::budget::Budget;
use super::limits::Limits;
use super::retry::RetryPolicy;
use crate::api::Api;
use crate::error::{Error, MeaningOf};
use crate::time::Clock;
use crate::transport::{Transport, by_http, through};

/// What the calls of a client share, except credentials. It is below authentication, so that a login can use it.
pub(crate) struct Core {
    pub(crate) api: &'static Api,
    pub(crate) base: Url,
    pub(crate) http: reqwest::Client,
    /// Used instead of `http`, which then only builds multipart forms.
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) limits: Limits,
    pub(crate) meaning: MeaningOf,
    /// Whether a value that does not match the type of its field is an error.
    pub(crate) strict: bool,
}

impl Core {
    /// Sends one request and returns the response, whose body has not been read yet.
    pub(crate) async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, Error> {
        match &self.transport {
            Some(transport) => through(&**transport, request).await,
            None => by_http(&self.http, request).await,
        }
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core").field("api", &self.api.name).finish_non_exhaustive()
    }
}
