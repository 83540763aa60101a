//! Requests as received, and responses: the types of the test kit.

use bytes::Bytes;
use cloudmgr_testkit::facts::Backend;
pub use cloudmgr_testkit::{Reply as Answer, Seen};
use http::request::Parts;
use percent_encoding::percent_decode_str;

/// A server that belongs to no backend.
pub(crate) static NONE: Backend = Backend::new("loopback", "a server of a test");

/// A request that was read from a connection, nothing of it normalised.
pub fn read(head: Parts, body: Bytes) -> Seen {
    Seen::new(&NONE, "", head.method, &head.uri, head.headers, body)
}

/// Whether a text occurs anywhere in a request: target, headers or body.
pub fn contains(seen: &Seen, text: &str) -> bool {
    let in_headers = || seen.headers().values().any(|value| find(value.as_bytes(), text));
    seen.uri().to_string().contains(text) || in_headers() || find(seen.body(), text)
}

fn find(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

/// A request as it is to a server that decodes the path before it looks at it.
pub fn decoded(seen: &Seen) -> Seen {
    let path = percent_decode_str(seen.uri().path()).decode_utf8_lossy().into_owned();
    let query = seen.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    // What is no path any more is no operation either.
    let uri = format!("{path}{query}").parse().unwrap_or_else(|_| seen.uri().clone());
    let (headers, body) = (seen.headers().clone(), Bytes::copy_from_slice(seen.body()));
    Seen::new(&NONE, "", seen.method().clone(), &uri, headers, body)
}
