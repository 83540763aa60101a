// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployments`](crate::Client::deployments).

use cloudmgr_runtime::{Map, Value};
use super::*;

/// The assign site.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AssignSite {
    /// Site that is assigned.
    pub site_name: String,
}

cloudmgr_runtime::request! {
    AssignSite {
        required site_name: into String,
    }
}

/// The create deployment.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDeployment {
    /// Uploaded blueprint that the deployment is made from.
    pub blueprint_id: String,
    /// The value of each input.
    pub inputs: Option<cloudmgr_runtime::SecretJson>,
    /// Site to assign it to.
    pub site_name: Option<String>,
    /// `tenant` unless given.
    pub visibility: Option<Visibility>,
    /// Do not check that the plugins it needs are there.
    pub skip_plugins_validation: Option<bool>,
    /// Evaluate intrinsic functions only when they are needed.
    pub runtime_only_evaluation: Option<bool>,
    /// Each as `{key: value}` or `{key: [value, …]}`. Needs Cloudify 5.2 or later.
    pub labels: Option<Vec<Map<String, Value>>>,
    /// Any text; the id unless given. Needs Cloudify 6.0 or later.
    pub display_name: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub workflows: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub groups: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub scaling_groups: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub policy_types: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub policy_triggers: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub outputs: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub capabilities: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub resource_tags: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub description: Option<String>,
    /// A zip in Base64; for restored snapshots. Needs Cloudify 6.4 or later.
    pub workdir_zip: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub deployment_status: Option<DeploymentStatus>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub installation_status: Option<InstallationStatus>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub sub_services_status: Option<DeploymentStatus>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub sub_environments_status: Option<DeploymentStatus>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub sub_services_count: Option<i64>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub sub_environments_count: Option<i64>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_by: Option<String>,
}

cloudmgr_runtime::request! {
    CreateDeployment {
        required blueprint_id: into String,
        optional inputs: into cloudmgr_runtime::SecretJson,
        optional site_name: into String,
        optional visibility: into Visibility,
        optional skip_plugins_validation: value bool,
        optional runtime_only_evaluation: value bool,
        optional labels: list Map<String, Value>,
        optional display_name: into String,
        optional workflows: value Map<String, Value>,
        optional groups: value Map<String, Value>,
        optional scaling_groups: value Map<String, Value>,
        optional policy_types: value Map<String, Value>,
        optional policy_triggers: value Map<String, Value>,
        optional outputs: value Map<String, Value>,
        optional capabilities: value Map<String, Value>,
        optional resource_tags: value Map<String, Value>,
        optional description: into String,
        optional workdir_zip: into String,
        optional deployment_status: into DeploymentStatus,
        optional installation_status: into InstallationStatus,
        optional sub_services_status: into DeploymentStatus,
        optional sub_environments_status: into DeploymentStatus,
        optional sub_services_count: value i64,
        optional sub_environments_count: value i64,
        optional created_at: into String,
        optional created_by: into String,
    }
}

/// The deployment capabilities.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeploymentCapabilities {
    /// Deployment whose capabilities were evaluated.
    pub deployment_id: String,
    /// The value of each capability.
    pub capabilities: cloudmgr_runtime::SecretJson,
}

cloudmgr_runtime::object! {
    DeploymentCapabilities {
        required deployment_id,
        required capabilities,
    }
}

/// The deployment outputs.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeploymentOutputs {
    /// Deployment whose outputs were evaluated.
    pub deployment_id: String,
    /// The value of each output.
    pub outputs: cloudmgr_runtime::SecretJson,
}

cloudmgr_runtime::object! {
    DeploymentOutputs {
        required deployment_id,
        required outputs,
    }
}

/// The detach site.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DetachSite {
    /// True.
    pub detach_site: bool,
}

cloudmgr_runtime::request! {
    DetachSite {
        required detach_site: value bool,
    }
}

/// Exactly one of the two.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetSite {
    /// The assign site.
    AssignSite(AssignSite),
    /// The detach site.
    DetachSite(DetachSite),
}

cloudmgr_runtime::one_of! {
    SetSite {
        AssignSite(AssignSite),
        DetachSite(DetachSite),
    }
}

impl From<AssignSite> for SetSite {
    fn from(value: AssignSite) -> Self {
        Self::AssignSite(value)
    }
}

impl From<DetachSite> for SetSite {
    fn from(value: DetachSite) -> Self {
        Self::DetachSite(value)
    }
}

/// The update deployment.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateDeployment {
    /// All labels, each as `{key: value}`.
    pub labels: Option<Vec<Map<String, Value>>>,
    /// Needs Cloudify 6.0 or later.
    pub display_name: Option<String>,
    /// Name of a user; for administrators.
    pub creator: Option<String>,
    /// For administrators.
    pub created_at: Option<String>,
    /// Wire name: `description`.
    pub description: Option<String>,
    /// The value of each input.
    pub inputs: Option<Map<String, Value>>,
    /// The definition of each output.
    pub outputs: Option<Map<String, Value>>,
    /// The definition of each capability.
    pub capabilities: Option<Map<String, Value>>,
    /// The workflows by their names.
    pub workflows: Option<Map<String, Value>>,
    /// The node groups.
    pub groups: Option<Map<String, Value>>,
    /// The scaling groups of the parsed blueprint.
    pub scaling_groups: Option<Map<String, Value>>,
    /// As the parsed blueprint has them.
    pub policy_types: Option<Map<String, Value>>,
    /// As the parsed blueprint has them.
    pub policy_triggers: Option<Map<String, Value>>,
    /// Evaluate intrinsic functions only when they are needed.
    pub runtime_only_evaluation: Option<bool>,
    /// Tags for the resources that it makes.
    pub resource_tags: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    UpdateDeployment {
        optional labels: list Map<String, Value>,
        optional display_name: into String,
        optional creator: into String,
        optional created_at: into String,
        optional description: into String,
        optional inputs: value Map<String, Value>,
        optional outputs: value Map<String, Value>,
        optional capabilities: value Map<String, Value>,
        optional workflows: value Map<String, Value>,
        optional groups: value Map<String, Value>,
        optional scaling_groups: value Map<String, Value>,
        optional policy_types: value Map<String, Value>,
        optional policy_triggers: value Map<String, Value>,
        optional runtime_only_evaluation: value bool,
        optional resource_tags: value Map<String, Value>,
    }
}
