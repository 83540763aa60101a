//! Headers that are or may be secret.

use std::borrow::Cow;

use http::{HeaderName, HeaderValue};

use super::param::Param;
use crate::error::{Error, ErrorKind};

/// The media type of every document.
pub(crate) const JSON: &str = "application/json";

/// A header, marked as sensitive if it is secret. Errors do not quote the value.
pub(crate) fn header(name: &str, value: &dyn Param) -> Result<(HeaderName, HeaderValue), String> {
    let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "a header's name is invalid")?;
    let text: Cow<'_, str> = value.encode();
    let mut header = HeaderValue::from_str(&text)
        .map_err(|_| format!("the value of header `{key}` contains what a header cannot hold"))?;
    header.set_sensitive(value.is_secret() || is_credential(key.as_str()));
    Ok((key, header))
}

/// A header that is redacted in `Debug` output and not indexed by HTTP/2.
pub(crate) fn sensitive_header(
    name: &str,
    value: &str,
    kind: ErrorKind,
) -> Result<(HeaderName, HeaderValue), Error> {
    let unfit = || Error::new(kind, "a credential does not fit a header");
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit())?;
    let value = HeaderValue::from_str(value).map_err(|_| unfit())?;
    Ok((name, sensitive(value)))
}

/// `value`, marked as sensitive: redacted in `Debug` output and not indexed by HTTP/2.
pub(crate) fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}

/// Headers that carry credentials, no matter who sets them.
pub(crate) fn is_credential(name: &str) -> bool {
    matches!(name, "authorization" | "proxy-authorization" | "cookie")
        || ["token", "secret", "session", "signature", "password", "api-key", "auth"]
            .iter()
            .any(|word| name.contains(word))
}
