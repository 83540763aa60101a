// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::notifications`](crate::Client::notifications).

use cloudmgr_runtime::{DateTime, Utc, Uuid};

/// A message about a cluster or an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Notification {
    /// UUID that `update` takes.
    pub id: Uuid,
    /// A human-readable sentence.
    pub message: String,
    /// How urgent it is.
    pub severity: Option<NotificationSeverity>,
    /// Whether someone has marked it as seen; that cannot be undone.
    pub acknowledged: Option<bool>,
    /// When it was raised, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// The cluster that it is about, if it is about one.
    pub cluster_id: Option<Uuid>,
    /// The organization that it is about, if it is about one.
    pub organization_id: Option<Uuid>,
    /// The customer that it is about.
    pub customer_id: Option<Uuid>,
}

cloudmgr_runtime::object! {
    Notification {
        required id,
        required message,
        optional severity,
        optional acknowledged,
        optional created_at,
        optional cluster_id,
        optional organization_id,
        optional customer_id,
    }
}

cloudmgr_runtime::open_enum! {
    /// How urgent a notification is.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateNotification {
    /// Only true is accepted.
    pub acknowledged: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateNotification {
        optional acknowledged: value bool,
    }
}
