// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Utc, Uuid, Value, nullable};
use serde::{Deserialize, Serialize};

/// The gateway between the networks of a cluster and those of Azure.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGateway {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<FlowGatewayVersion>,
    /// The vnet.
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
    /// The capacity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<FlowGatewayCapacity>,
    /// The bgp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bgp: Option<FlowGatewayBgp>,
    /// The azure route server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_route_server: Option<FlowGatewayRouteServer>,
    /// The nodes.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub nodes: Vec<FlowGatewayNode>,
}

/// BGP of a Flow Gateway. The document also requires `vm_size`, which it does not describe.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayBgp {
    /// Number of the autonomous system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn: Option<i64>,
    /// The cloud provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<String>,
    /// The cloud provider id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider_id: Option<String>,
    /// The resource group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// The subnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet: Option<String>,
    /// The subnet cidr.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// The vnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
}

/// Machines of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayCapacity {
    /// The active nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_nodes: Option<u32>,
    /// The vm size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<String>,
}

/// A machine of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayNode {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The host id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// The chassis id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chassis_id: Option<String>,
    /// The cloud id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_id: Option<String>,
    /// The cloud status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_status: Option<String>,
    /// The state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When it was made; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioned_time: Option<String>,
    /// When it was deleted; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_time: Option<String>,
    /// The delete reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_reason: Option<String>,
}

/// Route server of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayRouteServer {
    /// The kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<RouteServerKind>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The resource group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// The subnet cidr.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// The vnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// The vnet cidr.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
}

/// Versions of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayVersion {
    /// The current.
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
    /// The region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The health status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_status: Option<String>,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The virtual ip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_ip: Option<String>,
    /// Read by a published script where the document has `virtual_ip`; look at both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_virtual_ip: Option<String>,
    /// Addresses of its machines.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub vm_ips: Vec<String>,
    /// The management subnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// The management subnet cidr.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet_cidr: Option<String>,
    /// The vnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// Read by a published script; the document has only `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc: Option<String>,
    /// The vnet cidr.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
    /// The document requires the field, but only Azure has a Flow Gateway.
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
    /// The id.
    pub id: Uuid,
    /// The status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TaskStatus>,
    /// Cluster that it works on; there from the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<Uuid>,
    /// The customer id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Uuid>,
    /// The organization id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Uuid>,
    /// The kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The created at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// The updated at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// The ended at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<u64>,
    /// The initiated by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiated_by: Option<User>,
    /// The initiated by id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiated_by_id: Option<Uuid>,
    /// The status details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_details: Option<TaskStatusDetails>,
    /// The document requires the field without describing it.
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
    /// The description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// Who did something.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct User {
    /// The id.
    pub id: Uuid,
    /// The email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where the user logs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<String>,
    /// The first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}
