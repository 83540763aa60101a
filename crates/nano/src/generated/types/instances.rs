// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::instances`](crate::Client::instances).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};
use super::*;

/// The medium to insert.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct InsertMedia {
    /// Id of the media image.
    pub source: String,
    /// 0 for a media image; the only kind.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<u32>,
}

cloudmgr_runtime::request! {
    InsertMedia {
        required source: into String,
        optional type_: value u32,
    }
}

/// A virtual machine and its live figures.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Instance {
    /// Unique in its pool; `<group>.<name>` unless it was renamed.
    pub name: String,
    /// UUID that other calls take as `guest_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// False while it is being made or its system is being reset.
    pub created: bool,
    /// Percent done while it is not created.
    pub progress: u32,
    /// Whether it is switched on.
    pub running: bool,
    /// Its host is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lost: Option<bool>,
    /// Name of the user.
    pub owner: String,
    /// Name of the user group.
    pub group: String,
    /// Name of the compute pool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool: Option<String>,
    /// Name of the host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell: Option<String>,
    /// Address of the host; only in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Virtual CPU cores.
    pub cores: u64,
    /// Bytes.
    pub memory: u64,
    /// Bytes of all disks together.
    pub total_disk: u64,
    /// Bytes of each disk, the system disk first.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub disks: Vec<u64>,
    /// Starts together with its host.
    pub auto_start: bool,
    /// Operating system, such as `linux`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// Password of the screen; not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitor_secret: Option<cloudmgr_runtime::Secret>,
    /// MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ethernet_address: Option<String>,
    /// Protocol of its screen. Documented, never sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_protocol: Option<String>,
    /// Interface in the network of the hosts.
    pub internal: GuestInterface,
    /// Interface to the outside.
    pub external: GuestInterface,
    /// When it was created, by the clock of the core.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// Whether an ISO image is in its drive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_attached: Option<bool>,
    /// Its share of CPU, disk and network.
    pub qos: Qos,
    /// Id of the media image in the drive; empty when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_source: Option<String>,
    /// Percent, 0 to 100.
    pub cpu_usage: f64,
    /// Bytes.
    pub memory_available: u64,
    /// Bytes.
    pub disk_available: u64,
    /// Read from disk so far.
    pub bytes_read: u64,
    /// Written to disk so far.
    pub bytes_written: u64,
    /// Received from the network so far.
    pub bytes_received: u64,
    /// Sent to the network so far.
    pub bytes_sent: u64,
}

/// What to boot from; the system disk by default.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StartInstance {
    /// Boot from the medium in `source`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_media: Option<bool>,
    /// Boot over the network. Not supported: the request times out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_network: Option<bool>,
    /// Id of the media image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

cloudmgr_runtime::request! {
    StartInstance {
        optional from_media: value bool,
        optional from_network: value bool,
        optional source: into String,
    }
}

/// How to stop.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StopInstance {
    /// Start again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reboot: Option<bool>,
    /// Do not ask the guest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    StopInstance {
        optional reboot: value bool,
        optional force: value bool,
    }
}
