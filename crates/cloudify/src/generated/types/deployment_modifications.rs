// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployment_modifications`](crate::Client::deployment_modifications).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use std::collections::BTreeMap;
use super::*;

/// The deployment modification.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeploymentModification {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `deployment_id`.
    pub deployment_id: Option<String>,
    /// Wire name: `status`.
    pub status: Option<DeploymentModificationStatus>,
    /// What was asked for.
    pub modified_nodes: Map<String, Value>,
    /// Added, removed and related node instances.
    pub node_instances: Map<String, Value>,
    /// What the caller gave to keep with it.
    pub context: Map<String, Value>,
    /// Wire name: `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `ended_at`.
    pub ended_at: Option<DateTime<Utc>>,
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
    DeploymentModification {
        required id,
        optional deployment_id,
        optional status,
        optional modified_nodes,
        optional node_instances,
        optional context,
        optional created_at,
        optional ended_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

cloudmgr_runtime::open_enum! {
    /// The deployment modification status.
    pub enum DeploymentModificationStatus {
        Started = "started",
        Finished = "finished",
        Rolledback = "rolledback",
    }
}

/// The node modification.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NodeModification {
    /// How many instances there shall be.
    pub instances: i64,
    /// Node instances to keep.
    pub removed_ids_exclude_hint: Option<Vec<String>>,
    /// Node instances to remove first.
    pub removed_ids_include_hint: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    NodeModification {
        required instances: value i64,
        optional removed_ids_exclude_hint: list String,
        optional removed_ids_include_hint: list String,
    }
}

/// The start deployment modification.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartDeploymentModification {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// What to do with each node or scaling group.
    pub nodes: Option<BTreeMap<String, NodeModification>>,
    /// Anything to keep with it.
    pub context: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    StartDeploymentModification {
        required deployment_id: into String,
        optional nodes: value BTreeMap<String, NodeModification>,
        optional context: value Map<String, Value>,
    }
}
