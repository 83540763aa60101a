// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::remote_storage_profiles`](crate::Client::remote_storage_profiles).

/// Sizes of remote storage that a host type can have.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RemoteStorageProfile {
    /// The provider's instance type that it fits.
    pub host_type: String,
    /// Sizes to choose from, in GB per host.
    pub capacities: Vec<u64>,
    /// The provider's kind of volume.
    pub disk_type: Option<String>,
}

cloudmgr_runtime::object! {
    RemoteStorageProfile {
        required host_type,
        optional capacities,
        optional disk_type,
    }
}
