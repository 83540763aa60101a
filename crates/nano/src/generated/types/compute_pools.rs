// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::compute_pools`](crate::Client::compute_pools).

/// A pool of hosts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ComputePool {
    /// The name by which guests and hosts refer to it.
    pub name: String,
    /// false if it gets no new guests.
    pub enabled: bool,
    /// Number of hosts.
    pub cells: u64,
    /// Name of the address pool; empty for bridged networking.
    pub network: String,
    /// Name of the storage pool; empty for the local disks of the hosts.
    pub storage: String,
    /// Guests of a dead host start again elsewhere; needs shared storage.
    pub failover: bool,
}

cloudmgr_runtime::object! {
    ComputePool {
        required name,
        required enabled,
        required cells,
        required network,
        required storage,
        required failover,
    }
}

/// A new compute pool.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateComputePool {
    /// Name of the storage pool; the local disks of the hosts if omitted.
    pub storage: Option<String>,
    /// Name of the address pool; bridged networking if omitted.
    pub network: Option<String>,
    /// Start the guests of a dead host elsewhere; needs shared storage.
    pub failover: Option<bool>,
}

cloudmgr_runtime::request! {
    CreateComputePool {
        optional storage: into String,
        optional network: into String,
        optional failover: value bool,
    }
}

/// The new values of a compute pool.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateComputePool {
    /// Name of the storage pool; the local disks of the hosts if omitted.
    pub storage: Option<String>,
    /// Name of the address pool; bridged networking if omitted.
    pub network: Option<String>,
    /// Start the guests of a dead host elsewhere; needs shared storage.
    pub failover: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateComputePool {
        optional storage: into String,
        optional network: into String,
        optional failover: value bool,
    }
}
