// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::organizations`](crate::Client::organizations).

use cloudmgr_runtime::{DateTime, Map, NaiveDate, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The disk usage of one account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AccountDiskVolumeUsage {
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Value>,
    /// The external id, such as `gateway-prod.35917`.
    pub account_external_id: String,
    /// One entry per period, datacenter and kind of volume.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub usage: Vec<DiskVolumeUsageBucket>,
}

/// The server hours of one account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AccountUsage {
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Value>,
    /// The external id, such as `gateway-prod.35917`.
    pub account_external_id: String,
    /// One entry per period, datacenter, instance type and kind of server.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub usage: Vec<UsageBucket>,
}

/// A role that an API key has.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ApiAuthorizationRole {
    /// The id of the assignment.
    pub id: String,
    /// What the credentials of the rule may do.
    pub role: Role,
}

/// An API key, with its credentials and roles.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ApiAuthorizationRule {
    /// Number of the rule; the only id here that is one.
    pub id: i64,
    /// UUID of the authorization that the rule is part of.
    pub api_authorization_id: String,
    /// Display name in the console.
    pub name: String,
    /// Its client ids.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub credentials: Vec<ApiCredential>,
    /// What it may do.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<ApiAuthorizationRole>,
}

/// A client id; its secret is never told again.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ApiCredential {
    /// What a client of the API is built with.
    pub client_id: String,
    /// Display name in the console.
    pub name: String,
}

/// A cloud account registered with Frame.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CloudService {
    /// The external id, such as `gateway-prod.459`.
    pub id: String,
    /// Technical name of the cloud account.
    pub name: String,
    /// What the console calls it.
    pub display_name: String,
    /// Whether it is active.
    pub active: bool,
    /// Such as `ready`.
    pub status: String,
    /// The number of the account at the cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_account_id: Option<String>,
    /// Identifies the provider.
    pub cloud_provider_id: String,
    /// Where its machines run.
    pub cloud_provider_name: CloudProviderName,
    /// What the console calls the provider.
    pub cloud_provider_display_name: String,
    /// Where it is registered, such as `organization`.
    pub context: String,
    /// When it was registered, in UTC.
    pub creation_date: DateTime<Utc>,
    /// Regions of the provider that it covers. Only an empty list was ever seen.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub datacenters: Vec<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<Value>,
    /// The Frame gateway that controls it.
    pub gateway: String,
    /// Whether new accounts use it unless told otherwise.
    pub is_default: bool,
    /// Whether new accounts at this provider use it unless told otherwise.
    pub is_provider_default: bool,
    /// UUID of the customer or organization that registered it; `context` says which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// More about it, as the provider needs it.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub properties: Map<String, Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supported_datacenter_ids: Option<Value>,
    /// Instance types that can be chosen.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub supported_types: Vec<String>,
}

cloudmgr_runtime::open_enum! {
    /// A type of disk; `all` only asks.
    pub enum DiskVolumeType {
        All = "all",
        Standard = "standard",
        Gp2 = "gp2",
        Io1 = "io1",
    }
}

/// Disk usage, account by account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DiskVolumeUsage {
    /// One entry per account.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<AccountDiskVolumeUsage>,
    /// Sum over all entries. Neither unit nor meaning is documented.
    pub total: f64,
}

/// The disk usage of one time step.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct DiskVolumeUsageBucket {
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter: Option<Value>,
    /// The external id of the datacenter.
    pub datacenter_id: String,
    /// Provisioned size of the volumes. The unit is not documented; presumably GB.
    pub disk_volume_size_used: f64,
    /// The provider's kind of volume.
    pub disk_volume_type_id: DiskVolumeType,
    /// Hours in use.
    pub hours_used: f64,
    /// The beginning of the time step, in Unix milliseconds.
    pub time: i64,
}

/// How many servers may run.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Elasticity {
    /// Servers that always run.
    pub min_servers: u64,
    /// Servers that may run at most.
    pub max_servers: u64,
    /// Servers that wait for the next users.
    pub buffer_servers: u64,
}

/// An instance type that an image runs on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct InstanceType {
    /// Identifies it, such as `gateway-prod.8`.
    pub id: String,
    /// The provider's name of it.
    pub external_id: String,
    /// The name that the cloud gives it.
    pub name: String,
    /// What the console calls it.
    pub display_name: String,
    /// The text `None` where there is no GPU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu: Option<String>,
    /// Memory in GB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<f64>,
    /// Virtual cores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vcpu: Option<u32>,
}

/// When a publish counts as light.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct LightPublishSettings {
    /// The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u64>,
}

/// The operating system of an image.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct MachineImageFamily {
    /// Identifies it among the families.
    pub id: String,
    /// Technical name.
    pub name: String,
    /// What the console calls it.
    pub display_name: String,
}

/// An image that accounts are made from.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct MasterImage {
    /// Identifies it, such as `gateway-prod.1234`.
    pub id: String,
    /// What the console shows of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Virtual hardware that it can run on.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub instance_types: Vec<InstanceType>,
    /// Operating system that it is built from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine_image_family: Option<MachineImageFamily>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub master_image_copy_required: Option<Value>,
}

/// Who is told of what by e-mail.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NotificationCenterSettings {
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_addresses: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_send_notification_emails_enabled: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_on_critical: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_on_info: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_on_warning: Option<Value>,
}

/// The organization.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Organization {
    /// UUID that other calls take as `organization_id`.
    pub id: String,
    /// Display name in the console.
    pub name: String,
    /// The name as it stands in addresses.
    pub url_slug: String,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<Value>,
}

/// What an organization may use, and what its administrators have switched on.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct OrganizationSettings {
    /// E-mail addresses of support staff let in.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub authorized_nutanix_personnel: Vec<String>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_frame_account_support_start_session: Option<Value>,
    /// Whether accounts may run in cloud accounts that Frame owns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame_cloud_account_allowed: Option<bool>,
    /// Such as `full_access`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame_support_admin_access: Option<String>,
    /// Whether Frame Support has the rights of an administrator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_frame_support_customer_admin: Option<bool>,
    /// Whether reports of sessions can be generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_generate_session_report_enabled: Option<bool>,
    /// Whether light publishing can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_light_publish_enabled: Option<bool>,
    /// When a publish counts as light.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light_publish_settings: Option<LightPublishSettings>,
    /// Whether users see a banner before they log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_login_banner_enabled: Option<bool>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_banner_settings: Option<Value>,
    /// Whether users see a banner in the terminal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_terminal_banner_enabled: Option<bool>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminal_banner_settings: Option<Value>,
    /// Whether persistent desktops are backed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_persistent_desktops_backups_enabled: Option<bool>,
    /// Sessions that may run at once, in all accounts together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<u64>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_concurrency_per_account: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_monthly_credits_usage: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_monthly_credits_usage_description: Option<Value>,
    /// Utility servers that an account may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_utility_pools_per_account: Option<u64>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Value>,
    /// Which events are mailed, and to whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_center_settings: Option<NotificationCenterSettings>,
}

cloudmgr_runtime::open_enum! {
    /// What a server is for.
    pub enum PoolGroupType {
        Sandbox = "sandbox",
        Production = "production",
        Utility = "utility",
        PersistentDesktopProduction = "persistent_desktop_production",
        PersistentDesktopShadow = "persistent_desktop_shadow",
    }
}

/// The virtual hardware of the servers in a pool.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct PoolInstanceType {
    /// Identifies it, such as `gateway-prod.8`.
    pub id: String,
    /// The name that the cloud gives it.
    pub name: String,
    /// What the console calls it.
    pub display_name: String,
    /// The text `None` where there is no GPU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu: Option<String>,
    /// Memory in GB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<f64>,
    /// Virtual cores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vcpu: Option<u32>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bare_metal: Option<Value>,
}

cloudmgr_runtime::open_enum! {
    /// The resolution type.
    pub enum ResolutionType {
        ByHour = "by_hour",
        ByDay = "by_day",
        ByMonth = "by_month",
        ByYear = "by_year",
    }
}

/// A named set of permissions.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Role {
    /// Identifies it among the roles. One sample's value is not a UUID.
    pub id: String,
    /// What the console calls it.
    pub name: String,
    /// Where it can be given.
    pub applicable_on: RoleScope,
    /// Group of roles under which the console shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value>,
    /// What it allows.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<String>,
}

cloudmgr_runtime::open_enum! {
    /// Where a role can be given.
    pub enum RoleScope {
        Organization = "organization",
        Account = "account",
    }
}

/// A session that a user had, with its quality.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SessionTrail {
    /// UUID of the entry; the session itself has `session_id`.
    pub id: String,
    /// The external id of the session, `gateway-prod.` and a token.
    pub session_id: String,
    /// When it began.
    pub session_start: DateTime<Utc>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_end: Option<DateTime<Utc>>,
    /// How long it lasted, as Frame counts it. The unit is not documented, and the sample's value is not the time between start and end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration: Option<f64>,
    /// The account that it ran in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The organization that owns the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The customer that owns the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// UUID of the user who worked in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Address of the user who worked in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// Given name of the user who worked in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,
    /// Family name of the user who worked in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,
    /// The identity provider of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_idp: Option<String>,
    /// The machine that it ran on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<String>,
    /// UUID of the pool that the machine belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_id: Option<String>,
    /// What its server is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_group_type: Option<PoolGroupType>,
    /// The name that the cloud gives it, such as `t2.large`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<String>,
    /// Virtual hardware of the server that it ran on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_instance_type: Option<PoolInstanceType>,
    /// The address that the user came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// Where the user was, by the client's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// How far the user was from the datacenter. The unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    /// Average latency in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency_ms_avg: Option<f64>,
    /// Least latency in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency_ms_min: Option<f64>,
    /// Greatest latency in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latency_ms_max: Option<f64>,
    /// Average bandwidth in kilobits per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bandwidth_kbps_avg: Option<f64>,
    /// Least bandwidth in kilobits per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bandwidth_kbps_min: Option<f64>,
    /// Greatest bandwidth in kilobits per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bandwidth_kbps_max: Option<f64>,
    /// Average frames per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framerate_ps_avg: Option<f64>,
    /// Least frames per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framerate_ps_min: Option<f64>,
    /// Greatest frames per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framerate_ps_max: Option<f64>,
    /// Why the session failed. Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_description: Option<Value>,
}

/// Server hours, account by account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Usage {
    /// One entry per account.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<AccountUsage>,
    /// Sum over all entries. Neither unit nor meaning is documented; presumably hours.
    pub total: f64,
}

/// The server hours of one time step.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UsageBucket {
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter: Option<Value>,
    /// The external id of the datacenter.
    pub datacenter_id: String,
    /// Hours in use.
    pub hours_used: f64,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<Value>,
    /// The external id of the instance type.
    pub instance_type_id: String,
    /// What the servers are for.
    pub server_type: PoolGroupType,
    /// The beginning of the time step, in Unix milliseconds.
    pub time: i64,
}

/// One visit of a user.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UserActivity {
    /// The day of that, as the server counts days.
    pub access_date: NaiveDate,
    /// When the user came.
    pub access_datetime: DateTime<Utc>,
    /// The account that was accessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The organization that owns the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The customer that owns the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// UUID of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Address that the user logs in with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// Given name, as the identity provider tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,
    /// Family name, as the identity provider tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,
    /// The identity provider of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_idp: Option<String>,
}

/// Who came when.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UserActivityReport {
    /// One entry per access of a user.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<UserActivity>,
    /// Number of accesses.
    pub total: u64,
    /// Number of different users. Presumably the number of different users.
    pub total_unique: u64,
}
