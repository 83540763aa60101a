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
    /// Whether the password is a hash. Needs Cloudify 6.3 or later.
    pub is_prehashed: Option<bool>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub first_login_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub last_login_at: Option<String>,
}

cloudmgr_runtime::request! {
    CreateUser {
        required username: into String,
        required password: into cloudmgr_runtime::Secret,
        optional role: into SystemRole,
        optional is_prehashed: value bool,
        optional created_at: into String,
        optional first_login_at: into String,
        optional last_login_at: into String,
    }
}

/// The set getting started.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SetGettingStarted {
    /// Whether the console greets the user. Needs Cloudify 6.0 or later.
    pub show_getting_started: bool,
}

cloudmgr_runtime::request! {
    SetGettingStarted {
        required show_getting_started: value bool,
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

/// Exactly one of them; the server refuses two at once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateUser {
    /// The user password.
    UserPassword(SetUserPassword),
    /// The user role.
    UserRole(SetUserRole),
    /// The getting started.
    GettingStarted(SetGettingStarted),
}

cloudmgr_runtime::one_of! {
    UpdateUser {
        UserPassword(SetUserPassword),
        UserRole(SetUserRole),
        GettingStarted(SetGettingStarted),
    }
}

impl From<SetUserPassword> for UpdateUser {
    fn from(value: SetUserPassword) -> Self {
        Self::UserPassword(value)
    }
}

impl From<SetUserRole> for UpdateUser {
    fn from(value: SetUserRole) -> Self {
        Self::UserRole(value)
    }
}

impl From<SetGettingStarted> for UpdateUser {
    fn from(value: SetGettingStarted) -> Self {
        Self::GettingStarted(value)
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
    /// Whether the user is active, not suspended.
    pub active: Option<bool>,
    /// After too many failed logins.
    pub is_locked: Option<bool>,
    /// When the user last logged in, in UTC; null if never.
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
    /// Needs Cloudify 6.0 or later.
    pub first_login_at: Option<DateTime<Utc>>,
    /// Whether the console greets the user. Needs Cloudify 6.0 or later.
    pub show_getting_started: Option<bool>,
    /// Only with `_include_hash`. Needs Cloudify 6.3 or later.
    pub password_hash: Option<cloudmgr_runtime::Secret>,
    /// When it was created, in UTC. Needs Cloudify 7.0 or later. Documented for 5.0 too.
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
        optional first_login_at,
        optional show_getting_started,
        optional password_hash,
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
