// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::deployments`](crate::Client::deployments).

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The assign site.
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateDeployment {
    /// Wire name: `blueprint_id`.
    pub blueprint_id: String,
    /// The value of each input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Map<String, Value>>,
    /// Site to assign it to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_name: Option<String>,
    /// `tenant` unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Do not check that the plugins it needs are there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_plugins_validation: Option<bool>,
    /// Evaluate intrinsic functions only when they are needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_only_evaluation: Option<bool>,
}

cloudmgr_runtime::request! {
    CreateDeployment {
        required blueprint_id: into String,
        optional inputs: value Map<String, Value>,
        optional site_name: into String,
        optional visibility: into Visibility,
        optional skip_plugins_validation: value bool,
        optional runtime_only_evaluation: value bool,
    }
}

/// The deployment.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Deployment {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// Wire name: `site_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site_name: Option<String>,
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The value of each input.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub inputs: Map<String, Value>,
    /// The definition of each output, not its value.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub outputs: Map<String, Value>,
    /// The definition of each capability, not its value.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub capabilities: Map<String, Value>,
    /// Wire name: `groups`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub groups: Map<String, Value>,
    /// Wire name: `scaling_groups`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub scaling_groups: Map<String, Value>,
    /// Wire name: `policy_types`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub policy_types: Map<String, Value>,
    /// Wire name: `policy_triggers`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub policy_triggers: Map<String, Value>,
    /// What can be started on it. An example of the document shows an object.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub workflows: Vec<Workflow>,
    /// Wire name: `permalink`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permalink: Option<String>,
    /// Evaluate intrinsic functions only when they are needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime_only_evaluation: Option<bool>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
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

/// The deployment capabilities.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeploymentCapabilities {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// The value of each capability.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub capabilities: Map<String, Value>,
}

/// The deployment outputs.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeploymentOutputs {
    /// Wire name: `deployment_id`.
    pub deployment_id: String,
    /// The value of each output.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub outputs: Map<String, Value>,
}

/// The detach site.
#[derive(Clone, Debug, Deserialize, Serialize)]
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SetSite {
    /// The assign site.
    AssignSite(AssignSite),
    /// The detach site.
    DetachSite(DetachSite),
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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Workflow {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `plugin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin: Option<String>,
    /// Wire name: `operation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The definition of each parameter.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub parameters: Map<String, Value>,
    /// Wire name: `is_cascading`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_cascading: Option<bool>,
    /// Always null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
}
