// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::executions`](crate::Client::executions).

use cloudmgr_runtime::{Map, Value};
use super::*;

/// The control execution.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ControlExecution {
    /// Wire name: `action`.
    pub action: ExecutionAction,
    /// Documented; the server ignores it.
    pub deployment_id: Option<String>,
}

cloudmgr_runtime::request! {
    ControlExecution {
        required action: into ExecutionAction,
        optional deployment_id: into String,
    }
}

/// One of the two, or neither for all that have ended.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteExecutions {
    /// How many to keep; at least 1.
    pub keep_last: Option<u64>,
    /// Only those created before it, such as `2030-01-01 10:00`.
    pub to_datetime: Option<String>,
}

cloudmgr_runtime::request! {
    DeleteExecutions {
        optional keep_last: value u64,
        optional to_datetime: into String,
    }
}

/// The deleted count.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeletedCount {
    /// How many were deleted.
    pub count: Option<i64>,
}

cloudmgr_runtime::object! {
    DeletedCount {
        optional count,
    }
}

/// The deleted executions.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeletedExecutions {
    /// The count as the only item.
    pub items: Vec<DeletedCount>,
    /// What was asked for of a page.
    pub metadata: Map<String, Value>,
}

cloudmgr_runtime::object! {
    DeletedExecutions {
        optional items,
        optional metadata,
    }
}

cloudmgr_runtime::open_enum! {
    /// `cancel` asks the workflow to stop, `force-cancel` stops it, `kill` ends its process. `resume` goes on where it ended, `force-resume` also runs what may not be resumed. `requeue`, from 5.1 on, queues it again.
    pub enum ExecutionAction {
        Cancel = "cancel",
        ForceCancel = "force-cancel",
        Kill = "kill",
        Resume = "resume",
        ForceResume = "force-resume",
        /// From 6.0 on it cancels instead. Needs Cloudify 5.1 to 5.2.
        Requeue = "requeue",
    }
}

/// The start execution.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartExecution {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// Name of the workflow, such as `install`.
    pub workflow_id: String,
    /// Parameters of the workflow.
    pub parameters: Option<cloudmgr_runtime::SecretJson>,
    /// Accept parameters that the workflow does not declare.
    pub allow_custom_parameters: Option<bool>,
    /// Start it although another execution of the deployment runs.
    pub force: Option<bool>,
    /// Queue it where it cannot start now.
    pub queue: Option<bool>,
    /// Only log what would be done.
    pub dry_run: Option<bool>,
    /// Seconds that other tasks get to end when one fails; 600 unless given.
    pub wait_after_fail: Option<u64>,
    /// When to start, as `YYYYMMDDHHMM+HHMM` or `YYYYMMDDHHMM-HHMM`. From 6.0 on it makes a schedule, and the answer is no execution; see the execution schedules. Needs Cloudify 5.2 or earlier.
    pub scheduled_time: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.3 or later.
    pub force_status: Option<ExecutionStatus>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub id: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub error: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_by: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub started_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub ended_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub is_system_workflow: Option<bool>,
}

cloudmgr_runtime::request! {
    StartExecution {
        required deployment_id: into String,
        required workflow_id: into String,
        optional parameters: into cloudmgr_runtime::SecretJson,
        optional allow_custom_parameters: value bool,
        optional force: value bool,
        optional queue: value bool,
        optional dry_run: value bool,
        optional wait_after_fail: value u64,
        optional scheduled_time: into String,
        optional force_status: into ExecutionStatus,
        optional id: into String,
        optional error: into String,
        optional created_at: into String,
        optional created_by: into String,
        optional started_at: into String,
        optional ended_at: into String,
        optional is_system_workflow: value bool,
    }
}

/// The update execution.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateExecution {
    /// Wire name: `status`.
    pub status: ExecutionStatus,
    /// Why it failed.
    pub error: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateExecution {
        required status: into ExecutionStatus,
        optional error: into String,
    }
}
