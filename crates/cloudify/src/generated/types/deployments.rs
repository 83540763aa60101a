// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployments`](crate::Client::deployments).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The assign site.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AssignSite {
    /// Wire name: `site_name`.
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
    /// Wire name: `blueprint_id`.
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
}

cloudmgr_runtime::request! {
    CreateDeployment {
        required blueprint_id: into String,
        optional inputs: into cloudmgr_runtime::SecretJson,
        optional site_name: into String,
        optional visibility: into Visibility,
        optional skip_plugins_validation: value bool,
        optional runtime_only_evaluation: value bool,
    }
}

/// The deployment.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Deployment {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `blueprint_id`.
    pub blueprint_id: Option<String>,
    /// Wire name: `site_name`.
    pub site_name: Option<String>,
    /// Wire name: `description`.
    pub description: Option<String>,
    /// The value of each input.
    pub inputs: Option<cloudmgr_runtime::SecretJson>,
    /// The definition of each output, not its value.
    pub outputs: Option<cloudmgr_runtime::SecretJson>,
    /// The definition of each capability, not its value.
    pub capabilities: Option<cloudmgr_runtime::SecretJson>,
    /// Wire name: `groups`.
    pub groups: Map<String, Value>,
    /// Wire name: `scaling_groups`.
    pub scaling_groups: Map<String, Value>,
    /// Wire name: `policy_types`.
    pub policy_types: Map<String, Value>,
    /// Wire name: `policy_triggers`.
    pub policy_triggers: Map<String, Value>,
    /// What can be started on it. An example of the document shows an object.
    pub workflows: Vec<Workflow>,
    /// Wire name: `permalink`.
    pub permalink: Option<String>,
    /// Evaluate intrinsic functions only when they are needed.
    pub runtime_only_evaluation: Option<bool>,
    /// Wire name: `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `updated_at`.
    pub updated_at: Option<DateTime<Utc>>,
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
    Deployment {
        required id,
        optional blueprint_id,
        optional site_name,
        optional description,
        optional inputs,
        optional outputs,
        optional capabilities,
        optional groups,
        optional scaling_groups,
        optional policy_types,
        optional policy_triggers,
        optional workflows,
        optional permalink,
        optional runtime_only_evaluation,
        optional created_at,
        optional updated_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The deployment capabilities.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeploymentCapabilities {
    /// Wire name: `deployment_id`.
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
    /// Wire name: `deployment_id`.
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

/// The workflow.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Workflow {
    /// Null, as the other fields, where `include` asked for the workflows of a single deployment.
    pub name: Option<String>,
    /// Wire name: `plugin`.
    pub plugin: Option<String>,
    /// Wire name: `operation`.
    pub operation: Option<String>,
    /// The definition of each parameter.
    pub parameters: Map<String, Value>,
    /// Wire name: `is_cascading`.
    pub is_cascading: Option<bool>,
    /// Always null.
    pub created_at: Option<String>,
}

cloudmgr_runtime::object! {
    Workflow {
        optional name,
        optional plugin,
        optional operation,
        optional parameters,
        optional is_cascading,
        optional created_at,
    }
}
