// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::tasks_graphs`](crate::Client::tasks_graphs).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use serde::{Deserialize, Serialize};
use super::*;

/// The create tasks graph.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateTasksGraph {
    /// Wire name: `execution_id`.
    pub execution_id: String,
    /// Label among the graphs of the execution.
    pub name: String,
    /// Wire name: `operations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operations: Option<Vec<GraphOperation>>,
}

cloudmgr_runtime::request! {
    CreateTasksGraph {
        required execution_id: into String,
        required name: into String,
        optional operations: list GraphOperation,
    }
}

/// The graph operation.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct GraphOperation {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Ids of operations that come first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<String>>,
    /// What rebuilds the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    GraphOperation {
        required id: into String,
        optional name: into String,
        optional type_: into String,
        optional dependencies: list String,
        optional parameters: value Map<String, Value>,
    }
}

/// The tasks graph.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct TasksGraph {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `execution_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_id: Option<String>,
    /// Label among the graphs of the execution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Name of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_availability: Option<Visibility>,
}
