// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Utc, Uuid, Value, nullable};
use serde::{Deserialize, Serialize};

/// The gateway between the networks of a cluster and those of Azure.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGateway {
    /// Wire name: `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Wire name: `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<FlowGatewayVersion>,
    /// Wire name: `vnet`.
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
    /// Wire name: `capacity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<FlowGatewayCapacity>,
    /// Wire name: `bgp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bgp: Option<FlowGatewayBgp>,
    /// Wire name: `azure_route_server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_route_server: Option<FlowGatewayRouteServer>,
    /// Wire name: `nodes`.
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
    /// Wire name: `cloud_provider`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider: Option<String>,
    /// Wire name: `cloud_provider_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_provider_id: Option<String>,
    /// Wire name: `resource_group`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Wire name: `subnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet: Option<String>,
    /// Wire name: `subnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Wire name: `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
}

/// Machines of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayCapacity {
    /// Wire name: `active_nodes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_nodes: Option<u32>,
    /// Wire name: `vm_size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<String>,
}

/// A machine of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayNode {
    /// Wire name: `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Wire name: `host_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Wire name: `chassis_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chassis_id: Option<String>,
    /// Wire name: `cloud_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_id: Option<String>,
    /// Wire name: `cloud_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_status: Option<String>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When it was made; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioned_time: Option<String>,
    /// When it was deleted; the format is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_time: Option<String>,
    /// Wire name: `delete_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_reason: Option<String>,
}

/// The Azure Route Server that a Flow Gateway peers with.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayRouteServer {
    /// Wire name: `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<RouteServerKind>,
    /// Wire name: `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Wire name: `resource_group`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Wire name: `subnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Wire name: `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// Wire name: `vnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
}

/// Installed and available versions of the software of a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FlowGatewayVersion {
    /// Wire name: `current`.
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
    /// Wire name: `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Wire name: `health_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_status: Option<String>,
    /// Wire name: `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Wire name: `virtual_ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_ip: Option<String>,
    /// Read by a published script where the document has `virtual_ip`; look at both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_virtual_ip: Option<String>,
    /// Addresses of its machines.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub vm_ips: Vec<String>,
    /// Wire name: `management_subnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// Wire name: `management_subnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet_cidr: Option<String>,
    /// Wire name: `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// Read by a published script; the document has only `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc: Option<String>,
    /// Wire name: `vnet_cidr`.
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
    /// Wire name: `id`.
    pub id: Uuid,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<TaskStatus>,
    /// Cluster that it works on; there from the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<Uuid>,
    /// Wire name: `customer_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Uuid>,
    /// Wire name: `organization_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Uuid>,
    /// Wire name: `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Wire name: `display_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Wire name: `ended_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<DateTime<Utc>>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<u64>,
    /// Wire name: `initiated_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiated_by: Option<User>,
    /// Wire name: `initiated_by_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiated_by_id: Option<Uuid>,
    /// Wire name: `status_details`.
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
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// Who did something.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct User {
    /// Wire name: `id`.
    pub id: Uuid,
    /// Wire name: `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where the user logs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<String>,
    /// Wire name: `first_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Wire name: `last_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}
