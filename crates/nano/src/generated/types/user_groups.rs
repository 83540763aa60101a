// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::user_groups`](crate::Client::user_groups).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};

/// A new group.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateUserGroup {
    /// Name to show.
    pub display: String,
    /// Names of its roles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    CreateUserGroup {
        required display: into String,
        optional role: list String,
    }
}

/// A group as it should be.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateUserGroup {
    /// Name to show.
    pub display: String,
    /// Names of its roles; none when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    UpdateUserGroup {
        required display: into String,
        optional role: list String,
    }
}

/// A group of users with the roles that its members get.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UserGroup {
    /// What users and roles refer to it by.
    pub name: String,
    /// Name to show.
    pub display: String,
    /// Names of its roles.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub role: Vec<String>,
    /// Names of its members.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub member: Vec<String>,
}

/// A row of the list of groups.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UserGroupSummary {
    /// What users and roles refer to it by.
    pub name: String,
    /// Name to show.
    pub display: String,
    /// Number of members.
    pub member: u64,
}
