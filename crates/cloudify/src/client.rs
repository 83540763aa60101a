//! The client of a manager and its builder.

use std::net::IpAddr;

use cloudmgr_runtime::{
    Cached, Error, ErrorKind, Method, Param, Result, Secret, StaticHeaders, Url, Value, env,
};

use crate::auth::{Login, READY_TOKEN, check_username};
use crate::table;
use crate::version::{Known, ManagerGate, check_version};

/// The header that names the tenant of a call.
const TENANT: &str = "Tenant";

/// The path of the API on a manager.
const PATH: &str = "/api/v3.1";

/// A client of a Cloudify Manager. Cheap to clone; all clones share connections, token and retry budget.
#[derive(Clone, Debug)]
pub struct Client(cloudmgr_runtime::Client);

impl Client {
    /// A builder of a client with a user name and password, or with a token. The default host is `localhost`.
    ///
    /// ```
    /// let cloudify = cloudify_sdk::Client::builder()
    ///     .host("manager.example")
    ///     .login("admin", "password")
    ///     .tenant("default_tenant")
    ///     .build()?;
    /// # Ok::<(), cloudify_sdk::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            runtime: cloudmgr_runtime::Client::builder(&table::API)
                .user_agent(concat!("cloudify-sdk/", env!("CARGO_PKG_VERSION"))),
            credentials: Credentials::Missing,
            version: Known::nothing(),
        }
    }

    /// A client from the environment: `CLOUDIFY_HOST`, then `CLOUDIFY_TOKEN`, or `CLOUDIFY_USERNAME` and
    /// `CLOUDIFY_PASSWORD`. `CLOUDIFY_TENANT` and `CLOUDIFY_VERSION` are used when they are set; the version `any` means
    /// [`ClientBuilder::ignore_manager_version`].
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the variable that is missing or invalid, and as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env()?.build()
    }

    /// A clone that works in another tenant. Connections, token and retry budget are shared.
    ///
    /// `tenant(..)` of a call changes the tenant of this call only, and of the wait that it starts.
    ///
    /// ```
    /// # fn demo(cloudify: &cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// let staging = cloudify.in_tenant("staging")?;
    /// let one_call = cloudify.deployments().get("web").tenant("staging");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the name is not valid in a header.
    pub fn in_tenant(&self, tenant: impl Param) -> Result<Self> {
        self.0.with_header(TENANT, tenant).map(Self)
    }

    /// A clone with an additional hook. Connections, credentials and retry budget are shared.
    pub fn with_hook(&self, hook: impl cloudmgr_runtime::Hook) -> Self {
        Self(self.0.with_hook(hook))
    }

    /// The version of the manager, such as `6.4.2`; requested once, unless it was set with [`ClientBuilder::manager_version`].
    ///
    /// # Errors
    /// As a call.
    pub async fn manager_version(&self) -> Result<String> {
        match self.0.server_version().await? {
            Some(version) => Ok(version),
            None => Ok(self.manager().get_version().send().await?.into_inner().version),
        }
    }

    /// Calls an operation that the spec does not have, with the same authentication, retries and errors.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::cloudmgr_runtime::Method;
    /// let labels = cloudify.request(Method::GET, "/labels/deployments").send().await?;
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
    version: Known,
}

#[derive(Debug)]
enum Credentials {
    Missing,
    Password { username: String, password: Secret },
    Token(Secret),
}

impl ClientBuilder {
    /// Takes `CLOUDIFY_HOST`, `CLOUDIFY_TENANT`, `CLOUDIFY_VERSION`, and `CLOUDIFY_USERNAME` and `CLOUDIFY_PASSWORD` or
    /// `CLOUDIFY_TOKEN` from the environment; every other setting can be set before or after.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] that names the variable that is missing or invalid, and what could be set instead.
    pub fn from_env(self) -> Result<Self> {
        let url = env::checked_base_url("CLOUDIFY_HOST", address(&env::required("CLOUDIFY_HOST")?))?;
        let mut builder = self.base_url(url);
        if let Some(tenant) = env::optional("CLOUDIFY_TENANT")? {
            env::named("CLOUDIFY_TENANT", StaticHeaders::new().with(TENANT, &tenant))?;
            builder = builder.tenant(tenant);
        }
        match env::optional("CLOUDIFY_VERSION")?.as_deref() {
            Some("any") => builder = builder.ignore_manager_version(),
            Some(version) => {
                env::named("CLOUDIFY_VERSION", check_version(version))?;
                builder = builder.manager_version(version);
            }
            None => {}
        }
        if let Some(token) = env::optional("CLOUDIFY_TOKEN")? {
            env::named("CLOUDIFY_TOKEN", token_header(&token))?;
            return Ok(builder.token(token));
        }
        let (user, password) = env::pair("CLOUDIFY_USERNAME", "CLOUDIFY_PASSWORD", "CLOUDIFY_TOKEN")?;
        env::named("CLOUDIFY_USERNAME", check_username(&user))?;
        Ok(builder.login(user, password))
    }

    cloudmgr_runtime::client_settings!(runtime);

    /// Sets the manager: a host name, with a port if it is not the standard one, or a URL.
    /// A name alone means `https`; a URL without a path gets `/api/v3.1`.
    ///
    /// ```
    /// # use cloudify_sdk::Client;
    /// let by_name = Client::builder().host("manager.example:8443");
    /// let by_url = Client::builder().host("http://127.0.0.1:8100");
    /// ```
    pub fn host(self, host: &str) -> Self {
        self.base_url(address(host))
    }

    /// Sets the credentials. They are exchanged for a token, which all clones share until it expires or is rejected.
    pub fn login(mut self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Password { username: username.into(), password: password.into() };
        self
    }

    /// Sets an existing token, such as one of `cfy tokens get`. It is never renewed.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials = Credentials::Token(token.into());
        self
    }

    /// Sets the tenant of every call that does not set its own. Without a tenant, a community manager uses
    /// `default_tenant`.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.default_header(TENANT, tenant)
    }

    /// Sets the version of the manager, such as `6.4`, so that the client does not request it.
    ///
    /// Some operations and parameters exist in some versions only, and some calls have another form in later ones. By
    /// default the client sends `GET /version` once, on the first call that depends on it; a call that the manager is too
    /// old or too new for fails with [`ErrorKind::InvalidRequest`] before it is sent.
    ///
    /// ```
    /// let builder = cloudify_sdk::Client::builder().host("manager.example").manager_version("6.4");
    /// ```
    pub fn manager_version(mut self, version: impl Into<String>) -> Self {
        self.version = Known::Said(version.into());
        self
    }

    /// Disables the check of calls against the version of the manager, and sends every call in its latest form.
    pub fn ignore_manager_version(mut self) -> Self {
        self.version = Known::Ignored;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if there are no credentials, the user name contains a colon, the version does not begin with
    /// a number, or a setting is invalid.
    pub fn build(self) -> Result<Client> {
        if let Known::Said(version) = &self.version {
            check_version(version)?;
        }
        let builder = self.runtime.gate(ManagerGate(self.version));
        let runtime = match self.credentials {
            Credentials::Missing => return Err(Error::new(ErrorKind::Config, MISSING)),
            Credentials::Password { username, password } => {
                builder.auth(Cached::new(Login::new(&username, &password)?))
            }
            Credentials::Token(token) => builder.auth(token_header(token.expose())?),
        };
        runtime.build().map(Client)
    }
}

/// What a builder without credentials reports.
const MISSING: &str = "no credentials: call `login` or `token`, or use `Client::from_env`";

fn token_header(token: &str) -> Result<StaticHeaders> {
    cloudmgr_runtime::check_token(token).map_err(|what| Error::new(ErrorKind::Config, what))?;
    StaticHeaders::new().with(READY_TOKEN, token)
}

/// The base URL for a host or a URL; an invalid one is reported by `build`.
fn address(host: &str) -> String {
    let host = host.trim();
    let url = match host.parse() {
        // A URL has an IPv6 address in brackets.
        Ok(IpAddr::V6(address)) => format!("https://[{address}]"),
        _ if host.contains("://") => host.to_owned(),
        _ => format!("https://{host}"),
    };
    match Url::parse(&url) {
        Ok(mut parsed) if parsed.path() == "/" => {
            parsed.set_path(PATH);
            parsed.into()
        }
        _ => url,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_becomes_the_url_of_its_api() {
        assert_eq!(address("manager.example"), "https://manager.example/api/v3.1");
        assert_eq!(address("manager.example:8443"), "https://manager.example:8443/api/v3.1");
        assert_eq!(address("http://127.0.0.1:8100/"), "http://127.0.0.1:8100/api/v3.1");
        assert_eq!(address("https://gate.example/cfy/api/v3"), "https://gate.example/cfy/api/v3");
        assert_eq!(address("::1"), "https://[::1]/api/v3.1");
        assert_eq!(address("[::1]:8443"), "https://[::1]:8443/api/v3.1");
        assert_eq!(address("  manager.example\n"), "https://manager.example/api/v3.1");
        assert_eq!(address("not a host"), "https://not a host");
    }

    #[test]
    fn a_password_in_the_host_is_refused_and_not_shown() {
        let builder = Client::builder().host("https://admin:canary@manager.example").login("admin", "canary");
        assert!(!format!("{builder:?}").contains("canary"));
        let error = builder.build().map(|_| ()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!format!("{error} {error:?}").contains("canary"));
    }

    #[test]
    fn a_client_without_credentials_is_refused_with_what_to_do() {
        let error = Client::builder().host("manager.example").build().map(|_| ()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("`login` or `token`"));
    }
}
