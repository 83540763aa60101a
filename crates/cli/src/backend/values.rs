//! What a backend is connected with, as its module asks for it.

use crate::failure::Result;

/// The settings of one connection. A command is run and a file is read only when its value is asked for.
pub(crate) trait Values {
    /// The value of a setting, if it has one.
    ///
    /// # Errors
    /// When its source cannot be read.
    fn optional(&self, key: &str) -> Result<Option<String>>;

    /// The value of a setting that is no secret. A client that sends nothing needs none, and gets a stand-in.
    ///
    /// # Errors
    /// As [`optional`](Self::optional), and when there is none.
    fn plain(&self, key: &str) -> Result<String>;

    /// A secret. A client that sends nothing gets a stand-in, and no secret is read.
    ///
    /// # Errors
    /// As [`plain`](Self::plain).
    fn secret(&self, key: &str) -> Result<String>;

    /// Whether a setting has a value, which is not read.
    fn has(&self, key: &str) -> bool;

    /// The base URL of a backend that has no public one: a client that sends nothing may lack it.
    ///
    /// # Errors
    /// As [`plain`](Self::plain).
    fn url(&self) -> Result<Option<String>>;

    /// One more certificate authority, as PEM.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn authority(&self) -> Result<Option<Vec<u8>>>;

    /// Whether any certificate is trusted.
    fn insecure(&self) -> bool;

    /// Whether credentials may be sent over unencrypted HTTP.
    fn plain_http(&self) -> bool;
}

/// The settings that every SDK's builder has.
macro_rules! configured {
    ($builder:expr, $values:expr) => {{
        let mut builder = $builder.user_agent(concat!("cloudmgr/", env!("CARGO_PKG_VERSION")));
        if let Some(pem) = $values.authority()? {
            builder = builder.root_certificate(&pem);
        }
        if $values.insecure() {
            builder = builder.danger_accept_invalid_certs(true);
        }
        if $values.plain_http() {
            builder = builder.allow_plain_http(true);
        }
        builder
    }};
}

pub(super) use configured;
