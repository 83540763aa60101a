// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::organizations`](crate::Client::organizations).

use cloudmgr_runtime::{DateTime, Map, NaiveDate, Utc, Value};
use super::*;

/// The disk usage of one account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccountDiskVolumeUsage {
    /// Only null has been observed.
    pub account: Option<Value>,
    /// The external ID, such as `gateway-prod.35917`.
    pub account_external_id: String,
    /// One entry per period, datacenter and kind of volume.
    pub usage: Vec<DiskVolumeUsageBucket>,
}

cloudmgr_runtime::object! {
    AccountDiskVolumeUsage {
        optional account,
        required account_external_id,
        optional usage,
    }
}

/// The server hours of one account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AccountUsage {
    /// Only null has been observed.
    pub account: Option<Value>,
    /// The external ID, such as `gateway-prod.35917`.
    pub account_external_id: String,
    /// One entry per period, datacenter, instance type and kind of server.
    pub usage: Vec<UsageBucket>,
}

cloudmgr_runtime::object! {
    AccountUsage {
        optional account,
        required account_external_id,
        optional usage,
    }
}

/// A role that an API key has.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiAuthorizationRole {
    /// The ID of the assignment.
    pub id: String,
    /// The permissions of the rule's credentials.
    pub role: Role,
}

cloudmgr_runtime::object! {
    ApiAuthorizationRole {
        required id,
        required role,
    }
}

/// An API key, with its credentials and roles.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiAuthorizationRule {
    /// Number of the rule; the only numeric ID here.
    pub id: i64,
    /// UUID of the authorization that the rule is part of.
    pub api_authorization_id: String,
    /// Display name in the console.
    pub name: String,
    /// Its client IDs.
    pub credentials: Vec<ApiCredential>,
    /// Its permissions.
    pub roles: Vec<ApiAuthorizationRole>,
}

cloudmgr_runtime::object! {
    ApiAuthorizationRule {
        required id,
        required api_authorization_id,
        required name,
        optional credentials,
        optional roles,
    }
}

/// A client ID; its secret is not returned.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiCredential {
    /// The client ID for a client of the API.
    pub client_id: String,
    /// Display name in the console.
    pub name: String,
}

cloudmgr_runtime::object! {
    ApiCredential {
        required client_id,
        required name,
    }
}

/// A cloud account registered with Frame.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudService {
    /// The external ID, such as `gateway-prod.459`.
    pub id: String,
    /// Technical name of the cloud account.
    pub name: String,
    /// Display name in the console.
    pub display_name: String,
    /// Whether it is active.
    pub active: bool,
    /// Such as `ready`.
    pub status: String,
    /// The number of the account at the cloud.
    pub cloud_account_id: Option<String>,
    /// Identifies the provider.
    pub cloud_provider_id: String,
    /// Where its machines run.
    pub cloud_provider_name: CloudProviderName,
    /// Display name of the provider in the console.
    pub cloud_provider_display_name: String,
    /// Where it is registered, such as `organization`.
    pub context: String,
    /// When it was registered, in UTC.
    pub creation_date: DateTime<Utc>,
    /// Regions of the provider that it covers. Only an empty list has been observed.
    pub datacenters: Vec<Value>,
    /// Only null has been observed.
    pub external_id: Option<Value>,
    /// The Frame gateway that controls it.
    pub gateway: String,
    /// Whether new accounts use it by default.
    pub is_default: bool,
    /// Whether new accounts at this provider use it by default.
    pub is_provider_default: bool,
    /// UUID of the customer or organization that registered it; `context` says which.
    pub owner_id: Option<String>,
    /// Provider-specific details.
    pub properties: Map<String, Value>,
    /// Only null has been observed.
    pub supported_datacenter_ids: Option<Value>,
    /// Instance types that can be chosen.
    pub supported_types: Vec<String>,
}

cloudmgr_runtime::object! {
    CloudService {
        required id,
        required name,
        required display_name,
        required active,
        required status,
        optional cloud_account_id,
        required cloud_provider_id,
        required cloud_provider_name,
        required cloud_provider_display_name,
        required context,
        required creation_date,
        optional datacenters,
        optional external_id,
        required gateway,
        required is_default,
        required is_provider_default,
        optional owner_id,
        optional properties,
        optional supported_datacenter_ids,
        optional supported_types,
    }
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DiskVolumeUsage {
    /// One entry per account.
    pub data: Vec<AccountDiskVolumeUsage>,
    /// Sum over all entries. Neither unit nor meaning is documented.
    pub total: f64,
}

cloudmgr_runtime::object! {
    DiskVolumeUsage {
        optional data,
        required total,
    }
}

/// The disk usage of one time step.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DiskVolumeUsageBucket {
    /// Only null has been observed.
    pub datacenter: Option<Value>,
    /// The external ID of the datacenter.
    pub datacenter_id: String,
    /// Provisioned size of the volumes. The unit is not documented; presumably GB.
    pub disk_volume_size_used: f64,
    /// The provider's kind of volume.
    pub disk_volume_type_id: DiskVolumeType,
    /// Hours in use.
    pub hours_used: f64,
    /// The start of the time step, in Unix milliseconds.
    pub time: i64,
}

cloudmgr_runtime::object! {
    DiskVolumeUsageBucket {
        optional datacenter,
        required datacenter_id,
        required disk_volume_size_used,
        required disk_volume_type_id,
        required hours_used,
        required time,
    }
}

/// Limits on the number of servers.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Elasticity {
    /// Servers that always run.
    pub min_servers: u64,
    /// Maximum number of running servers.
    pub max_servers: u64,
    /// Idle servers for the next users.
    pub buffer_servers: u64,
}

cloudmgr_runtime::object! {
    Elasticity {
        required min_servers,
        required max_servers,
        required buffer_servers,
    }
}

/// An instance type that an image runs on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstanceType {
    /// Identifies it, such as `gateway-prod.8`.
    pub id: String,
    /// The provider's name.
    pub external_id: String,
    /// Name at the cloud provider.
    pub name: String,
    /// Display name in the console.
    pub display_name: String,
    /// The string `None` if there is no GPU.
    pub gpu: Option<String>,
    /// Memory in GB.
    pub ram: Option<f64>,
    /// Virtual cores.
    pub vcpu: Option<u32>,
}

cloudmgr_runtime::object! {
    InstanceType {
        required id,
        required external_id,
        required name,
        required display_name,
        optional gpu,
        optional ram,
        optional vcpu,
    }
}

/// When a publish counts as light.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LightPublishSettings {
    /// The unit is not documented.
    pub threshold: Option<u64>,
}

cloudmgr_runtime::object! {
    LightPublishSettings {
        optional threshold,
    }
}

/// The operating system of an image.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MachineImageFamily {
    /// Identifies it among the families.
    pub id: String,
    /// Technical name.
    pub name: String,
    /// Display name in the console.
    pub display_name: String,
}

cloudmgr_runtime::object! {
    MachineImageFamily {
        required id,
        required name,
        required display_name,
    }
}

/// An image that accounts are made from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MasterImage {
    /// Identifies it, such as `gateway-prod.1234`.
    pub id: String,
    /// Description in the console.
    pub description: Option<String>,
    /// Virtual hardware that it can run on.
    pub instance_types: Vec<InstanceType>,
    /// Operating system that it is built from.
    pub machine_image_family: Option<MachineImageFamily>,
    /// Only null has been observed.
    pub master_image_copy_required: Option<Value>,
}

cloudmgr_runtime::object! {
    MasterImage {
        required id,
        optional description,
        optional instance_types,
        optional machine_image_family,
        optional master_image_copy_required,
    }
}

/// The recipients of e-mail notifications.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NotificationCenterSettings {
    /// Only null has been observed.
    pub email_addresses: Option<Value>,
    /// Only null has been observed.
    pub is_send_notification_emails_enabled: Option<Value>,
    /// Only null has been observed.
    pub notify_on_critical: Option<Value>,
    /// Only null has been observed.
    pub notify_on_info: Option<Value>,
    /// Only null has been observed.
    pub notify_on_warning: Option<Value>,
}

cloudmgr_runtime::object! {
    NotificationCenterSettings {
        optional email_addresses,
        optional is_send_notification_emails_enabled,
        optional notify_on_critical,
        optional notify_on_info,
        optional notify_on_warning,
    }
}

/// The organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Organization {
    /// UUID that other calls take as `organization_id`.
    pub id: String,
    /// Display name in the console.
    pub name: String,
    /// The name used in URLs.
    pub url_slug: String,
    /// Only null has been observed.
    pub description: Option<Value>,
    /// Only null has been observed.
    pub website: Option<Value>,
}

cloudmgr_runtime::object! {
    Organization {
        required id,
        required name,
        required url_slug,
        optional description,
        optional website,
    }
}

/// The features of an organization, and those its administrators have enabled.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrganizationSettings {
    /// E-mail addresses of support staff with access.
    pub authorized_nutanix_personnel: Vec<String>,
    /// Only null has been observed.
    pub can_frame_account_support_start_session: Option<Value>,
    /// Whether accounts may run in cloud accounts that Frame owns.
    pub frame_cloud_account_allowed: Option<bool>,
    /// Such as `full_access`.
    pub frame_support_admin_access: Option<String>,
    /// Whether Frame Support has the rights of an administrator.
    pub is_frame_support_customer_admin: Option<bool>,
    /// Whether reports of sessions can be generated.
    pub is_generate_session_report_enabled: Option<bool>,
    /// Whether light publishing can be used.
    pub is_light_publish_enabled: Option<bool>,
    /// When a publish counts as light.
    pub light_publish_settings: Option<LightPublishSettings>,
    /// Whether users see a banner before they log in.
    pub is_login_banner_enabled: Option<bool>,
    /// Only null has been observed.
    pub login_banner_settings: Option<Value>,
    /// Whether users see a banner in the terminal.
    pub is_terminal_banner_enabled: Option<bool>,
    /// Only null has been observed.
    pub terminal_banner_settings: Option<Value>,
    /// Whether persistent desktops are backed up.
    pub is_persistent_desktops_backups_enabled: Option<bool>,
    /// Sessions that may run at once, in all accounts together.
    pub max_concurrency: Option<u64>,
    /// Only null has been observed.
    pub max_concurrency_per_account: Option<Value>,
    /// Only null has been observed.
    pub max_monthly_credits_usage: Option<Value>,
    /// Only null has been observed.
    pub max_monthly_credits_usage_description: Option<Value>,
    /// Utility servers that an account may have.
    pub max_utility_pools_per_account: Option<u64>,
    /// Only null has been observed.
    pub note: Option<Value>,
    /// The e-mail notifications and their recipients.
    pub notification_center_settings: Option<NotificationCenterSettings>,
}

cloudmgr_runtime::object! {
    OrganizationSettings {
        optional authorized_nutanix_personnel,
        optional can_frame_account_support_start_session,
        optional frame_cloud_account_allowed,
        optional frame_support_admin_access,
        optional is_frame_support_customer_admin,
        optional is_generate_session_report_enabled,
        optional is_light_publish_enabled,
        optional light_publish_settings,
        optional is_login_banner_enabled,
        optional login_banner_settings,
        optional is_terminal_banner_enabled,
        optional terminal_banner_settings,
        optional is_persistent_desktops_backups_enabled,
        optional max_concurrency,
        optional max_concurrency_per_account,
        optional max_monthly_credits_usage,
        optional max_monthly_credits_usage_description,
        optional max_utility_pools_per_account,
        optional note,
        optional notification_center_settings,
    }
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PoolInstanceType {
    /// Identifies it, such as `gateway-prod.8`.
    pub id: String,
    /// Name at the cloud provider.
    pub name: String,
    /// Display name in the console.
    pub display_name: String,
    /// The string `None` if there is no GPU.
    pub gpu: Option<String>,
    /// Memory in GB.
    pub ram: Option<f64>,
    /// Virtual cores.
    pub vcpu: Option<u32>,
    /// Only null has been observed.
    pub bare_metal: Option<Value>,
}

cloudmgr_runtime::object! {
    PoolInstanceType {
        required id,
        required name,
        required display_name,
        optional gpu,
        optional ram,
        optional vcpu,
        optional bare_metal,
    }
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Role {
    /// Identifies it among the roles. One sample's value is not a UUID.
    pub id: String,
    /// Display name in the console.
    pub name: String,
    /// Where it can be given.
    pub applicable_on: RoleScope,
    /// Group of roles under which the console shows it.
    pub category: Option<String>,
    /// Only null has been observed.
    pub description: Option<Value>,
    /// What it allows.
    pub permissions: Vec<String>,
}

cloudmgr_runtime::object! {
    Role {
        required id,
        required name,
        required applicable_on,
        optional category,
        optional description,
        optional permissions,
    }
}

cloudmgr_runtime::open_enum! {
    /// Where a role can be given.
    pub enum RoleScope {
        Organization = "organization",
        Account = "account",
    }
}

/// A session of a user, with its connection quality.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SessionTrail {
    /// UUID of the entry; the session itself has `session_id`.
    pub id: String,
    /// The external ID of the session, `gateway-prod.` and a token.
    pub session_id: String,
    /// When it began.
    pub session_start: DateTime<Utc>,
    /// When it ended.
    pub session_end: Option<DateTime<Utc>>,
    /// Its duration, as reported by Frame. The unit is not documented, and the sample's value is not the time between start and end.
    pub session_duration: Option<f64>,
    /// The account that it ran in.
    pub account_id: Option<String>,
    /// The organization that owns the account.
    pub organization_id: Option<String>,
    /// The customer that owns the organization.
    pub customer_id: Option<String>,
    /// UUID of the user who worked in it.
    pub user_id: Option<String>,
    /// Address of the user who worked in it.
    pub user_email: Option<String>,
    /// Given name of the user who worked in it.
    pub user_first_name: Option<String>,
    /// Family name of the user who worked in it.
    pub user_last_name: Option<String>,
    /// The identity provider of the user.
    pub user_idp: Option<String>,
    /// The machine that it ran on.
    pub server_id: Option<String>,
    /// UUID of the pool that the machine belongs to.
    pub pool_id: Option<String>,
    /// The purpose of its server.
    pub pool_group_type: Option<PoolGroupType>,
    /// Name at the cloud provider, such as `t2.large`.
    pub instance_type: Option<String>,
    /// Virtual hardware of the server that it ran on.
    pub pool_instance_type: Option<PoolInstanceType>,
    /// The address that the user came from.
    pub client_ip: Option<String>,
    /// Where the user was, by the client's address.
    pub city: Option<String>,
    /// How far the user was from the datacenter. The unit is not documented.
    pub distance: Option<f64>,
    /// Average latency in milliseconds.
    pub latency_ms_avg: Option<f64>,
    /// Minimum latency in milliseconds.
    pub latency_ms_min: Option<f64>,
    /// Maximum latency in milliseconds.
    pub latency_ms_max: Option<f64>,
    /// Average bandwidth in kilobits per second.
    pub bandwidth_kbps_avg: Option<f64>,
    /// Minimum bandwidth in kilobits per second.
    pub bandwidth_kbps_min: Option<f64>,
    /// Maximum bandwidth in kilobits per second.
    pub bandwidth_kbps_max: Option<f64>,
    /// Average frames per second.
    pub framerate_ps_avg: Option<f64>,
    /// Minimum frames per second.
    pub framerate_ps_min: Option<f64>,
    /// Maximum frames per second.
    pub framerate_ps_max: Option<f64>,
    /// Why the session failed. Only null has been observed.
    pub fail_description: Option<Value>,
}

cloudmgr_runtime::object! {
    SessionTrail {
        required id,
        required session_id,
        required session_start,
        optional session_end,
        optional session_duration,
        optional account_id,
        optional organization_id,
        optional customer_id,
        optional user_id,
        optional user_email,
        optional user_first_name,
        optional user_last_name,
        optional user_idp,
        optional server_id,
        optional pool_id,
        optional pool_group_type,
        optional instance_type,
        optional pool_instance_type,
        optional client_ip,
        optional city,
        optional distance,
        optional latency_ms_avg,
        optional latency_ms_min,
        optional latency_ms_max,
        optional bandwidth_kbps_avg,
        optional bandwidth_kbps_min,
        optional bandwidth_kbps_max,
        optional framerate_ps_avg,
        optional framerate_ps_min,
        optional framerate_ps_max,
        optional fail_description,
    }
}

/// Server hours, account by account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Usage {
    /// One entry per account.
    pub data: Vec<AccountUsage>,
    /// Sum over all entries. Neither unit nor meaning is documented; presumably hours.
    pub total: f64,
}

cloudmgr_runtime::object! {
    Usage {
        optional data,
        required total,
    }
}

/// The server hours of one time step.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UsageBucket {
    /// Only null has been observed.
    pub datacenter: Option<Value>,
    /// The external ID of the datacenter.
    pub datacenter_id: String,
    /// Hours in use.
    pub hours_used: f64,
    /// Only null has been observed.
    pub instance_type: Option<Value>,
    /// The external ID of the instance type.
    pub instance_type_id: String,
    /// The purpose of the servers.
    pub server_type: PoolGroupType,
    /// The start of the time step, in Unix milliseconds.
    pub time: i64,
}

cloudmgr_runtime::object! {
    UsageBucket {
        optional datacenter,
        required datacenter_id,
        required hours_used,
        optional instance_type,
        required instance_type_id,
        required server_type,
        required time,
    }
}

/// One visit of a user.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserActivity {
    /// The day of the visit, as the server counts days.
    pub access_date: NaiveDate,
    /// The time of the visit.
    pub access_datetime: DateTime<Utc>,
    /// The account that was accessed.
    pub account_id: Option<String>,
    /// The organization that owns the account.
    pub organization_id: Option<String>,
    /// The customer that owns the organization.
    pub customer_id: Option<String>,
    /// UUID of the user.
    pub user_id: Option<String>,
    /// Address that the user logs in with.
    pub user_email: Option<String>,
    /// Given name, as reported by the identity provider.
    pub user_first_name: Option<String>,
    /// Family name, as reported by the identity provider.
    pub user_last_name: Option<String>,
    /// The identity provider of the user.
    pub user_idp: Option<String>,
}

cloudmgr_runtime::object! {
    UserActivity {
        required access_date,
        required access_datetime,
        optional account_id,
        optional organization_id,
        optional customer_id,
        optional user_id,
        optional user_email,
        optional user_first_name,
        optional user_last_name,
        optional user_idp,
    }
}

/// The visits of users.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserActivityReport {
    /// One entry per access of a user.
    pub data: Vec<UserActivity>,
    /// Number of accesses.
    pub total: u64,
    /// Number of different users. Presumably the number of different users.
    pub total_unique: u64,
}

cloudmgr_runtime::object! {
    UserActivityReport {
        optional data,
        required total,
        required total_unique,
    }
}
