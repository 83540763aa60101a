// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::clusters`](crate::Client::clusters).

use cloudmgr_runtime::{DateTime, Utc, Uuid};
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

/// Who can access a service of a cluster.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccessPolicy {
    /// Who may connect; `restricted` needs `ip_addresses`.
    pub mode: AccessMode,
    /// Who can, in the mode `restricted`.
    pub ip_addresses: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    AccessPolicy {
        required mode: into AccessMode,
        optional ip_addresses: list String,
    }
}

/// Flow networking of a new cluster on AWS.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AwsFlowNetworking {
    /// Addresses for Flow Virtual Networking.
    pub subnet_cidr: Option<String>,
    /// The provider's ID of an existing subnet. Not in the document; a published script sends it.
    pub subnet_cloud_id: Option<String>,
}

cloudmgr_runtime::request! {
    AwsFlowNetworking {
        optional subnet_cidr: into String,
        optional subnet_cloud_id: into String,
    }
}

/// Hosts of one type for a new cluster on AWS.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AwsHostCapacity {
    /// Instance type, such as `z1d.metal`.
    pub host_type: String,
    /// Hosts of this type. The document says 3 to 28; clusters of one host are created as well.
    pub number_of_hosts: u32,
    /// Run virtual machines, or only store data.
    pub node_type: Option<NodeType>,
    /// Whether the provider places the hosts on dedicated hardware.
    pub tenancy: Option<HostTenancy>,
    /// Network storage to attach to each host.
    pub remote_storage: Option<RemoteStorage>,
    /// Disk performance of the Controller VMs.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AwsNetwork {
    /// Create a VPC, or use the one in `vpc`.
    pub mode: ProvisioningMode,
    /// Range of the VPC, in the mode `new`. The 2025 edition always requires it; scripts leave it out in the mode `existing`.
    pub vpc_cidr: Option<String>,
    /// Where in the region to place the hosts.
    pub availability_zone: Option<String>,
    /// ID of the VPC, in the mode `existing`. Not in the document; published scripts send it.
    pub vpc: Option<String>,
    /// ID of the subnet, in the mode `existing`. Not in the document; published scripts send it.
    pub management_subnet: Option<String>,
    /// Who can access the management services; not `public`.
    pub management_services_access_policy: Option<AccessPolicy>,
    /// Who can access Prism Element.
    pub prism_element_access_policy: Option<AccessPolicy>,
    /// Whether to try the network before the cluster is made.
    pub test_network_connectivity: Option<bool>,
    /// Whether to use Flow networking.
    pub fvn_enabled: Option<bool>,
    /// Subnet for Flow Virtual Networking; with `fvn_enabled`.
    pub fvn_config: Option<AwsFlowNetworking>,
    /// HTTP proxy through which hosts reach the internet.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AwsPrismCentral {
    /// Create one, or use the one in `id`.
    pub mode: ProvisioningMode,
    /// Prism Central to join, in Base64.
    pub id: Option<String>,
    /// Release to install; for a new one.
    pub version: Option<String>,
    /// Size of each machine; for a new one.
    pub vm_size: Option<PrismCentralSize>,
    /// Subnet for its machines.
    pub management_subnet: Option<String>,
    /// Addresses of time servers.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AzureHostCapacity {
    /// Such as `AN36P`.
    pub host_type: String,
    /// Hosts of this type. The document says 3 to 28; whether the server insists is unknown.
    pub number_of_hosts: u32,
    /// Network storage to attach to each host.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AzureNetwork {
    /// Whether the network is made or joined; the values are not documented.
    pub mode: String,
    /// The resource group in Azure that holds the virtual network.
    pub resource_group: String,
    /// Name of an existing virtual network.
    pub vnet: Option<String>,
    /// Addresses of the virtual network.
    pub vnet_cidr: Option<String>,
    /// Subnet for hosts and Controller VMs.
    pub management_subnet: Option<String>,
    /// Addresses of name servers.
    pub dns_servers: Option<Vec<String>>,
    /// Where in the region to place the hosts.
    pub availability_zone: Option<String>,
    /// Whether a network virtual appliance leads to the internet.
    pub is_nva_used_for_outbound_connectivity: Option<bool>,
    /// How Elastic SAN is reached.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AzurePrismCentral {
    /// Whether it is created or joined; the values are not documented.
    pub mode: String,
    /// Release to install.
    pub version: String,
    /// Gateway to create with it.
    pub flow_gateway: CreateFlowGateway,
    /// The resource group in Azure for its machines.
    pub resource_group: Option<String>,
    /// Addresses of its virtual network.
    pub vnet_cidr: Option<String>,
    /// Whether its network is created or joined; the values are not documented.
    pub vnet_mode: Option<String>,
    /// Size of each machine.
    pub vm_size: Option<PrismCentralSize>,
    /// Addresses of time servers.
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

/// A resource that NC2 created at the cloud provider.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudResource {
    /// The provider's kind of resource.
    pub resource_type: String,
    /// The provider's ID.
    pub resource_id: Option<String>,
    /// Display name at the provider.
    pub resource_name: Option<String>,
}

cloudmgr_runtime::object! {
    CloudResource {
        required resource_type,
        optional resource_id,
        optional resource_name,
    }
}

/// A cluster. The fields depend on its cloud provider. The document has one shape per cloud provider without a discriminator; for Google Cloud it repeats the request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Cluster {
    /// UUID that other calls take as `cluster_id`.
    pub id: Uuid,
    /// Display name in the console.
    pub name: String,
    /// Free text, as entered in the console.
    pub description: Option<String>,
    /// Lifecycle state, which determines the possible operations.
    pub status: Option<ClusterStatus>,
    /// false once it was terminated.
    pub active: Option<bool>,
    /// The organization that owns it.
    pub organization_id: Option<Uuid>,
    /// The customer account that it belongs to.
    pub customer_id: Option<Uuid>,
    /// Opaque, in Base64.
    pub cloud_account_id: Option<String>,
    /// The provider's name of the region, such as `us-west-2`.
    pub region: Option<String>,
    /// General-purpose, or virtual desktops.
    pub use_case: Option<UseCase>,
    /// Installed AOS release, such as `6.5.2`.
    pub aos_version: Option<String>,
    /// Edition that is licensed; it limits the features.
    pub software_tier: Option<SoftwareTier>,
    /// Facts about the licence. Requests take a string; responses have an object with unknown field names, or perhaps the string for Google Cloud.
    pub license: BTreeMap<String, String>,
    /// Short name in URLs of the console.
    pub url_slug: Option<String>,
    /// When its creation was requested, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Who requested its creation.
    pub created_by: Option<User>,
    /// How desktops are billed; only with the use case `vdi`.
    pub consumption: Option<ClusterConsumption>,
    /// How many copies are kept; older clusters have it instead of `cluster_fault_tolerance`.
    pub redundancy: Option<Redundancy>,
    /// How many failures of nodes and disks it survives.
    pub cluster_fault_tolerance: Option<FaultTolerance>,
    /// Its bare-metal nodes, once they are provisioned.
    pub hosts: Option<ClusterHostList>,
    /// The hosts that were requested, per type.
    pub capacity: Vec<ClusterCapacity>,
    /// Where it is in the cloud network, and who can access it.
    pub network: Option<ClusterNetwork>,
    /// Name of the SSH key of the hosts. AWS only.
    pub host_access_ssh_key: Option<String>,
    /// Whether it can be recovered after a failure. AWS only.
    pub protected: Option<bool>,
    /// Capacity for files in TB. AWS and Google Cloud only.
    pub files_capacity: Option<u64>,
    /// Whether it is used only for files. AWS and Google Cloud only.
    pub files_dedicated: Option<bool>,
    /// Azure and Google Cloud only.
    pub prism_central: Option<PrismCentral>,
    /// Google Cloud only.
    pub advanced_replication: Option<bool>,
    /// Google Cloud only.
    pub data_at_rest_encryption: Option<bool>,
    /// When it is terminated automatically. Google Cloud only.
    pub terminate_at: Option<DateTime<Utc>>,
}

cloudmgr_runtime::object! {
    Cluster {
        required id,
        required name,
        optional description,
        optional status,
        optional active,
        optional organization_id,
        optional customer_id,
        optional cloud_account_id,
        optional region,
        optional use_case,
        optional aos_version,
        optional software_tier,
        optional license,
        optional url_slug,
        optional created_at,
        optional created_by,
        optional consumption,
        optional redundancy,
        optional cluster_fault_tolerance,
        optional hosts,
        optional capacity,
        optional network,
        optional host_access_ssh_key,
        optional protected,
        optional files_capacity,
        optional files_dedicated,
        optional prism_central,
        optional advanced_replication,
        optional data_at_rest_encryption,
        optional terminate_at,
    }
}

cloudmgr_runtime::open_enum! {
    /// The ingress of a cluster on Azure.
    pub enum ClusterAccess {
        ExpressRoute = "express_route",
        Vpn = "vpn",
    }
}

/// Hosts of one type in a cluster.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClusterCapacity {
    /// AWS and Azure only.
    pub host_type: Option<String>,
    /// AWS and Azure only.
    pub number_of_hosts: Option<u32>,
    /// AWS only.
    pub node_type: Option<NodeType>,
    /// AWS only.
    pub tenancy: Option<HostTenancy>,
    /// AWS and Azure only.
    pub remote_storage: Option<RemoteStorage>,
    /// AWS only.
    pub advanced_settings: Option<HostSettings>,
    /// Google Cloud only.
    pub instance_type: Option<String>,
    /// Google Cloud only.
    pub nodes_count: Option<u32>,
}

cloudmgr_runtime::object! {
    ClusterCapacity {
        optional host_type,
        optional number_of_hosts,
        optional node_type,
        optional tenancy,
        optional remote_storage,
        optional advanced_settings,
        optional instance_type,
        optional nodes_count,
    }
}

/// How the use of a cluster is metered.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClusterConsumption {
    /// `user_based` is the only known value.
    pub method: Option<String>,
    /// Desktop users that may be logged in at once; at least 1.
    pub max_number_of_concurrent_users: Option<u32>,
}

cloudmgr_runtime::object! {
    ClusterConsumption {
        optional method,
        optional max_number_of_concurrent_users,
    }
}

/// Network of a cluster's Azure Elastic SAN.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClusterEsanNetwork {
    /// Azure virtual network through which Elastic SAN is reached.
    pub esan_vnet: Option<EsanVnet>,
    /// Azure virtual WAN that connects the cluster to Elastic SAN.
    pub virtual_wan: Option<VirtualWan>,
}

cloudmgr_runtime::object! {
    ClusterEsanNetwork {
        optional esan_vnet,
        optional virtual_wan,
    }
}

/// Flow Virtual Networking of a cluster on Azure.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClusterFlowNetworking {
    /// Addresses that are routed as they are.
    pub no_nat: Option<IpRange>,
    /// Addresses that are translated to.
    pub nat_ip_ranges: Vec<IpRange>,
}

cloudmgr_runtime::object! {
    ClusterFlowNetworking {
        optional no_nat,
        optional nat_ip_ranges,
    }
}

/// One bare-metal node of a cluster.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClusterHost {
    /// The name to use for condemning the host.
    pub name: String,
    /// The provider's instance type, such as `z1d.metal`.
    pub type_: Option<String>,
    /// Lifecycle state; its values are not documented.
    pub state: Option<String>,
    /// Address of the hypervisor.
    pub ip: Option<String>,
    /// Address of its controller machine.
    pub cvm_ip: Option<String>,
    /// Runs virtual machines, or only stores data.
    pub node_type: Option<NodeType>,
    /// Network volumes of the provider that are attached to it.
    pub volumes: Vec<HostVolume>,
}

cloudmgr_runtime::object! {
    ClusterHost {
        required name,
        optional type_ = "type",
        optional state,
        optional ip,
        optional cvm_ip,
        optional node_type,
        optional volumes,
    }
}

/// Hosts of a cluster under the key `data`. An envelope inside the payload.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClusterHostList {
    /// One entry per bare-metal node.
    pub data: Vec<ClusterHost>,
}

cloudmgr_runtime::object! {
    ClusterHostList {
        optional data,
    }
}

/// The cloud network that a cluster is in, and who can access its services.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClusterNetwork {
    /// Where in the region its hosts are.
    pub availability_zone: Option<String>,
    /// Name of the VPC. AWS and Google Cloud only.
    pub vpc: Option<String>,
    /// AWS only.
    pub vpc_cidr: Option<String>,
    /// Subnet of hosts and Controller VMs.
    pub management_subnet: Option<String>,
    /// Who can access the management services. AWS and Google Cloud only.
    pub management_services_access_policy: Option<AccessPolicy>,
    /// Who can access Prism Element. AWS and Google Cloud only.
    pub prism_element_access_policy: Option<AccessPolicy>,
    /// The cluster that replaces this one. AWS only.
    pub replacement_cluster_details: Option<ClusterReplacement>,
    /// The cluster that this one replaces. AWS only.
    pub replacing_cluster_details: Option<ClusterReplacement>,
    /// Azure and Google Cloud only.
    pub dns_servers: Vec<String>,
    /// Azure only.
    pub esan_config: Option<ClusterEsanNetwork>,
    /// Azure only.
    pub resource_group: Option<String>,
    /// Azure only.
    pub vnet: Option<String>,
    /// Azure only.
    pub vnet_cidr: Option<String>,
    /// Google Cloud only.
    pub mode: Option<ProvisioningMode>,
    /// Google Cloud only.
    pub subnet_cidr: Option<String>,
    /// Google Cloud only.
    pub fvn_config: Option<ClusterFlowNetworking>,
}

cloudmgr_runtime::object! {
    ClusterNetwork {
        optional availability_zone,
        optional vpc,
        optional vpc_cidr,
        optional management_subnet,
        optional management_services_access_policy,
        optional prism_element_access_policy,
        optional replacement_cluster_details,
        optional replacing_cluster_details,
        optional dns_servers,
        optional esan_config,
        optional resource_group,
        optional vnet,
        optional vnet_cidr,
        optional mode,
        optional subnet_cidr,
        optional fvn_config,
    }
}

/// The other cluster of a recovery.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClusterReplacement {
    /// UUID of the other cluster.
    pub id: Option<String>,
    /// How far the recovery has got.
    pub recovery_status: Option<RecoveryStatus>,
}

cloudmgr_runtime::object! {
    ClusterReplacement {
        optional id,
        optional recovery_status,
    }
}

cloudmgr_runtime::open_enum! {
    /// What clusters can be sorted by.
    pub enum ClusterSortKey {
        CreatedAt = "created_at",
        Name = "name",
    }
}

cloudmgr_runtime::open_enum! {
    /// State of a cluster. The document does not list `failed` for responses, but an update can set it.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CondemnHost {
    /// Name of the host, not an ID.
    pub name: String,
    /// Free text for the audit trail.
    pub reason: String,
}

cloudmgr_runtime::request! {
    CondemnHost {
        required name: into String,
        required reason: into String,
    }
}

/// How the use of a cluster is to be counted.
#[derive(Clone, Debug)]
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

/// How the use of a cluster is metered, with the field names of the 2024 edition.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConsumptionMethod {
    /// Kind of billing; `user_based` is the only observed value.
    pub type_: Option<String>,
    /// Desktop users that may be logged in at once.
    pub max_concurrent_users: Option<u32>,
}

cloudmgr_runtime::request! {
    ConsumptionMethod {
        optional type_ = "type": into String,
        optional max_concurrent_users: value u32,
    }
}

/// A new cluster on AWS.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAwsCluster {
    /// Display name in the console.
    pub name: String,
    /// The organization that will own it.
    pub organization_id: Uuid,
    /// In Base64. Optional in the document; whoever creates clusters sends it.
    pub cloud_account_id: Option<String>,
    /// The provider's name of the region, such as `us-west-2`; see `cloud_accounts().list_regions(..)`.
    pub region: String,
    /// AOS release to install, such as `6.5.2`.
    pub aos_version: String,
    /// General-purpose, or virtual desktops.
    pub use_case: UseCase,
    /// What is billed; `aos` only with the legacy portfolio.
    pub license: License,
    /// Edition to license.
    pub software_tier: Option<SoftwareTier>,
    /// Name of an SSH key of the region.
    pub host_access_ssh_key: Option<String>,
    /// Hosts to create, per type; nothing is created without it. The document requires a `capacities` that it does not describe.
    pub capacity: Vec<AwsHostCapacity>,
    /// How many copies to keep; `cluster_fault_tolerance` replaces it in newer requests.
    pub redundancy: Option<Redundancy>,
    /// Newer than `redundancy`.
    pub cluster_fault_tolerance: Option<FaultTolerance>,
    /// A new or an existing VPC, and who can access the cluster.
    pub network: Option<AwsNetwork>,
    /// A new or an existing Prism Central that manages the cluster.
    pub prism_central: Option<AwsPrismCentral>,
    /// How desktops are billed; with the use case `vdi`.
    pub consumption: Option<Consumption>,
    /// Metro and near-synchronous replication of files; off if not given.
    pub advanced_replication: Option<bool>,
    /// Off if not given.
    pub data_at_rest_encryption: Option<bool>,
    /// When to terminate it automatically.
    pub terminate_at: Option<DateTime<Utc>>,
    /// Tags of its cloud resources. Not in the document; seen in an unofficial client only.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateAzureCluster {
    /// Display name in the console.
    pub name: String,
    /// The organization that will own it.
    pub organization_id: Uuid,
    /// Customer of the organization.
    pub customer_id: Uuid,
    /// UUID to give to the cluster. The document does not say what it is for.
    pub id: Option<Uuid>,
    /// AOS release to install, such as `6.5.2`. Required in the 2024 edition only.
    pub aos_version: Option<String>,
    /// The provider's name of the region, such as `eastus`.
    pub region: Option<String>,
    /// General-purpose, or virtual desktops.
    pub use_case: Option<UseCase>,
    /// What is billed; `aos` only with the legacy portfolio.
    pub license: Option<License>,
    /// Edition to license.
    pub software_tier: Option<SoftwareTier>,
    /// Hosts to create, per type; nothing is created without it. The document requires a `capacities` that it does not describe.
    pub capacity: Vec<AzureHostCapacity>,
    /// How many copies to keep. Required in the 2024 edition only.
    pub redundancy: Option<Redundancy>,
    /// The virtual network to place it in.
    pub network: AzureNetwork,
    /// A new or an existing Prism Central that manages the cluster.
    pub prism_central: AzurePrismCentral,
    /// Newer than `redundancy`.
    pub cluster_fault_tolerance: Option<FaultTolerance>,
    /// How desktops are billed; with the use case `vdi`.
    pub consumption: Option<Consumption>,
    /// Metro and near-synchronous replication of files.
    pub advanced_replication: Option<bool>,
    /// Whether its storage is encrypted.
    pub data_at_rest_encryption: Option<bool>,
    /// When to terminate it automatically.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateBgp {
    /// Number of the autonomous system.
    pub asn: Option<u32>,
    /// Subnet for the BGP speaker.
    pub subnet: Option<String>,
}

cloudmgr_runtime::request! {
    CreateBgp {
        optional asn: value u32,
        optional subnet: into String,
    }
}

/// Flow Gateway of a new cluster on Azure.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFlowGateway {
    /// Name of the SSH key of its machines.
    pub ssh_key: String,
    /// The resource group in Azure that holds the SSH key.
    pub ssh_key_resource_group: String,
    /// Azure size of each machine, such as `Standard_D4_v4`.
    pub vm_size: String,
    /// Machines to create. Required by the 2025 edition.
    pub number_of_vms: Option<u32>,
    /// How the cluster is reached from outside. Required by the 2025 edition.
    pub cluster_access: Option<ClusterAccess>,
    /// Whether an Azure virtual WAN is used. Required by the 2025 edition.
    pub wvan_enabled: Option<bool>,
    /// The resource group in Azure for its machines.
    pub resource_group: Option<String>,
    /// Azure virtual network for its machines.
    pub vnet: Option<String>,
    /// Addresses of that virtual network.
    pub vnet_cidr: Option<String>,
    /// ID at Azure.
    pub external_subnet: Option<String>,
    /// ID at Azure.
    pub internal_subnet: Option<String>,
    /// How it exchanges routes.
    pub bgp: Option<CreateBgp>,
    /// Route Server to distribute its routes.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateGoogleCloudCluster {
    /// The organization that will own it.
    pub organization_id: Uuid,
    /// In Base64.
    pub cloud_account_id: String,
    /// Display name in the console.
    pub name: String,
    /// General-purpose, or virtual desktops.
    pub use_case: UseCase,
    /// The provider's name of the region, such as `us-central1`.
    pub region: String,
    /// What is billed; `aos` only with the legacy portfolio.
    pub license: License,
    /// AOS release to install.
    pub aos_version: String,
    /// Edition to license.
    pub software_tier: SoftwareTier,
    /// Hosts to create, per type.
    pub capacity: Vec<GoogleCloudHostCapacity>,
    /// How many failures of nodes and disks to survive.
    pub cluster_fault_tolerance: FaultTolerance,
    /// A new or an existing VPC, and who can access the cluster.
    pub network: GoogleCloudNetwork,
    /// A new or an existing Prism Central that manages the cluster.
    pub prism_central: Option<GoogleCloudPrismCentral>,
    /// Metro and near-synchronous replication of files.
    pub advanced_replication: Option<bool>,
    /// Whether its storage is encrypted.
    pub data_at_rest_encryption: Option<bool>,
    /// Capacity for files in TB.
    pub files_capacity: Option<u64>,
    /// Whether it is used only for files.
    pub files_dedicated: Option<bool>,
    /// How desktops are billed; with the use case `vdi`.
    pub consumption: Option<Consumption>,
    /// When to terminate it automatically.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EsanNetwork {
    /// Azure virtual network through which Elastic SAN is reached.
    pub esan_vnet: EsanVnet,
    /// Azure virtual WAN that connects the cluster to Elastic SAN.
    pub virtual_wan: VirtualWan,
}

cloudmgr_runtime::request! {
    EsanNetwork {
        required esan_vnet: into EsanVnet,
        required virtual_wan: into VirtualWan,
    }
}

/// Virtual network of an Elastic SAN.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EsanVnet {
    /// The resource name in Azure.
    pub name: String,
}

cloudmgr_runtime::request! {
    EsanVnet {
        required name: into String,
    }
}

/// How much longer support has access to a cluster.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExtendSupportTunnel {
    /// How much longer Nutanix Support may connect. The document does not say in which unit.
    pub duration: u32,
}

cloudmgr_runtime::request! {
    ExtendSupportTunnel {
        required duration: value u32,
    }
}

/// What may fail without loss of data.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoogleCloudHostCapacity {
    /// The provider's type of bare-metal machine.
    pub instance_type: String,
    /// Hosts of this type.
    pub nodes_count: u32,
}

cloudmgr_runtime::request! {
    GoogleCloudHostCapacity {
        required instance_type: into String,
        required nodes_count: value u32,
    }
}

/// Network of a new cluster on Google Cloud.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoogleCloudNetwork {
    /// Create a VPC, or use the one in `vpc`.
    pub mode: ProvisioningMode,
    /// Name of the VPC, in the mode `existing`.
    pub vpc: Option<String>,
    /// Name of the subnet, in the mode `existing`.
    pub management_subnet: Option<String>,
    /// Range of the subnet, in the mode `new`.
    pub subnet_cidr: Option<String>,
    /// Where in the region to place the hosts.
    pub availability_zone: Option<String>,
    /// Addresses, in the mode `new`.
    pub dns_servers: Option<Vec<String>>,
    /// Ranges for Flow Virtual Networking.
    pub fvn_config: Option<GoogleCloudFlowNetworking>,
    /// Who can access the management services; not `public`.
    pub management_services_access_policy: AccessPolicy,
    /// Who can access Prism Element; not `public`.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GoogleCloudPrismCentral {
    /// Create one, or use an existing one.
    pub mode: ProvisioningMode,
    /// Release to install; for a new one.
    pub version: Option<String>,
    /// Size of its machines.
    pub vm_size: Option<String>,
    /// Addresses of name servers.
    pub dns_server_ip_list: Option<Vec<String>>,
    /// Addresses of time servers.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HostCapacity {
    /// Instance type, such as `z1d.metal`.
    pub host_type: String,
    /// The desired total.
    pub number_of_hosts: u32,
    /// Run virtual machines, or only store data.
    pub node_type: Option<NodeType>,
    /// Network storage to attach to each host.
    pub remote_storage: Option<RemoteStorage>,
    /// Disk performance of the Controller VMs.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HostSettings {
    /// I/O operations per second of the controller machine's volume.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HostVolume {
    /// In GB, as a string.
    pub capacity: Option<String>,
    /// The provider's ID of the volume.
    pub cloud_id: Option<String>,
    /// The disk that the cluster knows it as.
    pub disk_id: Option<String>,
    /// iSCSI name under which it is attached.
    pub iqn_name: Option<String>,
    /// State that the provider reports.
    pub status: Option<String>,
    /// The provider's kind of volume.
    pub type_: Option<String>,
}

cloudmgr_runtime::object! {
    HostVolume {
        optional capacity,
        optional cloud_id,
        optional disk_id,
        optional iqn_name,
        optional status,
        optional type_ = "type",
    }
}

/// A range of addresses.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IpRange {
    /// Name of what exists.
    pub name: Option<String>,
    /// Range, in the mode `new`.
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

/// How long support has access to a cluster.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OpenSupportTunnel {
    /// How long Nutanix Support may connect. The document does not say in which unit.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Proxy {
    /// Host name or address of the proxy.
    pub url: String,
    /// TCP port that it listens on.
    pub port: u32,
    /// What is sent through it.
    pub protocols: Vec<ProxyProtocol>,
    /// Login name, if it asks for one.
    pub username: Option<String>,
    /// Password of that login.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Redundancy {
    /// Copies of each block of data, such as 2.
    pub factor: u32,
}

cloudmgr_runtime::request! {
    Redundancy {
        required factor: value u32,
    }
}

/// Storage of a host that is not inside it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemoteStorage {
    /// GB per host; the remote storage profiles list what there is.
    pub capacity: Option<u64>,
}

cloudmgr_runtime::request! {
    RemoteStorage {
        optional capacity: value u64,
    }
}

/// An Azure Route Server for a Flow Gateway.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RouteServer {
    /// The resource name in Azure.
    pub name: Option<String>,
    /// The resource group in Azure that holds it.
    pub resource_group: Option<String>,
    /// Addresses of the subnet that it is in.
    pub subnet_cidr: Option<String>,
    /// The subscription in Azure that holds it.
    pub subscription_id: Option<String>,
    /// Addresses of the virtual network that it is in.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScaleOutBgp {
    /// Subnet for the BGP speaker.
    pub subnet: Option<String>,
}

cloudmgr_runtime::request! {
    ScaleOutBgp {
        optional subnet: into String,
    }
}

/// The machines that a Flow Gateway should have.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ScaleOutFlowGateway {
    /// At most 4.
    pub number_of_vms: Option<u32>,
    /// Azure size of each machine.
    pub vm_size: Option<String>,
    /// How it exchanges routes.
    pub bgp: Option<ScaleOutBgp>,
    /// Route Server to distribute its routes.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StartRecovery {
    /// Display name of the cluster that replaces the failed one.
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

/// Who should have access to a cluster.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateAccessPolicy {
    /// Who can access the management services; not `public`.
    pub management_services_access_policy: Option<AccessPolicy>,
    /// Who can access Prism Element.
    pub prism_element_access_policy: Option<AccessPolicy>,
}

cloudmgr_runtime::request! {
    UpdateAccessPolicy {
        optional management_services_access_policy: into AccessPolicy,
        optional prism_element_access_policy: into AccessPolicy,
    }
}

/// The properties of a cluster that can be changed without a task.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateCluster {
    /// New free text.
    pub description: Option<String>,
    /// Only `failed` can be set: it marks a cluster as lost, so that its recovery can start.
    pub status: Option<SettableClusterStatus>,
    /// Short name in URLs of the console.
    pub url_slug: Option<String>,
    /// Whether to terminate it at `terminate_at`.
    pub schedule_termination: Option<bool>,
    /// When to terminate it automatically.
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

/// The licence that a cluster should have. The 2025 edition renamed fields; whether servers still accept the names of 2024 is unknown.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateLicense {
    /// What is billed from now on.
    pub license: Option<License>,
    /// Edition to license from now on.
    pub software_tier: Option<SoftwareTier>,
    /// How desktops are billed from now on.
    pub consumption: Option<Consumption>,
    /// Capacity for files in TB; at least 1.
    pub files_capacity: Option<u64>,
    /// Whether it is used only for files.
    pub files_dedicated: Option<bool>,
    /// Metro and near-synchronous replication of files.
    pub advanced_replication: Option<bool>,
    /// Whether encryption of storage is licensed.
    pub data_at_rest_encryption: Option<bool>,
    /// Name of `software_tier` in the 2024 edition.
    pub aos_tier: Option<String>,
    /// Name of `consumption` in the 2024 edition.
    pub consumption_method: Option<ConsumptionMethod>,
    /// Name of `files_dedicated` in the 2024 edition.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateResourceTags {
    /// Names and values; they are set on the resources at the provider. The document gives it the type `map`, which OpenAPI does not have.
    pub resource_tags: BTreeMap<String, String>,
}

cloudmgr_runtime::request! {
    UpdateResourceTags {
        required resource_tags: value BTreeMap<String, String>,
    }
}

/// The SSH key that hosts should have.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpgradeFlowGateway {
    /// Release to install; `latest` of the gateway's `version` is the newest one.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VirtualWan {
    /// Made if there is none of this name in the resource group.
    pub name: String,
    /// Made if there is none of this name in the WAN.
    pub virtual_hub_name: String,
    /// The resource group in Azure that holds it.
    pub resource_group: String,
    /// Subscription of the WAN.
    pub subscription_id: Option<String>,
    /// Addresses of the hub.
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
