// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::audit_log`](crate::Client::audit_log).

use cloudmgr_runtime::{Map, Value};

/// The audit log.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuditLog {
    /// Number of the entry.
    pub id: Option<i64>,
    /// The table that was changed, such as `executions`.
    pub ref_table: String,
    /// Number of the row in it.
    pub ref_id: Option<i64>,
    /// What is known of the row, such as `id` and `tenant_name`. Needs Cloudify 7.0 or later.
    pub ref_identifier: Map<String, Value>,
    /// Wire name: `operation`.
    pub operation: AuditOperation,
    /// Name of a user.
    pub creator_name: Option<String>,
    /// The execution that changed it.
    pub execution_id: Option<String>,
    /// In UTC, without a zone.
    pub created_at: String,
}

cloudmgr_runtime::object! {
    AuditLog {
        optional id,
        required ref_table,
        optional ref_id,
        optional ref_identifier,
        required operation,
        optional creator_name,
        optional execution_id,
        required created_at,
    }
}

cloudmgr_runtime::open_enum! {
    /// The audit operation.
    pub enum AuditOperation {
        Create = "create",
        Update = "update",
        Delete = "delete",
    }
}

/// The deleted audit logs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeletedAuditLogs {
    /// How many.
    pub deleted: i64,
}

cloudmgr_runtime::object! {
    DeletedAuditLogs {
        required deleted,
    }
}

/// The new audit log.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewAuditLog {
    /// The table that was changed, such as `executions`.
    pub ref_table: String,
    /// Number of the row in it.
    pub ref_id: i64,
    /// What is known of the row, such as `id` and `tenant_name`. Needs Cloudify 7.0 or later.
    pub ref_identifier: Option<Map<String, Value>>,
    /// Wire name: `operation`.
    pub operation: AuditOperation,
    /// Name of a user.
    pub creator_name: Option<String>,
    /// The execution that changed it.
    pub execution_id: Option<String>,
    /// In UTC, without a zone.
    pub created_at: String,
}

cloudmgr_runtime::request! {
    NewAuditLog {
        required ref_table: into String,
        required ref_id: value i64,
        required operation: into AuditOperation,
        required created_at: into String,
        optional ref_identifier: value Map<String, Value>,
        optional creator_name: into String,
        optional execution_id: into String,
    }
}
