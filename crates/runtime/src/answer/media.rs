//! The media type of a response.

use http::{HeaderMap, HeaderValue};

/// The media type, without its parameters.
pub(super) fn content_type(headers: &HeaderMap) -> Option<String> {
    let text = headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
    let name = text.split(';').next().unwrap_or(text);
    Some(crate::error::one_line(name).to_ascii_lowercase())
}

/// Whether the media type begins with `prefix`. Called for every response, so it does not copy anything.
pub(crate) fn is_type(headers: &HeaderMap, prefix: &str) -> bool {
    let name = headers.get(http::header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
}

/// Whether a body starts like an HTML page.
pub(super) fn looks_like_html(body: &[u8]) -> bool {
    let start = body.trim_ascii_start();
    let begins =
        |text: &str| start.get(..text.len()).is_some_and(|head| head.eq_ignore_ascii_case(text.as_bytes()));
    begins("<!doctype") || begins("<html")
}
