// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::log_bundles`](crate::Client::log_bundles).

use cloudmgr_runtime::{DateTime, Utc};
use super::*;

/// The create log bundle.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateLogBundle {
    /// Queue it where it cannot start now.
    pub queue: Option<bool>,
}

cloudmgr_runtime::request! {
    CreateLogBundle {
        optional queue: value bool,
    }
}

/// The log bundle.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogBundle {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `status`.
    pub status: Option<LogBundleStatus>,
    /// Why it failed.
    pub error: Option<String>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    LogBundle {
        required id,
        optional status,
        optional error,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

cloudmgr_runtime::open_enum! {
    /// The log bundle status.
    pub enum LogBundleStatus {
        Creating = "creating",
        Created = "created",
        Uploaded = "uploaded",
        Failed = "failed",
    }
}

/// The update log bundle.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateLogBundle {
    /// Wire name: `status`.
    pub status: LogBundleStatus,
    /// Why it failed.
    pub error: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateLogBundle {
        required status: into LogBundleStatus,
        optional error: into String,
    }
}
