// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::notifications`](crate::Client::notifications).

use cloudmgr_runtime::{DateTime, Utc, Uuid};
use serde::{Deserialize, Serialize};

/// A message about a cluster or an organization.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Notification {
    /// Wire name: `id`.
    pub id: Uuid,
    /// Wire name: `message`.
    pub message: String,
    /// Wire name: `severity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<NotificationSeverity>,
    /// Wire name: `acknowledged`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<bool>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `cluster_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<Uuid>,
    /// Wire name: `organization_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Uuid>,
    /// Wire name: `customer_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Uuid>,
}

cloudmgr_runtime::open_enum! {
    /// How bad it is.
    pub enum NotificationSeverity {
        Error = "error",
        Info = "info",
        Warning = "warning",
    }
}

cloudmgr_runtime::open_enum! {
    /// What notifications can be sorted by.
    pub enum NotificationSortKey {
        Acknowledged = "acknowledged",
        CreatedAt = "created_at",
        Severity = "severity",
    }
}

/// The acknowledgement of a notification.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateNotification {
    /// Only true is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateNotification {
        optional acknowledged: value bool,
    }
}
