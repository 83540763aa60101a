//! Credentials that need no login.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName};

use super::authenticate::{Attempt, Authenticate};
use crate::boxed::BoxFuture;
use crate::error::{Error, ErrorKind};
use crate::value::{Secret, sensitive_header};

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

/// Sends the same headers with every request, such as a token that is never renewed.
#[derive(Clone, Default)]
pub struct StaticHeaders(HeaderMap);

impl StaticHeaders {
    /// Creates an empty set of headers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one header.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the name or value is not valid in a header.
    pub fn with(mut self, name: &str, value: &str) -> Result<Self, Error> {
        let (name, value) = sensitive_header(name, value, ErrorKind::Config)?;
        self.0.insert(name, value);
        Ok(self)
    }
}

impl StaticHeaders {
    /// Sends a token as `Authorization: Bearer`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the token is empty, has leading or trailing whitespace, begins with `Bearer`, or has a
    /// character that is not valid in a header.
    pub fn bearer(token: &Secret) -> Result<Self, Error> {
        check_token(token.expose()).map_err(|what| Error::new(ErrorKind::Config, what))?;
        Self::new().with("authorization", &format!("Bearer {}", token.expose()))
    }

    /// Sends user and password as `Authorization: Basic`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the user name contains a colon, which separates it from the password.
    pub fn basic(user: &str, password: &Secret) -> Result<Self, Error> {
        if user.contains(':') {
            return Err(Error::new(ErrorKind::Config, "the user of a Basic login cannot have a colon"));
        }
        let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
        Self::new().with("authorization", &format!("Basic {pair}"))
    }
}

/// Rejects strings that are not a token, usually because of extra characters copied along with it.
pub fn check_token(token: &str) -> Result<(), &'static str> {
    let word = token.get(..6).filter(|word| word.eq_ignore_ascii_case("bearer"));
    match token {
        "" => Err("the token is empty"),
        _ if token.trim() != token => Err("the token has blanks around it"),
        _ if word.is_some() && token.get(6..7).is_none_or(|next| next == " ") => {
            Err("the token begins with `Bearer`, which is added by itself")
        }
        _ => Ok(()),
    }
}

impl fmt::Debug for StaticHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Authenticate for StaticHeaders {
    fn authenticate<'a>(&'a self, attempt: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), Error>> {
        attempt.headers_mut().clone_from(&self.0);
        Box::pin(std::future::ready(Ok(())))
    }

    fn credential_headers(&self) -> Vec<HeaderName> {
        self.0.keys().cloned().collect()
    }
}
