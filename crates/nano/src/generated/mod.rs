// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Project Nano.

pub mod address_pools;
pub mod batches;
pub mod compute_cells;
pub mod compute_pools;
pub mod disk_images;
pub mod guests;
pub mod instances;
pub mod logs;
pub mod media_images;
pub mod migrations;
pub mod monitor_channels;
pub mod roles;
pub mod security_policy_groups;
pub mod sessions;
pub mod snapshots;
pub mod statistics;
pub mod storage_pools;
pub mod system;
#[doc(hidden)]
pub mod table;
pub mod templates;
pub mod types;
pub mod user_groups;
pub mod users;
pub mod visibilities;
#[doc(hidden)]
pub mod waiters;
