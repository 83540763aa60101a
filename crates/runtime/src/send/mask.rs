//! The credentials of an attempt, masked where a server quotes them.

use http::HeaderMap;

use crate::error::Error;

/// Shorter ones are in too many words by chance.
const SHORTEST: usize = 6;

/// Masks `sent`, the headers that carried credentials, in what `error` keeps of the server's answer.
pub(super) fn credentials(error: &mut Error, sent: &HeaderMap) {
    // Of `Bearer abc` a server quotes the second word.
    let values = sent.values().filter_map(|value| value.to_str().ok());
    let secrets: Vec<&str> = values
        .flat_map(|value| [Some(value), value.rsplit_once(' ').map(|(_, token)| token)])
        .flatten()
        .filter(|secret| secret.len() >= SHORTEST)
        .collect();
    error.redact(&secrets);
}
