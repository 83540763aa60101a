//! The client of Nano, its builder, and calls that combine operations.

use std::fmt;
use std::sync::Arc;

use cloudmgr_runtime::{Error, ErrorKind, Method, Result, Secret, Value, env};
use tokio::sync::watch;

use crate::error::NanoErrorKind;
use crate::me::Me;
use crate::session::auth::{Login, SessionAuth};
use crate::table;
use crate::types::{CreateLog, InitialiseSystem};

/// All menus of the portal, under the portal's names: assigned to the role of the first administrator.
pub const PORTAL_MENUS: [&str; 12] = [
    "dashboard",
    "compute_pool",
    "address_pool",
    "storage_pool",
    "instance",
    "image",
    "media",
    "templates",
    "policies",
    "user",
    "log",
    "visibility",
];

/// A client of a Nano frontend. Cheap to clone; all clones share connections, session and retry budget.
#[derive(Clone)]
pub struct Client {
    runtime: cloudmgr_runtime::Client,
    login: Arc<Login>,
    /// Dropped with the last clone, which ends the keep-alive in the background.
    _open: Option<Arc<watch::Sender<()>>>,
}

impl Client {
    /// Builds a client that logs in as a user. The default base URL is `http://localhost:5870/api/v1`.
    ///
    /// ```
    /// let nano = nano_sdk::Client::builder()
    ///     .base_url("http://nano.example:5870/api/v1")
    ///     .login("admin", "password")
    ///     .build()?;
    /// # Ok::<(), nano_sdk::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        let runtime = cloudmgr_runtime::Client::builder(&table::API)
            .user_agent(concat!("nano-sdk/", env!("CARGO_PKG_VERSION")))
            .meaning(NanoErrorKind::meaning)
            // The frontend itself does not support TLS.
            .allow_plain_http(true);
        ClientBuilder { runtime, login: None, keep_alive: false }
    }

    /// Creates a client from the environment: `NANO_URL`, such as `http://nano.example:5870/api/v1`, `NANO_USER` and
    /// `NANO_PASSWORD`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`], naming the variable, if it is missing, and as for [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    /// The user who is logged in, with their group, and request bodies for resources that they own.
    ///
    /// Logs in if there is no session yet.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] if the login is rejected, and as for any call.
    pub async fn me(&self) -> Result<Me> {
        let session = Login::session(&self.login, &self.runtime).await?;
        Ok(Me::new(self.login.user(), session.answer()))
    }

    /// Sets up a new portal: this client's user becomes the first administrator, in the group `admin` with the role
    /// `super` and all [`PORTAL_MENUS`]. Returns `false` if the portal has already been set up.
    ///
    /// ```no_run
    /// # async fn demo() -> Result<(), nano_sdk::Error> {
    /// let nano = nano_sdk::Client::from_env()?;
    /// if nano.set_up().await? {
    ///     println!("welcome, first administrator");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As for any call; [`NanoErrorKind::WeakPassword`](crate::NanoErrorKind::WeakPassword) if the password is
    /// rejected.
    pub async fn set_up(&self) -> Result<bool> {
        if self.system().get().send().await?.ready {
            return Ok(false);
        }
        let (user, password) = (self.login.user(), self.login.password().clone());
        self.system().initialise(InitialiseSystem::new(user, password, PORTAL_MENUS)).send().await?;
        Ok(true)
    }

    /// Writes to the audit log in the format of the portal: `group.user(address) : text`. The server itself logs only
    /// failed logins; everything else is left to its clients.
    ///
    /// # Errors
    /// As for any call.
    pub async fn write_log(&self, text: &str) -> Result<()> {
        let line = self.me().await?.log_line(text);
        self.logs().create(CreateLog::new(line)).send().await?;
        Ok(())
    }

    /// Returns a clone with an additional hook. Connections, credentials and retry budget remain shared.
    pub fn with_hook(&self, hook: impl cloudmgr_runtime::Hook) -> Self {
        Self { runtime: self.runtime.with_hook(hook), ..self.clone() }
    }

    /// Calls an endpoint that the spec does not have, with the same session, retries and errors.
    ///
    /// ```no_run
    /// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
    /// use nano_sdk::cloudmgr_runtime::Method;
    /// let pools = nano.request(Method::GET, "/compute_pools/").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> cloudmgr_runtime::Call<Value> {
        self.runtime.request(method, path)
    }

    /// The underlying client of the runtime, for tools that call operations by their entry in the operation table.
    #[doc(hidden)]
    pub fn core(&self) -> &cloudmgr_runtime::Client {
        &self.runtime
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("runtime", &self.runtime)
            .field("user", &self.login.user())
            .finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClientBuilder {
    runtime: cloudmgr_runtime::ClientBuilder,
    login: Option<(String, Secret)>,
    keep_alive: bool,
}

impl ClientBuilder {
    /// Reads `NANO_URL`, `NANO_USER` and `NANO_PASSWORD` from the environment; all other settings can be set before or
    /// after.
    ///
    /// # Errors
    /// [`ErrorKind::Config`], naming the missing variable and the alternative.
    pub fn from_env(self) -> Result<Self> {
        let url = env::base_url("NANO_URL")?.map_or_else(|| env::required("NANO_URL"), Ok)?;
        let builder = self.base_url(url);
        Ok(builder.login(env::required("NANO_USER")?, env::required("NANO_PASSWORD")?))
    }

    cloudmgr_runtime::client_settings!(runtime);

    /// Sets the user, who is logged in by the first call that needs a session, and their password.
    pub fn login(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.login = Some((user.into(), password.into()));
        self
    }

    /// Whether to keep the session alive while there are no calls, with a background task that ends with the last clone
    /// of the client. Default `false`: an expired session costs one login at the next call.
    ///
    /// In either case, a call in the last third of a session's lifetime extends it.
    pub fn keep_alive(mut self, yes: bool) -> Self {
        self.keep_alive = yes;
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if there is no login, or a setting is invalid.
    pub fn build(self) -> Result<Client> {
        let Some((user, password)) = self.login else {
            return Err(Error::new(ErrorKind::Config, "no login: call `login`, or use `Client::from_env`"));
        };
        let (open, closes) = self.keep_alive.then(|| watch::channel(())).unzip();
        let login = Arc::new(Login::new(user, password, closes));
        let runtime = self.runtime.auth(SessionAuth(Arc::clone(&login))).build()?;
        Ok(Client { runtime, login, _open: open.map(Arc::new) })
    }
}
