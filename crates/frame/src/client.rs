//! How a client of Frame is built.

use cloudmgr_runtime::{Error, ErrorKind, Method, Result, Secret, Value, env};

use crate::auth::Signer;
use crate::table;

/// A client of the Frame Admin API. Cheap to clone; all clones share connections, credentials and retry budget.
#[derive(Clone, Debug)]
pub struct Client(cloudmgr_runtime::Client);

impl Client {
    /// A client with an API key, for `https://api.console.nutanix.com/v1` unless told otherwise.
    ///
    /// ```
    /// let frame = frame_sdk::Client::builder().credentials("client-id", "client-secret").build()?;
    /// # Ok::<(), frame_sdk::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            runtime: cloudmgr_runtime::Client::builder(&table::API)
                .user_agent(concat!("frame-sdk/", env!("CARGO_PKG_VERSION"))),
            credentials: None,
        }
    }

    /// A client with the API key of the environment: `FRAME_CLIENT_ID` and `FRAME_CLIENT_SECRET`. `FRAME_BASE_URL` is
    /// used when it is set.
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

    /// Calls what the spec does not have, with the same signature, retries and errors.
    ///
    /// ```no_run
    /// # async fn demo(frame: frame_sdk::Client) -> Result<(), frame_sdk::Error> {
    /// use frame_sdk::cloudmgr_runtime::Method;
    /// let session = frame.request(Method::GET, "/accounts/4711/sessions/42").send().await?;
    /// println!("{}", session["state"]);
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
    credentials: Option<(Secret, Secret)>,
}

impl ClientBuilder {
    /// Takes `FRAME_CLIENT_ID`, `FRAME_CLIENT_SECRET` and `FRAME_BASE_URL` from the environment; every other setting can be set before or after.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the variable that is missing, and what could be set instead.
    pub fn from_env(self) -> Result<Self> {
        let builder =
            self.credentials(env::required("FRAME_CLIENT_ID")?, env::required("FRAME_CLIENT_SECRET")?);
        Ok(match env::optional("FRAME_BASE_URL")? {
            Some(url) => builder.base_url(url),
            None => builder,
        })
    }

    cloudmgr_runtime::client_settings!(runtime);

    /// An API key: the client id, such as `….img.frame.nutanix.com`, and the client secret, both as the console shows
    /// them under Users, API. Every request is signed with them; neither is shown anywhere.
    pub fn credentials(mut self, client_id: impl Into<Secret>, client_secret: impl Into<Secret>) -> Self {
        self.credentials = Some((client_id.into(), client_secret.into()));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when there are no credentials, one is empty or has white space around it, or a setting is
    /// invalid.
    pub fn build(self) -> Result<Client> {
        let missing = || {
            let what = "no credentials: call `credentials`, or use `Client::from_env`";
            Error::new(ErrorKind::Config, what)
        };
        let (client_id, client_secret) = self.credentials.ok_or_else(missing)?;
        self.runtime.auth(Signer::new(&client_id, &client_secret)?).build().map(Client)
    }
}
