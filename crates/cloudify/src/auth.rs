//! A token fetched with a password.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloudmgr_runtime::http::header::{AUTHORIZATION, HeaderName};
use cloudmgr_runtime::{
    Attempt, Authenticate, BoxFuture, Cache, Call, Error, ErrorKind, Method, Operation, Result, Secret,
};

use crate::types::Token;

/// The header of a token.
pub(crate) const READY_TOKEN: &str = "authentication-token";

/// How long the manager accepts a token.
const LIFETIME: Duration = Duration::from_secs(10 * 60 * 60);

/// A token is fetched anew this long before its end, so that none expires on its way.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// The login: `GET /tokens`, with a password in place of a token.
static LOGIN: Operation = Operation::new("tokens_get", Method::GET, "/tokens").anonymous();

/// Fetches tokens with a password. One token serves all clones of a client.
pub(crate) struct Login {
    basic: Secret,
    token: Cache<Secret>,
    /// How many logins were refused so far.
    refused: AtomicU64,
}

impl Login {
    pub(crate) fn new(username: &str, password: &Secret) -> Result<Self> {
        if username.contains(':') {
            let what = "the user name has a colon, which would end it in the login";
            return Err(Error::new(ErrorKind::Config, what));
        }
        let pair = STANDARD.encode(format!("{username}:{}", password.expose()));
        Ok(Self { basic: format!("Basic {pair}").into(), token: Cache::new(), refused: AtomicU64::new(0) })
    }

    /// A token and when it ends. `before` is what `refused` was when the caller came.
    async fn fetch(
        &self,
        client: &cloudmgr_runtime::Client,
        now: SystemTime,
        before: u64,
    ) -> Result<(Secret, SystemTime)> {
        // Whoever waited for a login that was refused does not try again: the manager locks an account after a few.
        if self.refused.load(Ordering::Relaxed) != before {
            return Err(Error::new(
                ErrorKind::Auth,
                "the manager has just refused the user's name and password",
            ));
        }
        let request = client.call(&LOGIN).header(AUTHORIZATION.as_str(), &self.basic);
        match Call::<Token>::new(request).send().await {
            Ok(token) => Ok((token.into_inner().value, now + LIFETIME)),
            Err(error) => {
                if error.is_unauthorized() {
                    self.refused.fetch_add(1, Ordering::Relaxed);
                }
                Err(error)
            }
        }
    }
}

impl Authenticate for Login {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            let (client, now) = (attempt.client(), attempt.now());
            let before = self.refused.load(Ordering::Relaxed);
            let token = self.token.get(now, EARLY, async || self.fetch(client, now, before).await).await?;
            attempt.set(READY_TOKEN, token.expose())?;
            attempt.remember(&token);
            Ok(())
        })
    }

    fn renew<'a>(&'a self, attempt: &'a Attempt<'_>) -> BoxFuture<'a, bool> {
        if let Some(refused) = attempt.used::<Secret>() {
            self.token.invalidate(&refused);
        }
        Box::pin(std::future::ready(true))
    }

    fn credential_headers(&self) -> Vec<HeaderName> {
        vec![HeaderName::from_static(READY_TOKEN)]
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("token", &self.token).finish_non_exhaustive()
    }
}
