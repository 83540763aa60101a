// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::operations`](crate::Client::operations).

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The create operation.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateOperation {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `graph_id`.
    pub graph_id: String,
    /// Ids of operations that come first.
    pub dependencies: Vec<String>,
    /// `RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another.
    #[serde(rename = "type")]
    pub type_: String,
    /// What rebuilds the operation.
    pub parameters: Map<String, Value>,
}

cloudmgr_runtime::request! {
    CreateOperation {
        required name: into String,
        required graph_id: into String,
        required dependencies: list String,
        required type_: into String,
        required parameters: value Map<String, Value>,
    }
}

/// The operation.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Operation {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `RemoteWorkflowTask`, `LocalWorkflowTask`, `SubgraphTask` or another.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `pending`, `sent`, `succeeded`, `failed` or another The document writes it in capitals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Ids of operations that come first.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub dependencies: Vec<String>,
    /// What rebuilds the operation.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub parameters: Map<String, Value>,
    /// Documented; the server does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks_graph: Option<String>,
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

/// The update operation.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateOperation {
    /// Wire name: `state`.
    pub state: String,
}

cloudmgr_runtime::request! {
    UpdateOperation {
        required state: into String,
    }
}
