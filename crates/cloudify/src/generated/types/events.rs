// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::events`](crate::Client::events).

use cloudmgr_runtime::{DateTime, Utc, nullable};
use serde::{Deserialize, Serialize};

/// The deleted events.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeletedEvents {
    /// One number, how many were deleted.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<u64>,
    /// Wire name: `metadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ListMetadata>,
}

/// The error cause.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ErrorCause {
    /// Class of the exception.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Wire name: `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Wire name: `traceback`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traceback: Option<String>,
}

/// The event.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Event {
    /// Number of the row among those of its type.
    #[serde(rename = "_storage_id", skip_serializing_if = "Option::is_none")]
    pub storage_id: Option<i64>,
    /// Wire name: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventKind>,
    /// Events only; such as `task_succeeded`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Logs only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Logs only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logger: Option<String>,
    /// Wire name: `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Events of failed tasks only.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub error_causes: Vec<ErrorCause>,
    /// Wire name: `operation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Wire name: `node_instance_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_instance_id: Option<String>,
    /// Wire name: `node_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// Node instance, for operations of relationships.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// Node instance, for operations of relationships.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// Wire name: `workflow_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// Wire name: `execution_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_id: Option<String>,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Wire name: `blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// When the manager stored it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<DateTime<Utc>>,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reported_timestamp: Option<DateTime<Utc>>,
}

cloudmgr_runtime::open_enum! {
    /// The event kind.
    pub enum EventKind {
        CloudifyEvent = "cloudify_event",
        CloudifyLog = "cloudify_log",
    }
}

/// The list metadata.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ListMetadata {
    /// Wire name: `pagination`.
    pub pagination: Pagination,
}

/// The pagination.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Pagination {
    /// Rows that match.
    pub total: u64,
    /// Rows skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Rows asked for, not rows sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
}
