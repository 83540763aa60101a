// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! What long-running operations wait with.

use cloudmgr_runtime::WaiterSpec;
use std::time::Duration;
use super::table;

/// Polls `tasks_get`.
pub static TASKS: WaiterSpec = WaiterSpec::new(
        "tasks",
        &table::TASKS_GET,
        "id",
        "status",
    )
    .done(&["done"])
    .failed(&["failed", "cancelled"])
    .reason("status_details.description")
    .every(Duration::from_secs(60))
    .deadline(Duration::from_secs(7200));

/// Every waiter, for tools that find one by its name.
#[doc(hidden)]
pub static ALL: &[&WaiterSpec] = &[&TASKS];
