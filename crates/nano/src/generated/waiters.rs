// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! What long-running operations wait with.

use cloudmgr_runtime::WaiterSpec;
use std::time::Duration;
use super::table;

/// Polls `guests_get`.
pub static GUESTS: WaiterSpec = WaiterSpec::new(
        "guests",
        &table::GUESTS_GET,
        "id",
        "created",
    )
    .done(&["true"])
    .unseen("the guest")
    .every(Duration::from_secs(1))
    .deadline(Duration::from_secs(1800));

/// Polls `disk_images_get`.
pub static DISK_IMAGES: WaiterSpec = WaiterSpec::new(
        "disk_images",
        &table::DISK_IMAGES_GET,
        "id",
        "created",
    )
    .done(&["true"])
    .unseen("the image")
    .every(Duration::from_secs(1))
    .deadline(Duration::from_secs(1800));

/// Polls `batches_get_create`.
pub static CREATE_BATCHES: WaiterSpec = WaiterSpec::new(
        "create_batches",
        &table::BATCHES_GET_CREATE,
        "id",
        "$status",
    )
    .done(&["200"])
    .unseen("its guests")
    .every(Duration::from_secs(1))
    .longest(Duration::from_secs(10))
    .deadline(Duration::from_secs(1800));

/// Polls `batches_get_delete`.
pub static DELETE_BATCHES: WaiterSpec = WaiterSpec::new(
        "delete_batches",
        &table::BATCHES_GET_DELETE,
        "id",
        "$status",
    )
    .done(&["200"])
    .unseen("its guests")
    .every(Duration::from_secs(1))
    .longest(Duration::from_secs(10))
    .deadline(Duration::from_secs(1800));

/// Polls `batches_get_stop`.
pub static STOP_BATCHES: WaiterSpec = WaiterSpec::new(
        "stop_batches",
        &table::BATCHES_GET_STOP,
        "id",
        "$status",
    )
    .done(&["200"])
    .unseen("its guests")
    .every(Duration::from_secs(1))
    .longest(Duration::from_secs(10))
    .deadline(Duration::from_secs(1800));

/// Polls `migrations_get`.
pub static MIGRATIONS: WaiterSpec = WaiterSpec::new(
        "migrations",
        &table::MIGRATIONS_GET,
        "id",
        "finished",
    )
    .done(&["true"])
    .error("error")
    .unseen("the guest")
    .every(Duration::from_secs(1))
    .deadline(Duration::from_secs(1800));

/// Every waiter, for tools that find one by its name.
#[doc(hidden)]
pub static ALL: &[&WaiterSpec] = &[
    &GUESTS,
    &DISK_IMAGES,
    &CREATE_BATCHES,
    &DELETE_BATCHES,
    &STOP_BATCHES,
    &MIGRATIONS,
];
