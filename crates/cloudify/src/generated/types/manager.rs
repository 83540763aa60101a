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

/// The ldap config.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LdapConfig {
    /// URL of the server.
    pub ldap_server: Option<String>,
    /// Domain that is added to user names.
    pub ldap_domain: Option<String>,
    /// User that searches the directory.
    pub ldap_username: Option<String>,
    /// Whether the server is an Active Directory.
    pub ldap_is_active_directory: Option<bool>,
    /// More of the distinguished name of users.
    pub ldap_dn_extra: Option<String>,
}

cloudmgr_runtime::object! {
    LdapConfig {
        optional ldap_server,
        optional ldap_domain,
        optional ldap_username,
        optional ldap_is_active_directory,
        optional ldap_dn_extra,
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

/// The provider context stored.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProviderContextStored {
    /// `ok`.
    pub status: Option<String>,
}

cloudmgr_runtime::object! {
    ProviderContextStored {
        optional status,
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

/// The set ldap.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetLdap {
    /// URL of the server; `ldaps` needs `ldap_ca_cert`, which `ldap` forbids.
    pub ldap_server: String,
    /// Domain that is added to user names.
    pub ldap_domain: String,
    /// User that searches the directory.
    pub ldap_username: Option<String>,
    /// Password of the user that searches the directory.
    pub ldap_password: Option<cloudmgr_runtime::Secret>,
    /// Whether the server is an Active Directory.
    pub ldap_is_active_directory: Option<bool>,
    /// More of the distinguished name of users.
    pub ldap_dn_extra: Option<String>,
    /// PEM certificate of the authority of the server.
    pub ldap_ca_cert: Option<String>,
    /// How deep groups of groups are followed; read from 5.1 on.
    pub ldap_nested_levels: Option<i64>,
    /// How a user name becomes what is bound; read from 5.1 on.
    pub ldap_bind_format: Option<String>,
    /// Where groups are searched; read from 5.1 on.
    pub ldap_group_dn: Option<String>,
    /// Where everything is searched; read from 5.1 on.
    pub ldap_base_dn: Option<String>,
    /// Filter that finds the groups of a member; read from 5.1 on.
    pub ldap_group_member_filter: Option<String>,
    /// Filter that finds a user; read from 5.1 on.
    pub ldap_user_filter: Option<String>,
    /// Attribute with the mail address; read from 5.1 on.
    pub ldap_attribute_email: Option<String>,
    /// Attribute with the given name; read from 5.1 on.
    pub ldap_attribute_first_name: Option<String>,
    /// Attribute with the family name; read from 5.1 on.
    pub ldap_attribute_last_name: Option<String>,
    /// Attribute with the name to log in by; read from 5.1 on.
    pub ldap_attribute_uid: Option<String>,
    /// Attribute with the groups of a user; read from 5.1 on.
    pub ldap_attribute_group_membership: Option<String>,
}

cloudmgr_runtime::request! {
    SetLdap {
        required ldap_server: into String,
        required ldap_domain: into String,
        optional ldap_username: into String,
        optional ldap_password: into cloudmgr_runtime::Secret,
        optional ldap_is_active_directory: value bool,
        optional ldap_dn_extra: into String,
        optional ldap_ca_cert: into String,
        optional ldap_nested_levels: value i64,
        optional ldap_bind_format: into String,
        optional ldap_group_dn: into String,
        optional ldap_base_dn: into String,
        optional ldap_group_member_filter: into String,
        optional ldap_user_filter: into String,
        optional ldap_attribute_email: into String,
        optional ldap_attribute_first_name: into String,
        optional ldap_attribute_last_name: into String,
        optional ldap_attribute_uid: into String,
        optional ldap_attribute_group_membership: into String,
    }
}

/// The set provider context.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetProviderContext {
    /// Name of the provider.
    pub name: String,
    /// What to store.
    pub context: Map<String, Value>,
}

cloudmgr_runtime::request! {
    SetProviderContext {
        required name: into String,
        required context: value Map<String, Value>,
    }
}

/// The set ssl.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetSsl {
    /// Whether the manager is to be reached by TLS.
    pub state: bool,
}

cloudmgr_runtime::request! {
    SetSsl {
        required state: value bool,
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
    /// Whether it can be changed without `force`.
    pub is_editable: Option<bool>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<String>,
    /// User who changed it last.
    pub updater_name: Option<String>,
    /// Whether only administrators see the value. Needs Cloudify 6.4 or later.
    pub admin_only: Option<bool>,
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
        optional admin_only,
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
    /// Version of the manager, such as `6.4.2`.
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
    /// Release of the operating system, such as `core`.
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
