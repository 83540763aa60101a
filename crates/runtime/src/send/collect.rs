//! Reads a response into memory, within its limits.

use bytes::Bytes;

use crate::core::Limits;
use crate::error::Error;
use crate::transport::{Compressed, from_reqwest};

/// Responses up to this size are harmless at any compression ratio.
const HARMLESS: u64 = 4 * 1024 * 1024;

/// The result of reading a body.
pub(super) struct Collected {
    pub(super) bytes: Bytes,
    /// The limit that the body exceeds, if reading was stopped.
    pub(super) too_large: Option<String>,
}

/// Reads the body until its end, or until it exceeds a limit. A body of a single chunk, the usual case, is not copied.
pub(super) async fn collect(live: &mut reqwest::Response, limits: &Limits) -> Result<Collected, Error> {
    let announced = live.content_length().and_then(|length| usize::try_from(length).ok());
    let compressed = live.extensions().get::<Compressed>().cloned();
    let mut too_large = None;
    let (mut first, mut all) = (Bytes::new(), Vec::new());
    while too_large.is_none() {
        let Some(chunk) = live.chunk().await.map_err(from_reqwest)? else { break };
        if first.is_empty() {
            first = chunk;
        } else {
            if all.is_empty() {
                // The announced length is trusted only up to a megabyte.
                all.reserve(announced.unwrap_or(0).min(1024 * 1024));
                all.extend_from_slice(&first);
            }
            all.extend_from_slice(&chunk);
        }
        too_large = excess(first.len().max(all.len()), compressed.as_ref(), limits);
    }
    // A long body has grown by doubling: release unused capacity before the decoded response is allocated.
    all.shrink_to_fit();
    Ok(Collected { bytes: if all.is_empty() { first } else { all.into() }, too_large })
}

/// The limit that a body of `length` bytes exceeds.
fn excess(length: usize, compressed: Option<&Compressed>, limits: &Limits) -> Option<String> {
    if length > limits.body {
        return Some(format!("the answer is longer than {} bytes", limits.body));
    }
    let (length, sent) = (length as u64, compressed?.bytes());
    let is_dense = length > HARMLESS && length > sent.saturating_mul(limits.ratio.into());
    is_dense.then(|| {
        format!(
            "the answer grows from {sent} compressed bytes to more than {} times as many; `max_compression_ratio` sets \
             the limit",
            limits.ratio
        )
    })
}
