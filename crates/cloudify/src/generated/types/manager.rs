// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::manager`](crate::Client::manager).

use cloudmgr_runtime::{Map, Value};
use std::collections::BTreeMap;

/// The authorization.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Authorization {
    /// Wire name: `roles`.
    pub roles: Vec<Role>,
    /// The roles that have each permission.
    pub permissions: BTreeMap<String, Vec<String>>,
}

cloudmgr_runtime::object! {
    Authorization {
        optional roles,
        optional permissions,
    }
}

/// The configuration.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Configuration {
    /// Wire name: `items`.
    pub items: Vec<Setting>,
    /// Empty; settings are not paged.
    pub metadata: Map<String, Value>,
    /// Wire name: `authorization`.
    pub authorization: Option<Authorization>,
}

cloudmgr_runtime::object! {
    Configuration {
        optional items,
        optional metadata,
        optional authorization,
    }
}

cloudmgr_runtime::open_enum! {
    /// The ldap status.
    pub enum LdapStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// The manager status.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ManagerStatus {
    /// `OK` or `Fail`; `running` before 5.0.5.
    pub status: String,
    /// The services of the manager. The document says a list of services, and so it was before 5.0.5. Since then it is an object with the display names as keys, and empty in a summary. Both shapes of a service are in `Service`.
    pub services: Option<Value>,
}

cloudmgr_runtime::object! {
    ManagerStatus {
        required status,
        optional services,
    }
}

/// The provider context.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProviderContext {
    /// Wire name: `id`.
    pub id: Option<String>,
    /// Wire name: `name`.
    pub name: Option<String>,
    /// Wire name: `context`.
    pub context: Map<String, Value>,
}

cloudmgr_runtime::object! {
    ProviderContext {
        optional id,
        optional name,
        optional context,
    }
}

/// The role.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Role {
    /// Wire name: `name`.
    pub name: String,
    /// `system_role` or `tenant_role`.
    pub type_: Option<String>,
    /// Wire name: `description`.
    pub description: Option<String>,
}

cloudmgr_runtime::object! {
    Role {
        required name,
        optional type_ = "type",
        optional description,
    }
}

/// The setting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Setting {
    /// Wire name: `name`.
    pub name: String,
    /// The value; its type depends on the setting.
    pub value: Option<Value>,
    /// JSON Schema of the value.
    pub schema: Option<Value>,
    /// The component that reads it, or several. A string or a list of strings.
    pub scope: Option<Value>,
    /// Wire name: `is_editable`.
    pub is_editable: Option<bool>,
    /// Wire name: `updated_at`.
    pub updated_at: Option<String>,
    /// Wire name: `updater_name`.
    pub updater_name: Option<String>,
}

cloudmgr_runtime::object! {
    Setting {
        required name,
        optional value,
        optional schema,
        optional scope,
        optional is_editable,
        optional updated_at,
        optional updater_name,
    }
}

/// The update setting.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSetting {
    /// The new value.
    pub value: Value,
    /// Change it although it is not editable.
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateSetting {
        required value: into Value,
        optional force: value bool,
    }
}

/// The version.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Version {
    /// Wire name: `version`.
    pub version: String,
    /// `community` or `premium`.
    pub edition: Option<String>,
    /// Number of the build.
    pub build: Option<String>,
    /// Git commit of the REST service.
    pub commit: Option<String>,
    /// Time of the build.
    pub date: Option<String>,
    /// Operating system of the manager.
    pub distribution: Option<String>,
    /// Wire name: `distro_release`.
    pub distro_release: Option<String>,
}

cloudmgr_runtime::object! {
    Version {
        required version,
        optional edition,
        optional build,
        optional commit,
        optional date,
        optional distribution,
        optional distro_release,
    }
}
