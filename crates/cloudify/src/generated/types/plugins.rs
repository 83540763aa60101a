// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::plugins`](crate::Client::plugins).

use cloudmgr_runtime::{DateTime, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The delete plugin.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DeletePlugin {
    /// Delete it although deployments use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    DeletePlugin {
        optional force: value bool,
    }
}

/// The plugin.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Plugin {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `package_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
    /// Wire name: `package_version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_version: Option<String>,
    /// What pip was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_source: Option<String>,
    /// From 5.1 on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Wire name: `archive_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive_name: Option<String>,
    /// `any` or a platform tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supported_platform: Option<String>,
    /// Wire name: `supported_py_versions`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub supported_py_versions: Vec<String>,
    /// Operating system it was built on; null where that does not matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution: Option<String>,
    /// Wire name: `distribution_version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution_version: Option<String>,
    /// Wire name: `distribution_release`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution_release: Option<String>,
    /// Wire name: `wheels`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub wheels: Vec<String>,
    /// Wire name: `excluded_wheels`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub excluded_wheels: Vec<Value>,
    /// Where the file server has its `plugin.yaml`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_server_path: Option<String>,
    /// What a blueprint imports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yaml_url_path: Option<String>,
    /// Where it is installed; from 5.1 on.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub installation_state: Vec<PluginInstallation>,
    /// Wire name: `uploaded_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded_at: Option<DateTime<Utc>>,
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

/// The plugin installation.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PluginInstallation {
    /// Host name of the manager.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    /// Name of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Wire name: `error`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}
