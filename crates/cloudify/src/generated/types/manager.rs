// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::manager`](crate::Client::manager).

use cloudmgr_runtime::{Map, Value, nullable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The authorization.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Authorization {
    /// Wire name: `roles`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// The roles that have each permission.
    #[serde(default, with = "nullable", skip_serializing_if = "BTreeMap::is_empty")]
    pub permissions: BTreeMap<String, Vec<String>>,
}

/// The configuration.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Configuration {
    /// Wire name: `items`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Setting>,
    /// Empty; settings are not paged.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub metadata: Map<String, Value>,
    /// Wire name: `authorization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization: Option<Authorization>,
}

cloudmgr_runtime::open_enum! {
    /// The ldap status.
    pub enum LdapStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// The manager status.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ManagerStatus {
    /// `OK` or `Fail`; `running` before 5.0.5.
    pub status: String,
    /// The services of the manager. The document says a list of services, and so it was before 5.0.5. Since then it is an object with the display names as keys, and empty in a summary. Both shapes of a service are in `Service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub services: Option<Value>,
}

/// The provider context.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ProviderContext {
    /// Wire name: `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Wire name: `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Wire name: `context`.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub context: Map<String, Value>,
}

/// The role.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Role {
    /// Wire name: `name`.
    pub name: String,
    /// `system_role` or `tenant_role`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The setting.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Setting {
    /// Wire name: `name`.
    pub name: String,
    /// The value; its type depends on the setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// JSON Schema of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Value>,
    /// The component that reads it, or several. A string or a list of strings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Value>,
    /// Wire name: `is_editable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_editable: Option<bool>,
    /// Wire name: `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Wire name: `updater_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updater_name: Option<String>,
}

/// The update setting.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateSetting {
    /// The new value.
    pub value: Value,
    /// Change it although it is not editable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateSetting {
        required value: into Value,
        optional force: value bool,
    }
}

/// The version.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Version {
    /// Wire name: `version`.
    pub version: String,
    /// `community` or `premium`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Number of the build.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub build: Option<String>,
    /// Git commit of the REST service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Time of the build.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Operating system of the manager.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution: Option<String>,
    /// Wire name: `distro_release`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distro_release: Option<String>,
}
