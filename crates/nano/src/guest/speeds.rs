//! Speeds, computed from counters.

use std::time::Duration;

use crate::types::Instance;

/// The read, write, receive and send speeds of a guest, in bytes per second.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Speeds {
    /// Read from its disks.
    pub read: f64,
    /// Written to its disks.
    pub write: f64,
    /// Received from the network.
    pub receive: f64,
    /// Sent to the network.
    pub send: f64,
}
cloudmgr_runtime::object! {
    Speeds { required read, required write, required receive, required send }
}

impl Speeds {
    /// The speeds between two samples of the live metrics that were taken `elapsed` apart.
    ///
    /// A counter that has decreased was reset with the guest; its speed is 0. All speeds are 0 if `elapsed` is zero.
    pub fn between(earlier: &Instance, later: &Instance, elapsed: Duration) -> Self {
        let speed = |counter: fn(&Instance) -> u64| {
            let bytes = counter(later).saturating_sub(counter(earlier));
            // Beyond 2^53 bytes the rounding error is negligible.
            if elapsed.is_zero() { 0.0 } else { bytes as f64 / elapsed.as_secs_f64() }
        };
        Self {
            read: speed(|sample| sample.bytes_read),
            write: speed(|sample| sample.bytes_written),
            receive: speed(|sample| sample.bytes_received),
            send: speed(|sample| sample.bytes_sent),
        }
    }
}
