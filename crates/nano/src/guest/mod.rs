//! Guests: their size, power, metrics, and batches.

mod batch;
mod counts;
mod power;
mod search;
mod size;
mod speeds;

pub use counts::{GuestCounts, HostCounts, PoolCounts};
pub use size::{GIB, MIB, Size};
pub use speeds::Speeds;
