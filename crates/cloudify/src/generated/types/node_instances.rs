// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::node_instances`](crate::Client::node_instances).

use cloudmgr_runtime::{Map, Value};

/// The create node instances.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateNodeInstances {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// The instances as the workflow made them.
    pub node_instances: Vec<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    CreateNodeInstances {
        required deployment_id: into String,
        required node_instances: list Map<String, Value>,
    }
}

/// The update node instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateNodeInstance {
    /// The current version of the instance.
    pub version: i64,
    /// What its operations have stored so far.
    pub runtime_properties: Option<cloudmgr_runtime::SecretJson>,
    /// Wire name: `state`.
    pub state: Option<String>,
    /// What the manager found out about it. Needs Cloudify 6.3 or later.
    pub system_properties: Option<Map<String, Value>>,
    /// For update workflows. Needs Cloudify 6.3 or later.
    pub relationships: Option<Vec<Map<String, Value>>>,
}

cloudmgr_runtime::request! {
    UpdateNodeInstance {
        required version: value i64,
        optional runtime_properties: into cloudmgr_runtime::SecretJson,
        optional state: into String,
        optional system_properties: value Map<String, Value>,
        optional relationships: list Map<String, Value>,
    }
}
