// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::batches`](crate::Client::batches).

use super::*;

/// A guest of a batch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateBatchItem {
    /// Name of the guest, as the server made it.
    pub name: Option<String>,
    /// UUID of the guest, once it is known.
    pub id: String,
    /// How far the creation has got.
    pub status: CreateBatchStatus,
    /// Why it failed.
    pub error: Option<String>,
    /// Percent done.
    pub progress: Option<u32>,
}

cloudmgr_runtime::object! {
    CreateBatchItem {
        optional name,
        required id,
        required status,
        optional error,
        optional progress,
    }
}

cloudmgr_runtime::open_enum! {
    /// State of one guest of a batch.
    pub enum CreateBatchStatus {
        Creating = "creating",
        Created = "created",
        Fail = "fail",
    }
}

/// A number of equal guests.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateGuests {
    /// How the names are made; only `order` works.
    pub name_rule: NameRule,
    /// Begin of each name. Optional in the document, needed by the server.
    pub name_prefix: String,
    /// Number of guests.
    pub count: u64,
    /// Name of the user.
    pub owner: String,
    /// Name of the user group.
    pub group: String,
    /// Name of the compute pool.
    pub pool: String,
    /// At least 1.
    pub cores: u64,
    /// Bytes.
    pub memory: u64,
    /// Bytes of each disk, the system disk first; at least one.
    pub disks: Vec<u64>,
    /// Id of the system template.
    pub template: String,
    /// Start it together with its host.
    pub auto_start: Option<bool>,
    /// Id of the disk image to clone the system disk from.
    pub from_image: Option<String>,
    /// What the image has installed: `qemu`, `cloud-init`.
    pub modules: Option<Vec<String>>,
    /// What cloud-init sets up at the first start; needs an image with cloud-init.
    pub cloud_init: Option<CloudInit>,
    /// Without it: high priority, no limits. The document says medium priority.
    pub qos: Option<Qos>,
}

cloudmgr_runtime::request! {
    CreateGuests {
        required name_rule: into NameRule,
        required name_prefix: into String,
        required count: value u64,
        required owner: into String,
        required group: into String,
        required pool: into String,
        required cores: value u64,
        required memory: value u64,
        required disks: list u64,
        required template: into String,
        optional auto_start: value bool,
        optional from_image: into String,
        optional modules: list String,
        optional cloud_init: into CloudInit,
        optional qos: into Qos,
    }
}

/// A guest of a batch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteBatchItem {
    /// Name of the guest.
    pub name: Option<String>,
    /// UUID of the guest.
    pub id: String,
    /// How far the deletion has got.
    pub status: DeleteBatchStatus,
    /// Why it failed.
    pub error: Option<String>,
}

cloudmgr_runtime::object! {
    DeleteBatchItem {
        optional name,
        required id,
        required status,
        optional error,
    }
}

cloudmgr_runtime::open_enum! {
    /// State of one guest of a batch.
    pub enum DeleteBatchStatus {
        Deleting = "deleting",
        Deleted = "deleted",
        Fail = "fail",
    }
}

/// Which guests to delete as one batch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteGuests {
    /// Ids of the guests.
    pub guest: Vec<String>,
    /// Stop the running ones first. The server ignores it.
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    DeleteGuests {
        required guest: list String,
        optional force: value bool,
    }
}

cloudmgr_runtime::open_enum! {
    /// How the guests of a batch are named. Only `order` works.
    pub enum NameRule {
        Order = "order",
        Mac = "MAC",
        Address = "address",
    }
}

/// A guest of a batch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StopBatchItem {
    /// Name of the guest.
    pub name: Option<String>,
    /// UUID of the guest.
    pub id: String,
    /// How far the stop has got.
    pub status: StopBatchStatus,
    /// Why it failed.
    pub error: Option<String>,
}

cloudmgr_runtime::object! {
    StopBatchItem {
        optional name,
        required id,
        required status,
        optional error,
    }
}

cloudmgr_runtime::open_enum! {
    /// State of one guest of a batch.
    pub enum StopBatchStatus {
        Stopping = "stopping",
        Stopped = "stopped",
        Fail = "fail",
    }
}

/// Which guests to stop as one batch, and whether by force.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StopGuests {
    /// Ids of the guests.
    pub guest: Vec<String>,
    /// Do not ask the guests. Not documented.
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    StopGuests {
        required guest: list String,
        optional force: value bool,
    }
}
