//! Login: exchanges a password for a token.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloudmgr_runtime::http::{HeaderName, HeaderValue, header::AUTHORIZATION};
use cloudmgr_runtime::{Attempt, BoxFuture, Call, Error, ErrorKind, Method, Mint, Operation, Result, Secret};

use crate::types::{CreateToken, Token};

/// The header of a token.
pub(crate) const READY_TOKEN: &str = "authentication-token";

/// The expiry of a token for managers from 6.4 on, where tokens do not expire by default. Older managers ignore it, and
/// their tokens expire after the same time.
const EXPIRES: &str = "+10h";

/// The lifetime of a token.
const LIFETIME: Duration = Duration::from_secs(10 * 60 * 60);

/// A token is renewed this long before its expiry, so that none expires in transit.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// The login: `POST /tokens` with a password instead of a token. It creates a token on every version, whereas `GET` lists
/// tokens from 6.4 on. From 6.4 on it requires a body.
static LOGIN: Operation =
    Operation::new("tokens_create", Method::POST, "/tokens").idempotent(true).anonymous();

/// Requests tokens with a password. All clones of a client share a token.
pub(crate) struct Login {
    basic: Secret,
}

impl Login {
    pub(crate) fn new(username: &str, password: &Secret) -> Result<Self> {
        check_username(username)?;
        let pair = STANDARD.encode(format!("{username}:{}", password.expose()));
        Ok(Self { basic: format!("Basic {pair}").into() })
    }
}

/// Rejects a user name that Basic authentication does not allow.
pub(crate) fn check_username(username: &str) -> Result<()> {
    if username.contains(':') {
        let what = "the user name contains a colon, which Basic authentication does not allow";
        return Err(Error::new(ErrorKind::Config, what));
    }
    Ok(())
}

impl Mint for Login {
    type Credential = Secret;

    const HEADER: HeaderName = HeaderName::from_static(READY_TOKEN);

    fn early(&self) -> Duration {
        EARLY
    }

    fn mint<'a>(&'a self, attempt: &'a Attempt<'_>) -> BoxFuture<'a, Result<(Secret, SystemTime)>> {
        Box::pin(async move {
            let body = CreateToken::new().expiration_date(EXPIRES);
            let request =
                attempt.client().call(&LOGIN).header(AUTHORIZATION.as_str(), &self.basic).json(&body);
            let token = Call::<Token>::of(request).send().await?;
            let now = attempt.now();
            Ok((token.into_inner().value, now.checked_add(LIFETIME).unwrap_or(now)))
        })
    }

    fn header(&self, token: &Secret) -> Result<HeaderValue> {
        let unfit = |_| Error::new(ErrorKind::Auth, "the token is not valid in a header");
        HeaderValue::from_str(token.expose()).map_err(unfit)
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}
