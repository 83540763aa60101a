// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::operations`](crate::Client::operations).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The control operations.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ControlOperations {
    /// `update-stored`.
    pub action: String,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Wire name: `node_id`.
    pub node_id: Option<String>,
    /// Name of the operation.
    pub operation: Option<String>,
    /// Number of the relationship.
    pub rel_index: Option<i64>,
    /// What changed.
    pub key: Option<String>,
}

cloudmgr_runtime::request! {
    ControlOperations {
        required action: into String,
        optional deployment_id: into String,
        optional node_id: into String,
        optional operation: into String,
        optional rel_index: value i64,
        optional key: into String,
    }
}

/// The create operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOperation {
    /// Wire name: `name`.
    pub name: String,
    /// Tasks graph that it is stored in.
    pub graph_id: String,
    /// IDs of operations that come first.
    pub dependencies: Vec<String>,
    /// `RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another.
    pub type_: String,
    /// What rebuilds the operation.
    pub parameters: Map<String, Value>,
}

cloudmgr_runtime::request! {
    CreateOperation {
        required name: into String,
        required graph_id: into String,
        required dependencies: list String,
        required type_ = "type": into String,
        required parameters: value Map<String, Value>,
    }
}

/// The operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `name`.
    pub name: Option<String>,
    /// `RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another.
    pub type_: Option<String>,
    /// `pending`, `sent`, `succeeded`, `failed` or another. The document writes it in capitals.
    pub state: Option<String>,
    /// IDs of operations that come first.
    pub dependencies: Vec<String>,
    /// What rebuilds the operation.
    pub parameters: Map<String, Value>,
    /// Documented; the server does not send it.
    pub tasks_graph: Option<String>,
    /// The graph that it belongs to. Needs Cloudify 7.0 or later.
    pub tasks_graph_id: Option<String>,
    /// The manager that ran it. Needs Cloudify 6.4 or later.
    pub manager_name: Option<String>,
    /// The agent that ran it. Needs Cloudify 6.4 or later.
    pub agent_name: Option<String>,
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
    Operation {
        required id,
        optional name,
        optional type_ = "type",
        optional state,
        optional dependencies,
        optional parameters,
        optional tasks_graph,
        optional tasks_graph_id,
        optional manager_name,
        optional agent_name,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The update operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOperation {
    /// Wire name: `state`.
    pub state: String,
    /// What the task returned. Needs Cloudify 6.4 or later.
    pub result: Option<Value>,
    /// Why it failed. Needs Cloudify 6.4 or later.
    pub exception: Option<String>,
    /// What led to the exception. Needs Cloudify 6.4 or later.
    pub exception_causes: Option<Vec<Value>>,
    /// The manager that ran it. Needs Cloudify 6.4 or later.
    pub manager_name: Option<String>,
    /// The agent that ran it. Needs Cloudify 6.4 or later.
    pub agent_name: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateOperation {
        required state: into String,
        optional result: into Value,
        optional exception: into String,
        optional exception_causes: list Value,
        optional manager_name: into String,
        optional agent_name: into String,
    }
}
