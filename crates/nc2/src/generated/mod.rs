// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Nutanix Cloud Clusters (NC2).

pub mod cloud_accounts;
pub mod clusters;
pub mod notifications;
pub mod organizations;
pub mod remote_storage_profiles;
#[doc(hidden)]
pub mod table;
pub mod tasks;
pub mod types;
#[doc(hidden)]
pub mod waiters;
