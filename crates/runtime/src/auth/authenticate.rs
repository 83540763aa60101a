//! The authentication scheme of a backend.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::api::Operation;
use crate::boxed::BoxFuture;
use crate::core::{Core, Own};
use crate::error::{Error, ErrorKind};
use crate::value::{MASK, sensitive_header};

/// The authentication scheme of a backend. Each backend crate implements it once.
///
/// ```
/// use cloudmgr_runtime::{Attempt, Authenticate, BoxFuture, Error, Secret};
///
/// #[derive(Debug)]
/// struct Bearer(Secret);
///
/// impl Authenticate for Bearer {
///     fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>> {
///         Box::pin(async move { attempt.set("authorization", &format!("Bearer {}", self.0.expose())) })
///     }
/// }
/// ```
pub trait Authenticate: Send + Sync + fmt::Debug + 'static {
    /// Adds credentials to one attempt. Called for every attempt, so that a timestamp or a nonce is fresh.
    ///
    /// A login is a call through [`Attempt::client`], which never authenticates.
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>>;

    /// Whether this error means that the credentials were rejected: 401, unless the backend reports it differently.
    fn rejects(&self, error: &Error) -> bool {
        error.status() == Some(http::StatusCode::UNAUTHORIZED)
    }

    /// Drops the rejected credential, so that the next [`authenticate`](Self::authenticate) creates a new one. Returns
    /// whether another attempt makes sense; called at most once per call.
    fn renew<'a>(&'a self, _attempt: &'a Attempt<'_>) -> BoxFuture<'a, bool> {
        Box::pin(std::future::ready(false))
    }

    /// The headers that carry credentials: redacted in `to_curl()`. If there are any, unencrypted HTTP is rejected by
    /// default.
    fn credential_headers(&self) -> Vec<HeaderName> {
        vec![http::header::AUTHORIZATION]
    }
}

/// An attempt, as seen by [`Authenticate`].
#[derive(Debug)]
pub struct Attempt<'a> {
    core: &'a Arc<Core>,
    own: &'a Arc<Own>,
    operation: &'static Operation,
    number: u32,
    headers: HeaderMap,
    used: Option<Used>,
}

/// An owned attempt, for a login that may outlive the call.
pub(super) struct Origin {
    core: Arc<Core>,
    own: Arc<Own>,
    operation: &'static Operation,
    number: u32,
}

impl Origin {
    /// The attempt, without headers.
    pub(super) fn attempt(&self) -> Attempt<'_> {
        Attempt::new(&self.core, &self.own, self.operation, self.number)
    }
}

/// The credential that an attempt was made with.
#[derive(Clone)]
struct Used(Arc<dyn Any + Send + Sync>);

impl fmt::Debug for Used {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl<'a> Attempt<'a> {
    pub(crate) fn new(
        core: &'a Arc<Core>,
        own: &'a Arc<Own>,
        operation: &'static Operation,
        number: u32,
    ) -> Self {
        Self { core, own, operation, number, headers: HeaderMap::new(), used: None }
    }

    /// The parts of the attempt that its login needs.
    pub(super) fn origin(&self) -> Origin {
        let (core, own) = (Arc::clone(self.core), Arc::clone(self.own));
        Origin { core, own, operation: self.operation, number: self.number }
    }

    /// What all calls of the client share.
    pub(crate) fn core(&self) -> &'a Arc<Core> {
        self.core
    }

    /// What belongs to the client's clone.
    pub(crate) fn own(&self) -> &'a Arc<Own> {
        self.own
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The number of the attempt within its call, counted from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The current time of the client's clock.
    pub fn now(&self) -> SystemTime {
        self.core.clock.now()
    }

    /// The headers to add to the request. All of them are treated as secrets.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Sets one header to a value that was built before.
    pub fn insert(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.insert(name, value);
    }

    /// Sets one header.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] if `value` is not valid in a header, such as a key with a newline.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let (name, value) = sensitive_header(name, value, ErrorKind::Auth)?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Stores the credential that was used, for [`Authenticate::renew`].
    pub fn remember<T: Send + Sync + 'static>(&mut self, credential: &Arc<T>) {
        self.used = Some(Used(Arc::clone(credential) as Arc<dyn Any + Send + Sync>));
    }

    /// The credential stored by [`remember`](Self::remember).
    pub fn used<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.used.as_ref()?.0).downcast().ok()
    }
}
