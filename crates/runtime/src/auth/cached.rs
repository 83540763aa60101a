//! Credentials that are created once, shared, and renewed when they expire or are rejected.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue};

use super::authenticate::{Attempt, Authenticate};
use super::cache::Cache;
use crate::boxed::BoxFuture;
use crate::error::Error;

/// Creates the credentials of a backend and formats them as a header. [`Cached`] does the rest: one login for all
/// callers, renewal before expiry, and one new credential after a rejection.
pub trait Mint: Send + Sync + fmt::Debug + 'static {
    /// The type of the credential, such as a token.
    type Credential: Send + Sync + 'static;

    /// The header that carries the credential.
    const HEADER: HeaderName;

    /// How long before its expiry a credential is renewed.
    fn early(&self) -> Duration;

    /// Creates a credential and returns it with its expiry.
    ///
    /// A login goes through [`Attempt::client`], which sends no credentials.
    fn mint<'a>(
        &'a self,
        attempt: &'a Attempt<'_>,
    ) -> BoxFuture<'a, Result<(Self::Credential, SystemTime), Error>>;

    /// The value of the header; it is marked as sensitive.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`](crate::ErrorKind::Auth) if the credential is not valid in a header.
    fn header(&self, credential: &Self::Credential) -> Result<HeaderValue, Error>;
}

/// An authentication scheme whose credential is created by `M` and shared by all clones of a client.
pub struct Cached<M: Mint> {
    mint: Arc<M>,
    cache: Cache<M::Credential>,
}

impl<M: Mint> Cached<M> {
    /// No credential is created before the first call.
    pub fn new(mint: M) -> Self {
        Self { mint: Arc::new(mint), cache: Cache::new() }
    }
}

impl<M: Mint> Authenticate for Cached<M> {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let (now, early) = (attempt.now(), self.mint.early());
            let (mint, origin) = (Arc::clone(&self.mint), attempt.origin());
            let mint = async move || mint.mint(&origin.attempt()).await;
            let made = self.cache.get(now, early, mint).await?;
            let mut value = self.mint.header(&made)?;
            value.set_sensitive(true);
            attempt.insert(M::HEADER, value);
            attempt.remember(&made);
            Ok(())
        })
    }

    fn renew<'a>(&'a self, attempt: &'a Attempt<'_>) -> BoxFuture<'a, bool> {
        if let Some(refused) = attempt.used::<M::Credential>() {
            self.cache.invalidate(&refused);
        }
        Box::pin(std::future::ready(true))
    }

    fn credential_headers(&self) -> Vec<HeaderName> {
        vec![M::HEADER]
    }
}

impl<M: Mint> fmt::Debug for Cached<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cached").field(&self.mint).finish()
    }
}
