// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Frame Admin API.

pub mod accounts;
pub mod cloud_providers;
pub mod customers;
pub mod datacenters;
pub mod organizations;
#[doc(hidden)]
pub mod table;
pub mod types;
