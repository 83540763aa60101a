// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::plugins_updates`](crate::Client::plugins_updates).

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The plugins update.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PluginsUpdate {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `blueprint_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blueprint_id: Option<String>,
    /// The blueprint that the manager made for the update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temp_blueprint_id: Option<String>,
    /// The execution that does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_id: Option<String>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<PluginsUpdateState>,
    /// Wire name: `forced`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forced: Option<bool>,
    /// Wire name: `deployments_to_update`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub deployments_to_update: Vec<String>,
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
    /// The plugins update state.
    pub enum PluginsUpdateState {
        Updating = "updating",
        ExecutingWorkflow = "executing_workflow",
        Finalizing = "finalizing",
        Successful = "successful",
        Failed = "failed",
        NoChangesRequired = "no_changes_required",
    }
}

/// All but `force` are read from 5.1 on.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StartPluginsUpdate {
    /// Start it although an earlier update of the blueprint has not ended well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    /// Only these plugins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plugin_names: Option<Vec<String>>,
    /// Move every plugin to its latest version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_to_latest: Option<bool>,
    /// Plugins to move to their latest version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_latest: Option<Vec<String>>,
    /// Move every plugin to the latest version with the same major number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_to_minor: Option<bool>,
    /// Plugins to move to the latest version with the same major number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_minor: Option<Vec<String>>,
    /// Versions to move to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    StartPluginsUpdate {
        optional force: value bool,
        optional plugin_names: list String,
        optional all_to_latest: value bool,
        optional to_latest: list String,
        optional all_to_minor: value bool,
        optional to_minor: list String,
        optional mapping: value Map<String, Value>,
    }
}
