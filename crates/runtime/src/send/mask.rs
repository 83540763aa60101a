//! Redacts the credentials of an attempt where a server quotes them.

use http::HeaderMap;

use crate::error::Error;

/// Shorter values are likely to be part of other words.
const SHORTEST: usize = 6;

/// Redacts `sent`, the headers that carried credentials, in the parts of the server's response that `error` stores.
pub(super) fn credentials(error: &mut Error, sent: &HeaderMap) {
    // Servers quote the second word of `Bearer abc`.
    let values = sent.values().filter_map(|value| value.to_str().ok());
    let secrets: Vec<&str> = values
        .flat_map(|value| [Some(value), value.rsplit_once(' ').map(|(_, token)| token)])
        .flatten()
        .filter(|secret| secret.len() >= SHORTEST)
        .collect();
    error.redact(&secrets);
}
