//! The client of Frame and its builder.

use cloudmgr_runtime::{Error, ErrorKind, Method, Result, Secret, Value, env};

use crate::auth::{Signer, check};
use crate::table;

/// A client of the Frame Admin API. Cheap to clone; all clones share connections, credentials and retry budget.
#[derive(Clone, Debug)]
pub struct Client(cloudmgr_runtime::Client);

impl Client {
    /// Builds a client with an API key. The default base URL is `https://api.console.nutanix.com/v1`.
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

    /// Creates a client with the API key from the environment: `FRAME_CLIENT_ID` and `FRAME_CLIENT_SECRET`.
    /// `FRAME_BASE_URL` is used if it is set.
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

    /// Calls an endpoint that the spec does not have, with the same signature, retries and errors.
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
    credentials: Option<(Secret, Secret)>,
}

impl ClientBuilder {
    /// Reads `FRAME_CLIENT_ID`, `FRAME_CLIENT_SECRET` and `FRAME_BASE_URL` from the environment; all other settings can
    /// be set before or after.
    ///
    /// # Errors
    /// [`ErrorKind::Config`], naming the missing variable and the alternative.
    pub fn from_env(self) -> Result<Self> {
        let (id, secret) = (env::required("FRAME_CLIENT_ID")?, env::required("FRAME_CLIENT_SECRET")?);
        env::named("FRAME_CLIENT_ID", check("client id", &id))?;
        env::named("FRAME_CLIENT_SECRET", check("client secret", &secret))?;
        let builder = self.credentials(id, secret);
        Ok(match env::base_url("FRAME_BASE_URL")? {
            Some(url) => builder.base_url(url),
            None => builder,
        })
    }

    cloudmgr_runtime::client_settings!(runtime);

    /// Sets an API key: the client ID, such as `….img.frame.nutanix.com`, and the client secret, as shown in the
    /// console under Users, API. They sign every request and are redacted everywhere.
    pub fn credentials(mut self, client_id: impl Into<Secret>, client_secret: impl Into<Secret>) -> Self {
        self.credentials = Some((client_id.into(), client_secret.into()));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if there are no credentials, one is empty or has leading or trailing whitespace, or a
    /// setting is invalid.
    pub fn build(self) -> Result<Client> {
        let missing = || {
            let what = "no credentials: call `credentials`, or use `Client::from_env`";
            Error::new(ErrorKind::Config, what)
        };
        let (client_id, client_secret) = self.credentials.ok_or_else(missing)?;
        self.runtime.auth(Signer::new(&client_id, &client_secret)?).build().map(Client)
    }
}
