//! What the calls of a client share, except credentials.

use std::fmt;
use std::sync::Arc;

use futures_util::future::Either;
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
    ///
    /// Not an `async fn`, which would keep a copy of the request in its future.
    pub(crate) fn execute(
        &self,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<reqwest::Response, Error>> + Send {
        match &self.transport {
            Some(transport) => Either::Left(Box::pin(through(&**transport, request))),
            None => Either::Right(by_http(&self.http, request)),
        }
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core").field("api", &self.api.name).finish_non_exhaustive()
    }
}
