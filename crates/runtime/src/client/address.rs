//! Validation of the base URL.

use std::net::IpAddr;

use url::{Host, Url};

use crate::auth::Authenticate;
use crate::error::{Error, ErrorKind};

/// Parses a base URL and rejects parts that do not belong in one. Errors do not quote it: it may contain a password.
pub(super) fn base_url(text: &str) -> Result<Url, Error> {
    parse(text).map_err(|problem| Error::new(ErrorKind::Config, format!("the base URL {problem}")))
}

/// Parses a base URL; the error continues a sentence about it.
pub(super) fn parse(text: &str) -> Result<Url, &'static str> {
    if text.is_empty() {
        return Err("was not given");
    }
    let url = Url::parse(text.trim()).map_err(|_| "is not a URL, such as https://host.example/api")?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err("must begin with https:// or http://");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold credentials (userinfo); give credentials to the client");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not have a query or a fragment");
    }
    Ok(url)
}

/// Whether credentials would leave this machine unencrypted.
pub(super) fn is_exposed(base: &Url, auth: &dyn Authenticate) -> bool {
    base.scheme() == "http" && !is_loopback(base) && !auth.credential_headers().is_empty()
}

/// Whether the host of a URL is this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip).is_loopback(),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip).is_loopback(),
        None => false,
    }
}
