//! What the calls of one client share, credentials aside.

use std::fmt;
use std::sync::Arc;

use url::Url;

use super::budget::Budget;
use super::clock::Clock;
use super::limits::Limits;
use super::retry::RetryPolicy;
use crate::api::Api;
use crate::error::MeaningOf;

/// What the calls of one client share, credentials aside. It is below authentication, so that a login can use it.
pub(crate) struct Core {
    pub(crate) api: &'static Api,
    pub(crate) base: Url,
    pub(crate) http: reqwest::Client,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) limits: Limits,
    pub(crate) meaning: MeaningOf,
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core").field("api", &self.api.name).finish_non_exhaustive()
    }
}
