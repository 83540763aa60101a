// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::tasks_graphs`](crate::Client::tasks_graphs).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The create tasks graph.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTasksGraph {
    /// Execution that stores it.
    pub execution_id: String,
    /// Label among the graphs of the execution.
    pub name: String,
    /// Operations that are stored with it.
    pub operations: Option<Vec<GraphOperation>>,
    /// ID of the graph; for administrators. Needs Cloudify 6.4 or later.
    pub graph_id: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_at: Option<String>,
}

cloudmgr_runtime::request! {
    CreateTasksGraph {
        required execution_id: into String,
        required name: into String,
        optional operations: list GraphOperation,
        optional graph_id: into String,
        optional created_at: into String,
    }
}

/// The graph operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GraphOperation {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `name`.
    pub name: Option<String>,
    /// `RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another.
    pub type_: Option<String>,
    /// IDs of operations that come first.
    pub dependencies: Option<Vec<String>>,
    /// What rebuilds the operation.
    pub parameters: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    GraphOperation {
        required id: into String,
        optional name: into String,
        optional type_ = "type": into String,
        optional dependencies: list String,
        optional parameters: value Map<String, Value>,
    }
}

/// The tasks graph.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TasksGraph {
    /// Wire name: `id`.
    pub id: String,
    /// Execution that stores it.
    pub execution_id: Option<String>,
    /// Label among the graphs of the execution.
    pub name: Option<String>,
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
    TasksGraph {
        required id,
        optional execution_id,
        optional name,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The update tasks graph.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTasksGraph {
    /// What it is to be in.
    pub state: String,
}

cloudmgr_runtime::request! {
    UpdateTasksGraph {
        required state: into String,
    }
}
