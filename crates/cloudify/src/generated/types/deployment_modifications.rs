// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployment_modifications`](crate::Client::deployment_modifications).

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::*;

/// The deployment modification.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeploymentModification {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DeploymentModificationStatus>,
    /// What was asked for.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub modified_nodes: Map<String, Value>,
    /// Added, removed and related node instances.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub node_instances: Map<String, Value>,
    /// What the caller gave to keep with it.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub context: Map<String, Value>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `ended_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
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

cloudmgr_runtime::open_enum! {
    /// The deployment modification status.
    pub enum DeploymentModificationStatus {
        Started = "started",
        Finished = "finished",
        Rolledback = "rolledback",
    }
}

/// The node modification.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NodeModification {
    /// How many instances there shall be.
    pub instances: i64,
    /// Node instances to keep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed_ids_exclude_hint: Option<Vec<String>>,
    /// Node instances to remove first.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StartDeploymentModification {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// What to do with each node or scaling group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<BTreeMap<String, NodeModification>>,
    /// Anything to keep with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    StartDeploymentModification {
        required deployment_id: into String,
        optional nodes: value BTreeMap<String, NodeModification>,
        optional context: value Map<String, Value>,
    }
}
