// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::compute_cells`](crate::Client::compute_cells).

/// Where a host keeps the disks of its guests.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CellStorage {
    /// Where the host keeps disks.
    pub mode: CellStorageMode,
    /// Paths of system disks.
    pub system: Vec<String>,
    /// Paths of data disks.
    pub data: Vec<String>,
}

cloudmgr_runtime::object! {
    CellStorage {
        required mode,
        optional system,
        optional data,
    }
}

cloudmgr_runtime::open_enum! {
    /// Where a host keeps its disks.
    pub enum CellStorageMode {
        Local = "local",
        Nfs = "nfs",
    }
}

/// A storage pool as one host sees it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CellStoragePool {
    /// The storage pool that the host mounts.
    pub name: String,
    /// Whether the mount succeeded.
    pub attached: bool,
    /// Why it is not attached.
    pub error: Option<String>,
}

cloudmgr_runtime::object! {
    CellStoragePool {
        required name,
        required attached,
        optional error,
    }
}

/// A host in a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ComputeCell {
    /// The name of the host in calls, such as `Cell_93e3de24f0a3`.
    pub name: String,
    /// IP address of the host.
    pub address: String,
    /// False if it gets no new guests.
    pub enabled: bool,
    /// Whether the host is connected to the core.
    pub alive: bool,
    /// Not documented.
    pub purge_appending: Option<bool>,
}

cloudmgr_runtime::object! {
    ComputeCell {
        required name,
        required address,
        required enabled,
        required alive,
        optional purge_appending = "PurgeAppending",
    }
}

/// A host.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ComputeCellDetail {
    /// The name of the host in calls, such as `Cell_93e3de24f0a3`.
    pub name: String,
    /// IP address of the host.
    pub address: String,
    /// False if it gets no new guests.
    pub enabled: bool,
    /// Whether the host is connected to the core.
    pub alive: bool,
    /// The storage pools and whether the host can access them.
    pub storage: Vec<CellStoragePool>,
}

cloudmgr_runtime::object! {
    ComputeCellDetail {
        required name,
        required address,
        required enabled,
        required alive,
        optional storage,
    }
}

/// Where a host should keep its disks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCellStorage {
    /// Path for new disks.
    pub default: String,
}

cloudmgr_runtime::request! {
    UpdateCellStorage {
        required default: into String,
    }
}

/// Whether a host gets new guests.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateComputeCell {
    /// Whether the host gets new guests; it keeps its current ones.
    pub enable: bool,
}

cloudmgr_runtime::request! {
    UpdateComputeCell {
        required enable: value bool,
    }
}
