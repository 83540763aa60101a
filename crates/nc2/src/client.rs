//! How a client of NC2 is built.

use std::time::Duration;

use cloudmgr_runtime::{Cached, Error, ErrorKind, Method, Result, Secret, Value, env};

use crate::auth::{ApiKey, Bearer, DEFAULT_LIFETIME};
use crate::table;

/// A client of Nutanix Cloud Clusters. Cheap to clone; all clones share connections, token and retry budget.
#[derive(Clone, Debug)]
pub struct Client(cloudmgr_runtime::Client);

impl Client {
    /// A client with an API key or a token, for `https://cloud.nutanix.com/api/v2` unless told otherwise.
    ///
    /// ```
    /// let nc2 = nc2_sdk::Client::builder().api_key("key-id", "api-key").build()?;
    /// # Ok::<(), nc2_sdk::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            runtime: cloudmgr_runtime::Client::builder(&table::API)
                .user_agent(concat!("nc2-sdk/", env!("CARGO_PKG_VERSION"))),
            credentials: Credentials::Missing,
            lifetime: DEFAULT_LIFETIME,
            issuer: None,
            reason: "nc2-sdk".to_owned(),
        }
    }

    /// A client with the credentials of the environment: `NC2_KEY_ID` and `NC2_API_KEY`, or `NC2_TOKEN`.
    /// `NC2_ISSUER` and `NC2_BASE_URL` are used when they are set.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the variable that is missing, and as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    /// A clone whose calls `hook` watches too. Connections, credentials and retry budget stay shared.
    pub fn with_hook(&self, hook: impl cloudmgr_runtime::Hook) -> Self {
        Self(self.0.with_hook(hook))
    }

    /// Calls what the spec does not have, with the same authentication, retries and errors.
    ///
    /// ```no_run
    /// # async fn demo(nc2: nc2_sdk::Client) -> Result<(), nc2_sdk::Error> {
    /// use nc2_sdk::cloudmgr_runtime::Method;
    /// let health = nc2.request(Method::GET, "/health").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> cloudmgr_runtime::Call<Value> {
        self.0.request(method, path)
    }

    /// The runtime client beneath, for tools that call operations by their row of the table.
    #[doc(hidden)]
    pub fn core(&self) -> &cloudmgr_runtime::Client {
        &self.0
    }
}

/// Builds a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    runtime: cloudmgr_runtime::ClientBuilder,
    credentials: Credentials,
    lifetime: Duration,
    issuer: Option<String>,
    reason: String,
}

#[derive(Debug)]
enum Credentials {
    Missing,
    ApiKey { key_id: String, api_key: Secret },
    Token(Secret),
}

impl ClientBuilder {
    /// Takes `NC2_KEY_ID` and `NC2_API_KEY` or `NC2_TOKEN`, `NC2_BASE_URL` and `NC2_ISSUER` from the environment; every other setting can be set before or after.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the variable that is missing, and what could be set instead.
    pub fn from_env(mut self) -> Result<Self> {
        if let Some(url) = env::optional("NC2_BASE_URL")? {
            self = self.base_url(url);
        }
        if let Some(issuer) = env::optional("NC2_ISSUER")? {
            self = self.issuer(issuer);
        }
        if let Some(token) = env::optional("NC2_TOKEN")? {
            return Ok(self.bearer_token(token));
        }
        let (key_id, api_key) = env::pair("NC2_KEY_ID", "NC2_API_KEY", "NC2_TOKEN")?;
        Ok(self.api_key(key_id, api_key))
    }

    cloudmgr_runtime::client_settings!(runtime);

    /// An API key of My Nutanix with its id: a token is signed with it, shared by all clones and renewed early.
    pub fn api_key(mut self, key_id: impl Into<String>, api_key: impl Into<Secret>) -> Self {
        self.credentials = Credentials::ApiKey { key_id: key_id.into(), api_key: api_key.into() };
        self
    }

    /// A token that is ready, such as the one that the portal shows on the profile page. It is never renewed.
    pub fn bearer_token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Token(token.into());
        self
    }

    /// How long a signed token is good for. Default 5 minutes, which is what the document recommends at most.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// The issuer in a signed token: any UUID of the caller's. Default: a random one per client.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// The reason in a signed token, which ends up in audit trails. Default `nc2-sdk`; an empty one is left out, so that
    /// the token has `metadata: {}`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when there are no credentials, the API key has a character beyond Latin-1, or a setting
    /// is invalid.
    pub fn build(self) -> Result<Client> {
        let runtime = match self.credentials {
            Credentials::Missing => {
                let what = "no credentials: call `api_key` or `bearer_token`, or use `Client::from_env`";
                return Err(Error::new(ErrorKind::Config, what));
            }
            Credentials::Token(token) => self.runtime.auth(Bearer::new(&token)?),
            Credentials::ApiKey { key_id, api_key } => {
                let auth = ApiKey::new(key_id, &api_key, self.issuer, self.reason, self.lifetime)?;
                self.runtime.auth(Cached::new(auth))
            }
        };
        runtime.build().map(Client)
    }
}
