//! The limits of every call of a client.

use std::time::Duration;

/// The limits of every call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) total: Duration,
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) stall: Duration,
    pub(crate) body: usize,
    /// The maximum ratio of the decompressed to the compressed size of a response.
    pub(crate) ratio: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // Three attempts and the pauses between them, with a margin.
            total: Duration::from_secs(120),
            connect: Duration::from_secs(10),
            // Longer than the 10 s after which Nano's core itself reports a timeout.
            attempt: Duration::from_secs(30),
            stall: Duration::from_secs(30),
            body: 64 * 1024 * 1024,
            // Of recorded data, 2,000 rows that differ only in their IDs have the highest ratio, 154.
            ratio: 250,
        }
    }
}
