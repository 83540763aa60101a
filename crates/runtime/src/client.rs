//! The client: everything that the calls of one backend share.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::{HeaderMap, Method};
use url::Url;

use crate::api::{Api, Operation};
use crate::auth::Authenticate;
use crate::call::Call;
use crate::clock::Clock;
use crate::config::{ClientBuilder, Limits};
use crate::error::{Error, ErrorKind};
use crate::param::Param;
use crate::request::{self, Request};
use crate::retry::{Budget, RetryPolicy};

/// What all calls of one backend share: connections, credentials, limits. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
    /// Sent with every request of this clone.
    pub(crate) headers: Arc<HeaderMap>,
}

pub(crate) struct Inner {
    pub(crate) api: &'static Api,
    pub(crate) base: Url,
    pub(crate) http: reqwest::Client,
    pub(crate) auth: Box<dyn Authenticate>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) limits: Limits,
}

impl Client {
    /// Begins to build a client of `api`.
    pub fn builder(api: &'static Api) -> ClientBuilder {
        ClientBuilder::new(api)
    }

    /// Begins a call of `operation`; generated code goes on from here.
    pub fn call(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }

    /// Calls what the spec does not have, with the same credentials, retries and errors; the envelope
    /// is opened. `path` stands below the base URL, is written as in a URL and has no query.
    ///
    /// ```no_run
    /// # async fn f(client: &cloudmgr_runtime::Client) -> Result<(), cloudmgr_runtime::Error> {
    /// use cloudmgr_runtime::Method;
    ///
    /// let answer = client.request(Method::GET, "/clusters").query("limit", 5).send().await?;
    /// println!("{} clusters", answer.as_array().map_or(0, Vec::len));
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> Call<serde_json::Value> {
        Call::new(Request::any(self.clone(), method, path))
    }

    /// A clone that sends `name: value` with every request, such as another tenant. Connections,
    /// credentials and the retry budget stay shared.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] when name or value cannot stand in a header.
    pub fn with_header(&self, name: &str, value: impl Param) -> Result<Self, Error> {
        let invalid = |problem| Error::new(ErrorKind::Config, problem);
        let (name, value) = request::header(name, &value).map_err(invalid)?;
        let mut headers = HeaderMap::clone(&self.headers);
        headers.insert(name, value);
        Ok(Self { inner: Arc::clone(&self.inner), headers: Arc::new(headers) })
    }

    /// The time by the client's clock.
    pub fn now(&self) -> SystemTime {
        self.inner.clock.now()
    }

    /// Where the API is.
    pub fn base_url(&self) -> &Url {
        &self.inner.base
    }

    /// What the client knows of the API.
    pub fn api(&self) -> &'static Api {
        self.inner.api
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.inner.api.name)
            .field("base_url", &self.inner.base.as_str())
            .finish_non_exhaustive()
    }
}
