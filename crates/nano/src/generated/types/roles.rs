// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::roles`](crate::Client::roles).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};

/// A new role.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateRole {
    /// Names of the menus; may be empty.
    pub menu: Vec<String>,
}

cloudmgr_runtime::request! {
    CreateRole {
        required menu: list String,
    }
}

/// A set of portal menus.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Role {
    /// Names of the menus, such as `dashboard` or `compute_pool`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub menu: Vec<String>,
}

/// A role as it should be.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateRole {
    /// Names of the menus; may be empty.
    pub menu: Vec<String>,
}

cloudmgr_runtime::request! {
    UpdateRole {
        required menu: list String,
    }
}
