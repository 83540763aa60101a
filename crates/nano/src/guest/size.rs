//! The size of a guest.

/// 1024 × 1024 bytes.
pub const MIB: u64 = 1 << 20;

/// 1024 MiB, in bytes.
pub const GIB: u64 = 1 << 30;

/// The size of a guest.
///
/// ```
/// use nano_sdk::{GIB, Size};
///
/// let size = Size::new(2, 4 * GIB, [20 * GIB, 100 * GIB]); // two cores, a system disk and a data disk
/// assert_eq!(size.disks.len(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// The number of cores; at least one.
    pub cores: u64,
    /// The memory in bytes.
    pub memory: u64,
    /// The size of each disk in bytes, the system disk first; at least one.
    pub disks: Vec<u64>,
}

impl Size {
    /// Creates a size from `cores`, `memory` in bytes, and the size of each disk in bytes, the system disk first.
    pub fn new(cores: u64, memory: u64, disks: impl IntoIterator<Item = u64>) -> Self {
        Self { cores, memory, disks: disks.into_iter().collect() }
    }
}
