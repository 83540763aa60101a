// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::execution_schedules`](crate::Client::execution_schedules).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The create execution schedule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateExecutionSchedule {
    /// Name of the workflow.
    pub workflow_id: String,
    /// The first time, in UTC without a zone, such as `2030-01-01T00:00:00`.
    pub since: String,
    /// The last time, in UTC without a zone.
    pub until: Option<String>,
    /// `1 weeks`: a number and a unit from seconds to years.
    pub recurrence: Option<String>,
    /// How many runs there are; 1 where it does not recur.
    pub count: Option<u64>,
    /// `MO` to `SU`; where it recurs by months or years also `1MO` to `4SU` and `L-MO` to `L-SU`.
    pub weekdays: Option<Vec<String>>,
    /// A rule of RFC 5545, in place of the three others.
    pub rrule: Option<String>,
    /// Minutes that a run may be late.
    pub slip: Option<u64>,
    /// Switch it off after a run that failed.
    pub stop_on_fail: Option<bool>,
    /// Whether it is on; true unless given.
    pub enabled: Option<bool>,
    /// Parameters of the workflow.
    pub parameters: Option<Map<String, Value>>,
    /// `allow_custom_parameters`, `force`, `dry_run` and `wait_after_fail`.
    pub execution_arguments: Option<Map<String, Value>>,
    /// Name of a user; for restored snapshots.
    pub created_by: Option<String>,
    /// For restored snapshots.
    pub created_at: Option<String>,
}

cloudmgr_runtime::request! {
    CreateExecutionSchedule {
        required workflow_id: into String,
        required since: into String,
        optional until: into String,
        optional recurrence: into String,
        optional count: value u64,
        optional weekdays: list String,
        optional rrule: into String,
        optional slip: value u64,
        optional stop_on_fail: value bool,
        optional enabled: value bool,
        optional parameters: value Map<String, Value>,
        optional execution_arguments: value Map<String, Value>,
        optional created_by: into String,
        optional created_at: into String,
    }
}

/// The execution schedule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExecutionSchedule {
    /// Unique within the deployment.
    pub id: String,
    /// Deployment on which the workflow runs.
    pub deployment_id: Option<String>,
    /// Name of the workflow to run.
    pub workflow_id: Option<String>,
    /// Parameters of the workflow.
    pub parameters: Map<String, Value>,
    /// How it is started, such as `allow_custom_parameters`.
    pub execution_arguments: Map<String, Value>,
    /// The first time.
    pub since: Option<DateTime<Utc>>,
    /// The last time.
    pub until: Option<DateTime<Utc>>,
    /// `recurrence`, `count` and `weekdays`, or `rrule`.
    pub rule: Map<String, Value>,
    /// Minutes that a run may be late.
    pub slip: Option<i64>,
    /// Whether it is switched off after a run that failed.
    pub stop_on_fail: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// None when it is over.
    pub next_occurrence: Option<DateTime<Utc>>,
    /// Up to 1,000 times, as `YYYY-MM-DD HH:MM:SS` in UTC.
    pub all_next_occurrences: Vec<String>,
    /// How its latest run ended or how far it is.
    pub latest_execution_status: Option<ExecutionStatus>,
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
    ExecutionSchedule {
        required id,
        optional deployment_id,
        optional workflow_id,
        optional parameters,
        optional execution_arguments,
        optional since,
        optional until,
        optional rule,
        optional slip,
        optional stop_on_fail,
        optional enabled,
        optional next_occurrence,
        optional all_next_occurrences,
        optional latest_execution_status,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The update execution schedule.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateExecutionSchedule {
    /// Name of the workflow.
    pub workflow_id: Option<String>,
    /// The first time, in UTC without a zone.
    pub since: Option<String>,
    /// The last time, in UTC without a zone.
    pub until: Option<String>,
    /// `1 weeks`: a number and a unit from seconds to years.
    pub recurrence: Option<String>,
    /// How many runs there are; 1 where it does not recur.
    pub count: Option<u64>,
    /// `MO` to `SU`; where it recurs by months or years also `1MO` to `4SU` and `L-MO` to `L-SU`.
    pub weekdays: Option<Vec<String>>,
    /// A rule of RFC 5545, in place of the three others.
    pub rrule: Option<String>,
    /// Minutes that a run may be late.
    pub slip: Option<u64>,
    /// Switch it off after a run that failed.
    pub stop_on_fail: Option<bool>,
    /// Whether it is on; true unless given.
    pub enabled: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateExecutionSchedule {
        optional workflow_id: into String,
        optional since: into String,
        optional until: into String,
        optional recurrence: into String,
        optional count: value u64,
        optional weekdays: list String,
        optional rrule: into String,
        optional slip: value u64,
        optional stop_on_fail: value bool,
        optional enabled: value bool,
    }
}
