// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::compute_cells`](crate::Client::compute_cells).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};

/// Where a host keeps the disks of its guests.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CellStorage {
    /// Wire name: `mode`.
    pub mode: CellStorageMode,
    /// Paths of system disks.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub system: Vec<String>,
    /// Paths of data disks.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<String>,
}

cloudmgr_runtime::open_enum! {
    /// Where a host keeps its disks.
    pub enum CellStorageMode {
        Local = "local",
        Nfs = "nfs",
    }
}

/// A storage pool as one host sees it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CellStoragePool {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `attached`.
    pub attached: bool,
    /// Why it is not attached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// A host in a list.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ComputeCell {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `address`.
    pub address: String,
    /// False when it gets no new guests.
    pub enabled: bool,
    /// Wire name: `alive`.
    pub alive: bool,
    /// Not documented.
    #[serde(rename = "PurgeAppending", skip_serializing_if = "Option::is_none")]
    pub purge_appending: Option<bool>,
}

/// A host.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ComputeCellDetail {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `address`.
    pub address: String,
    /// False when it gets no new guests.
    pub enabled: bool,
    /// Wire name: `alive`.
    pub alive: bool,
    /// The storage pools and whether the host reaches them.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub storage: Vec<CellStoragePool>,
}

/// Where a host should keep its disks.
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateComputeCell {
    /// Wire name: `enable`.
    pub enable: bool,
}

cloudmgr_runtime::request! {
    UpdateComputeCell {
        required enable: value bool,
    }
}
