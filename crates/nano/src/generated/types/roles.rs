// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::roles`](crate::Client::roles).

/// A new role.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Role {
    /// Names of the menus, such as `dashboard` or `compute_pool`.
    pub menu: Vec<String>,
}

cloudmgr_runtime::object! {
    Role {
        optional menu,
    }
}

/// The new values of a role.
#[derive(Clone, Debug)]
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
