// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::notifications`](crate::Client::notifications).

use cloudmgr_runtime::{DateTime, Utc, Uuid};
use serde::{Deserialize, Serialize};

/// A message about a cluster or an organization.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Notification {
    /// The id.
    pub id: Uuid,
    /// The message.
    pub message: String,
    /// The severity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<NotificationSeverity>,
    /// The acknowledged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<bool>,
    /// The created at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The cluster id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<Uuid>,
    /// The organization id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Uuid>,
    /// The customer id.
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
