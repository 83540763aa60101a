//! TLS certificates, if TLS is compiled in.

use crate::error::{Error, ErrorKind};

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
pub(super) fn certificates(pem: &[u8]) -> Result<Vec<reqwest::Certificate>, Error> {
    let invalid = || Error::new(ErrorKind::Config, "the root certificate is not PEM");
    let found = reqwest::Certificate::from_pem_bundle(pem).map_err(|_| invalid())?;
    if found.is_empty() { Err(invalid()) } else { Ok(found) }
}

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
pub(super) fn add_roots(
    http: reqwest::ClientBuilder,
    certificates: Vec<reqwest::Certificate>,
) -> reqwest::ClientBuilder {
    http.tls_certs_merge(certificates)
}

/// A client without any trust roots; none are loaded.
#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
pub(super) fn without_roots(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    http.tls_certs_only([])
}

#[cfg(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"))]
pub(super) fn accept_invalid(http: reqwest::ClientBuilder, yes: bool) -> reqwest::ClientBuilder {
    http.tls_danger_accept_invalid_certs(yes)
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
pub(super) fn certificates(_: &[u8]) -> Result<(), Error> {
    Err(Error::new(ErrorKind::Config, "this build has no TLS"))
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
pub(super) fn add_roots(http: reqwest::ClientBuilder, (): ()) -> reqwest::ClientBuilder {
    http
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
pub(super) fn accept_invalid(http: reqwest::ClientBuilder, _: bool) -> reqwest::ClientBuilder {
    http
}

#[cfg(not(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls")))]
pub(super) fn without_roots(http: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    http
}

/// Installs ring as the TLS provider, unless the process or the feature `rustls` has chosen one.
#[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
pub(super) fn choose_cryptography() {
    // An error means that the process already has a provider, which is fine.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

#[cfg(not(all(feature = "rustls-ring", not(feature = "rustls"))))]
pub(super) fn choose_cryptography() {}
