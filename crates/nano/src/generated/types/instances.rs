// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::instances`](crate::Client::instances).

use super::*;

/// The medium to insert.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InsertMedia {
    /// ID of the media image.
    pub source: String,
    /// 0 for a media image; the only kind.
    pub type_: Option<u32>,
}

cloudmgr_runtime::request! {
    InsertMedia {
        required source: into String,
        optional type_ = "type": value u32,
    }
}

/// A virtual machine and its live metrics.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Instance {
    /// Unique in its pool; `<group>.<name>` unless it was renamed.
    pub name: String,
    /// UUID that other calls take as `guest_id`.
    pub id: Option<String>,
    /// False while it is being created or its system is being reset.
    pub created: bool,
    /// Percent done while it is being created.
    pub progress: u32,
    /// Whether it is switched on.
    pub running: bool,
    /// Its host is lost.
    pub lost: Option<bool>,
    /// Name of the user.
    pub owner: String,
    /// Name of the user group.
    pub group: String,
    /// Name of the compute pool.
    pub pool: Option<String>,
    /// Name of the host.
    pub cell: Option<String>,
    /// Address of the host; only in lists.
    pub host: Option<String>,
    /// Virtual CPU cores.
    pub cores: u64,
    /// Bytes.
    pub memory: u64,
    /// Bytes of all disks together.
    pub total_disk: u64,
    /// Bytes of each disk, the system disk first.
    pub disks: Vec<u64>,
    /// Starts together with its host.
    pub auto_start: bool,
    /// Operating system, such as `linux`.
    pub system: Option<String>,
    /// Password of the screen; not in lists.
    pub monitor_secret: Option<cloudmgr_runtime::Secret>,
    /// MAC address.
    pub ethernet_address: Option<String>,
    /// Protocol of its screen. Documented, never sent.
    pub display_protocol: Option<String>,
    /// Interface in the network of the hosts.
    pub internal: GuestInterface,
    /// Interface to external networks.
    pub external: GuestInterface,
    /// When it was created, by the clock of the core.
    pub create_time: Option<String>,
    /// Whether an ISO image is in its drive.
    pub media_attached: Option<bool>,
    /// Its share of CPU, disk and network.
    pub qos: Qos,
    /// ID of the media image in the drive; empty when there is none.
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

cloudmgr_runtime::object! {
    Instance {
        required name,
        optional id,
        required created,
        required progress,
        required running,
        optional lost,
        required owner,
        required group,
        optional pool,
        optional cell,
        optional host,
        required cores,
        required memory,
        required total_disk,
        optional disks,
        required auto_start,
        optional system,
        optional monitor_secret,
        optional ethernet_address,
        optional display_protocol,
        required internal,
        required external,
        optional create_time,
        optional media_attached,
        required qos,
        optional media_source,
        required cpu_usage,
        required memory_available,
        required disk_available,
        required bytes_read,
        required bytes_written,
        required bytes_received,
        required bytes_sent,
    }
}

/// What to boot from; the system disk by default.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StartInstance {
    /// Boot from the medium in `source`.
    pub from_media: Option<bool>,
    /// Boot over the network. Not supported: the request times out.
    pub from_network: Option<bool>,
    /// ID of the media image.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StopInstance {
    /// Start again.
    pub reboot: Option<bool>,
    /// Do not ask the guest.
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    StopInstance {
        optional reboot: value bool,
        optional force: value bool,
    }
}
