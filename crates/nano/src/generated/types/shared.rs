// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::Value;

/// A rule to append.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddSecurityRule {
    /// What happens to packets that match. Anything but `accept` rejects.
    pub action: PolicyAction,
    /// IP protocol that matches.
    pub protocol: RuleProtocol,
    /// Address that packets come from; any when left out.
    pub from_address: Option<String>,
    /// Address that packets go to; any when left out. Not documented.
    pub to_address: Option<String>,
    /// Port that packets go to; 0 for ICMP.
    pub to_port: Option<u32>,
}

cloudmgr_runtime::request! {
    AddSecurityRule {
        required action: into PolicyAction,
        required protocol: into RuleProtocol,
        optional from_address: into String,
        optional to_address: into String,
        optional to_port: value u32,
    }
}

/// What cloud-init sets up in a new guest.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudInit {
    /// Let root log in over SSH. False when left out; without any `cloud_init` root may log in.
    pub root_enabled: Option<bool>,
    /// Name of the administrator; `root` when left out.
    pub admin_name: Option<String>,
    /// Password of the administrator; invented by the server when left out.
    pub admin_secret: Option<cloudmgr_runtime::Secret>,
    /// Where data disks are mounted; `/opt/data` when left out.
    pub data_path: Option<String>,
}

cloudmgr_runtime::request! {
    CloudInit {
        optional root_enabled: value bool,
        optional admin_name: into String,
        optional admin_secret: into cloudmgr_runtime::Secret,
        optional data_path: into String,
    }
}

cloudmgr_runtime::open_enum! {
    /// Share of the CPU when guests compete.
    pub enum CpuPriority {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

/// What was made or started.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Created {
    /// Id of the new thing, or of the task that makes it.
    pub id: String,
}

cloudmgr_runtime::object! {
    Created {
        required id,
    }
}

/// What a refused request is answered with, always with status 200. What went wrong is told by `message` alone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Failure {
    /// 500 for every failure; the message alone tells what failed.
    pub error_code: i32,
    /// Text for people; its beginning tells the kinds apart.
    pub message: String,
    /// Says nothing. An empty string from the frontend, an empty object from the core.
    pub data: Value,
}

cloudmgr_runtime::object! {
    Failure {
        required error_code,
        required message,
        required data,
    }
}

/// A virtual machine as configured. Of the documented fields the server never sends template, ports, modules, cloud_init, from_image, security_policy_group and a flat network_address.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Guest {
    /// Unique in its pool; `<group>.<name>` unless it was renamed.
    pub name: String,
    /// UUID that other calls take as `guest_id`.
    pub id: Option<String>,
    /// False while it is being made or its system is being reset.
    pub created: bool,
    /// Percent done while it is not created.
    pub progress: u32,
    /// Whether it is switched on.
    pub running: bool,
    /// Its host is gone.
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
    /// Interface to the outside.
    pub external: GuestInterface,
    /// When it was created, by the clock of the core.
    pub create_time: Option<String>,
    /// Whether an ISO image is in its drive.
    pub media_attached: Option<bool>,
    /// Its share of CPU, disk and network.
    pub qos: Qos,
}

cloudmgr_runtime::object! {
    Guest {
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
    }
}

/// Addresses of a network interface; empty ones are left out.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuestInterface {
    /// Address of the guest.
    pub network_address: Option<String>,
    /// Host and port of the screen; `:0` when there is none.
    pub display_address: Option<String>,
    /// Address that an address pool gave to the guest.
    pub allocated_address: Option<String>,
}

cloudmgr_runtime::object! {
    GuestInterface {
        optional network_address,
        optional display_address,
        optional allocated_address,
    }
}

/// An image in a list. Empty fields are left out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Image {
    /// What people know it by; it need not be unique.
    pub name: String,
    /// UUID that other calls take.
    pub id: String,
    /// Free text.
    pub description: Option<String>,
    /// Bytes; 0 until there is a file.
    pub size: u64,
    /// Words to search by.
    pub tags: Vec<String>,
    /// When its metadata was created, by the clock of the image server.
    pub create_time: Option<String>,
    /// When it last changed, by the clock of the image server.
    pub modify_time: Option<String>,
}

cloudmgr_runtime::object! {
    Image {
        required name,
        required id,
        optional description,
        required size,
        optional tags,
        optional create_time,
        optional modify_time,
    }
}

/// Where to move a rule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MoveSecurityRule {
    /// Towards the first or the last rule; the first that matches decides.
    pub direction: RuleDirection,
}

cloudmgr_runtime::request! {
    MoveSecurityRule {
        required direction: into RuleDirection,
    }
}

cloudmgr_runtime::open_enum! {
    /// What happens to a packet.
    pub enum PolicyAction {
        Accept = "accept",
        Reject = "reject",
    }
}

/// Limits of a guest; 0 or nothing is unlimited. A limit of 0 is left out of answers. In requests `cpu_priority` is needed though the document calls it optional.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Qos {
    /// Which guests get the CPU first when all want it.
    pub cpu_priority: CpuPriority,
    /// Disk writes in bytes per second.
    pub write_speed: Option<u64>,
    /// Disk writes per second.
    pub write_iops: Option<u64>,
    /// Disk reads in bytes per second.
    pub read_speed: Option<u64>,
    /// Disk reads per second.
    pub read_iops: Option<u64>,
    /// Network input in bytes per second.
    pub receive_speed: Option<u64>,
    /// Network output in bytes per second.
    pub send_speed: Option<u64>,
}

cloudmgr_runtime::request! {
    Qos {
        required cpu_priority: into CpuPriority,
        optional write_speed: value u64,
        optional write_iops: value u64,
        optional read_speed: value u64,
        optional read_iops: value u64,
        optional receive_speed: value u64,
        optional send_speed: value u64,
    }
}

cloudmgr_runtime::open_enum! {
    /// Where to move a rule.
    pub enum RuleDirection {
        Up = "up",
        Down = "down",
    }
}

cloudmgr_runtime::open_enum! {
    /// Protocol that a rule matches. The document also has `all`, which the server refuses.
    pub enum RuleProtocol {
        Tcp = "tcp",
        Udp = "udp",
        Icmp = "icmp",
    }
}

/// A firewall rule.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SecurityRule {
    /// What happens to packets that match.
    pub action: PolicyAction,
    /// IP protocol that matches.
    pub protocol: RuleProtocol,
    /// Address that packets come from; any when left out.
    pub from_address: Option<String>,
    /// Address that packets go to; any when left out. Not documented.
    pub to_address: Option<String>,
    /// Port that packets go to; 0 for ICMP.
    pub to_port: Option<u32>,
}

cloudmgr_runtime::object! {
    SecurityRule {
        required action,
        required protocol,
        optional from_address,
        optional to_address,
        optional to_port,
    }
}

/// A rule as it should be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateSecurityRule {
    /// What happens to packets that match. Anything but `accept` rejects.
    pub action: PolicyAction,
    /// IP protocol that matches.
    pub protocol: RuleProtocol,
    /// Address that packets come from; any when left out.
    pub from_address: Option<String>,
    /// Address that packets go to; any when left out. Not documented.
    pub to_address: Option<String>,
    /// Port that packets go to; 0 for ICMP.
    pub to_port: Option<u32>,
}

cloudmgr_runtime::request! {
    UpdateSecurityRule {
        required action: into PolicyAction,
        required protocol: into RuleProtocol,
        optional from_address: into String,
        optional to_address: into String,
        optional to_port: value u32,
    }
}
