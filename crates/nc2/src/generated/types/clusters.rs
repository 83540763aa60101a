// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::clusters`](crate::Client::clusters).

use cloudmgr_runtime::{DateTime, Utc, Uuid, nullable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::*;

cloudmgr_runtime::open_enum! {
    /// How far a service can be reached; `public` is for Prism Element on AWS only.
    pub enum AccessMode {
        Disabled = "disabled",
        Public = "public",
        Restricted = "restricted",
    }
}

/// Who can reach a service of a cluster.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AccessPolicy {
    /// Wire name: `mode`.
    pub mode: AccessMode,
    /// Who can, in the mode `restricted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_addresses: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    AccessPolicy {
        required mode: into AccessMode,
        optional ip_addresses: list String,
    }
}

/// Flow networking of a new cluster on AWS.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AwsFlowNetworking {
    /// Wire name: `subnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Not in the document; a published script sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cloud_id: Option<String>,
}

cloudmgr_runtime::request! {
    AwsFlowNetworking {
        optional subnet_cidr: into String,
        optional subnet_cloud_id: into String,
    }
}

/// Hosts of one type for a new cluster on AWS.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AwsHostCapacity {
    /// Instance type, such as `z1d.metal`.
    pub host_type: String,
    /// The document says 3 to 28; clusters of one host are created as well.
    pub number_of_hosts: u32,
    /// Wire name: `node_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<NodeType>,
    /// Wire name: `tenancy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenancy: Option<HostTenancy>,
    /// Wire name: `remote_storage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_storage: Option<RemoteStorage>,
    /// Wire name: `advanced_settings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_settings: Option<HostSettings>,
}

cloudmgr_runtime::request! {
    AwsHostCapacity {
        required host_type: into String,
        required number_of_hosts: value u32,
        optional node_type: into NodeType,
        optional tenancy: into HostTenancy,
        optional remote_storage: into RemoteStorage,
        optional advanced_settings: into HostSettings,
    }
}

/// Network of a new cluster on AWS.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AwsNetwork {
    /// Wire name: `mode`.
    pub mode: ProvisioningMode,
    /// Range of the VPC, in the mode `new`. The 2025 edition always requires it; scripts leave it out in the mode `existing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_cidr: Option<String>,
    /// Wire name: `availability_zone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// ID of the VPC, in the mode `existing`. Not in the document; published scripts send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc: Option<String>,
    /// ID of the subnet, in the mode `existing`. Not in the document; published scripts send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// Who can reach the management services; not `public`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_services_access_policy: Option<AccessPolicy>,
    /// Who can reach Prism Element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prism_element_access_policy: Option<AccessPolicy>,
    /// Whether to try the network before the cluster is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_network_connectivity: Option<bool>,
    /// Whether to use Flow networking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fvn_enabled: Option<bool>,
    /// Wire name: `fvn_config`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fvn_config: Option<AwsFlowNetworking>,
    /// Wire name: `proxy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<Proxy>,
}

cloudmgr_runtime::request! {
    AwsNetwork {
        required mode: into ProvisioningMode,
        optional vpc_cidr: into String,
        optional availability_zone: into String,
        optional vpc: into String,
        optional management_subnet: into String,
        optional management_services_access_policy: into AccessPolicy,
        optional prism_element_access_policy: into AccessPolicy,
        optional test_network_connectivity: value bool,
        optional fvn_enabled: value bool,
        optional fvn_config: into AwsFlowNetworking,
        optional proxy: into Proxy,
    }
}

/// Prism Central of a new cluster on AWS.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AwsPrismCentral {
    /// Wire name: `mode`.
    pub mode: ProvisioningMode,
    /// Prism Central to join, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Wire name: `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Wire name: `vm_size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<PrismCentralSize>,
    /// Wire name: `management_subnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// Wire name: `ntp_server_ip_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ntp_server_ip_list: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    AwsPrismCentral {
        required mode: into ProvisioningMode,
        optional id: into String,
        optional version: into String,
        optional vm_size: into PrismCentralSize,
        optional management_subnet: into String,
        optional ntp_server_ip_list: list String,
    }
}

/// Hosts of one type for a new cluster on Azure.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AzureHostCapacity {
    /// Such as `AN36P`.
    pub host_type: String,
    /// The document says 3 to 28; whether the server insists is unknown.
    pub number_of_hosts: u32,
    /// Wire name: `remote_storage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_storage: Option<RemoteStorage>,
}

cloudmgr_runtime::request! {
    AzureHostCapacity {
        required host_type: into String,
        required number_of_hosts: value u32,
        optional remote_storage: into RemoteStorage,
    }
}

/// Network of a new cluster on Azure.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AzureNetwork {
    /// Whether the network is made or joined; the values are not documented.
    pub mode: String,
    /// Wire name: `resource_group`.
    pub resource_group: String,
    /// Wire name: `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// Wire name: `vnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
    /// Wire name: `management_subnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// Wire name: `dns_servers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_servers: Option<Vec<String>>,
    /// Wire name: `availability_zone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// Whether a network virtual appliance leads to the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_nva_used_for_outbound_connectivity: Option<bool>,
    /// Wire name: `esan_config`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub esan_config: Option<EsanNetwork>,
}

cloudmgr_runtime::request! {
    AzureNetwork {
        required mode: into String,
        required resource_group: into String,
        optional vnet: into String,
        optional vnet_cidr: into String,
        optional management_subnet: into String,
        optional dns_servers: list String,
        optional availability_zone: into String,
        optional is_nva_used_for_outbound_connectivity: value bool,
        optional esan_config: into EsanNetwork,
    }
}

/// Prism Central of a new cluster on Azure.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AzurePrismCentral {
    /// Whether it is made or joined; the values are not documented.
    pub mode: String,
    /// Wire name: `version`.
    pub version: String,
    /// Wire name: `flow_gateway`.
    pub flow_gateway: CreateFlowGateway,
    /// Wire name: `resource_group`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Wire name: `vnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
    /// Whether its network is made or joined; the values are not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_mode: Option<String>,
    /// Wire name: `vm_size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<PrismCentralSize>,
    /// Wire name: `ntp_server_ip_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ntp_server_ip_list: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    AzurePrismCentral {
        required mode: into String,
        required version: into String,
        required flow_gateway: into CreateFlowGateway,
        optional resource_group: into String,
        optional vnet_cidr: into String,
        optional vnet_mode: into String,
        optional vm_size: into PrismCentralSize,
        optional ntp_server_ip_list: list String,
    }
}

/// Something that NC2 created at the cloud provider.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CloudResource {
    /// Wire name: `resource_type`.
    pub resource_type: String,
    /// Wire name: `resource_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Wire name: `resource_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
}

/// A cluster. Which fields there are depends on its cloud provider. The document has one shape per cloud provider and nothing to tell them apart; for Google Cloud it repeats the request.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Wire name: `id`.
    pub id: Uuid,
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ClusterStatus>,
    /// Wire name: `active`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Wire name: `organization_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Uuid>,
    /// Wire name: `customer_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Uuid>,
    /// Opaque, in Base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_account_id: Option<String>,
    /// Wire name: `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Wire name: `use_case`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_case: Option<UseCase>,
    /// Wire name: `aos_version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aos_version: Option<String>,
    /// Wire name: `software_tier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_tier: Option<SoftwareTier>,
    /// Facts about the licence. Requests take a string; answers carry an object with unknown names, for Google Cloud perhaps the string.
    #[serde(default, with = "nullable", skip_serializing_if = "BTreeMap::is_empty")]
    pub license: BTreeMap<String, String>,
    /// Short name in URLs of the console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_slug: Option<String>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `created_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// Wire name: `consumption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption: Option<ClusterConsumption>,
    /// Wire name: `redundancy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redundancy: Option<Redundancy>,
    /// Wire name: `cluster_fault_tolerance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_fault_tolerance: Option<FaultTolerance>,
    /// Wire name: `hosts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hosts: Option<ClusterHostList>,
    /// Wire name: `capacity`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub capacity: Vec<ClusterCapacity>,
    /// Wire name: `network`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<ClusterNetwork>,
    /// Name of the SSH key of the hosts. AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_access_ssh_key: Option<String>,
    /// Whether it can be recovered after a failure. AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Capacity for files in TB. AWS and Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_capacity: Option<u64>,
    /// Whether it serves nothing but files. AWS and Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_dedicated: Option<bool>,
    /// Azure and Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prism_central: Option<PrismCentral>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_replication: Option<bool>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_at_rest_encryption: Option<bool>,
    /// When it is terminated by itself. Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_at: Option<DateTime<Utc>>,
}

cloudmgr_runtime::open_enum! {
    /// The way into a cluster on Azure.
    pub enum ClusterAccess {
        ExpressRoute = "express_route",
        Vpn = "vpn",
    }
}

/// Hosts of one type in a cluster.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterCapacity {
    /// AWS and Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_type: Option<String>,
    /// AWS and Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_hosts: Option<u32>,
    /// AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<NodeType>,
    /// AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenancy: Option<HostTenancy>,
    /// AWS and Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_storage: Option<RemoteStorage>,
    /// AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_settings: Option<HostSettings>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes_count: Option<u32>,
}

/// How the use of a cluster is counted.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterConsumption {
    /// `user_based` is the only known value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Wire name: `max_number_of_concurrent_users`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_number_of_concurrent_users: Option<u32>,
}

/// Network of a cluster's Azure Elastic SAN.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterEsanNetwork {
    /// Wire name: `esan_vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub esan_vnet: Option<EsanVnet>,
    /// Wire name: `virtual_wan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_wan: Option<VirtualWan>,
}

/// Flow Virtual Networking of a cluster on Azure.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterFlowNetworking {
    /// Addresses that are routed as they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_nat: Option<IpRange>,
    /// Addresses that are translated to.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub nat_ip_ranges: Vec<IpRange>,
}

/// One bare-metal node of a cluster.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterHost {
    /// What condemning a host takes.
    pub name: String,
    /// Wire name: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Wire name: `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Wire name: `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Address of its controller machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cvm_ip: Option<String>,
    /// Wire name: `node_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<NodeType>,
    /// Wire name: `volumes`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<HostVolume>,
}

/// Hosts of a cluster under the key `data`. An envelope inside the payload.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterHostList {
    /// Wire name: `data`.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<ClusterHost>,
}

/// The cloud network that a cluster is in, and who may reach its services.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterNetwork {
    /// Wire name: `availability_zone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// Name of the VPC. AWS and Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc: Option<String>,
    /// AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_cidr: Option<String>,
    /// Wire name: `management_subnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// Who can reach the management services. AWS and Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_services_access_policy: Option<AccessPolicy>,
    /// Who can reach Prism Element. AWS and Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prism_element_access_policy: Option<AccessPolicy>,
    /// The cluster that replaces this one. AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement_cluster_details: Option<ClusterReplacement>,
    /// The cluster that this one replaces. AWS only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacing_cluster_details: Option<ClusterReplacement>,
    /// Azure and Google Cloud only.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub dns_servers: Vec<String>,
    /// Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub esan_config: Option<ClusterEsanNetwork>,
    /// Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// Azure only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ProvisioningMode>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Google Cloud only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fvn_config: Option<ClusterFlowNetworking>,
}

/// The other cluster of a recovery.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ClusterReplacement {
    /// Wire name: `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Wire name: `recovery_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_status: Option<RecoveryStatus>,
}

cloudmgr_runtime::open_enum! {
    /// What clusters can be sorted by.
    pub enum ClusterSortKey {
        CreatedAt = "created_at",
        Name = "name",
    }
}

cloudmgr_runtime::open_enum! {
    /// State of a cluster. The document does not list `failed` for answers, but an update can set it.
    pub enum ClusterStatus {
        Creating = "creating",
        CreationFailed = "creation_failed",
        Failed = "failed",
        Hibernated = "hibernated",
        Hibernating = "hibernating",
        HibernationFailed = "hibernation_failed",
        HibernationStalled = "hibernation_stalled",
        Resuming = "resuming",
        ResumingFailed = "resuming_failed",
        ResumingStalled = "resuming_stalled",
        Running = "running",
        Terminated = "terminated",
        Terminating = "terminating",
    }
}

/// Which host is to be replaced, and why.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CondemnHost {
    /// Name of the host, not an id.
    pub name: String,
    /// Wire name: `reason`.
    pub reason: String,
}

cloudmgr_runtime::request! {
    CondemnHost {
        required name: into String,
        required reason: into String,
    }
}

/// How the use of a cluster is to be counted.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Consumption {
    /// `user_based` is the only known value.
    pub method: String,
    /// At least 1.
    pub max_number_of_concurrent_users: u32,
}

cloudmgr_runtime::request! {
    Consumption {
        required method: into String,
        required max_number_of_concurrent_users: value u32,
    }
}

/// How the use of a cluster is to be counted, in the names of the 2024 edition.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ConsumptionMethod {
    /// Wire name: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Wire name: `max_concurrent_users`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_concurrent_users: Option<u32>,
}

cloudmgr_runtime::request! {
    ConsumptionMethod {
        optional type_: into String,
        optional max_concurrent_users: value u32,
    }
}

/// A new cluster on AWS.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateAwsCluster {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `organization_id`.
    pub organization_id: Uuid,
    /// In Base64. Optional in the document; whoever creates clusters sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_account_id: Option<String>,
    /// Wire name: `region`.
    pub region: String,
    /// Wire name: `aos_version`.
    pub aos_version: String,
    /// Wire name: `use_case`.
    pub use_case: UseCase,
    /// Wire name: `license`.
    pub license: License,
    /// Wire name: `software_tier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_tier: Option<SoftwareTier>,
    /// Name of an SSH key of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_access_ssh_key: Option<String>,
    /// The document requires a `capacities` that it does not describe.
    pub capacity: Vec<AwsHostCapacity>,
    /// Wire name: `redundancy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redundancy: Option<Redundancy>,
    /// Newer than `redundancy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_fault_tolerance: Option<FaultTolerance>,
    /// Wire name: `network`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<AwsNetwork>,
    /// Wire name: `prism_central`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prism_central: Option<AwsPrismCentral>,
    /// Wire name: `consumption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption: Option<Consumption>,
    /// Metro and near-synchronous replication of files; off if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_replication: Option<bool>,
    /// Off if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_at_rest_encryption: Option<bool>,
    /// When to terminate it by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_at: Option<DateTime<Utc>>,
    /// Tags of its cloud resources. Not in the document; seen in an unofficial client only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_tags: Option<BTreeMap<String, String>>,
}

cloudmgr_runtime::request! {
    CreateAwsCluster {
        required name: into String,
        required organization_id: value Uuid,
        required region: into String,
        required aos_version: into String,
        required use_case: into UseCase,
        required license: into License,
        required capacity: list AwsHostCapacity,
        optional cloud_account_id: into String,
        optional software_tier: into SoftwareTier,
        optional host_access_ssh_key: into String,
        optional redundancy: into Redundancy,
        optional cluster_fault_tolerance: into FaultTolerance,
        optional network: into AwsNetwork,
        optional prism_central: into AwsPrismCentral,
        optional consumption: into Consumption,
        optional advanced_replication: value bool,
        optional data_at_rest_encryption: value bool,
        optional terminate_at: value DateTime<Utc>,
        optional resource_tags: value BTreeMap<String, String>,
    }
}

/// A new cluster on Azure. The document has no field for the cloud account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateAzureCluster {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `organization_id`.
    pub organization_id: Uuid,
    /// Customer of the organization.
    pub customer_id: Uuid,
    /// The document does not say what it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Required in the 2024 edition only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aos_version: Option<String>,
    /// Wire name: `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Wire name: `use_case`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_case: Option<UseCase>,
    /// Wire name: `license`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<License>,
    /// Wire name: `software_tier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_tier: Option<SoftwareTier>,
    /// The document requires a `capacities` that it does not describe.
    pub capacity: Vec<AzureHostCapacity>,
    /// Required in the 2024 edition only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redundancy: Option<Redundancy>,
    /// Wire name: `network`.
    pub network: AzureNetwork,
    /// Wire name: `prism_central`.
    pub prism_central: AzurePrismCentral,
    /// Newer than `redundancy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_fault_tolerance: Option<FaultTolerance>,
    /// Wire name: `consumption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption: Option<Consumption>,
    /// Metro and near-synchronous replication of files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_replication: Option<bool>,
    /// Wire name: `data_at_rest_encryption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_at_rest_encryption: Option<bool>,
    /// When to terminate it by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_at: Option<DateTime<Utc>>,
}

cloudmgr_runtime::request! {
    CreateAzureCluster {
        required name: into String,
        required organization_id: value Uuid,
        required customer_id: value Uuid,
        required capacity: list AzureHostCapacity,
        required network: into AzureNetwork,
        required prism_central: into AzurePrismCentral,
        optional id: value Uuid,
        optional aos_version: into String,
        optional region: into String,
        optional use_case: into UseCase,
        optional license: into License,
        optional software_tier: into SoftwareTier,
        optional redundancy: into Redundancy,
        optional cluster_fault_tolerance: into FaultTolerance,
        optional consumption: into Consumption,
        optional advanced_replication: value bool,
        optional data_at_rest_encryption: value bool,
        optional terminate_at: value DateTime<Utc>,
    }
}

/// BGP of a new Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateBgp {
    /// Number of the autonomous system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn: Option<u32>,
    /// Wire name: `subnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet: Option<String>,
}

cloudmgr_runtime::request! {
    CreateBgp {
        optional asn: value u32,
        optional subnet: into String,
    }
}

/// Flow Gateway of a new cluster on Azure.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateFlowGateway {
    /// Name of the SSH key of its machines.
    pub ssh_key: String,
    /// Wire name: `ssh_key_resource_group`.
    pub ssh_key_resource_group: String,
    /// Wire name: `vm_size`.
    pub vm_size: String,
    /// Required by the 2025 edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_vms: Option<u32>,
    /// Required by the 2025 edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_access: Option<ClusterAccess>,
    /// Required by the 2025 edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wvan_enabled: Option<bool>,
    /// Wire name: `resource_group`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Wire name: `vnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet: Option<String>,
    /// Wire name: `vnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
    /// ID at Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_subnet: Option<String>,
    /// ID at Azure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_subnet: Option<String>,
    /// Wire name: `bgp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bgp: Option<CreateBgp>,
    /// Wire name: `azure_route_server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_route_server: Option<RouteServer>,
}

cloudmgr_runtime::request! {
    CreateFlowGateway {
        required ssh_key: into String,
        required ssh_key_resource_group: into String,
        required vm_size: into String,
        optional number_of_vms: value u32,
        optional cluster_access: into ClusterAccess,
        optional wvan_enabled: value bool,
        optional resource_group: into String,
        optional vnet: into String,
        optional vnet_cidr: into String,
        optional external_subnet: into String,
        optional internal_subnet: into String,
        optional bgp: into CreateBgp,
        optional azure_route_server: into RouteServer,
    }
}

/// A new cluster on Google Cloud.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateGoogleCloudCluster {
    /// Wire name: `organization_id`.
    pub organization_id: Uuid,
    /// In Base64.
    pub cloud_account_id: String,
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `use_case`.
    pub use_case: UseCase,
    /// Wire name: `region`.
    pub region: String,
    /// Wire name: `license`.
    pub license: License,
    /// Wire name: `aos_version`.
    pub aos_version: String,
    /// Wire name: `software_tier`.
    pub software_tier: SoftwareTier,
    /// Wire name: `capacity`.
    pub capacity: Vec<GoogleCloudHostCapacity>,
    /// Wire name: `cluster_fault_tolerance`.
    pub cluster_fault_tolerance: FaultTolerance,
    /// Wire name: `network`.
    pub network: GoogleCloudNetwork,
    /// Wire name: `prism_central`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prism_central: Option<GoogleCloudPrismCentral>,
    /// Metro and near-synchronous replication of files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_replication: Option<bool>,
    /// Wire name: `data_at_rest_encryption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_at_rest_encryption: Option<bool>,
    /// Capacity for files in TB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_capacity: Option<u64>,
    /// Whether it serves nothing but files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_dedicated: Option<bool>,
    /// Wire name: `consumption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption: Option<Consumption>,
    /// When to terminate it by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_at: Option<DateTime<Utc>>,
}

cloudmgr_runtime::request! {
    CreateGoogleCloudCluster {
        required organization_id: value Uuid,
        required cloud_account_id: into String,
        required name: into String,
        required use_case: into UseCase,
        required region: into String,
        required license: into License,
        required aos_version: into String,
        required software_tier: into SoftwareTier,
        required capacity: list GoogleCloudHostCapacity,
        required cluster_fault_tolerance: into FaultTolerance,
        required network: into GoogleCloudNetwork,
        optional prism_central: into GoogleCloudPrismCentral,
        optional advanced_replication: value bool,
        optional data_at_rest_encryption: value bool,
        optional files_capacity: value u64,
        optional files_dedicated: value bool,
        optional consumption: into Consumption,
        optional terminate_at: value DateTime<Utc>,
    }
}

/// Network of an Azure Elastic SAN.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct EsanNetwork {
    /// Wire name: `esan_vnet`.
    pub esan_vnet: EsanVnet,
    /// Wire name: `virtual_wan`.
    pub virtual_wan: VirtualWan,
}

cloudmgr_runtime::request! {
    EsanNetwork {
        required esan_vnet: into EsanVnet,
        required virtual_wan: into VirtualWan,
    }
}

/// Virtual network of an Elastic SAN.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct EsanVnet {
    /// Wire name: `name`.
    pub name: String,
}

cloudmgr_runtime::request! {
    EsanVnet {
        required name: into String,
    }
}

/// How much longer support can reach a cluster.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ExtendSupportTunnel {
    /// The document does not say in which unit.
    pub duration: u32,
}

cloudmgr_runtime::request! {
    ExtendSupportTunnel {
        required duration: value u32,
    }
}

/// What may fail without loss of data.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FaultTolerance {
    /// Nodes and disks, such as `1N/1D`.
    pub factor: String,
}

cloudmgr_runtime::request! {
    FaultTolerance {
        required factor: into String,
    }
}

/// Flow networking of a cluster on Google Cloud.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct GoogleCloudFlowNetworking {
    /// Addresses that are routed as they are.
    pub no_nat: IpRange,
    /// Addresses that are translated to.
    pub nat_ip_ranges: Vec<IpRange>,
}

cloudmgr_runtime::request! {
    GoogleCloudFlowNetworking {
        required no_nat: into IpRange,
        required nat_ip_ranges: list IpRange,
    }
}

/// Hosts of one type for a new cluster on Google Cloud.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct GoogleCloudHostCapacity {
    /// Wire name: `instance_type`.
    pub instance_type: String,
    /// Wire name: `nodes_count`.
    pub nodes_count: u32,
}

cloudmgr_runtime::request! {
    GoogleCloudHostCapacity {
        required instance_type: into String,
        required nodes_count: value u32,
    }
}

/// Network of a new cluster on Google Cloud.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct GoogleCloudNetwork {
    /// Wire name: `mode`.
    pub mode: ProvisioningMode,
    /// Name of the VPC, in the mode `existing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc: Option<String>,
    /// Name of the subnet, in the mode `existing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_subnet: Option<String>,
    /// Range of the subnet, in the mode `new`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Wire name: `availability_zone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<String>,
    /// Addresses, in the mode `new`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_servers: Option<Vec<String>>,
    /// Wire name: `fvn_config`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fvn_config: Option<GoogleCloudFlowNetworking>,
    /// Who can reach the management services; not `public`.
    pub management_services_access_policy: AccessPolicy,
    /// Who can reach Prism Element; not `public`.
    pub prism_element_access_policy: AccessPolicy,
}

cloudmgr_runtime::request! {
    GoogleCloudNetwork {
        required mode: into ProvisioningMode,
        required management_services_access_policy: into AccessPolicy,
        required prism_element_access_policy: into AccessPolicy,
        optional vpc: into String,
        optional management_subnet: into String,
        optional subnet_cidr: into String,
        optional availability_zone: into String,
        optional dns_servers: list String,
        optional fvn_config: into GoogleCloudFlowNetworking,
    }
}

/// Prism Central of a new cluster on Google Cloud.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct GoogleCloudPrismCentral {
    /// Wire name: `mode`.
    pub mode: ProvisioningMode,
    /// Wire name: `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Size of its machines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<String>,
    /// Wire name: `dns_server_ip_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_server_ip_list: Option<Vec<String>>,
    /// Wire name: `ntp_server_ip_list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ntp_server_ip_list: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    GoogleCloudPrismCentral {
        required mode: into ProvisioningMode,
        optional version: into String,
        optional vm_size: into String,
        optional dns_server_ip_list: list String,
        optional ntp_server_ip_list: list String,
    }
}

/// Hosts of one type that a cluster should have.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct HostCapacity {
    /// Instance type, such as `z1d.metal`.
    pub host_type: String,
    /// The total that is wanted.
    pub number_of_hosts: u32,
    /// Wire name: `node_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<NodeType>,
    /// Wire name: `remote_storage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_storage: Option<RemoteStorage>,
    /// Wire name: `advanced_settings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_settings: Option<HostSettings>,
}

cloudmgr_runtime::request! {
    HostCapacity {
        required host_type: into String,
        required number_of_hosts: value u32,
        optional node_type: into NodeType,
        optional remote_storage: into RemoteStorage,
        optional advanced_settings: into HostSettings,
    }
}

/// Disk performance of the Controller VM on each host.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct HostSettings {
    /// I/O operations per second of the controller machine's volume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cvm_volume_iops: Option<u32>,
}

cloudmgr_runtime::request! {
    HostSettings {
        optional cvm_volume_iops: value u32,
    }
}

cloudmgr_runtime::open_enum! {
    /// Whether hosts share hardware with other accounts.
    pub enum HostTenancy {
        Default = "default",
        Dedicated = "dedicated",
    }
}

/// A volume of remote storage of a host.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct HostVolume {
    /// In GB, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<String>,
    /// Wire name: `cloud_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_id: Option<String>,
    /// Wire name: `disk_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disk_id: Option<String>,
    /// Wire name: `iqn_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iqn_name: Option<String>,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Wire name: `type`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

/// A range of addresses.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct IpRange {
    /// Name of what exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Range, in the mode `new`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

cloudmgr_runtime::request! {
    IpRange {
        optional name: into String,
        optional cidr: into String,
    }
}

cloudmgr_runtime::open_enum! {
    /// Kind of licence; `aos` belongs to the legacy portfolio.
    pub enum License {
        Aos = "aos",
        Nci = "nci",
    }
}

cloudmgr_runtime::open_enum! {
    /// What a host contributes.
    pub enum NodeType {
        Hci = "hci",
        StorageOnly = "storage_only",
    }
}

/// How long support can reach a cluster.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct OpenSupportTunnel {
    /// The document does not say in which unit.
    pub duration: u32,
}

cloudmgr_runtime::request! {
    OpenSupportTunnel {
        required duration: value u32,
    }
}

cloudmgr_runtime::open_enum! {
    /// Size of the machines of a Prism Central; needed from version 2024.1 on.
    pub enum PrismCentralSize {
        Small = "small",
        Large = "large",
        XLarge = "x-large",
    }
}

/// The proxy that a cluster reaches the internet through.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Proxy {
    /// Wire name: `url`.
    pub url: String,
    /// Wire name: `port`.
    pub port: u32,
    /// Wire name: `protocols`.
    pub protocols: Vec<ProxyProtocol>,
    /// Wire name: `username`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Wire name: `password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<cloudmgr_runtime::Secret>,
}

cloudmgr_runtime::request! {
    Proxy {
        required url: into String,
        required port: value u32,
        required protocols: list ProxyProtocol,
        optional username: into String,
        optional password: into cloudmgr_runtime::Secret,
    }
}

cloudmgr_runtime::open_enum! {
    /// What a proxy forwards.
    pub enum ProxyProtocol {
        Http = "http",
        Https = "https",
    }
}

cloudmgr_runtime::open_enum! {
    /// State of a recovery.
    pub enum RecoveryStatus {
        CreatingReplacementCluster = "creating_replacement_cluster",
        DeprovisioningReplacedCluster = "deprovisioning_replaced_cluster",
        Failed = "failed",
        InProgress = "in_progress",
        NotInProgress = "not_in_progress",
        Success = "success",
        TerminatingClusterNodes = "terminating_cluster_nodes",
    }
}

/// How many copies of the data there are.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Redundancy {
    /// Wire name: `factor`.
    pub factor: u32,
}

cloudmgr_runtime::request! {
    Redundancy {
        required factor: value u32,
    }
}

/// Storage of a host that is not inside it.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct RemoteStorage {
    /// GB per host; the remote storage profiles list what there is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u64>,
}

cloudmgr_runtime::request! {
    RemoteStorage {
        optional capacity: value u64,
    }
}

/// An Azure Route Server for a Flow Gateway.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct RouteServer {
    /// Wire name: `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Wire name: `resource_group`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<String>,
    /// Wire name: `subnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_cidr: Option<String>,
    /// Wire name: `subscription_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// Wire name: `vnet_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vnet_cidr: Option<String>,
}

cloudmgr_runtime::request! {
    RouteServer {
        optional name: into String,
        optional resource_group: into String,
        optional subnet_cidr: into String,
        optional subscription_id: into String,
        optional vnet_cidr: into String,
    }
}

/// BGP of a Flow Gateway with several machines.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ScaleOutBgp {
    /// Wire name: `subnet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet: Option<String>,
}

cloudmgr_runtime::request! {
    ScaleOutBgp {
        optional subnet: into String,
    }
}

/// The machines that a Flow Gateway should have.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ScaleOutFlowGateway {
    /// At most 4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_vms: Option<u32>,
    /// Wire name: `vm_size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_size: Option<String>,
    /// Wire name: `bgp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bgp: Option<ScaleOutBgp>,
    /// Wire name: `azure_route_server`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_route_server: Option<RouteServer>,
}

cloudmgr_runtime::request! {
    ScaleOutFlowGateway {
        optional number_of_vms: value u32,
        optional vm_size: into String,
        optional bgp: into ScaleOutBgp,
        optional azure_route_server: into RouteServer,
    }
}

cloudmgr_runtime::open_enum! {
    /// The one state that can be set; it starts the recovery of a protected AWS cluster.
    pub enum SettableClusterStatus {
        Failed = "failed",
    }
}

cloudmgr_runtime::open_enum! {
    /// Edition of the software.
    pub enum SoftwareTier {
        Pro = "pro",
        Ultimate = "ultimate",
    }
}

/// Where to recover a failed cluster to.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct StartRecovery {
    /// Wire name: `new_cluster_name`.
    pub new_cluster_name: String,
    /// Name of the VPC.
    pub vpc: String,
    /// Name of the subnet.
    pub subnet: String,
}

cloudmgr_runtime::request! {
    StartRecovery {
        required new_cluster_name: into String,
        required vpc: into String,
        required subnet: into String,
    }
}

/// Who should reach a cluster.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateAccessPolicy {
    /// Who can reach the management services; not `public`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub management_services_access_policy: Option<AccessPolicy>,
    /// Who can reach Prism Element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prism_element_access_policy: Option<AccessPolicy>,
}

cloudmgr_runtime::request! {
    UpdateAccessPolicy {
        optional management_services_access_policy: into AccessPolicy,
        optional prism_element_access_policy: into AccessPolicy,
    }
}

/// What can be changed of a cluster without a task.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateCluster {
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Wire name: `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SettableClusterStatus>,
    /// Short name in URLs of the console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_slug: Option<String>,
    /// Whether to terminate it at `terminate_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_termination: Option<bool>,
    /// When to terminate it by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_at: Option<DateTime<Utc>>,
}

cloudmgr_runtime::request! {
    UpdateCluster {
        optional description: into String,
        optional status: into SettableClusterStatus,
        optional url_slug: into String,
        optional schedule_termination: value bool,
        optional terminate_at: value DateTime<Utc>,
    }
}

/// The licence that a cluster should have. The 2025 edition renamed fields; whether servers still take the names of 2024 is unknown.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateLicense {
    /// Wire name: `license`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<License>,
    /// Wire name: `software_tier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub software_tier: Option<SoftwareTier>,
    /// Wire name: `consumption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption: Option<Consumption>,
    /// Capacity for files in TB; at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_capacity: Option<u64>,
    /// Whether it serves nothing but files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_dedicated: Option<bool>,
    /// Metro and near-synchronous replication of files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advanced_replication: Option<bool>,
    /// Wire name: `data_at_rest_encryption`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_at_rest_encryption: Option<bool>,
    /// Name of `software_tier` in the 2024 edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aos_tier: Option<String>,
    /// Name of `consumption` in the 2024 edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption_method: Option<ConsumptionMethod>,
    /// Name of `files_dedicated` in the 2024 edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files_dedicated_cluster: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateLicense {
        optional license: into License,
        optional software_tier: into SoftwareTier,
        optional consumption: into Consumption,
        optional files_capacity: value u64,
        optional files_dedicated: value bool,
        optional advanced_replication: value bool,
        optional data_at_rest_encryption: value bool,
        optional aos_tier: into String,
        optional consumption_method: into ConsumptionMethod,
        optional files_dedicated_cluster: value bool,
    }
}

/// The tags that the cloud resources of a cluster should have.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateResourceTags {
    /// The document gives it the type `map`, which OpenAPI does not have.
    pub resource_tags: BTreeMap<String, String>,
}

cloudmgr_runtime::request! {
    UpdateResourceTags {
        required resource_tags: value BTreeMap<String, String>,
    }
}

/// The SSH key that hosts should have.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateSshKey {
    /// Name of an SSH key of the region.
    pub name: String,
}

cloudmgr_runtime::request! {
    UpdateSshKey {
        required name: into String,
    }
}

/// What to upgrade a Flow Gateway to.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpgradeFlowGateway {
    /// Wire name: `version`.
    pub version: String,
}

cloudmgr_runtime::request! {
    UpgradeFlowGateway {
        required version: into String,
    }
}

cloudmgr_runtime::open_enum! {
    /// What a cluster is for.
    pub enum UseCase {
        General = "general",
        Vdi = "vdi",
    }
}

/// An Azure Virtual WAN with its hub.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct VirtualWan {
    /// Made if there is none of this name in the resource group.
    pub name: String,
    /// Made if there is none of this name in the WAN.
    pub virtual_hub_name: String,
    /// Wire name: `resource_group`.
    pub resource_group: String,
    /// Subscription of the WAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// Wire name: `virtual_hub_cidr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub virtual_hub_cidr: Option<String>,
}

cloudmgr_runtime::request! {
    VirtualWan {
        required name: into String,
        required virtual_hub_name: into String,
        required resource_group: into String,
        optional subscription_id: into String,
        optional virtual_hub_cidr: into String,
    }
}
