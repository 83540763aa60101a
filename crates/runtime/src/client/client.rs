//! The client: what all calls of a backend share.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use url::Url;

use super::gate::{self, Gate, Probe};
use crate::api::{Api, Operation};
use crate::auth::{Attempt, Authenticate, NoAuth};
use crate::core::{Core, Own};
use crate::error::{Error, ErrorKind};
use crate::hook::{Hook, Hooks};
use crate::time::Deadline;
use crate::value::{Param, header};

/// What all calls of a backend share: connections, credentials, limits. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
    auth: Arc<dyn Authenticate>,
    own: Arc<Own>,
    gate: Option<Arc<dyn Gate>>,
}

impl Client {
    pub(super) fn new(core: Arc<Core>, auth: Arc<dyn Authenticate>, own: Arc<Own>) -> Self {
        Self { core, auth, own, gate: None }
    }

    pub(super) fn with_gate(self, gate: Option<Arc<dyn Gate>>) -> Self {
        Self { gate, ..self }
    }

    /// Returns a clone that sends `name: value` with every request, such as another tenant. Connections, credentials
    /// and the retry budget remain shared.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the name or value is not valid in a header.
    pub fn with_header(&self, name: &str, value: impl Param) -> Result<Self, Error> {
        let invalid = |problem| Error::new(ErrorKind::Config, problem);
        let (name, value) = header(name, &value).map_err(invalid)?;
        let mut own = Own::clone(&self.own);
        own.headers.insert(name, value);
        Ok(Self { own: Arc::new(own), ..self.clone() })
    }

    /// Returns a clone with `hook` in addition to the existing hooks.
    #[must_use]
    pub fn with_hook(&self, hook: impl Hook) -> Self {
        let mut own = Own::clone(&self.own);
        own.hooks.push(hook);
        Self { own: Arc::new(own), ..self.clone() }
    }

    /// The current time of the client's clock.
    pub fn now(&self) -> SystemTime {
        self.core.clock.now()
    }

    /// A deadline `limit` from now, on the client's clock.
    pub fn deadline(&self, limit: Duration) -> Deadline {
        Deadline::after(&self.core.clock, limit)
    }

    /// The base URL of the API.
    pub fn base_url(&self) -> &Url {
        &self.core.base
    }

    /// The description of the API: its name, envelope and operations.
    pub fn api(&self) -> &'static Api {
        self.core.api
    }

    /// The version of the server, as reported by the backend's [`Gate`]; `None` without a gate, or if versions are not
    /// checked.
    ///
    /// # Errors
    ///
    /// The errors of requesting the version.
    pub async fn server_version(&self) -> Result<Option<String>, Error> {
        let Some(gate) = &self.gate else { return Ok(None) };
        gate.version(&Probe { core: &self.core, auth: &self.auth, own: &self.own }).await
    }

    /// What all calls share, except credentials.
    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    /// The authentication scheme.
    pub(crate) fn auth(&self) -> &dyn Authenticate {
        &*self.auth
    }

    /// Whether calls may be rejected because of the server's version.
    pub(crate) fn is_gated(&self) -> bool {
        self.gate.is_some()
    }

    /// Rejects a call if the server is too old or too new for it. If the version cannot be determined, the call is
    /// sent: its own response reports the problem.
    pub(crate) async fn admit(
        &self,
        operation: &'static Operation,
        is_set: impl Fn(&str) -> bool,
    ) -> Result<(), Error> {
        let Some(gate) = self.gate.as_deref().filter(|_| gate::depends(operation, &is_set)) else {
            return Ok(());
        };
        match self.server_version().await {
            Ok(Some(version)) => gate::check(gate, operation, is_set, &version),
            Ok(None) | Err(_) => Ok(()),
        }
    }

    /// The headers of every request.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.own.headers
    }

    /// The hooks of every request.
    pub(crate) fn hooks(&self) -> &Hooks {
        &self.own.hooks
    }

    /// Creates an attempt to call `operation`. Calls create their own; this is public for tests and benchmarks of an
    /// [`Authenticate`] implementation.
    #[doc(hidden)]
    pub fn attempt(&self, operation: &'static Operation, number: u32) -> Attempt<'_> {
        Attempt::new(&self.core, &self.own, operation, number)
    }
}

impl Attempt<'_> {
    /// A client of the same backend without credentials, for a login. It is anonymous by construction, so a login never
    /// waits for the credential that it is about to create.
    pub fn client(&self) -> Client {
        Client::new(Arc::clone(self.core()), Arc::new(NoAuth), Arc::clone(self.own()))
    }
}

impl Probe<'_> {
    /// The client for requesting the version. Its calls do not pass the gate.
    pub fn client(&self) -> Client {
        Client::new(Arc::clone(self.core), Arc::clone(self.auth), Arc::clone(self.own))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("api", &self.core.api.name)
            .field("base_url", &self.core.base.as_str())
            .finish_non_exhaustive()
    }
}
