// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployment_groups`](crate::Client::deployment_groups).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The added members.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddedMembers {
    /// Deployments to create.
    pub new_deployments: Option<Vec<NewGroupDeployment>>,
    /// Deployments that are there already.
    pub deployment_ids: Option<Vec<String>>,
    /// ID of a filter; needs 6.0 or later.
    pub filter_id: Option<String>,
    /// Rules that choose deployments.
    pub filter_rules: Option<Vec<FilterRule>>,
    /// ID of a group whose members are meant.
    pub deployments_from_group: Option<String>,
}

cloudmgr_runtime::request! {
    AddedMembers {
        optional new_deployments: list NewGroupDeployment,
        optional deployment_ids: list String,
        optional filter_id: into String,
        optional filter_rules: list FilterRule,
        optional deployments_from_group: into String,
    }
}

/// The create deployment group.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateDeploymentGroup {
    /// Wire name: `description`.
    pub description: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Labels that the members get.
    pub labels: Option<Vec<Map<String, Value>>>,
    /// Blueprint of new members.
    pub blueprint_id: Option<String>,
    /// Inputs of new members.
    pub default_inputs: Option<Map<String, Value>>,
    /// Deployments to create.
    pub new_deployments: Option<Vec<NewGroupDeployment>>,
    /// Deployments that are there already.
    pub deployment_ids: Option<Vec<String>>,
    /// ID of a filter; needs 6.0 or later.
    pub filter_id: Option<String>,
    /// Rules that choose deployments.
    pub filter_rules: Option<Vec<FilterRule>>,
    /// ID of a group whose members are meant.
    pub deployments_from_group: Option<String>,
    /// Name of a user; for restored snapshots.
    pub created_by: Option<String>,
    /// For restored snapshots.
    pub created_at: Option<String>,
    /// For restored snapshots.
    pub creation_counter: Option<i64>,
}

cloudmgr_runtime::request! {
    CreateDeploymentGroup {
        optional description: into String,
        optional visibility: into Visibility,
        optional labels: list Map<String, Value>,
        optional blueprint_id: into String,
        optional default_inputs: value Map<String, Value>,
        optional new_deployments: list NewGroupDeployment,
        optional deployment_ids: list String,
        optional filter_id: into String,
        optional filter_rules: list FilterRule,
        optional deployments_from_group: into String,
        optional created_by: into String,
        optional created_at: into String,
        optional creation_counter: value i64,
    }
}

/// The deleted deployment group.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeletedDeploymentGroup {
    /// What deletes the members.
    pub execution_group_id: Option<String>,
}

cloudmgr_runtime::object! {
    DeletedDeploymentGroup {
        optional execution_group_id,
    }
}

/// The deployment group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeploymentGroup {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `description`.
    pub description: Option<String>,
    /// Blueprint of new members.
    pub default_blueprint_id: Option<String>,
    /// Inputs of new members.
    pub default_inputs: Map<String, Value>,
    /// The members.
    pub deployment_ids: Vec<String>,
    /// Labels that the members get. Needs Cloudify 6.0 or later.
    pub labels: Vec<Label>,
    /// What `{count}` in the id of a new member is. Needs Cloudify 6.0 or later.
    pub creation_counter: Option<i64>,
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
    DeploymentGroup {
        required id,
        optional description,
        optional default_blueprint_id,
        optional default_inputs,
        optional deployment_ids,
        optional labels,
        optional creation_counter,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// A deployment to create in a group; an empty object will do.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewGroupDeployment {
    /// May have `{group_id}`, `{uuid}`, `{blueprint_id}`, `{count}` and `{site_name}` in it; `{group_id}-{uuid}` unless given.
    pub id: Option<String>,
    /// May have the same words in it. Needs Cloudify 6.1 or later.
    pub display_name: Option<String>,
    /// Inputs beside the default ones.
    pub inputs: Option<Map<String, Value>>,
    /// Labels beside those of the group. Needs Cloudify 6.0 or later.
    pub labels: Option<Vec<Map<String, Value>>>,
    /// Site that it is assigned to. Needs Cloudify 6.1 or later.
    pub site_name: Option<String>,
    /// Evaluate intrinsic functions only when they are needed. Needs Cloudify 6.1 or later.
    pub runtime_only_evaluation: Option<bool>,
    /// Accept plugins that the manager does not have. Needs Cloudify 6.1 or later.
    pub skip_plugins_validation: Option<bool>,
}

cloudmgr_runtime::request! {
    NewGroupDeployment {
        optional id: into String,
        optional display_name: into String,
        optional inputs: value Map<String, Value>,
        optional labels: list Map<String, Value>,
        optional site_name: into String,
        optional runtime_only_evaluation: value bool,
        optional skip_plugins_validation: value bool,
    }
}

/// The removed members.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemovedMembers {
    /// Deployments that are there already.
    pub deployment_ids: Option<Vec<String>>,
    /// ID of a filter; needs 6.0 or later.
    pub filter_id: Option<String>,
    /// Rules that choose deployments.
    pub filter_rules: Option<Vec<FilterRule>>,
    /// ID of a group whose members are meant.
    pub deployments_from_group: Option<String>,
}

cloudmgr_runtime::request! {
    RemovedMembers {
        optional deployment_ids: list String,
        optional filter_id: into String,
        optional filter_rules: list FilterRule,
        optional deployments_from_group: into String,
    }
}

/// The update deployment group.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateDeploymentGroup {
    /// Wire name: `add`.
    pub add: Option<AddedMembers>,
    /// Wire name: `remove`.
    pub remove: Option<RemovedMembers>,
}

cloudmgr_runtime::request! {
    UpdateDeploymentGroup {
        optional add: into AddedMembers,
        optional remove: into RemovedMembers,
    }
}
