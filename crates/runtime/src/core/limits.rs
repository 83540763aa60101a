//! The limits of every call of a client.

use std::time::Duration;

/// The bounds of every call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) total: Duration,
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) stall: Duration,
    pub(crate) body: usize,
    /// How many times its compressed size a response may grow to.
    pub(crate) ratio: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // Three attempts and their waits, with some room.
            total: Duration::from_secs(120),
            connect: Duration::from_secs(10),
            // Nano's core answers "timeout" itself after 10 s: longer than that.
            attempt: Duration::from_secs(30),
            stall: Duration::from_secs(30),
            body: 64 * 1024 * 1024,
            // Of recorded rows, 2,000 that differ in their IDs alone compress to a 154th at most.
            ratio: 250,
        }
    }
}
