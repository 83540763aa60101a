// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::node_instances`](crate::Client::node_instances).

use cloudmgr_runtime::{Map, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The node instance.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NodeInstance {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `node_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_id: Option<String>,
    /// Node instance of the host it is contained in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Number among the instances of the node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// Place in its life cycle, from `uninitialized` over `started` to `deleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Goes up with each change; see the update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// Wire name: `runtime_properties`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub runtime_properties: Map<String, Value>,
    /// Wire name: `relationships`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub relationships: Vec<NodeInstanceRelationship>,
    /// Wire name: `scaling_groups`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub scaling_groups: Vec<Value>,
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

/// The node instance relationship.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NodeInstanceRelationship {
    /// Wire name: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Node instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    /// Node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_name: Option<String>,
}

/// The update node instance.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateNodeInstance {
    /// The current version of the instance.
    pub version: i64,
    /// Wire name: `runtime_properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_properties: Option<Map<String, Value>>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateNodeInstance {
        required version: value i64,
        optional runtime_properties: value Map<String, Value>,
        optional state: into String,
    }
}
