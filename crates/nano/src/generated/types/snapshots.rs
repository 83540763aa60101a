// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::snapshots`](crate::Client::snapshots).

use serde::{Deserialize, Serialize};

/// A new snapshot.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateSnapshot {
    /// Letters, digits, `_`, `-` and `.`.
    pub name: String,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

cloudmgr_runtime::request! {
    CreateSnapshot {
        required name: into String,
        optional description: into String,
    }
}

/// The snapshot to go back to.
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Snapshot {
    /// The guest ran when it was taken.
    pub running: bool,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it was taken, by the clock of the host.
    pub create_time: String,
}

/// The place of a snapshot in the tree. False and empty values are left out.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SnapshotNode {
    /// It builds on no other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_root: Option<bool>,
    /// The disks build on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_current: Option<bool>,
    /// Name of the snapshot that it builds on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backing: Option<String>,
}
