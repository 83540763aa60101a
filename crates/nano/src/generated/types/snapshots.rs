// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::snapshots`](crate::Client::snapshots).

/// A new snapshot.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// Letters, digits, `_`, `-` and `.`.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
}

cloudmgr_runtime::request! {
    CreateSnapshot {
        required name: into String,
        optional description: into String,
    }
}

/// The snapshot that the disks return to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RestoreSnapshot {
    /// Name of the snapshot.
    pub target: String,
}

cloudmgr_runtime::request! {
    RestoreSnapshot {
        required target: into String,
    }
}

/// A saved state of the disks of a guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Snapshot {
    /// The guest was running when it was taken.
    pub running: bool,
    /// Free text.
    pub description: Option<String>,
    /// When it was taken, by the clock of the host.
    pub create_time: String,
}

cloudmgr_runtime::object! {
    Snapshot {
        required running,
        optional description,
        required create_time,
    }
}

/// The position of a snapshot in the tree. False and empty values are omitted.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SnapshotNode {
    /// It is not based on another snapshot.
    pub is_root: Option<bool>,
    /// The disks are based on it.
    pub is_current: Option<bool>,
    /// Name of the snapshot that it is based on.
    pub backing: Option<String>,
}

cloudmgr_runtime::object! {
    SnapshotNode {
        optional is_root,
        optional is_current,
        optional backing,
    }
}
