//! How a client is built.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use super::address::{base_url, is_exposed, is_loopback};
use super::client::Client;
use super::tls::{accept_invalid, add_roots, certificates};
use crate::api::Api;
use crate::auth::{Authenticate, NoAuth};
use crate::core::{Budget, Clock, Core, Limits, RetryPolicy, SystemClock};
use crate::error::{Error, ErrorKind};
use crate::value::{JSON, Param, header};

/// Idle connections are closed before load balancers close theirs (60 s is the usual bound), or the
/// next request meets a connection that is closing.
const IDLE: Duration = Duration::from_secs(50);

/// Builds a [`Client`]. Setters do not fail: what is wrong is told by [`build`](Self::build).
///
/// Backend crates wrap it in their own builder with [`client_settings!`](crate::client_settings).
///
/// ```
/// use std::time::Duration;
/// use cloudmgr_runtime::{Api, Client, Envelope, StaticHeaders};
///
/// static API: Api = Api { name: "demo", base_url: "https://demo.example/v1", envelope: Envelope::NONE, operations: &[] };
///
/// let client = Client::builder(&API)
///     .auth(StaticHeaders::new().with("authorization", "Bearer …")?)
///     .timeout(Duration::from_secs(60))
///     .build();
/// # Ok::<(), cloudmgr_runtime::Error>(())
/// ```
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    api: &'static Api,
    base_url: String,
    http: reqwest::ClientBuilder,
    auth: Arc<dyn Authenticate>,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
    limits: Limits,
    headers: HeaderMap,
    allow_insecure_http: bool,
    /// Whether the user chose a proxy, or to have none.
    chose_proxy: bool,
    problem: Option<Error>,
}

impl Client {
    /// Begins to build a client of `api`.
    pub fn builder(api: &'static Api) -> ClientBuilder {
        ClientBuilder::new(api)
    }
}

impl ClientBuilder {
    fn new(api: &'static Api) -> Self {
        let agent = concat!("cloudmgr-runtime/", env!("CARGO_PKG_VERSION"));
        Self {
            api,
            base_url: api.base_url.to_owned(),
            http: reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()),
            auth: Arc::new(NoAuth),
            clock: Arc::new(SystemClock),
            retry: RetryPolicy::default(),
            limits: Limits::default(),
            headers: HeaderMap::from_iter([
                (ACCEPT, HeaderValue::from_static(JSON)),
                (USER_AGENT, HeaderValue::from_static(agent)),
            ]),
            allow_insecure_http: false,
            chose_proxy: false,
            problem: None,
        }
    }

    /// Where the API is. User-info, query and fragment are refused; a trailing slash does not matter.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Bounds each call, its retries and waits included. Default 120 s; transfers are not bound by it.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.total = limit;
        self
    }

    /// Bounds making a connection. Default 10 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.limits.connect = limit;
        self
    }

    /// Bounds each attempt of a call. Default 30 s; of a download only the wait for its beginning.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = limit;
        self
    }

    /// Bounds the silence within an upload or a download. Default 30 s.
    pub fn stall_timeout(mut self, limit: Duration) -> Self {
        self.limits.stall = limit;
        self
    }

    /// Bounds the answers that are read into memory, in bytes after decompression. Default 64 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// How often and how patiently calls are tried again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the `User-Agent`.
    pub fn user_agent(self, agent: &str) -> Self {
        self.default_header(USER_AGENT.as_str(), agent)
    }

    /// Sends a header with every request.
    pub fn default_header(mut self, name: &str, value: impl Param) -> Self {
        match header(name, &value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => self.record_error(Error::new(ErrorKind::Config, problem)),
        }
        self
    }

    /// Sends everything through the proxy at `url`, which may hold user-info. Without this, and
    /// without [`no_proxy`](Self::no_proxy), `HTTPS_PROXY` and its like decide.
    pub fn proxy(mut self, url: &str) -> Self {
        self.chose_proxy = true;
        match reqwest::Proxy::all(url) {
            Ok(proxy) => self.http = self.http.proxy(proxy),
            // The cause is not kept: it may quote a password.
            Err(_) => self.record_error(Error::new(ErrorKind::Config, "the proxy's URL is invalid")),
        }
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.chose_proxy = true;
        self.http = self.http.no_proxy();
        self
    }

    /// Trusts one more certificate authority, or several in one PEM file.
    pub fn root_certificate(mut self, pem: &[u8]) -> Self {
        match certificates(pem) {
            Ok(certificates) => self.http = add_roots(self.http, certificates),
            Err(error) => self.record_error(error),
        }
        self
    }

    /// Trusts any certificate: whoever answers can read and change everything. For tests only.
    pub fn danger_accept_invalid_certs(mut self, yes: bool) -> Self {
        self.http = accept_invalid(self.http, yes);
        self
    }

    /// Allows credentials over plain http to another machine.
    pub fn allow_plain_http(mut self, yes: bool) -> Self {
        self.allow_insecure_http = yes;
        self
    }

    /// Tells the time to the authentication.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// How the caller is proved.
    pub fn auth(mut self, auth: impl Authenticate) -> Self {
        self.auth = Arc::new(auth);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] when the base URL is missing or has user-info, a query or a fragment; when
    /// credentials would cross plain http to another machine; when a header, the proxy or a certificate
    /// is invalid.
    pub fn build(self) -> Result<Client, Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let base = base_url(&self.base_url)?;
        if !self.allow_insecure_http && is_exposed(&base, &*self.auth) {
            let what = "credentials would cross plain http; use https, or allow_plain_http(true)";
            return Err(Error::new(ErrorKind::Config, what));
        }
        // The environment's proxy would carry credentials that were meant for this machine to another one.
        let http = if !self.chose_proxy && base.scheme() == "http" && is_loopback(&base) {
            self.http.no_proxy()
        } else {
            self.http
        };
        let http = http.connect_timeout(self.limits.connect).pool_idle_timeout(IDLE).build();
        let http = http.map_err(|error| {
            Error::new(ErrorKind::Config, "the HTTP client cannot be built").with_source(error)
        })?;
        let Self { api, auth, clock, retry, limits, headers, .. } = self;
        let core = Core { api, base, http, clock, retry, budget: Budget::default(), limits };
        Ok(Client::new(Arc::new(core), auth, Arc::new(headers)))
    }

    fn record_error(&mut self, problem: Error) {
        self.problem.get_or_insert(problem);
    }
}

impl fmt::Debug for ClientBuilder {
    /// Not the base URL: until it is checked it may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("api", &self.api.name).finish_non_exhaustive()
    }
}
