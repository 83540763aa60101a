// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::user_groups`](crate::Client::user_groups).

/// A new group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Display name.
    pub display: String,
    /// Names of its roles.
    pub role: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    CreateUserGroup {
        required display: into String,
        optional role: list String,
    }
}

/// The new values of a group.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    /// Display name.
    pub display: String,
    /// Names of its roles; none if omitted.
    pub role: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    UpdateUserGroup {
        required display: into String,
        optional role: list String,
    }
}

/// A group of users with the roles that its members get.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserGroup {
    /// The name by which users and roles refer to it.
    pub name: String,
    /// Display name.
    pub display: String,
    /// Names of its roles.
    pub role: Vec<String>,
    /// Names of its members.
    pub member: Vec<String>,
}

cloudmgr_runtime::object! {
    UserGroup {
        required name,
        required display,
        optional role,
        optional member,
    }
}

/// A row of the list of groups.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserGroupSummary {
    /// The name by which users and roles refer to it.
    pub name: String,
    /// Display name.
    pub display: String,
    /// Number of members.
    pub member: u64,
}

cloudmgr_runtime::object! {
    UserGroupSummary {
        required name,
        required display,
        required member,
    }
}
