// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployment_updates`](crate::Client::deployment_updates).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The create deployment update.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDeploymentUpdate {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// Wire name: `state`.
    pub state: Option<DeploymentUpdateState>,
    /// The new inputs.
    pub inputs: Option<Map<String, Value>>,
    /// The new blueprint.
    pub blueprint_id: Option<String>,
    /// The blueprint before the update.
    pub old_blueprint_id: Option<String>,
    /// The execution that does it.
    pub execution_id: Option<String>,
    /// What changes.
    pub steps: Option<Vec<Map<String, Value>>>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Evaluate intrinsic functions only when they are needed.
    pub runtime_only_evaluation: Option<bool>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// When it was begun.
    pub created_at: Option<String>,
}

cloudmgr_runtime::request! {
    CreateDeploymentUpdate {
        required deployment_id: into String,
        optional state: into DeploymentUpdateState,
        optional inputs: value Map<String, Value>,
        optional blueprint_id: into String,
        optional old_blueprint_id: into String,
        optional execution_id: into String,
        optional steps: list Map<String, Value>,
        optional visibility: into Visibility,
        optional runtime_only_evaluation: value bool,
        optional created_by: into String,
        optional created_at: into String,
    }
}

/// The create deployment updates.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDeploymentUpdates {
    /// The updates as they were stored.
    pub deployment_updates: Vec<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    CreateDeploymentUpdates {
        required deployment_updates: list Map<String, Value>,
    }
}

/// The deployment update.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeploymentUpdate {
    /// None for a preview.
    pub id: Option<String>,
    /// Deployment that is updated.
    pub deployment_id: Option<String>,
    /// The execution that does it; none for a preview.
    pub execution_id: Option<String>,
    /// Wire name: `state`.
    pub state: Option<DeploymentUpdateState>,
    /// Blueprint before the update.
    pub old_blueprint_id: Option<String>,
    /// Blueprint after the update.
    pub new_blueprint_id: Option<String>,
    /// Documented as a string.
    pub old_inputs: Option<cloudmgr_runtime::SecretJson>,
    /// Documented as a string.
    pub new_inputs: Option<cloudmgr_runtime::SecretJson>,
    /// Evaluate intrinsic functions only when they are needed.
    pub runtime_only_evaluation: Option<bool>,
    /// Needs Cloudify 5.1 or later.
    pub keep_old_deployment_dependencies: Option<bool>,
    /// What is added, removed or modified; filled in while the update runs, or by a preview.
    pub steps: Vec<DeploymentUpdateStep>,
    /// IDs of the modified entities, by type of entity.
    pub modified_entity_ids: Map<String, Value>,
    /// Documented as an object.
    pub deployment_update_nodes: Vec<Value>,
    /// Node instances that are affected, under `added_and_related`, `removed_and_related`, `extended_and_related` and `reduced_and_related`.
    pub deployment_update_node_instances: Map<String, Value>,
    /// The deployment before the update.
    pub deployment_update_deployment: Map<String, Value>,
    /// Parsed blueprint.
    pub deployment_plan: Map<String, Value>,
    /// Plugins run by the central deployment agent that the update installs.
    pub central_plugins_to_install: Vec<Value>,
    /// Plugins run by the central deployment agent that the update uninstalls.
    pub central_plugins_to_uninstall: Vec<Value>,
    /// Deployments that depend on this one, in a preview. Needs Cloudify 5.1 or later.
    pub recursive_dependencies: Vec<Value>,
    /// In a preview. Needs Cloudify 6.0 or later.
    pub labels_to_create: Vec<Value>,
    /// In a preview. Needs Cloudify 6.0 or later.
    pub schedules_to_create: Vec<Value>,
    /// IDs of schedules, in a preview. Needs Cloudify 6.0 or later.
    pub schedules_to_delete: Vec<String>,
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
    DeploymentUpdate {
        optional id,
        optional deployment_id,
        optional execution_id,
        optional state,
        optional old_blueprint_id,
        optional new_blueprint_id,
        optional old_inputs,
        optional new_inputs,
        optional runtime_only_evaluation,
        optional keep_old_deployment_dependencies,
        optional steps,
        optional modified_entity_ids,
        optional deployment_update_nodes,
        optional deployment_update_node_instances,
        optional deployment_update_deployment,
        optional deployment_plan,
        optional central_plugins_to_install,
        optional central_plugins_to_uninstall,
        optional recursive_dependencies,
        optional labels_to_create,
        optional schedules_to_create,
        optional schedules_to_delete,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeploymentUpdateStep {
    /// Generated by the manager.
    pub id: Option<String>,
    /// Update that it is a part of.
    pub deployment_update_id: Option<String>,
    /// `add`, `remove` or `modify`.
    pub action: Option<String>,
    /// Such as `node` or `property`.
    pub entity_type: Option<String>,
    /// Path of the entity, such as `nodes:app:properties:port`.
    pub entity_id: Option<String>,
    /// Order of added nodes.
    pub topology_order: Option<i64>,
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
    DeploymentUpdateStep {
        optional id,
        optional deployment_update_id,
        optional action,
        optional entity_type,
        optional entity_id,
        optional topology_order,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// At least `blueprint_id` or `inputs`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartDeploymentUpdate {
    /// The blueprint to move to.
    pub blueprint_id: Option<String>,
    /// Inputs to change.
    pub inputs: Option<cloudmgr_runtime::SecretJson>,
    /// Do not install added node instances.
    pub skip_install: Option<bool>,
    /// Do not uninstall removed node instances.
    pub skip_uninstall: Option<bool>,
    /// Do not reinstall changed node instances.
    pub skip_reinstall: Option<bool>,
    /// Node instances to reinstall in any case.
    pub reinstall_list: Option<Vec<String>>,
    /// Install before uninstalling.
    pub install_first: Option<bool>,
    /// Go on when an uninstall operation fails.
    pub ignore_failure: Option<bool>,
    /// Start it although an earlier update has not ended well.
    pub force: Option<bool>,
    /// Only say what would be done.
    pub preview: Option<bool>,
    /// Update the plugins too; true unless given.
    pub update_plugins: Option<bool>,
    /// Run this workflow instead of the built-in one.
    pub workflow_id: Option<String>,
    /// Evaluate intrinsic functions only when they are needed.
    pub runtime_only_evaluation: Option<bool>,
    /// Do not look for configuration drift. Needs Cloudify 6.4 or later.
    pub skip_drift_check: Option<bool>,
    /// Do not heal node instances. Needs Cloudify 6.4 or later.
    pub skip_heal: Option<bool>,
    /// Reinstall changed node instances even where they could be updated. Needs Cloudify 6.4 or later.
    pub force_reinstall: Option<bool>,
    /// Turn inputs into the type that is declared. Needs Cloudify 5.2 or later.
    pub auto_correct_types: Option<bool>,
    /// Look anew at the states of earlier updates. Needs Cloudify 5.2 or later.
    pub reevaluate_active_statuses: Option<bool>,
}

cloudmgr_runtime::request! {
    StartDeploymentUpdate {
        optional blueprint_id: into String,
        optional inputs: into cloudmgr_runtime::SecretJson,
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
        optional skip_drift_check: value bool,
        optional skip_heal: value bool,
        optional force_reinstall: value bool,
        optional auto_correct_types: value bool,
        optional reevaluate_active_statuses: value bool,
    }
}

/// The update deployment update.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentUpdate {
    /// Wire name: `state`.
    pub state: Option<DeploymentUpdateState>,
    /// The new plan.
    pub plan: Option<Map<String, Value>>,
    /// What changes.
    pub steps: Option<Vec<Map<String, Value>>>,
    /// The changed nodes.
    pub nodes: Option<Map<String, Value>>,
    /// The changed node instances.
    pub node_instances: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    UpdateDeploymentUpdate {
        optional state: into DeploymentUpdateState,
        optional plan: value Map<String, Value>,
        optional steps: list Map<String, Value>,
        optional nodes: value Map<String, Value>,
        optional node_instances: value Map<String, Value>,
    }
}
