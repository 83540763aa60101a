// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::nodes`](crate::Client::nodes).

use cloudmgr_runtime::{Map, Value};

/// The create nodes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateNodes {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// The nodes as the parser made them.
    pub nodes: Vec<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    CreateNodes {
        required deployment_id: into String,
        required nodes: list Map<String, Value>,
    }
}

/// The update node.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateNode {
    /// The plugins of its operations.
    pub plugins: Option<Vec<Value>>,
    /// The operations of its interfaces.
    pub operations: Option<Map<String, Value>>,
    /// Its relationships to other nodes.
    pub relationships: Option<Vec<Value>>,
    /// The values of its properties.
    pub properties: Option<Map<String, Value>>,
    /// The scaling limits of the node.
    pub capabilities: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    UpdateNode {
        optional plugins: list Value,
        optional operations: value Map<String, Value>,
        optional relationships: list Value,
        optional properties: value Map<String, Value>,
        optional capabilities: value Map<String, Value>,
    }
}
