// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::inter_deployment_dependencies`](crate::Client::inter_deployment_dependencies).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The create inter deployment dependencies.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateInterDeploymentDependencies {
    /// The deployment that depends on the others.
    pub source_deployment_id: String,
    /// Each as for a single one, without its source.
    pub inter_deployment_dependencies: Vec<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    CreateInterDeploymentDependencies {
        required source_deployment_id: into String,
        required inter_deployment_dependencies: list Map<String, Value>,
    }
}

/// The create inter deployment dependency.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateInterDeploymentDependency {
    /// What makes it, such as `component.NODE`.
    pub dependency_creator: String,
    /// The deployment that depends on the other.
    pub source_deployment: String,
    /// The deployment that it depends on.
    pub target_deployment: Option<String>,
    /// The function that finds the other deployment.
    pub target_deployment_func: Option<Map<String, Value>>,
    /// The deployment on another manager that depends on the other.
    pub external_source: Option<Map<String, Value>>,
    /// The deployment on another manager that it depends on.
    pub external_target: Option<Map<String, Value>>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub id: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_by: Option<String>,
}

cloudmgr_runtime::request! {
    CreateInterDeploymentDependency {
        required dependency_creator: into String,
        required source_deployment: into String,
        optional target_deployment: into String,
        optional target_deployment_func: value Map<String, Value>,
        optional external_source: value Map<String, Value>,
        optional external_target: value Map<String, Value>,
        optional id: into String,
        optional visibility: into Visibility,
        optional created_at: into String,
        optional created_by: into String,
    }
}

/// The delete inter deployment dependency.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteInterDeploymentDependency {
    /// What makes it, such as `component.NODE`.
    pub dependency_creator: String,
    /// The deployment that depends on the other.
    pub source_deployment: String,
    /// The deployment that it depends on.
    pub target_deployment: Option<String>,
    /// The deployment on another manager that depends on the other.
    pub external_source: Option<Map<String, Value>>,
    /// The deployment on another manager that it depends on.
    pub external_target: Option<Map<String, Value>>,
    /// Whether the component itself is deleted.
    pub is_component_deletion: bool,
}

cloudmgr_runtime::request! {
    DeleteInterDeploymentDependency {
        required dependency_creator: into String,
        required source_deployment: into String,
        required is_component_deletion: value bool,
        optional target_deployment: into String,
        optional external_source: value Map<String, Value>,
        optional external_target: value Map<String, Value>,
    }
}

/// The inter deployment dependency.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InterDeploymentDependency {
    /// Wire name: `id`.
    pub id: String,
    /// What made it, such as `component.NODE`, `sharedresource.NODE` or the place of a function.
    pub dependency_creator: Option<String>,
    /// The deployment that depends on the other.
    pub source_deployment_id: Option<String>,
    /// The deployment that it depends on.
    pub target_deployment_id: Option<String>,
    /// The function that finds the other deployment.
    pub target_deployment_func: Option<Value>,
    /// The deployment on another manager that depends on the other.
    pub external_source: Map<String, Value>,
    /// The deployment on another manager that it depends on.
    pub external_target: Map<String, Value>,
    /// Wire name: `created_at`.
    pub created_at: Option<DateTime<Utc>>,
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
    InterDeploymentDependency {
        required id,
        optional dependency_creator,
        optional source_deployment_id,
        optional target_deployment_id,
        optional target_deployment_func,
        optional external_source,
        optional external_target,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The new id.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NewId {
    /// Wire name: `id`.
    pub id: String,
}

cloudmgr_runtime::object! {
    NewId {
        required id,
    }
}

/// The new ids.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewIds {
    /// One for each that was recorded.
    pub items: Vec<NewId>,
    /// Wire name: `metadata`.
    pub metadata: Option<ListMetadata>,
}

cloudmgr_runtime::object! {
    NewIds {
        optional items,
        optional metadata,
    }
}

/// The replace inter deployment dependencies.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReplaceInterDeploymentDependencies {
    /// Each as for a single one, without its source.
    pub inter_deployment_dependencies: Vec<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    ReplaceInterDeploymentDependencies {
        required inter_deployment_dependencies: list Map<String, Value>,
    }
}
