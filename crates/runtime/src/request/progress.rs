//! The progress of a transfer.

/// The progress of an upload or a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The number of bytes so far.
    pub bytes: u64,
    /// The total number of bytes, if known.
    pub total: Option<u64>,
}

impl Progress {
    /// Creates a progress of `bytes` so far, out of `total` if known.
    pub const fn new(bytes: u64, total: Option<u64>) -> Self {
        Self { bytes, total }
    }

    /// The completed fraction, from 0 to 1, if the total is known.
    ///
    /// An empty transfer is complete from the start.
    pub fn fraction(&self) -> Option<f64> {
        match self.total? {
            0 => Some(1.0),
            // Beyond 2^53 bytes the rounding error is negligible.
            total => Some((self.bytes as f64 / total as f64).min(1.0)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_needs_a_total_and_an_empty_transfer_is_done() {
        assert_eq!(Progress::new(1, Some(4)).fraction(), Some(0.25));
        assert_eq!(Progress::new(0, Some(0)).fraction(), Some(1.0));
        assert_eq!(Progress::new(1, None).fraction(), None);
    }
}
