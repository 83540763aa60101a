//! The arrays of the statistics, by name.

use crate::types::{CellStatistics, PoolStatistics, ZoneStatistics};

/// The number of guests per state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GuestCounts {
    /// Stopped.
    pub stopped: u64,
    /// Running.
    pub running: u64,
    /// On a host that is lost.
    pub lost: u64,
    /// Migrating to another host.
    pub migrating: u64,
}
cloudmgr_runtime::object! {
    GuestCounts { required stopped, required running, required lost, required migrating }
}

/// The number of hosts per state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostCounts {
    /// Not reachable.
    pub offline: u64,
    /// Reachable.
    pub online: u64,
}
cloudmgr_runtime::object! {
    HostCounts { required offline, required online }
}

/// The number of compute pools per state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PoolCounts {
    /// Not used for new guests.
    pub disabled: u64,
    /// In use.
    pub enabled: u64,
}
cloudmgr_runtime::object! {
    PoolCounts { required disabled, required enabled }
}

/// The number at `index`, or 0 if the array is too short.
fn at(counts: &[u64], index: usize) -> u64 {
    counts.get(index).copied().unwrap_or(0)
}

fn guests(counts: &[u64]) -> GuestCounts {
    let [stopped, running, lost, migrating] = std::array::from_fn(|index| at(counts, index));
    GuestCounts { stopped, running, lost, migrating }
}

fn hosts(counts: &[u64]) -> HostCounts {
    HostCounts { offline: at(counts, 0), online: at(counts, 1) }
}

impl ZoneStatistics {
    /// `instances`, by name.
    pub fn guest_counts(&self) -> GuestCounts {
        guests(&self.instances)
    }

    /// `cells`, by name.
    pub fn host_counts(&self) -> HostCounts {
        hosts(&self.cells)
    }

    /// `pools`, by name.
    pub fn pool_counts(&self) -> PoolCounts {
        PoolCounts { disabled: at(&self.pools, 0), enabled: at(&self.pools, 1) }
    }
}

impl PoolStatistics {
    /// `instances`, by name.
    pub fn guest_counts(&self) -> GuestCounts {
        guests(&self.instances)
    }

    /// `cells`, by name.
    pub fn host_counts(&self) -> HostCounts {
        hosts(&self.cells)
    }
}

impl CellStatistics {
    /// `instances`, by name.
    pub fn guest_counts(&self) -> GuestCounts {
        guests(&self.instances)
    }
}
