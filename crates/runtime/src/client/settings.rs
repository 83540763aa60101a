//! The settings of a client that is being built.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use super::address::{base_url, is_exposed, is_loopback};
use super::tls::{accept_invalid, add_roots, certificates, choose_cryptography, without_roots};
use crate::api::Api;
use crate::auth::Authenticate;
use crate::core::{Budget, Core, Limits, Own, RetryPolicy};
use crate::error::{Error, ErrorKind, MeaningOf, by_status};
use crate::hook::{Hook, Hooks};
use crate::time::{Clock, SystemClock};
use crate::transport::{HttpTransport, Transport};
use crate::value::{JSON, Param, header};

/// Idle connections are closed before load balancers close them (usually after 60 s); otherwise the next request may
/// hit a closing connection.
const IDLE: Duration = Duration::from_secs(50);

/// Wraps the HTTP transport of a client in another one.
type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

/// The settings of [`ClientBuilder`](super::ClientBuilder). The setters are documented where they are public, in
/// `client_settings!`.
pub(crate) struct Settings {
    api: &'static Api,
    base_url: String,
    http: reqwest::ClientBuilder,
    clock: Arc<dyn Clock>,
    retry: RetryPolicy,
    limits: Limits,
    meaning: MeaningOf,
    headers: HeaderMap,
    hooks: Hooks,
    transport: Option<Wrap>,
    strict: bool,
    allow_insecure_http: bool,
    /// Whether the user set a proxy, or disabled proxies.
    chose_proxy: bool,
    /// Whether the user added a certificate authority.
    chose_roots: bool,
    /// The first invalid setting.
    error: Option<Error>,
}

impl Settings {
    pub(super) fn new(api: &'static Api) -> Self {
        let agent = concat!("cloudmgr-runtime/", env!("CARGO_PKG_VERSION"));
        Self {
            api,
            base_url: api.base_url.to_owned(),
            http: http(),
            clock: Arc::new(SystemClock),
            retry: RetryPolicy::default(),
            limits: Limits::default(),
            meaning: by_status,
            headers: HeaderMap::from_iter([
                (ACCEPT, HeaderValue::from_static(JSON)),
                (USER_AGENT, HeaderValue::from_static(agent)),
            ]),
            hooks: Hooks::default(),
            transport: None,
            strict: false,
            allow_insecure_http: false,
            chose_proxy: false,
            chose_roots: false,
            error: None,
        }
    }

    pub(crate) fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    pub(crate) fn timeout(mut self, limit: Duration) -> Self {
        self.limits.total = limit;
        self
    }

    pub(crate) fn connect_timeout(mut self, limit: Duration) -> Self {
        self.limits.connect = limit;
        self
    }

    pub(crate) fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = limit;
        self
    }

    pub(crate) fn stall_timeout(mut self, limit: Duration) -> Self {
        self.limits.stall = limit;
        self
    }

    pub(crate) fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    pub(crate) fn max_compression_ratio(mut self, times: u32) -> Self {
        self.limits.ratio = times;
        self
    }

    pub(crate) fn strict(mut self, yes: bool) -> Self {
        self.strict = yes;
        self
    }

    pub(crate) fn meaning(mut self, of: MeaningOf) -> Self {
        self.meaning = of;
        self
    }

    pub(crate) fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    pub(crate) fn user_agent(self, agent: &str) -> Self {
        self.default_header(USER_AGENT.as_str(), agent)
    }

    pub(crate) fn default_header(mut self, name: &str, value: impl Param) -> Self {
        match header(name, &value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => self.record_error(Error::new(ErrorKind::Config, problem)),
        }
        self
    }

    pub(crate) fn proxy(mut self, url: &str) -> Self {
        self.chose_proxy = true;
        match reqwest::Proxy::all(url) {
            Ok(proxy) => self.http = self.http.proxy(proxy),
            // The source is dropped: it may quote a password.
            Err(_) => self.record_error(Error::new(ErrorKind::Config, "the proxy's URL is invalid")),
        }
        self
    }

    pub(crate) fn no_proxy(mut self) -> Self {
        self.chose_proxy = true;
        self.http = self.http.no_proxy();
        self
    }

    pub(crate) fn root_certificate(mut self, pem: &[u8]) -> Self {
        match certificates(pem) {
            Ok(certificates) => {
                self.chose_roots = true;
                self.http = add_roots(self.http, certificates);
            }
            Err(error) => self.record_error(error),
        }
        self
    }

    pub(crate) fn danger_accept_invalid_certs(mut self, yes: bool) -> Self {
        self.http = accept_invalid(self.http, yes);
        self
    }

    pub(crate) fn allow_plain_http(mut self, yes: bool) -> Self {
        self.allow_insecure_http = yes;
        self
    }

    pub(crate) fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    pub(crate) fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(hook);
        self
    }

    pub(crate) fn transport(self, transport: impl Transport) -> Self {
        self.wrap_transport(|_| Arc::new(transport))
    }

    pub(crate) fn wrap_transport(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + 'static,
    ) -> Self {
        self.transport = Some(Box::new(wrap));
        self
    }

    /// The name of the API.
    pub(super) fn api_name(&self) -> &'static str {
        self.api.name
    }

    /// Validates the settings and creates what the calls share, and the headers of every request.
    pub(super) fn build(self, auth: &dyn Authenticate) -> Result<(Core, Own), Error> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let base = base_url(&self.base_url)?;
        if !self.allow_insecure_http && is_exposed(&base, auth) {
            let what =
                "credentials would be sent over unencrypted HTTP; use https, or allow_plain_http(true)";
            return Err(Error::new(ErrorKind::Config, what));
        }
        // A proxy from the environment would send credentials for this machine to another one.
        let http = if !self.chose_proxy && base.scheme() == "http" && is_loopback(&base) {
            self.http.no_proxy()
        } else {
            self.http
        };
        // Without TLS, no certificate authorities are needed.
        let needs_roots = base.scheme() == "https" || self.chose_proxy || self.chose_roots;
        let http = if needs_roots { http } else { without_roots(http) };
        choose_cryptography();
        let http = http.connect_timeout(self.limits.connect).pool_idle_timeout(IDLE).build();
        let http = http.map_err(|error| {
            let what = "the HTTP client cannot be built; where the machine has no certificate authorities, install \
                        `ca-certificates` or set `root_certificate`";
            Error::new(ErrorKind::Config, what).with_source(error)
        })?;
        let Self { api, clock, retry, limits, meaning, strict, headers, hooks, transport, .. } = self;
        let transport = transport.map(|wrap| wrap(Arc::new(HttpTransport(http.clone()))));
        let core = Core {
            api,
            base,
            http,
            transport,
            clock,
            retry,
            budget: Budget::default(),
            limits,
            meaning,
            strict,
        };
        Ok((core, Own { headers, hooks }))
    }

    fn record_error(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}

/// Redirects are not followed and responses not decompressed, even if another crate enables these features of reqwest:
/// `transport` handles decompression.
fn http() -> reqwest::ClientBuilder {
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    http.no_gzip().no_brotli().no_deflate().no_zstd()
}
