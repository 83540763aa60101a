// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::storage_pools`](crate::Client::storage_pools).

/// A new storage pool.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateStoragePool {
    /// `nfs`; nothing else is accepted.
    pub type_: String,
    /// Name or address of the NFS server.
    pub host: Option<String>,
    /// Exported path.
    pub target: Option<String>,
}

cloudmgr_runtime::request! {
    CreateStoragePool {
        required type_ = "type": into String,
        optional host: into String,
        optional target: into String,
    }
}

/// A network share on which compute pools keep the disks of their guests.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StoragePool {
    /// Protocol of the share; only `nfs` works.
    pub type_: String,
    /// Name or IP address of the server.
    pub host: String,
    /// Path on the host.
    pub target: String,
}

cloudmgr_runtime::object! {
    StoragePool {
        required type_ = "type",
        required host,
        required target,
    }
}

/// A storage pool in a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StoragePoolSummary {
    /// The name by which compute pools refer to it.
    pub name: String,
    /// Protocol of the share; only `nfs` works.
    pub type_: String,
    /// Name or IP address of the server.
    pub host: String,
    /// Path on the host.
    pub target: String,
}

cloudmgr_runtime::object! {
    StoragePoolSummary {
        required name,
        required type_ = "type",
        required host,
        required target,
    }
}

/// The new values of a storage pool.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateStoragePool {
    /// `nfs`; nothing else is accepted.
    pub type_: String,
    /// Name or address of the NFS server.
    pub host: Option<String>,
    /// Exported path.
    pub target: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateStoragePool {
        required type_ = "type": into String,
        optional host: into String,
        optional target: into String,
    }
}
