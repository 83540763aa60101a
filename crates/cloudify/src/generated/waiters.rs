// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! What long-running operations wait with.

use cloudmgr_runtime::WaiterSpec;
use std::time::Duration;
use super::table;

/// Polls `executions_get`.
pub static EXECUTIONS: WaiterSpec = WaiterSpec::new(
        "executions",
        &table::EXECUTIONS_GET,
        "id",
        "status",
    )
    .done(&["terminated"])
    .failed(&["failed", "cancelled"])
    .reason("error")
    .every(Duration::from_secs(3))
    .deadline(Duration::from_secs(900));

/// Polls `plugins_updates_get`.
pub static PLUGINS_UPDATES: WaiterSpec = WaiterSpec::new(
        "plugins_updates",
        &table::PLUGINS_UPDATES_GET,
        "id",
        "state",
    )
    .done(&["successful", "no_changes_required"])
    .failed(&["failed"])
    .every(Duration::from_secs(3))
    .deadline(Duration::from_secs(900));

/// Polls `snapshots_get`.
pub static SNAPSHOTS: WaiterSpec = WaiterSpec::new(
        "snapshots",
        &table::SNAPSHOTS_GET,
        "id",
        "status",
    )
    .done(&["created", "uploaded"])
    .failed(&["failed"])
    .reason("error")
    .every(Duration::from_secs(3))
    .deadline(Duration::from_secs(900));

/// Polls `execution_groups_get`.
pub static EXECUTION_GROUPS: WaiterSpec = WaiterSpec::new(
        "execution_groups",
        &table::EXECUTION_GROUPS_GET,
        "id",
        "status",
    )
    .done(&["terminated"])
    .failed(&["failed"])
    .every(Duration::from_secs(3))
    .deadline(Duration::from_secs(900));

/// Every waiter, for tools that find one by its name.
#[doc(hidden)]
pub static ALL: &[&WaiterSpec] = &[
    &EXECUTIONS,
    &PLUGINS_UPDATES,
    &SNAPSHOTS,
    &EXECUTION_GROUPS,
];
