// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployment_updates`](crate::Client::deployment_updates).

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The deployment update.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeploymentUpdate {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `deployment_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    /// The execution that does it; none for a preview.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_id: Option<String>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DeploymentUpdateState>,
    /// Wire name: `old_blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_blueprint_id: Option<String>,
    /// Wire name: `new_blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_blueprint_id: Option<String>,
    /// Documented as a string.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub old_inputs: Map<String, Value>,
    /// Documented as a string.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub new_inputs: Map<String, Value>,
    /// Wire name: `runtime_only_evaluation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_only_evaluation: Option<bool>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep_old_deployment_dependencies: Option<bool>,
    /// Wire name: `steps`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<DeploymentUpdateStep>,
    /// Wire name: `modified_entity_ids`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub modified_entity_ids: Map<String, Value>,
    /// Documented as an object.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub deployment_update_nodes: Vec<Value>,
    /// Wire name: `deployment_update_node_instances`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub deployment_update_node_instances: Map<String, Value>,
    /// The deployment before the update.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub deployment_update_deployment: Map<String, Value>,
    /// Wire name: `deployment_plan`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub deployment_plan: Map<String, Value>,
    /// Wire name: `central_plugins_to_install`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub central_plugins_to_install: Vec<Value>,
    /// Wire name: `central_plugins_to_uninstall`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub central_plugins_to_uninstall: Vec<Value>,
    /// Deployments that depend on this one, in a preview; from 5.1 on.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub recursive_dependencies: Vec<Value>,
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

cloudmgr_runtime::open_enum! {
    /// The deployment update state.
    pub enum DeploymentUpdateState {
        Updating = "updating",
        ExecutingWorkflow = "executing_workflow",
        Finalizing = "finalizing",
        Successful = "successful",
        Failed = "failed",
        Preview = "preview",
    }
}

/// The deployment update step.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeploymentUpdateStep {
    /// Wire name: `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Wire name: `deployment_update_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployment_update_id: Option<String>,
    /// `add`, `remove` or `modify`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Such as `node` or `property`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    /// Path of the entity, such as `nodes:app:properties:port`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Wire name: `topology_order`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topology_order: Option<i64>,
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

/// At least `blueprint_id` or `inputs`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StartDeploymentUpdate {
    /// The blueprint to move to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// Inputs to change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Map<String, Value>>,
    /// Do not install added node instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_install: Option<bool>,
    /// Do not uninstall removed node instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_uninstall: Option<bool>,
    /// Do not reinstall changed node instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_reinstall: Option<bool>,
    /// Node instances to reinstall in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reinstall_list: Option<Vec<String>>,
    /// Install before uninstalling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_first: Option<bool>,
    /// Go on when an uninstall operation fails.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_failure: Option<bool>,
    /// Start it although an earlier update has not ended well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    /// Only say what would be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview: Option<bool>,
    /// Update the plugins too; true unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_plugins: Option<bool>,
    /// Run this workflow instead of the built-in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
    /// Evaluate intrinsic functions only when they are needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_only_evaluation: Option<bool>,
}

cloudmgr_runtime::request! {
    StartDeploymentUpdate {
        optional blueprint_id: into String,
        optional inputs: value Map<String, Value>,
        optional skip_install: value bool,
        optional skip_uninstall: value bool,
        optional skip_reinstall: value bool,
        optional reinstall_list: list String,
        optional install_first: value bool,
        optional ignore_failure: value bool,
        optional force: value bool,
        optional preview: value bool,
        optional update_plugins: value bool,
        optional workflow_id: into String,
        optional runtime_only_evaluation: value bool,
    }
}
