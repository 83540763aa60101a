// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Utc, Uuid, Value, nullable};
use serde::{Deserialize, Serialize};

/// The gateway between the networks of a cluster and those of Azure.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGateway {
    /// Identifies it in answers; no call takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Lifecycle state; its values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Installed and newest release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<FlowGatewayVersion>,
    /// Azure virtual network that its machines are in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// ID at Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_subnet: Option<String>,
    /// ID at Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_subnet: Option<String>,
    /// Whether it is highly available.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ha_mode: Option<bool>,
    /// How many machines it has, and of which size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<FlowGatewayCapacity>,
    /// How it exchanges routes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bgp: Option<FlowGatewayBgp>,
    /// Present when an Azure Route Server or a virtual WAN distributes its routes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_route_server: Option<FlowGatewayRouteServer>,
    /// Its machines, deleted ones included.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub nodes: Vec<FlowGatewayNode>,
}

/// The BGP speaker of a Flow Gateway, and the network that it is in. The document also requires `vm_size`, which it does not describe.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayBgp {
    /// Number of the autonomous system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn: Option<i64>,
    /// Provider of the network that the speaker is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<String>,
    /// The provider's id of the speaker.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider_id: Option<String>,
    /// The resource group in Azure that holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Subnet that the speaker is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet: Option<String>,
    /// Addresses of that subnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Azure virtual network that the speaker is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
}

/// Machines of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayCapacity {
    /// Machines that forward traffic now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_nodes: Option<u32>,
    /// Azure size of each machine, such as `Standard_D4_v4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<String>,
}

/// A machine of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayNode {
    /// Identifies the machine in answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The host that Prism Central knows it as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// The chassis that the network controller knows it as.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chassis_id: Option<String>,
    /// The provider's id of the machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_id: Option<String>,
    /// State that the provider reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_status: Option<String>,
    /// State that NC2 keeps; its values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When it was made; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioned_time: Option<String>,
    /// When it was deleted; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_time: Option<String>,
    /// Why it was deleted; only of a deleted one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_reason: Option<String>,
}

/// The Azure Route Server that a Flow Gateway peers with.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayRouteServer {
    /// An Azure Route Server, or the hub of a virtual WAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<RouteServerKind>,
    /// The resource name in Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The resource group in Azure that holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Addresses of the subnet that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Azure virtual network that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// Addresses of that virtual network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
}

/// Installed and available versions of the software of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayVersion {
    /// Installed release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// What it can be upgraded to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<String>,
}

/// A Prism Central, as it is or, for Google Cloud, as it was asked for.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PrismCentral {
    /// Opaque, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Opaque, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_account_id: Option<String>,
    /// Where it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Lifecycle state; its values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Result of the last health check; its values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_status: Option<String>,
    /// Installed release, such as `pc.2023.3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Address under which all of its machines are reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_ip: Option<String>,
    /// Address under which all of its machines are reached. Read by a published script where the document has `virtual_ip`; look at both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_virtual_ip: Option<String>,
    /// Addresses of its machines.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub vm_ips: Vec<String>,
    /// Subnet that its machines are in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// Addresses of the subnet that its machines are in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet_cidr: Option<String>,
    /// Azure virtual network that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// AWS VPC that it is in. Read by a published script; the document has only `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc: Option<String>,
    /// Addresses of the Azure virtual network that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
    /// Connects the overlay networks of its clusters to Azure. The document requires the field, but only Azure has a Flow Gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_gateway: Option<FlowGateway>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ProvisioningMode>,
    /// Size of its machines. Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<String>,
    /// Google Cloud only.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub dns_server_ip_list: Vec<String>,
    /// Google Cloud only.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub ntp_server_ip_list: Vec<String>,
}

cloudmgr_runtime::open_enum! {
    /// Whether something is made or joined.
    pub enum ProvisioningMode {
        Existing = "existing",
        New = "new",
    }
}

cloudmgr_runtime::open_enum! {
    /// What routes for a Flow Gateway.
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

/// Something that takes long.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Task {
    /// UUID to poll the task with.
    pub id: Uuid,
    /// How far it has got; it ends as `done`, `failed` or `cancelled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TaskStatus>,
    /// Cluster that it works on; there from the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<Uuid>,
    /// The customer whose resources it changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Uuid>,
    /// The organization whose resources it changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Uuid>,
    /// What kind of work it does; its values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What it does, as the console shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When it was requested, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// When its status last changed, in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// When it ended, in UTC; absent while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<u64>,
    /// Who requested it, if a user did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiated_by: Option<User>,
    /// UUID of the user who requested it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiated_by_id: Option<Uuid>,
    /// Why it is in this status, such as the reason of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_details: Option<TaskStatusDetails>,
    /// Part of the work that is under way. The document requires the field without describing it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Value>,
    /// The document's only example has this, always null, in place of `status_details`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_info: Option<Value>,
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

/// More about the state of a task.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct TaskStatusDetails {
    /// One sentence for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// Who did something.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct User {
    /// UUID by which other objects refer to the user.
    pub id: Uuid,
    /// The address that the user logs in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where the user logs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<String>,
    /// Given name, if the profile has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name, if the profile has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}
