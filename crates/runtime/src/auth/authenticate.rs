//! How a backend proves who is calling.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::{HeaderMap, HeaderName};

use crate::api::Operation;
use crate::boxed::BoxFuture;
use crate::core::{Core, Own};
use crate::error::{Error, ErrorKind};
use crate::value::{MASK, sensitive_header};

/// How a backend proves who is calling. Each backend crate implements it once.
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
    /// Adds credentials to one attempt; asked for every attempt, so that a time or a nonce is fresh.
    ///
    /// A login is a call through [`Attempt::client`], which never authenticates.
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>>;

    /// Whether this error means that the credentials were not accepted: 401, unless the backend has
    /// another way to say so.
    fn rejects(&self, error: &Error) -> bool {
        error.status() == Some(http::StatusCode::UNAUTHORIZED)
    }

    /// Drops what was refused, so that the next [`authenticate`](Self::authenticate) makes it anew.
    /// Answers whether another attempt makes sense; asked at most once per call.
    fn renew<'a>(&'a self, _attempt: &'a Attempt<'_>) -> BoxFuture<'a, bool> {
        Box::pin(std::future::ready(false))
    }

    /// The headers that carry credentials: shown masked by `to_curl()`, and a reason to refuse plain
    /// http when there are any.
    fn credential_headers(&self) -> Vec<HeaderName> {
        vec![http::header::AUTHORIZATION]
    }
}

/// One attempt, as [`Authenticate`] sees it.
#[derive(Debug)]
pub struct Attempt<'a> {
    core: &'a Arc<Core>,
    own: &'a Arc<Own>,
    operation: &'static Operation,
    number: u32,
    headers: HeaderMap,
    used: Option<Used>,
}

/// An attempt as a login sees it that may outlive it.
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

/// Which credential an attempt was made with.
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

    /// What a login needs of the attempt that began it.
    pub(super) fn origin(&self) -> Origin {
        let (core, own) = (Arc::clone(self.core), Arc::clone(self.own));
        Origin { core, own, operation: self.operation, number: self.number }
    }

    /// What the calls of the client share.
    pub(crate) fn core(&self) -> &'a Arc<Core> {
        self.core
    }

    /// What belongs to the client's clone.
    pub(crate) fn own(&self) -> &'a Arc<Own> {
        self.own
    }

    /// What is being called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Which attempt of the call this is, counted from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The time by the client's clock.
    pub fn now(&self) -> SystemTime {
        self.core.clock.now()
    }

    /// The headers to add to the request. All of them are treated as secret.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// Sets one header.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when `value` cannot stand in a header, such as a key with a newline.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let (name, value) = sensitive_header(name, value, ErrorKind::Auth)?;
        self.headers.insert(name, value);
        Ok(())
    }

    /// Remembers the credential that was used, for [`Authenticate::renew`] to find.
    pub fn remember<T: Send + Sync + 'static>(&mut self, credential: &Arc<T>) {
        self.used = Some(Used(Arc::clone(credential) as Arc<dyn Any + Send + Sync>));
    }

    /// The credential that was remembered.
    pub fn used<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        Arc::clone(&self.used.as_ref()?.0).downcast().ok()
    }
}
