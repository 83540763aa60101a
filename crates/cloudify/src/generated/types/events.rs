// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::events`](crate::Client::events).

use cloudmgr_runtime::{DateTime, Utc, Value};
use super::*;

/// The create events.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateEvents {
    /// Events as workers report them.
    pub events: Option<Vec<Value>>,
    /// Log lines as workers report them.
    pub logs: Option<Vec<Value>>,
    /// Execution that they belong to.
    pub execution_id: Option<String>,
    /// Execution group that they belong to, in place of an execution.
    pub execution_group_id: Option<String>,
    /// Host name of the manager that reports.
    pub manager_name: Option<String>,
    /// Name of the agent that reports.
    pub agent_name: Option<String>,
}

cloudmgr_runtime::request! {
    CreateEvents {
        optional events: list Value,
        optional logs: list Value,
        optional execution_id: into String,
        optional execution_group_id: into String,
        optional manager_name: into String,
        optional agent_name: into String,
    }
}

/// The deleted events.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeletedEvents {
    /// One number, how many were deleted.
    pub items: Vec<u64>,
    /// Wire name: `metadata`.
    pub metadata: Option<ListMetadata>,
}

cloudmgr_runtime::object! {
    DeletedEvents {
        optional items,
        optional metadata,
    }
}

/// The error cause.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorCause {
    /// Class of the exception.
    pub type_: Option<String>,
    /// Text of the exception.
    pub message: Option<String>,
    /// Stack trace of the exception.
    pub traceback: Option<String>,
}

cloudmgr_runtime::object! {
    ErrorCause {
        optional type_ = "type",
        optional message,
        optional traceback,
    }
}

/// The event.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Event {
    /// Number of the row among those of its type.
    pub storage_id: Option<i64>,
    /// Wire name: `type`.
    pub type_: Option<EventKind>,
    /// Events only; such as `task_succeeded`.
    pub event_type: Option<String>,
    /// Logs only.
    pub level: Option<String>,
    /// Logs only.
    pub logger: Option<String>,
    /// Human-readable message.
    pub message: Option<String>,
    /// Events of failed tasks only.
    pub error_causes: Vec<ErrorCause>,
    /// Name of the operation, such as `cloudify.interfaces.lifecycle.create`; only for events and logs of operations.
    pub operation: Option<String>,
    /// Node instance that it is about, if any.
    pub node_instance_id: Option<String>,
    /// Node of that instance.
    pub node_name: Option<String>,
    /// Node instance, for operations of relationships.
    pub source_id: Option<String>,
    /// Node instance, for operations of relationships.
    pub target_id: Option<String>,
    /// Name of the workflow that runs.
    pub workflow_id: Option<String>,
    /// Execution that reported it; null for events of an execution group.
    pub execution_id: Option<String>,
    /// Deployment on which the workflow runs.
    pub deployment_id: Option<String>,
    /// Blueprint of the deployment.
    pub blueprint_id: Option<String>,
    /// When the manager stored it.
    pub timestamp: Option<DateTime<Utc>>,
    /// When it happened.
    pub reported_timestamp: Option<DateTime<Utc>>,
    /// The display name of the deployment, which need not be unique. Needs Cloudify 6.1 or later.
    pub deployment_display_name: Option<String>,
    /// The execution group that it belongs to. Needs Cloudify 6.0 or later.
    pub execution_group_id: Option<String>,
    /// The manager that wrote it. Needs Cloudify 6.4 or later.
    pub manager_name: Option<String>,
    /// The agent that wrote it. Needs Cloudify 6.4 or later.
    pub agent_name: Option<String>,
}

cloudmgr_runtime::object! {
    Event {
        optional storage_id = "_storage_id",
        optional type_ = "type",
        optional event_type,
        optional level,
        optional logger,
        optional message,
        optional error_causes,
        optional operation,
        optional node_instance_id,
        optional node_name,
        optional source_id,
        optional target_id,
        optional workflow_id,
        optional execution_id,
        optional deployment_id,
        optional blueprint_id,
        optional timestamp,
        optional reported_timestamp,
        optional deployment_display_name,
        optional execution_group_id,
        optional manager_name,
        optional agent_name,
    }
}

cloudmgr_runtime::open_enum! {
    /// The event kind.
    pub enum EventKind {
        CloudifyEvent = "cloudify_event",
        CloudifyLog = "cloudify_log",
    }
}
