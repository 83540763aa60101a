//! A token fetched with a password.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cloudmgr_runtime::http::{HeaderName, HeaderValue, header::AUTHORIZATION};
use cloudmgr_runtime::{Attempt, BoxFuture, Call, Error, ErrorKind, Method, Mint, Operation, Result, Secret};

use crate::types::{CreateToken, Token};

/// The header of a token.
pub(crate) const READY_TOKEN: &str = "authentication-token";

/// When a token ends, in the words of 6.4 and later: without it one would be left over for ever. Before, the manager
/// does not read it, and a token ends after the same time.
const EXPIRES: &str = "+10h";

/// How long the manager accepts a token.
const LIFETIME: Duration = Duration::from_secs(10 * 60 * 60);

/// A token is fetched anew this long before its end, so that none expires on its way.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// The login: `POST /tokens` with a password in place of a token. It makes a token on every version, where `GET` lists
/// tokens from 6.4 on; from then on it needs the body too.
static LOGIN: Operation =
    Operation::new("tokens_create", Method::POST, "/tokens").idempotent(true).anonymous();

/// Fetches tokens with a password. One token serves all clones of a client.
pub(crate) struct Login {
    basic: Secret,
}

impl Login {
    pub(crate) fn new(username: &str, password: &Secret) -> Result<Self> {
        if username.contains(':') {
            let what = "the user name has a colon, which would end it in the login";
            return Err(Error::new(ErrorKind::Config, what));
        }
        let pair = STANDARD.encode(format!("{username}:{}", password.expose()));
        Ok(Self { basic: format!("Basic {pair}").into() })
    }
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
