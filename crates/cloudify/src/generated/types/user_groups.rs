// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::user_groups`](crate::Client::user_groups).

use cloudmgr_runtime::Value;
use super::*;

/// The add user to group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddUserToGroup {
    /// Wire name: `username`.
    pub username: String,
    /// Group of users.
    pub group_name: String,
}

cloudmgr_runtime::request! {
    AddUserToGroup {
        required username: into String,
        required group_name: into String,
    }
}

/// The create user group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Group of users.
    pub group_name: String,
    /// Distinguished name of its LDAP group.
    pub ldap_group_dn: Option<String>,
    /// `default` unless given.
    pub role: Option<SystemRole>,
}

cloudmgr_runtime::request! {
    CreateUserGroup {
        required group_name: into String,
        optional ldap_group_dn: into String,
        optional role: into SystemRole,
    }
}

/// The remove user from group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoveUserFromGroup {
    /// Wire name: `username`.
    pub username: String,
    /// Group of users.
    pub group_name: String,
}

cloudmgr_runtime::request! {
    RemoveUserFromGroup {
        required username: into String,
        required group_name: into String,
    }
}

/// The update user group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    /// Wire name: `role`.
    pub role: SystemRole,
}

cloudmgr_runtime::request! {
    UpdateUserGroup {
        required role: into SystemRole,
    }
}

/// The user group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserGroup {
    /// Wire name: `name`.
    pub name: String,
    /// Distinguished name of its LDAP group.
    pub ldap_dn: Option<String>,
    /// Wire name: `role`.
    pub role: Option<SystemRole>,
    /// Their number; with `_get_data` an object of tenants with the roles in them.
    pub tenants: Option<Value>,
    /// Their number; with `_get_data` an array of names.
    pub users: Option<Value>,
    /// Documented; the server does not send it.
    pub id: Option<i64>,
}

cloudmgr_runtime::object! {
    UserGroup {
        required name,
        optional ldap_dn,
        optional role,
        optional tenants,
        optional users,
        optional id,
    }
}
