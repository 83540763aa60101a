//! How a client of Nano is built, and what it does beside the operations.

use std::fmt;
use std::sync::Arc;

use cloudmgr_runtime::{Error, ErrorKind, Method, Result, Secret, Value, env};
use tokio::sync::watch;

use crate::error::NanoErrorKind;
use crate::me::Me;
use crate::session::auth::{Login, SessionAuth};
use crate::table;
use crate::types::{CreateLog, InitialiseSystem};

/// Every menu of the portal, under the names that the portal knows: what the role of the first administrator is given.
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
    /// A client that logs in as a user, for `http://localhost:5870/api/v1` unless told otherwise.
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
            // The frontend speaks nothing else by itself.
            .allow_plain_http(true);
        ClientBuilder { runtime, login: None, keep_alive: false }
    }

    /// A client from the environment: `NANO_URL` such as `http://nano.example:5870/api/v1`, `NANO_USER` and
    /// `NANO_PASSWORD`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the variable that is missing, and as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    /// Who is logged in: the user, the group, and bodies that name them as the owner of what they create.
    ///
    /// Logs in when nobody has done so yet.
    ///
    /// # Errors
    /// [`ErrorKind::Auth`] when the login is refused, and as any call.
    pub async fn me(&self) -> Result<Me> {
        let session = Login::session(&self.login, &self.runtime).await?;
        Ok(Me::new(self.login.user(), session.answer()))
    }

    /// Sets up a portal that was never used: this client's user becomes the first administrator, in the group `admin`
    /// with the role `super` and all [`PORTAL_MENUS`]. Answers whether there was anything to do.
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
    /// As any call; [`NanoErrorKind::WeakPassword`](crate::NanoErrorKind::WeakPassword) when the password is refused.
    pub async fn set_up(&self) -> Result<bool> {
        if self.system().get().send().await?.ready {
            return Ok(false);
        }
        let (user, password) = (self.login.user(), self.login.password().clone());
        self.system().initialise(InitialiseSystem::new(user, password, PORTAL_MENUS)).send().await?;
        Ok(true)
    }

    /// Writes to the audit log as the portal does: `group.user(address) : text`. The server itself notes failed logins
    /// only; everything else is up to its clients.
    ///
    /// # Errors
    /// As any call.
    pub async fn write_log(&self, text: &str) -> Result<()> {
        let line = self.me().await?.log_line(text);
        self.logs().create(CreateLog::new(line)).send().await?;
        Ok(())
    }

    /// A clone whose calls `hook` watches too. Connections, credentials and retry budget stay shared.
    pub fn with_hook(&self, hook: impl cloudmgr_runtime::Hook) -> Self {
        Self { runtime: self.runtime.with_hook(hook), ..self.clone() }
    }

    /// Calls what the spec does not have, with the same session, retries and errors.
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

    /// The runtime client beneath, for tools that call operations by their row of the table.
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
    /// Takes `NANO_URL`, `NANO_USER` and `NANO_PASSWORD` from the environment; every other setting can be set before or after.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the variable that is missing, and what could be set instead.
    pub fn from_env(self) -> Result<Self> {
        let builder = self.base_url(env::required("NANO_URL")?);
        Ok(builder.login(env::required("NANO_USER")?, env::required("NANO_PASSWORD")?))
    }

    cloudmgr_runtime::client_settings!(runtime);

    /// The user that logs in, on the first call that needs a session, and his password.
    pub fn login(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.login = Some((user.into(), password.into()));
        self
    }

    /// Keeps the session alive while nobody calls, by a task in the background that ends with the last clone of the
    /// client. Default no: a session that dies while nobody needs it costs one login at the next call.
    ///
    /// Either way a session is extended when a call comes by in the last third of its life.
    pub fn keep_alive(mut self, yes: bool) -> Self {
        self.keep_alive = yes;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when there is no login, or a setting is invalid.
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
