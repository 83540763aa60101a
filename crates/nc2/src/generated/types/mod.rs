// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The types of requests and responses.

mod cloud_accounts;
mod clusters;
mod notifications;
mod organizations;
mod remote_storage_profiles;
mod shared;
mod tasks;

pub use self::cloud_accounts::*;
pub use self::clusters::*;
pub use self::notifications::*;
pub use self::organizations::*;
pub use self::remote_storage_profiles::*;
pub use self::shared::*;
pub use self::tasks::*;
