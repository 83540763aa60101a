// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::plugins`](crate::Client::plugins).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The delete plugin.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeletePlugin {
    /// Delete it although deployments use it.
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    DeletePlugin {
        optional force: value bool,
    }
}

/// The install plugin.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstallPlugin {
    /// Wire name: `action`.
    pub action: PluginAction,
    /// Host names of managers.
    pub managers: Option<Vec<String>>,
    /// Names of agents.
    pub agents: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    InstallPlugin {
        required action: into PluginAction,
        optional managers: list String,
        optional agents: list String,
    }
}

/// The plugin.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Plugin {
    /// Wire name: `id`.
    pub id: String,
    /// Name of the Python package.
    pub package_name: Option<String>,
    /// Version of the Python package.
    pub package_version: Option<String>,
    /// What pip was given.
    pub package_source: Option<String>,
    /// Needs Cloudify 5.1 or later.
    pub title: Option<String>,
    /// File name of the archive.
    pub archive_name: Option<String>,
    /// `any` or a platform tag.
    pub supported_platform: Option<String>,
    /// Python platforms, such as `py36`.
    pub supported_py_versions: Vec<String>,
    /// Operating system that it was compiled on; null if it is cross-platform.
    pub distribution: Option<String>,
    /// Version of the operating system that it was compiled on; null if it is cross-platform.
    pub distribution_version: Option<String>,
    /// Release name of the operating system that it was compiled on; null if it is cross-platform.
    pub distribution_release: Option<String>,
    /// File names of the wheels in the archive.
    pub wheels: Vec<String>,
    /// Wire name: `excluded_wheels`.
    pub excluded_wheels: Vec<Value>,
    /// Where the file server has its `plugin.yaml`. Needs Cloudify 6.4 or earlier.
    pub file_server_path: Option<String>,
    /// What a blueprint imports.
    pub yaml_url_path: Option<String>,
    /// Where it is installed. Needs Cloudify 5.1 or later.
    pub installation_state: Vec<PluginInstallation>,
    /// Labels for deployments that use it. Needs Cloudify 6.3 or later.
    pub labels: Map<String, Value>,
    /// Labels for blueprints that import it. Needs Cloudify 6.3 or later.
    pub blueprint_labels: Map<String, Value>,
    /// Tags for resources that it makes. Needs Cloudify 6.3 or later.
    pub resource_tags: Map<String, Value>,
    /// Where its YAML files are, one for each version of the DSL. Needs Cloudify 7.0 or later.
    pub yaml_files_paths: Vec<Value>,
    /// When it was uploaded, in UTC.
    pub uploaded_at: Option<DateTime<Utc>>,
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
    Plugin {
        required id,
        optional package_name,
        optional package_version,
        optional package_source,
        optional title,
        optional archive_name,
        optional supported_platform,
        optional supported_py_versions,
        optional distribution,
        optional distribution_version,
        optional distribution_release,
        optional wheels,
        optional excluded_wheels,
        optional file_server_path,
        optional yaml_url_path,
        optional installation_state,
        optional labels,
        optional blueprint_labels,
        optional resource_tags,
        optional yaml_files_paths,
        optional uploaded_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

cloudmgr_runtime::open_enum! {
    /// The plugin action.
    pub enum PluginAction {
        Install = "install",
    }
}

/// The plugin installation.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PluginInstallation {
    /// Host name of the manager.
    pub manager: Option<String>,
    /// Name of the agent.
    pub agent: Option<String>,
    /// `pending-install`, `installing`, `installed`, `error`, `pending-uninstall`, `uninstalling` or `uninstalled`.
    pub state: Option<String>,
    /// Why the installation failed.
    pub error: Option<String>,
}

cloudmgr_runtime::object! {
    PluginInstallation {
        optional manager,
        optional agent,
        optional state,
        optional error,
    }
}

/// The set plugin state.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetPluginState {
    /// Such as `installing`, `installed` or `error`.
    pub state: String,
    /// Name of the agent that has it.
    pub agent: Option<String>,
    /// Host name of the manager that has it.
    pub manager: Option<String>,
    /// Why it could not be installed.
    pub error: Option<String>,
}

cloudmgr_runtime::request! {
    SetPluginState {
        required state: into String,
        optional agent: into String,
        optional manager: into String,
        optional error: into String,
    }
}

/// The update plugin.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdatePlugin {
    /// Name of a user; for administrators.
    pub creator: Option<String>,
    /// Labels for deployments that use it.
    pub labels: Option<Map<String, Value>>,
    /// Labels for blueprints that import it.
    pub blueprint_labels: Option<Map<String, Value>>,
    /// Tags for resources that it makes.
    pub resource_tags: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    UpdatePlugin {
        optional creator: into String,
        optional labels: value Map<String, Value>,
        optional blueprint_labels: value Map<String, Value>,
        optional resource_tags: value Map<String, Value>,
    }
}
