//! The builder of a client.

use std::fmt;
use std::sync::Arc;

use super::client::Client;
use super::gate::Gate;
use super::settings::Settings;
use crate::api::Api;
use crate::auth::{Authenticate, NoAuth};
use crate::error::{Error, MeaningOf};

/// Builds a [`Client`]. Setters do not fail: [`build`](Self::build) returns the first error.
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
    settings: Settings,
    auth: Arc<dyn Authenticate>,
    gate: Option<Arc<dyn Gate>>,
}

impl Client {
    /// Returns a builder for a client of `api`.
    pub fn builder(api: &'static Api) -> ClientBuilder {
        ClientBuilder { settings: Settings::new(api), auth: Arc::new(NoAuth), gate: None }
    }
}

impl ClientBuilder {
    crate::client_settings!(settings);

    /// Sets the authentication scheme.
    pub fn auth(mut self, auth: impl Authenticate) -> Self {
        self.auth = Arc::new(auth);
        self
    }

    /// Sets how to look up the version of the server, on which calls may depend. Backend crates set it; without a gate
    /// every call is sent.
    pub fn gate(mut self, gate: impl Gate) -> Self {
        self.gate = Some(Arc::new(gate));
        self
    }

    /// Sets how to interpret failures whose HTTP status is not meaningful. Backend crates set it.
    pub fn meaning(mut self, of: MeaningOf) -> Self {
        self.settings = self.settings.meaning(of);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the base URL is missing or has credentials (userinfo), a
    /// query or a fragment; if credentials would be sent over unencrypted HTTP to another machine; if a header, the
    /// proxy or a certificate is invalid.
    pub fn build(self) -> Result<Client, Error> {
        let Self { settings, auth, gate } = self;
        let (core, own) = settings.build(&*auth)?;
        Ok(Client::new(Arc::new(core), auth, Arc::new(own)).with_gate(gate))
    }
}

impl fmt::Debug for ClientBuilder {
    /// Without the base URL: it may contain a password until it is checked.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("api", &self.settings.api_name()).finish_non_exhaustive()
    }
}
