// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::statistics`](crate::Client::statistics).

/// Load of a host.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CellStatistics {
    /// The host.
    pub name: String,
    /// IP address of the host.
    pub address: String,
    /// false if it gets no new guests.
    pub enabled: bool,
    /// Whether the host is connected to the core.
    pub alive: bool,
    /// Guests that are stopped, running, lost, migrating.
    pub instances: Vec<u64>,
    /// CPU usage; an integer in lists. The document says cores in use; a zone of two hosts with 12.5 each has 12.5.
    pub cpu_usage: f64,
    /// Cores.
    pub max_cpu: u64,
    /// Bytes.
    pub available_memory: u64,
    /// Bytes.
    pub max_memory: u64,
    /// Bytes.
    pub available_disk: u64,
    /// Bytes.
    pub max_disk: u64,
    /// Disk reads in bytes per second.
    pub read_speed: u64,
    /// Disk writes in bytes per second.
    pub write_speed: u64,
    /// Network input in bytes per second.
    pub receive_speed: u64,
    /// Network output in bytes per second.
    pub send_speed: u64,
}

cloudmgr_runtime::object! {
    CellStatistics {
        required name,
        required address,
        required enabled,
        required alive,
        optional instances,
        required cpu_usage,
        required max_cpu,
        required available_memory,
        required max_memory,
        required available_disk,
        required max_disk,
        required read_speed,
        required write_speed,
        required receive_speed,
        required send_speed,
    }
}

/// Load of a compute pool.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PoolStatistics {
    /// The compute pool.
    pub name: String,
    /// false if it gets no new guests.
    pub enabled: bool,
    /// Hosts that are offline, online.
    pub cells: Vec<u64>,
    /// Guests that are stopped, running, lost, migrating.
    pub instances: Vec<u64>,
    /// CPU usage; an integer in lists. The document says cores in use; a zone of two hosts with 12.5 each has 12.5.
    pub cpu_usage: f64,
    /// Cores.
    pub max_cpu: u64,
    /// Bytes.
    pub available_memory: u64,
    /// Bytes.
    pub max_memory: u64,
    /// Bytes.
    pub available_disk: u64,
    /// Bytes.
    pub max_disk: u64,
    /// Disk reads in bytes per second.
    pub read_speed: u64,
    /// Disk writes in bytes per second.
    pub write_speed: u64,
    /// Network input in bytes per second.
    pub receive_speed: u64,
    /// Network output in bytes per second.
    pub send_speed: u64,
}

cloudmgr_runtime::object! {
    PoolStatistics {
        required name,
        required enabled,
        optional cells,
        optional instances,
        required cpu_usage,
        required max_cpu,
        required available_memory,
        required max_memory,
        required available_disk,
        required max_disk,
        required read_speed,
        required write_speed,
        required receive_speed,
        required send_speed,
    }
}

/// Load of the zone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZoneStatistics {
    /// The zone; there is only one.
    pub name: String,
    /// Compute pools that are disabled, enabled.
    pub pools: Vec<u64>,
    /// Hosts that are offline, online.
    pub cells: Vec<u64>,
    /// Guests that are stopped, running, lost, migrating.
    pub instances: Vec<u64>,
    /// CPU usage; an integer in lists. The document says cores in use; a zone of two hosts with 12.5 each has 12.5.
    pub cpu_usage: f64,
    /// Cores.
    pub max_cpu: u64,
    /// Bytes.
    pub available_memory: u64,
    /// Bytes.
    pub max_memory: u64,
    /// Bytes.
    pub available_disk: u64,
    /// Bytes.
    pub max_disk: u64,
    /// Disk reads in bytes per second.
    pub read_speed: u64,
    /// Disk writes in bytes per second.
    pub write_speed: u64,
    /// Network input in bytes per second.
    pub receive_speed: u64,
    /// Network output in bytes per second.
    pub send_speed: u64,
    /// Start of the core.
    pub start_time: String,
}

cloudmgr_runtime::object! {
    ZoneStatistics {
        required name,
        optional pools,
        optional cells,
        optional instances,
        required cpu_usage,
        required max_cpu,
        required available_memory,
        required max_memory,
        required available_disk,
        required max_disk,
        required read_speed,
        required write_speed,
        required receive_speed,
        required send_speed,
        required start_time,
    }
}
