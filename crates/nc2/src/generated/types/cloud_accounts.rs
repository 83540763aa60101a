// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::cloud_accounts`](crate::Client::cloud_accounts).

/// Regions to add to a cloud account.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddRegions {
    /// Whether to add each region that NC2 supports.
    pub all_supported_regions: Option<bool>,
    /// Regions to add. The document's samples show a list of lists, its schema a plain list.
    pub regions: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    AddRegions {
        optional all_supported_regions: value bool,
        optional regions: list String,
    }
}

/// An account at a cloud provider.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudAccount {
    /// Opaque, in Base64.
    pub id: String,
    /// Display name in the console.
    pub name: Option<String>,
    /// Where its clusters run; it decides which `create` call takes it.
    pub cloud_provider: Option<CloudProvider>,
    /// `ready` when it can be used.
    pub status: Option<String>,
    /// false once it was deactivated; no clusters can be created in it.
    pub active: Option<bool>,
}

cloudmgr_runtime::object! {
    CloudAccount {
        required id,
        optional name,
        optional cloud_provider,
        optional status,
        optional active,
    }
}

cloudmgr_runtime::open_enum! {
    /// Where a cloud account is. The document lists no value for Google Cloud; some responses reportedly have `aws` instead of `amazon`.
    pub enum CloudProvider {
        Amazon = "amazon",
        AmazonGov = "amazon_gov",
        Azure = "azure",
        AzureGov = "azure_gov",
    }
}

/// A new cloud account at Azure.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateCloudAccount {
    /// Display name in the console.
    pub name: String,
    /// Azure directory (tenant).
    pub directory_id: String,
    /// Azure subscription.
    pub subscription_id: String,
    /// Azure application (client) that NC2 acts as.
    pub application_id: String,
    /// Client secret of the application.
    pub secret: cloudmgr_runtime::Secret,
    /// Whether to add each region that NC2 supports.
    pub all_supported_regions: Option<bool>,
    /// Regions to add.
    pub regions: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    CreateCloudAccount {
        required name: into String,
        required directory_id: into String,
        required subscription_id: into String,
        required application_id: into String,
        required secret: into cloudmgr_runtime::Secret,
        optional all_supported_regions: value bool,
        optional regions: list String,
    }
}

/// A region of a cloud account.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Region {
    /// The provider's name, such as `us-west-2`; calls take it as `region`.
    pub id: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// The provider's zones in which clusters can be created.
    pub availability_zones: Vec<String>,
}

cloudmgr_runtime::object! {
    Region {
        optional id,
        optional name,
        optional availability_zones,
    }
}

/// An SSH key for hosts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SshKey {
    /// The value for `host_access_ssh_key` of a new cluster.
    pub name: String,
}

cloudmgr_runtime::object! {
    SshKey {
        required name,
    }
}

/// A subnet of a VPC or virtual network.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Subnet {
    /// The provider's ID.
    pub id: Option<String>,
    /// Display name at the provider.
    pub name: Option<String>,
    /// Range of its IPv4 addresses.
    pub cidr: Option<String>,
    /// The only zone in which a cluster can use it, on AWS.
    pub availability_zone: Option<String>,
}

cloudmgr_runtime::object! {
    Subnet {
        optional id,
        optional name,
        optional cidr,
        optional availability_zone,
    }
}

/// Settings of a cloud account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCloudAccount {
    /// Whether the account can be used.
    pub active: bool,
}

cloudmgr_runtime::request! {
    UpdateCloudAccount {
        required active: value bool,
    }
}

/// New credentials of a cloud account at Azure.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateCredentials {
    /// Azure directory (tenant).
    pub directory_id: String,
    /// Azure application (client) that NC2 acts as.
    pub application_id: String,
    /// Client secret of the application.
    pub secret: cloudmgr_runtime::Secret,
}

cloudmgr_runtime::request! {
    UpdateCredentials {
        required directory_id: into String,
        required application_id: into String,
        required secret: into cloudmgr_runtime::Secret,
    }
}

/// A virtual network at Azure.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Vnet {
    /// The resource ID in Azure.
    pub id: String,
    /// The resource name in Azure.
    pub name: Option<String>,
    /// Range of its IPv4 addresses.
    pub cidr: Option<String>,
    /// Where it is. The document requires the field without describing it.
    pub region: Option<String>,
    /// The resource group in Azure that holds it.
    pub resource_group: Option<String>,
    /// All of its subnets, whether a cluster uses them or not.
    pub subnets: Vec<Subnet>,
}

cloudmgr_runtime::object! {
    Vnet {
        required id,
        optional name,
        optional cidr,
        optional region,
        optional resource_group,
        optional subnets,
    }
}

/// A virtual private cloud at AWS.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Vpc {
    /// The provider's ID, such as `vpc-0a1b2c`.
    pub id: String,
    /// Value of the `Name` tag at the provider.
    pub name: Option<String>,
    /// Range of its IPv4 addresses.
    pub cidr: Option<String>,
    /// Where it is. The document requires the field without describing it.
    pub region: Option<String>,
    /// All of its subnets, whether a cluster uses them or not.
    pub subnets: Vec<Subnet>,
}

cloudmgr_runtime::object! {
    Vpc {
        required id,
        optional name,
        optional cidr,
        optional region,
        optional subnets,
    }
}
