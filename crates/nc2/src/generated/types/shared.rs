// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Utc, Uuid, Value};

/// The gateway between the networks of a cluster and those of Azure.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlowGateway {
    /// ID in responses; not accepted by any call.
    pub id: Option<String>,
    /// Lifecycle state; its values are not documented.
    pub status: Option<String>,
    /// Installed and newest release.
    pub version: Option<FlowGatewayVersion>,
    /// Azure virtual network that its machines are in.
    pub vnet: Option<String>,
    /// ID at Azure.
    pub external_subnet: Option<String>,
    /// ID at Azure.
    pub internal_subnet: Option<String>,
    /// Whether it is highly available.
    pub ha_mode: Option<bool>,
    /// How many machines it has, and of which size.
    pub capacity: Option<FlowGatewayCapacity>,
    /// How it exchanges routes.
    pub bgp: Option<FlowGatewayBgp>,
    /// Present when an Azure Route Server or a virtual WAN distributes its routes.
    pub azure_route_server: Option<FlowGatewayRouteServer>,
    /// Its machines, deleted ones included.
    pub nodes: Vec<FlowGatewayNode>,
}

cloudmgr_runtime::object! {
    FlowGateway {
        optional id,
        optional status,
        optional version,
        optional vnet,
        optional external_subnet,
        optional internal_subnet,
        optional ha_mode,
        optional capacity,
        optional bgp,
        optional azure_route_server,
        optional nodes,
    }
}

/// The BGP speaker of a Flow Gateway, and the network that it is in. The document also requires `vm_size`, which it does not describe.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlowGatewayBgp {
    /// Number of the autonomous system.
    pub asn: Option<i64>,
    /// Provider of the network that the speaker is in.
    pub cloud_provider: Option<String>,
    /// The provider's ID of the speaker.
    pub cloud_provider_id: Option<String>,
    /// The resource group in Azure that holds it.
    pub resource_group: Option<String>,
    /// Subnet that the speaker is in.
    pub subnet: Option<String>,
    /// Addresses of that subnet.
    pub subnet_cidr: Option<String>,
    /// Azure virtual network that the speaker is in.
    pub vnet: Option<String>,
}

cloudmgr_runtime::object! {
    FlowGatewayBgp {
        optional asn,
        optional cloud_provider,
        optional cloud_provider_id,
        optional resource_group,
        optional subnet,
        optional subnet_cidr,
        optional vnet,
    }
}

/// Machines of a Flow Gateway.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlowGatewayCapacity {
    /// Machines that forward traffic now.
    pub active_nodes: Option<u32>,
    /// Azure size of each machine, such as `Standard_D4_v4`.
    pub vm_size: Option<String>,
}

cloudmgr_runtime::object! {
    FlowGatewayCapacity {
        optional active_nodes,
        optional vm_size,
    }
}

/// A machine of a Flow Gateway.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlowGatewayNode {
    /// ID of the machine in responses.
    pub id: Option<String>,
    /// The host that Prism Central knows it as.
    pub host_id: Option<String>,
    /// The chassis that the network controller knows it as.
    pub chassis_id: Option<String>,
    /// The provider's ID of the machine.
    pub cloud_id: Option<String>,
    /// State that the provider reports.
    pub cloud_status: Option<String>,
    /// State that NC2 keeps; its values are not documented.
    pub state: Option<String>,
    /// When it was created; the format is not documented.
    pub provisioned_time: Option<String>,
    /// When it was deleted; the format is not documented.
    pub deleted_time: Option<String>,
    /// Why it was deleted; only of a deleted one.
    pub delete_reason: Option<String>,
}

cloudmgr_runtime::object! {
    FlowGatewayNode {
        optional id,
        optional host_id,
        optional chassis_id,
        optional cloud_id,
        optional cloud_status,
        optional state,
        optional provisioned_time,
        optional deleted_time,
        optional delete_reason,
    }
}

/// The Azure Route Server that a Flow Gateway peers with.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlowGatewayRouteServer {
    /// An Azure Route Server, or the hub of a virtual WAN.
    pub kind: Option<RouteServerKind>,
    /// The resource name in Azure.
    pub name: Option<String>,
    /// The resource group in Azure that holds it.
    pub resource_group: Option<String>,
    /// Addresses of the subnet that it is in.
    pub subnet_cidr: Option<String>,
    /// Azure virtual network that it is in.
    pub vnet: Option<String>,
    /// Addresses of that virtual network.
    pub vnet_cidr: Option<String>,
}

cloudmgr_runtime::object! {
    FlowGatewayRouteServer {
        optional kind,
        optional name,
        optional resource_group,
        optional subnet_cidr,
        optional vnet,
        optional vnet_cidr,
    }
}

/// Installed and available versions of the software of a Flow Gateway.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlowGatewayVersion {
    /// Installed release.
    pub current: Option<String>,
    /// What it can be upgraded to.
    pub latest: Option<String>,
}

cloudmgr_runtime::object! {
    FlowGatewayVersion {
        optional current,
        optional latest,
    }
}

/// A Prism Central, or for Google Cloud the request for it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PrismCentral {
    /// Opaque, in Base64.
    pub id: Option<String>,
    /// Opaque, in Base64.
    pub cloud_account_id: Option<String>,
    /// Where it runs.
    pub region: Option<String>,
    /// Lifecycle state; its values are not documented.
    pub status: Option<String>,
    /// Result of the last health check; its values are not documented.
    pub health_status: Option<String>,
    /// Installed release, such as `pc.2023.3`.
    pub version: Option<String>,
    /// Address of all its machines.
    pub virtual_ip: Option<String>,
    /// Address of all its machines. Read by a published script where the document has `virtual_ip`; check both.
    pub pc_virtual_ip: Option<String>,
    /// Addresses of its machines.
    pub vm_ips: Vec<String>,
    /// Subnet that its machines are in.
    pub management_subnet: Option<String>,
    /// Addresses of the subnet that its machines are in.
    pub management_subnet_cidr: Option<String>,
    /// Azure virtual network that it is in.
    pub vnet: Option<String>,
    /// AWS VPC that it is in. Read by a published script; the document has only `vnet`.
    pub vpc: Option<String>,
    /// Addresses of the Azure virtual network that it is in.
    pub vnet_cidr: Option<String>,
    /// Connects the overlay networks of its clusters to Azure. The document requires the field, but only Azure has a Flow Gateway.
    pub flow_gateway: Option<FlowGateway>,
    /// Google Cloud only.
    pub mode: Option<ProvisioningMode>,
    /// Size of its machines. Google Cloud only.
    pub vm_size: Option<String>,
    /// Google Cloud only.
    pub dns_server_ip_list: Vec<String>,
    /// Google Cloud only.
    pub ntp_server_ip_list: Vec<String>,
}

cloudmgr_runtime::object! {
    PrismCentral {
        optional id,
        optional cloud_account_id,
        optional region,
        optional status,
        optional health_status,
        optional version,
        optional virtual_ip,
        optional pc_virtual_ip,
        optional vm_ips,
        optional management_subnet,
        optional management_subnet_cidr,
        optional vnet,
        optional vpc,
        optional vnet_cidr,
        optional flow_gateway,
        optional mode,
        optional vm_size,
        optional dns_server_ip_list,
        optional ntp_server_ip_list,
    }
}

cloudmgr_runtime::open_enum! {
    /// Whether something is made or joined.
    pub enum ProvisioningMode {
        Existing = "existing",
        New = "new",
    }
}

cloudmgr_runtime::open_enum! {
    /// What provides the routes of a Flow Gateway.
    pub enum RouteServerKind {
        Vwan = "VWAN",
        RouteServer = "Route Server",
    }
}

cloudmgr_runtime::open_enum! {
    /// Direction of a sorted list.
    pub enum SortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

/// A long-running operation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Task {
    /// UUID to poll the task with.
    pub id: Uuid,
    /// Its progress; it ends as `done`, `failed` or `cancelled`.
    pub status: Option<TaskStatus>,
    /// Cluster that it works on; set from the start.
    pub cluster_id: Option<Uuid>,
    /// The customer whose resources it changes.
    pub customer_id: Option<Uuid>,
    /// The organization whose resources it changes.
    pub organization_id: Option<Uuid>,
    /// What kind of work it does; its values are not documented.
    pub kind: Option<String>,
    /// What it does, as the console shows it.
    pub display_name: Option<String>,
    /// When it was requested, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// When its status last changed, in UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// When it ended, in UTC; absent while it runs.
    pub ended_at: Option<DateTime<Utc>>,
    /// In seconds.
    pub duration: Option<u64>,
    /// Who requested it, if a user did.
    pub initiated_by: Option<User>,
    /// UUID of the user who requested it.
    pub initiated_by_id: Option<Uuid>,
    /// Why it is in this status, such as the reason of a failure.
    pub status_details: Option<TaskStatusDetails>,
    /// The current stage of the work. The document requires the field without describing it.
    pub stage: Option<Value>,
    /// The document's only example has this, always null, instead of `status_details`.
    pub status_info: Option<Value>,
}

cloudmgr_runtime::object! {
    Task {
        required id,
        optional status,
        optional cluster_id,
        optional customer_id,
        optional organization_id,
        optional kind,
        optional display_name,
        optional created_at,
        optional updated_at,
        optional ended_at,
        optional duration,
        optional initiated_by,
        optional initiated_by_id,
        optional status_details,
        optional stage,
        optional status_info,
    }
}

cloudmgr_runtime::open_enum! {
    /// State of a task; it ends as `done`, `failed` or `cancelled`.
    pub enum TaskStatus {
        Cancelled = "cancelled",
        Cancelling = "cancelling",
        Done = "done",
        Failed = "failed",
        Failing = "failing",
        NotStarted = "not_started",
        Running = "running",
        Succeeding = "succeeding",
    }
}

/// Details of the state of a task.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TaskStatusDetails {
    /// A human-readable sentence.
    pub description: Option<String>,
}

cloudmgr_runtime::object! {
    TaskStatusDetails {
        optional description,
    }
}

/// The user who performed an action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// UUID by which other objects refer to the user.
    pub id: Uuid,
    /// The address that the user logs in with.
    pub email: Option<String>,
    /// Where the user logs in.
    pub identity_provider: Option<String>,
    /// Given name, if the profile has one.
    pub first_name: Option<String>,
    /// Family name, if the profile has one.
    pub last_name: Option<String>,
}

cloudmgr_runtime::object! {
    User {
        required id,
        optional email,
        optional identity_provider,
        optional first_name,
        optional last_name,
    }
}
