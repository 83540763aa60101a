//! The client of NC2 and its builder.

use std::time::Duration;

use cloudmgr_runtime::{Cached, Error, ErrorKind, Method, Result, Secret, Value, env};

use crate::auth::{ApiKey, Bearer, DEFAULT_LIFETIME, latin1};
use crate::table;

/// A client of Nutanix Cloud Clusters. Cheap to clone; all clones share connections, token and retry budget.
#[derive(Clone, Debug)]
pub struct Client(cloudmgr_runtime::Client);

impl Client {
    /// Builds a client with an API key or a token. The default base URL is `https://cloud.nutanix.com/api/v2`.
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

    /// Creates a client with the credentials from the environment: `NC2_KEY_ID` and `NC2_API_KEY`, or `NC2_TOKEN`.
    /// `NC2_ISSUER` and `NC2_BASE_URL` are used if they are set.
    ///
    /// # Errors
    /// [`ErrorKind::Config`], naming the variable, if it is missing, and as for [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    /// Returns a clone with an additional hook. Connections, credentials and retry budget remain shared.
    pub fn with_hook(&self, hook: impl cloudmgr_runtime::Hook) -> Self {
        Self(self.0.with_hook(hook))
    }

    /// Calls an endpoint that the spec does not have, with the same authentication, retries and errors.
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

    /// The underlying client of the runtime, for tools that call operations by their entry in the operation table.
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
    /// Reads `NC2_KEY_ID` and `NC2_API_KEY` or `NC2_TOKEN`, `NC2_BASE_URL` and `NC2_ISSUER` from the environment; all
    /// other settings can be set before or after.
    ///
    /// # Errors
    /// [`ErrorKind::Config`], naming the missing variable and the alternative.
    pub fn from_env(mut self) -> Result<Self> {
        if let Some(url) = env::base_url("NC2_BASE_URL")? {
            self = self.base_url(url);
        }
        if let Some(issuer) = env::optional("NC2_ISSUER")? {
            self = self.issuer(issuer);
        }
        if let Some(token) = env::optional("NC2_TOKEN")? {
            env::named("NC2_TOKEN", Bearer::new(&token.as_str().into()))?;
            return Ok(self.bearer_token(token));
        }
        let (key_id, api_key) = env::pair("NC2_KEY_ID", "NC2_API_KEY", "NC2_TOKEN")?;
        env::named("NC2_KEY_ID", latin1("key id", &key_id))?;
        env::named("NC2_API_KEY", latin1("API key", &api_key))?;
        Ok(self.api_key(key_id, api_key))
    }

    cloudmgr_runtime::client_settings!(runtime);

    /// Sets a My Nutanix API key and its ID. The client signs a token with it, which all clones share, and renews it
    /// early.
    pub fn api_key(mut self, key_id: impl Into<String>, api_key: impl Into<Secret>) -> Self {
        self.credentials = Credentials::ApiKey { key_id: key_id.into(), api_key: api_key.into() };
        self
    }

    /// Sets an existing token, such as the one on the profile page of the portal. It is never renewed.
    pub fn bearer_token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Token(token.into());
        self
    }

    /// Sets the lifetime of signed tokens. Default 5 minutes, the maximum that the document recommends.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Sets the issuer in signed tokens: any UUID. Default: a random one per client.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Sets the reason in signed tokens, which appears in audit trails. Default `nc2-sdk`; an empty reason is omitted,
    /// so that the token has `metadata: {}`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if there are no credentials, the API key has a character outside of Latin-1, or a setting
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
