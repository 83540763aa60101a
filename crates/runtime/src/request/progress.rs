//! How far a transfer is.

/// How far an upload or a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes so far.
    pub bytes: u64,
    /// Bytes in all, where known.
    pub total: Option<u64>,
}

impl Progress {
    /// `bytes` so far, of `total` where known.
    pub const fn new(bytes: u64, total: Option<u64>) -> Self {
        Self { bytes, total }
    }

    /// The part that is done, from 0 to 1, where the total is known.
    ///
    /// An empty transfer is done from the start.
    pub fn fraction(&self) -> Option<f64> {
        match self.total? {
            0 => Some(1.0),
            // Beyond 2^53 bytes the fraction is off by less than anyone can see.
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
