// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::execution_groups`](crate::Client::execution_groups).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The control execution group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ControlExecutionGroup {
    /// Wire name: `action`.
    pub action: ExecutionGroupAction,
}

cloudmgr_runtime::request! {
    ControlExecutionGroup {
        required action: into ExecutionGroupAction,
    }
}

/// The execution group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecutionGroup {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `workflow_id`.
    pub workflow_id: Option<String>,
    /// None where it deletes a group.
    pub deployment_group_id: Option<String>,
    /// How many run at once; 0 while it is paused. Needs Cloudify 6.0 or later.
    pub concurrency: Option<i64>,
    /// None in a list and after an action.
    pub status: Option<ExecutionGroupStatus>,
    /// Its executions; none in a list and after an action.
    pub execution_ids: Vec<String>,
    /// Wire name: `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    ExecutionGroup {
        required id,
        optional workflow_id,
        optional deployment_group_id,
        optional concurrency,
        optional status,
        optional execution_ids,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

cloudmgr_runtime::open_enum! {
    /// What is done with each execution, as with a single one.
    pub enum ExecutionGroupAction {
        Cancel = "cancel",
        ForceCancel = "force-cancel",
        Kill = "kill",
        Resume = "resume",
        ForceResume = "force-resume",
    }
}

cloudmgr_runtime::open_enum! {
    /// Made of the states of its executions: `terminated` when all have ended and none has failed, those that were cancelled included.
    pub enum ExecutionGroupStatus {
        Pending = "pending",
        Queued = "queued",
        Started = "started",
        Terminated = "terminated",
        Failed = "failed",
    }
}

/// The start execution group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartExecutionGroup {
    /// Wire name: `deployment_group_id`.
    pub deployment_group_id: String,
    /// Name of the workflow, such as `install`.
    pub workflow_id: String,
    /// Parameters for all members.
    pub default_parameters: Option<Map<String, Value>>,
    /// Parameters for single members, by the id of the deployment.
    pub parameters: Option<Map<String, Value>>,
    /// Start although another execution of a member runs.
    pub force: Option<bool>,
    /// How many run at once, 5 unless given; 0 starts it paused. Needs Cloudify 6.0 or later.
    pub concurrency: Option<u64>,
    /// For restored snapshots.
    pub id: Option<String>,
    /// For restored snapshots.
    pub associated_executions: Option<Vec<String>>,
    /// Name of a user; for restored snapshots.
    pub created_by: Option<String>,
    /// For restored snapshots.
    pub created_at: Option<String>,
}

cloudmgr_runtime::request! {
    StartExecutionGroup {
        required deployment_group_id: into String,
        required workflow_id: into String,
        optional default_parameters: value Map<String, Value>,
        optional parameters: value Map<String, Value>,
        optional force: value bool,
        optional concurrency: value u64,
        optional id: into String,
        optional associated_executions: list String,
        optional created_by: into String,
        optional created_at: into String,
    }
}

/// The update execution group.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateExecutionGroup {
    /// How many run at once; 0 pauses it.
    pub concurrency: Option<u64>,
    /// Deployment group that collects the members that succeeded.
    pub success_group_id: Option<String>,
    /// Deployment group that collects the members that failed.
    pub failure_group_id: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateExecutionGroup {
        optional concurrency: value u64,
        optional success_group_id: into String,
        optional failure_group_id: into String,
    }
}
