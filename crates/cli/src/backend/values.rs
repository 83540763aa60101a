//! The values of a connection's settings.

use crate::failure::Result;

/// The settings of a connection. Commands are run and files read only when a value is requested.
pub(crate) trait Values {
    /// The value of a setting, if it has one.
    ///
    /// # Errors
    /// If its source cannot be read.
    fn optional(&self, key: &str) -> Result<Option<String>>;

    /// The value of a setting that is not a secret. A client that sends nothing gets a placeholder.
    ///
    /// # Errors
    /// As for [`optional`](Self::optional), and if there is no value.
    fn plain(&self, key: &str) -> Result<String>;

    /// A secret. A client that sends nothing gets a placeholder, and no secret is read.
    ///
    /// # Errors
    /// As for [`plain`](Self::plain).
    fn secret(&self, key: &str) -> Result<String>;

    /// Whether a setting has a value, without reading it.
    fn has(&self, key: &str) -> bool;

    /// The base URL of a backend without a default; optional for a client that sends nothing.
    ///
    /// # Errors
    /// As for [`plain`](Self::plain).
    fn url(&self) -> Result<Option<String>>;

    /// An additional certificate authority, as PEM.
    ///
    /// # Errors
    /// If the file cannot be read.
    fn authority(&self) -> Result<Option<Vec<u8>>>;

    /// Whether to trust any certificate.
    fn insecure(&self) -> bool;

    /// Whether to allow credentials over unencrypted HTTP.
    fn plain_http(&self) -> bool;
}

/// Applies the settings that the builders of all SDKs have.
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
