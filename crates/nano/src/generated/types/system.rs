// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::system`](crate::Client::system).

/// The first administrator.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InitialiseSystem {
    /// Login name.
    pub user: String,
    /// At least 8 bytes with a digit, a lower-case and an upper-case letter.
    pub password: cloudmgr_runtime::Secret,
    /// Name of the group to put the user in; `admin` if omitted.
    pub group: Option<String>,
    /// Display name of that group.
    pub display: Option<String>,
    /// Name of the role to give that group; `super` if omitted.
    pub role: Option<String>,
    /// Portal menus of that role; at least one.
    pub menu: Vec<String>,
}

cloudmgr_runtime::request! {
    InitialiseSystem {
        required user: into String,
        required password: into cloudmgr_runtime::Secret,
        required menu: list String,
        optional group: into String,
        optional display: into String,
        optional role: into String,
    }
}

/// Whether the portal is set up, and the largest guest that it offers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct System {
    /// False until the first administrator exists.
    pub ready: bool,
    /// Maximum number of cores of a guest. Since 1.4.0.
    pub max_cores: Option<u64>,
    /// Maximum memory of a guest, in GB. Since 1.4.0.
    pub max_memory: Option<u64>,
    /// Maximum disk space of a guest, in GB. Since 1.4.0.
    pub max_disk: Option<u64>,
}

cloudmgr_runtime::object! {
    System {
        required ready,
        optional max_cores,
        optional max_memory,
        optional max_disk,
    }
}
