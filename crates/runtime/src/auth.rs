//! How a backend proves who is calling.

use std::any::Any;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::api::Operation;
use crate::client::Client;
use crate::error::{Error, ErrorKind};

/// A boxed future, as trait objects need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

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
    /// A login is a call of an anonymous operation through [`Attempt::client`].
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
    client: &'a Client,
    operation: &'static Operation,
    number: u32,
    pub(crate) headers: HeaderMap,
    used: Option<Used>,
}

/// Which credential an attempt was made with.
#[derive(Clone)]
struct Used(Arc<dyn Any + Send + Sync>);

impl fmt::Debug for Used {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(crate::secret::MASK)
    }
}

impl<'a> Attempt<'a> {
    /// For tests and benches of what authenticates; calls make their own.
    #[doc(hidden)]
    pub fn new(client: &'a Client, operation: &'static Operation, number: u32) -> Self {
        Self { client, operation, number, headers: HeaderMap::new(), used: None }
    }

    /// The client, for a login with an anonymous operation.
    pub fn client(&self) -> &'a Client {
        self.client
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
        self.client.inner.clock.now()
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
        let (name, value) = sensitive(name, value, ErrorKind::Auth)?;
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

/// A header that no `Debug` shows and that HTTP/2 does not index.
fn sensitive(name: &str, value: &str, kind: ErrorKind) -> Result<(HeaderName, HeaderValue), Error> {
    let unfit = || Error::new(kind, "a credential does not fit a header");
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit())?;
    let mut value = HeaderValue::from_str(value).map_err(|_| unfit())?;
    value.set_sensitive(true);
    Ok((name, value))
}

/// Calls without credentials.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoAuth;

impl Authenticate for NoAuth {
    fn authenticate<'a>(&'a self, _: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn credential_headers(&self) -> Vec<HeaderName> {
        Vec::new()
    }
}

/// The same headers with every request, such as a token that is never renewed.
#[derive(Clone, Default)]
pub struct StaticHeaders(HeaderMap);

impl StaticHeaders {
    /// No headers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one header.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] when name or value cannot stand in a header.
    pub fn with(mut self, name: &str, value: &str) -> Result<Self, Error> {
        let (name, value) = sensitive(name, value, ErrorKind::Config)?;
        self.0.insert(name, value);
        Ok(self)
    }
}

impl fmt::Debug for StaticHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Authenticate for StaticHeaders {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>> {
        attempt.headers.clone_from(&self.0);
        Box::pin(std::future::ready(Ok(())))
    }

    fn credential_headers(&self) -> Vec<HeaderName> {
        self.0.keys().cloned().collect()
    }
}
