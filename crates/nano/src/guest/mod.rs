//! Guests: their size, their power, their figures, and many of them at once.

mod batch;
mod counts;
mod power;
mod search;
mod size;
mod speeds;

pub use counts::{GuestCounts, HostCounts, PoolCounts};
pub use size::{GIB, MIB, Size};
pub use speeds::Speeds;
