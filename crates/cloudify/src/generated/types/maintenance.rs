// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::maintenance`](crate::Client::maintenance).

use cloudmgr_runtime::{Value, nullable};
use serde::{Deserialize, Serialize};

/// The maintenance.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Maintenance {
    /// Wire name: `status`.
    pub status: MaintenanceStatus,
    /// Name of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
    /// A time, or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation_requested_at: Option<String>,
    /// A time, or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activated_at: Option<String>,
    /// Executions that are waited for.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub remaining_executions: Vec<Value>,
}

cloudmgr_runtime::open_enum! {
    /// The maintenance status.
    pub enum MaintenanceStatus {
        Activating = "activating",
        Activated = "activated",
        Deactivated = "deactivated",
    }
}
