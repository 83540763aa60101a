// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::node_instances`](crate::Client::node_instances).

use cloudmgr_runtime::Value;
use super::*;

/// The node instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NodeInstance {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `node_id`.
    pub node_id: Option<String>,
    /// Node instance of the host it is contained in.
    pub host_id: Option<String>,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Number among the instances of the node.
    pub index: Option<i64>,
    /// Place in its life cycle, from `uninitialized` over `started` to `deleted`.
    pub state: Option<String>,
    /// Goes up with each change; see the update.
    pub version: Option<i64>,
    /// Wire name: `runtime_properties`.
    pub runtime_properties: Option<cloudmgr_runtime::SecretJson>,
    /// Wire name: `relationships`.
    pub relationships: Vec<NodeInstanceRelationship>,
    /// Wire name: `scaling_groups`.
    pub scaling_groups: Vec<Value>,
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
    NodeInstance {
        required id,
        optional node_id,
        optional host_id,
        optional deployment_id,
        optional index,
        optional state,
        optional version,
        optional runtime_properties,
        optional relationships,
        optional scaling_groups,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The node instance relationship.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NodeInstanceRelationship {
    /// Wire name: `type`.
    pub type_: Option<String>,
    /// Node instance.
    pub target_id: Option<String>,
    /// Node.
    pub target_name: Option<String>,
}

cloudmgr_runtime::object! {
    NodeInstanceRelationship {
        optional type_ = "type",
        optional target_id,
        optional target_name,
    }
}

/// The update node instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateNodeInstance {
    /// The current version of the instance.
    pub version: i64,
    /// Wire name: `runtime_properties`.
    pub runtime_properties: Option<cloudmgr_runtime::SecretJson>,
    /// Wire name: `state`.
    pub state: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateNodeInstance {
        required version: value i64,
        optional runtime_properties: into cloudmgr_runtime::SecretJson,
        optional state: into String,
    }
}
