// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::users`](crate::Client::users).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The create user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUser {
    /// Wire name: `username`.
    pub username: String,
    /// 5 to 256 characters.
    pub password: cloudmgr_runtime::Secret,
    /// `default` unless given.
    pub role: Option<SystemRole>,
}

cloudmgr_runtime::request! {
    CreateUser {
        required username: into String,
        required password: into cloudmgr_runtime::Secret,
        optional role: into SystemRole,
    }
}

/// The set user active.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetUserActive {
    /// Wire name: `action`.
    pub action: UserAction,
}

cloudmgr_runtime::request! {
    SetUserActive {
        required action: into UserAction,
    }
}

/// The set user password.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetUserPassword {
    /// 5 to 256 characters.
    pub password: cloudmgr_runtime::Secret,
}

cloudmgr_runtime::request! {
    SetUserPassword {
        required password: into cloudmgr_runtime::Secret,
    }
}

/// The set user role.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetUserRole {
    /// Wire name: `role`.
    pub role: SystemRole,
}

cloudmgr_runtime::request! {
    SetUserRole {
        required role: into SystemRole,
    }
}

/// Exactly one of the two; the server refuses both at once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateUser {
    /// The password.
    Password(SetUserPassword),
    /// The role.
    Role(SetUserRole),
}

cloudmgr_runtime::one_of! {
    UpdateUser {
        Password(SetUserPassword),
        Role(SetUserRole),
    }
}

impl From<SetUserPassword> for UpdateUser {
    fn from(value: SetUserPassword) -> Self {
        Self::Password(value)
    }
}

impl From<SetUserRole> for UpdateUser {
    fn from(value: SetUserRole) -> Self {
        Self::Role(value)
    }
}

/// The user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// Wire name: `username`.
    pub username: String,
    /// Wire name: `role`.
    pub role: Option<SystemRole>,
    /// Wire name: `active`.
    pub active: Option<bool>,
    /// After too many failed logins.
    pub is_locked: Option<bool>,
    /// Wire name: `last_login_at`.
    pub last_login_at: Option<DateTime<Utc>>,
    /// Their number; with `_get_data` an object of tenants with the roles in them.
    pub tenants: Option<Value>,
    /// Roles given to the user and by way of groups.
    pub tenant_roles: Map<String, Value>,
    /// Their number; with `_get_data` an array of names.
    pub groups: Option<Value>,
    /// The groups that give each system role.
    pub group_system_roles: Map<String, Value>,
    /// Documented; the server does not send it.
    pub id: Option<i64>,
    /// Documented; the server does not send it.
    pub first_name: Option<String>,
    /// Documented; the server does not send it.
    pub last_name: Option<String>,
    /// Documented; the server does not send it.
    pub password: Option<cloudmgr_runtime::Secret>,
    /// Documented; the server does not send it.
    pub created_at: Option<DateTime<Utc>>,
}

cloudmgr_runtime::object! {
    User {
        required username,
        optional role,
        optional active,
        optional is_locked,
        optional last_login_at,
        optional tenants,
        optional tenant_roles,
        optional groups,
        optional group_system_roles,
        optional id,
        optional first_name,
        optional last_name,
        optional password,
        optional created_at,
    }
}

cloudmgr_runtime::open_enum! {
    /// The user action.
    pub enum UserAction {
        Activate = "activate",
        Deactivate = "deactivate",
    }
}
