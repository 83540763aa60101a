// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::tenants`](crate::Client::tenants).

use cloudmgr_runtime::{Map, Value};

/// The add user group to tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddUserGroupToTenant {
    /// Group of users.
    pub group_name: String,
    /// Tenant that the group is added to.
    pub tenant_name: String,
    /// `user` unless given.
    pub role: Option<TenantRole>,
}

cloudmgr_runtime::request! {
    AddUserGroupToTenant {
        required group_name: into String,
        required tenant_name: into String,
        optional role: into TenantRole,
    }
}

/// The add user to tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddUserToTenant {
    /// Wire name: `username`.
    pub username: String,
    /// Tenant that the user is added to.
    pub tenant_name: String,
    /// `user` unless given.
    pub role: Option<TenantRole>,
}

cloudmgr_runtime::request! {
    AddUserToTenant {
        required username: into String,
        required tenant_name: into String,
        optional role: into TenantRole,
    }
}

/// The create tenant.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTenant {
    /// Of its user of the message broker; made up unless given. Needs Cloudify 6.3 or later.
    pub rabbitmq_password: Option<cloudmgr_runtime::Secret>,
}

cloudmgr_runtime::request! {
    CreateTenant {
        optional rabbitmq_password: into cloudmgr_runtime::Secret,
    }
}

/// The remove user from tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveUserFromTenant {
    /// Wire name: `username`.
    pub username: String,
    /// Tenant that the user is removed from.
    pub tenant_name: String,
}

cloudmgr_runtime::request! {
    RemoveUserFromTenant {
        required username: into String,
        required tenant_name: into String,
    }
}

/// The remove user group from tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveUserGroupFromTenant {
    /// Group of users.
    pub group_name: String,
    /// Tenant that the group is removed from.
    pub tenant_name: String,
}

cloudmgr_runtime::request! {
    RemoveUserGroupFromTenant {
        required group_name: into String,
        required tenant_name: into String,
    }
}

/// The tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Tenant {
    /// Wire name: `name`.
    pub name: String,
    /// Their number; with `_get_data` an object of users with their roles.
    pub users: Option<Value>,
    /// Their number; with `_get_data` an object of user groups with their roles.
    pub groups: Option<Value>,
    /// Roles given to users and by way of groups.
    pub user_roles: Map<String, Value>,
    /// Not in lists.
    pub rabbitmq_username: Option<String>,
    /// Not in lists.
    pub rabbitmq_password: Option<cloudmgr_runtime::Secret>,
    /// Not in lists.
    pub rabbitmq_vhost: Option<String>,
    /// Documented; the server does not send it.
    pub id: Option<i64>,
}

cloudmgr_runtime::object! {
    Tenant {
        required name,
        optional users,
        optional groups,
        optional user_roles,
        optional rabbitmq_username,
        optional rabbitmq_password,
        optional rabbitmq_vhost,
        optional id,
    }
}

cloudmgr_runtime::open_enum! {
    /// The tenant role.
    pub enum TenantRole {
        Manager = "manager",
        Operations = "operations",
        User = "user",
        Viewer = "viewer",
    }
}

/// The update user group in tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserGroupInTenant {
    /// Group of users.
    pub group_name: String,
    /// Tenant in which the role of the group changes.
    pub tenant_name: String,
    /// Wire name: `role`.
    pub role: TenantRole,
}

cloudmgr_runtime::request! {
    UpdateUserGroupInTenant {
        required group_name: into String,
        required tenant_name: into String,
        required role: into TenantRole,
    }
}

/// The update user in tenant.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserInTenant {
    /// Wire name: `username`.
    pub username: String,
    /// Tenant in which the role of the user changes.
    pub tenant_name: String,
    /// Wire name: `role`.
    pub role: TenantRole,
}

cloudmgr_runtime::request! {
    UpdateUserInTenant {
        required username: into String,
        required tenant_name: into String,
        required role: into TenantRole,
    }
}
