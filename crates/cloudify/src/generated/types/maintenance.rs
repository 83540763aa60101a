// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::maintenance`](crate::Client::maintenance).

use cloudmgr_runtime::Value;

/// The maintenance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Maintenance {
    /// Wire name: `status`.
    pub status: MaintenanceStatus,
    /// Name of a user.
    pub requested_by: Option<String>,
    /// A time, or empty.
    pub activation_requested_at: Option<String>,
    /// A time, or empty.
    pub activated_at: Option<String>,
    /// Executions that are waited for.
    pub remaining_executions: Vec<Value>,
}

cloudmgr_runtime::object! {
    Maintenance {
        required status,
        optional requested_by,
        optional activation_requested_at,
        optional activated_at,
        optional remaining_executions,
    }
}

cloudmgr_runtime::open_enum! {
    /// The maintenance status.
    pub enum MaintenanceStatus {
        Activating = "activating",
        Activated = "activated",
        Deactivated = "deactivated",
    }
}
