// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The types of requests and responses.

mod cloud_providers;
mod customers;
mod organizations;
mod shared;

pub use self::cloud_providers::*;
pub use self::customers::*;
pub use self::organizations::*;
pub use self::shared::*;
