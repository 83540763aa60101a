// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::permissions`](crate::Client::permissions).

/// The permission.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Permission {
    /// Role that may do it.
    pub role: Option<String>,
    /// Such as `blueprint_list`.
    pub permission: Option<String>,
}

cloudmgr_runtime::object! {
    Permission {
        optional role,
        optional permission,
    }
}
