// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::plugins_updates`](crate::Client::plugins_updates).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The plugins update.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PluginsUpdate {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `blueprint_id`.
    pub blueprint_id: Option<String>,
    /// The blueprint that the manager made for the update.
    pub temp_blueprint_id: Option<String>,
    /// The execution that does it.
    pub execution_id: Option<String>,
    /// Wire name: `state`.
    pub state: Option<PluginsUpdateState>,
    /// Wire name: `forced`.
    pub forced: Option<bool>,
    /// Wire name: `deployments_to_update`.
    pub deployments_to_update: Vec<String>,
    /// Whether the deployments of every tenant are updated. Needs Cloudify 6.4 or later.
    pub all_tenants: Option<bool>,
    /// The deployments to update, by tenant. Needs Cloudify 6.4 or later.
    pub deployments_per_tenant: Map<String, Value>,
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
    PluginsUpdate {
        required id,
        optional blueprint_id,
        optional temp_blueprint_id,
        optional execution_id,
        optional state,
        optional forced,
        optional deployments_to_update,
        optional all_tenants,
        optional deployments_per_tenant,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartPluginsUpdate {
    /// Start it although an earlier update of the blueprint has not ended well.
    pub force: Option<bool>,
    /// Only these plugins.
    pub plugin_names: Option<Vec<String>>,
    /// Move every plugin to its latest version.
    pub all_to_latest: Option<bool>,
    /// Plugins to move to their latest version.
    pub to_latest: Option<Vec<String>>,
    /// Move every plugin to the latest version with the same major number.
    pub all_to_minor: Option<bool>,
    /// Plugins to move to the latest version with the same major number.
    pub to_minor: Option<Vec<String>>,
    /// Versions to move to.
    pub mapping: Option<Map<String, Value>>,
    /// Turn inputs into the type that is declared. Needs Cloudify 5.2 or later.
    pub auto_correct_types: Option<bool>,
    /// Look anew at the states of earlier updates. Needs Cloudify 5.2 or later.
    pub reevaluate_active_statuses: Option<bool>,
    /// Update the deployments of every tenant. Needs Cloudify 6.4 or later.
    pub all_tenants: Option<bool>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub update_id: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub execution_id: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_by: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub temp_blueprint_id: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub state: Option<PluginsUpdateState>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub affected_deployments: Option<Vec<String>>,
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
        optional auto_correct_types: value bool,
        optional reevaluate_active_statuses: value bool,
        optional all_tenants: value bool,
        optional update_id: into String,
        optional execution_id: into String,
        optional created_at: into String,
        optional created_by: into String,
        optional temp_blueprint_id: into String,
        optional state: into PluginsUpdateState,
        optional affected_deployments: list String,
    }
}
