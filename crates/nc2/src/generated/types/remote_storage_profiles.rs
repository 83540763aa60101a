// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::remote_storage_profiles`](crate::Client::remote_storage_profiles).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};

/// Sizes of remote storage that a host type can have.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct RemoteStorageProfile {
    /// The provider's instance type that it fits.
    pub host_type: String,
    /// Sizes to choose from, in GB per host.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub capacities: Vec<u64>,
    /// The provider's kind of volume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disk_type: Option<String>,
}
