// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::guests`](crate::Client::guests).

use super::*;

/// A new guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateGuest {
    /// Letters, digits, `_` and `-`; prefixed with the group.
    pub name: String,
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
    /// ID of the system template.
    pub template: String,
    /// Start it together with its host.
    pub auto_start: Option<bool>,
    /// ID of the disk image to clone the system disk from.
    pub from_image: Option<String>,
    /// The modules installed in the image: `qemu`, `cloud-init`.
    pub modules: Option<Vec<String>>,
    /// What cloud-init sets up at the first start; needs an image with cloud-init.
    pub cloud_init: Option<CloudInit>,
    /// Without it: high priority, no limits. The document says medium priority.
    pub qos: Option<Qos>,
    /// Requested IP address. Read but not used.
    pub network_address: Option<String>,
    /// Requested MAC address. Read but not used.
    pub ethernet_address: Option<String>,
    /// ID of the policy group whose rules to start with.
    pub security_policy_group: Option<String>,
}

cloudmgr_runtime::request! {
    CreateGuest {
        required name: into String,
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
        optional network_address: into String,
        optional ethernet_address: into String,
        optional security_policy_group: into String,
    }
}

/// How to delete a guest.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteGuest {
    /// Passed on to the host. It does not stop a running guest: do that first.
    pub force: Option<bool>,
}

cloudmgr_runtime::request! {
    DeleteGuest {
        optional force: value bool,
    }
}

/// The administrator of a guest.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuestAuth {
    /// Of the administrator in the guest.
    pub password: Option<cloudmgr_runtime::Secret>,
    /// Name of the administrator in the guest. A string, not a number.
    pub user: Option<String>,
}

cloudmgr_runtime::object! {
    GuestAuth {
        optional password,
        optional user,
    }
}

/// One page of the guests that a search finds, and how many there are in all.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuestPage {
    /// Guests of this page.
    pub result: Vec<Guest>,
    /// Number of guests that match.
    pub total: u64,
    /// Guests per page, as requested.
    pub limit: u64,
    /// Guests before this page, as requested.
    pub offset: u64,
}

cloudmgr_runtime::object! {
    GuestPage {
        optional result,
        required total,
        required limit,
        required offset,
    }
}

/// The firewall of a guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuestSecurityPolicy {
    /// For packets that no rule matches.
    pub default_action: PolicyAction,
    /// In the order in which they are evaluated.
    pub rules: Vec<SecurityRule>,
}

cloudmgr_runtime::object! {
    GuestSecurityPolicy {
        required default_action,
        optional rules,
    }
}

/// What to reset a guest with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResetGuestSystem {
    /// ID of the disk image.
    pub from_image: String,
}

cloudmgr_runtime::request! {
    ResetGuestSystem {
        required from_image: into String,
    }
}

/// A new size of a disk.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResizeGuestDisk {
    /// Bytes; larger than now.
    pub size: u64,
    /// Take effect while it runs.
    pub immediate: Option<bool>,
}

cloudmgr_runtime::request! {
    ResizeGuestDisk {
        required size: value u64,
        optional immediate: value bool,
    }
}

/// What to look for.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchGuests {
    /// Guests per page; 20 if omitted or 0.
    pub limit: Option<u64>,
    /// Guests to skip.
    pub offset: Option<u64>,
    /// Only guests in this compute pool.
    pub pool: Option<String>,
    /// Only guests on this host.
    pub cell: Option<String>,
    /// Part of the name or address of a guest or its host.
    pub keyword: Option<String>,
    /// Only guests of this group. Overwritten when the group of the caller shows its guests to its members; not documented.
    pub group: Option<String>,
}

cloudmgr_runtime::request! {
    SearchGuests {
        optional limit: value u64,
        optional offset: value u64,
        optional pool: into String,
        optional cell: into String,
        optional keyword: into String,
        optional group: into String,
    }
}

/// How to shrink a disk.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShrinkGuestDisk {
    /// Take effect while it runs.
    pub immediate: Option<bool>,
}

cloudmgr_runtime::request! {
    ShrinkGuestDisk {
        optional immediate: value bool,
    }
}

/// What to do with packets that no rule matches.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateDefaultAction {
    /// What happens to packets that no rule matches.
    pub action: PolicyAction,
}

cloudmgr_runtime::request! {
    UpdateDefaultAction {
        required action: into PolicyAction,
    }
}

/// The new credentials of the administrator.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGuestAuth {
    /// Generated by the server if omitted.
    pub password: Option<cloudmgr_runtime::Secret>,
    /// Name of the administrator; the default of the system if omitted. A string, not a number.
    pub user: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateGuestAuth {
        optional password: into cloudmgr_runtime::Secret,
        optional user: into String,
    }
}

/// Whether to start with the host.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGuestAutoStart {
    /// Whether it starts with its host.
    pub enable: bool,
}

cloudmgr_runtime::request! {
    UpdateGuestAutoStart {
        required enable: value bool,
    }
}

/// A new number of cores.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGuestCores {
    /// New number of virtual CPU cores.
    pub cores: u64,
    /// Take effect while it runs.
    pub immediate: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateGuestCores {
        required cores: value u64,
        optional immediate: value bool,
    }
}

/// A new CPU priority.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGuestCpuQos {
    /// The CPU priority of the guest when guests compete.
    pub priority: CpuPriority,
}

cloudmgr_runtime::request! {
    UpdateGuestCpuQos {
        required priority: into CpuPriority,
    }
}

/// Limits of disk traffic; 0 or no value means unlimited.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGuestDiskQos {
    /// Bytes per second.
    pub write_speed: Option<u64>,
    /// Operations per second.
    pub write_iops: Option<u64>,
    /// Bytes per second.
    pub read_speed: Option<u64>,
    /// Operations per second.
    pub read_iops: Option<u64>,
}

cloudmgr_runtime::request! {
    UpdateGuestDiskQos {
        optional write_speed: value u64,
        optional write_iops: value u64,
        optional read_speed: value u64,
        optional read_iops: value u64,
    }
}

/// A new size of the memory.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGuestMemory {
    /// Bytes.
    pub memory: u64,
    /// Take effect while it runs.
    pub immediate: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateGuestMemory {
        required memory: value u64,
        optional immediate: value bool,
    }
}

/// A new name.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateGuestName {
    /// Stored as given.
    pub name: String,
}

cloudmgr_runtime::request! {
    UpdateGuestName {
        required name: into String,
    }
}

/// Limits of network traffic; 0 or no value means unlimited.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateGuestNetworkQos {
    /// Bytes per second.
    pub receive_speed: Option<u64>,
    /// Bytes per second.
    pub send_speed: Option<u64>,
}

cloudmgr_runtime::request! {
    UpdateGuestNetworkQos {
        optional receive_speed: value u64,
        optional send_speed: value u64,
    }
}
