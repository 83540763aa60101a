// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `nc2` by its id.

use cloudmgr_runtime::{DateTime, Utc, Uuid, Value};
use crate::make::arguments::{Arguments, Failure};
use nc2_sdk::types;

/// The client.
pub type Client = nc2_sdk::Client;

/// Calls the operation with this id through its method and its setters.
///
/// # Errors
/// When an argument does not have the type that the operation wants, or the call fails.
#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
pub async fn dispatch(
    client: &Client,
    operation: &str,
    arguments: &mut Arguments,
) -> Result<Value, Failure> {
    match operation {
        "organizations_list" => {
            let mut call = client.organizations().list();
            if let Some(value) = arguments.query::<bool>("active")? {
                call = call.active(value);
            }
            if let Some(value) = arguments.query::<Uuid>("customer_id")? {
                call = call.customer_id(value);
            }
            if let Some(value) = arguments.query::<String>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.query::<types::SortOrder>("order")? {
                call = call.order(value);
            }
            if let Some(value) = arguments
                .query::<types::OrganizationSortKey>("order_by")?
            {
                call = call.order_by(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_create" => {
            let mut call = client
                .organizations()
                .create(arguments.need(arguments.body::<types::CreateOrganization>()?)?);
            if let Some(value) = arguments.query::<Uuid>("customer_id")? {
                call = call.customer_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_get" => {
            let call = client
                .organizations()
                .get(arguments.need(arguments.path("organization_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_update" => {
            let call = client
                .organizations()
                .update(
                    arguments.need(arguments.path("organization_id")?)?,
                    arguments.need(arguments.body::<types::UpdateOrganization>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_replace" => {
            let call = client
                .organizations()
                .replace(
                    arguments.need(arguments.path("organization_id")?)?,
                    arguments.need(arguments.body::<types::UpdateOrganization>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_terminate" => {
            let call = client
                .organizations()
                .terminate(arguments.need(arguments.path("organization_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_audit_trails" => {
            let call = client
                .organizations()
                .list_audit_trails(arguments.need(arguments.path("organization_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_list" => {
            let mut call = client
                .cloud_accounts()
                .list(arguments.need(arguments.path("organization_id")?)?);
            if let Some(value) = arguments
                .query::<types::CloudProvider>("cloud_provider")?
            {
                call = call.cloud_provider(value);
            }
            if let Some(value) = arguments.query::<String>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.query::<bool>("active")? {
                call = call.active(value);
            }
            if let Some(value) = arguments.query::<String>("status")? {
                call = call.status(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_get" => {
            let call = client
                .cloud_accounts()
                .get(arguments.need(arguments.path("cloud_account_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_update" => {
            let call = client
                .cloud_accounts()
                .update(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.body::<types::UpdateCloudAccount>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_replace" => {
            let call = client
                .cloud_accounts()
                .replace(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.body::<types::UpdateCloudAccount>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_create" => {
            let call = client
                .cloud_accounts()
                .create(
                    arguments.need(arguments.path("organization_id")?)?,
                    arguments.need(arguments.path("cloud_provider")?)?,
                    arguments.need(arguments.body::<types::CreateCloudAccount>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_update_credentials" => {
            let call = client
                .cloud_accounts()
                .update_credentials(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.body::<types::UpdateCredentials>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_list_regions" => {
            let call = client
                .cloud_accounts()
                .list_regions(arguments.need(arguments.path("cloud_account_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_add_regions" => {
            let call = client
                .cloud_accounts()
                .add_regions(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.body::<types::AddRegions>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_list_availability_zones" => {
            let call = client
                .cloud_accounts()
                .list_availability_zones(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.path("region_id")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_list_ssh_keys" => {
            let call = client
                .cloud_accounts()
                .list_ssh_keys(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.path("region_id")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_list_vpcs" => {
            let call = client
                .cloud_accounts()
                .list_vpcs(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.path("region_id")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_list_vnets" => {
            let call = client
                .cloud_accounts()
                .list_vnets(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.path("region_id")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_accounts_list_prism_centrals" => {
            let mut call = client
                .cloud_accounts()
                .list_prism_centrals(
                    arguments.need(arguments.path("cloud_account_id")?)?,
                    arguments.need(arguments.path("region_id")?)?,
                );
            if let Some(value) = arguments.query::<String>("availability_zone")? {
                call = call.availability_zone(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_list" => {
            let mut call = client.clusters().list();
            if let Some(value) = arguments.query::<bool>("active")? {
                call = call.active(value);
            }
            if let Some(value) = arguments.query::<String>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.query::<Uuid>("organization_id")? {
                call = call.organization_id(value);
            }
            if let Some(value) = arguments.query::<types::SortOrder>("order")? {
                call = call.order(value);
            }
            if let Some(value) = arguments.query::<types::ClusterSortKey>("order_by")? {
                call = call.order_by(value);
            }
            if let Some(value) = arguments.query::<u32>("limit")? {
                call = call.limit(value);
            }
            if let Some(value) = arguments.query::<u32>("page")? {
                call = call.page(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_get" => {
            let call = client
                .clusters()
                .get(arguments.need(arguments.path("cluster_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_update" => {
            let call = client
                .clusters()
                .update(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::UpdateCluster>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_replace" => {
            let call = client
                .clusters()
                .replace(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::UpdateCluster>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_create_aws" => {
            let call = client
                .clusters()
                .create_aws(
                    arguments.need(arguments.body::<types::CreateAwsCluster>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_create_azure" => {
            let call = client
                .clusters()
                .create_azure(
                    arguments.need(arguments.body::<types::CreateAzureCluster>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_create_google_cloud" => {
            let call = client
                .clusters()
                .create_google_cloud(
                    arguments.need(arguments.body::<types::CreateGoogleCloudCluster>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_update_capacity" => {
            let call = client
                .clusters()
                .update_capacity(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<Vec<types::HostCapacity>>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_update_license" => {
            let call = client
                .clusters()
                .update_license(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::UpdateLicense>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_update_ssh_key" => {
            let call = client
                .clusters()
                .update_ssh_key(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::UpdateSshKey>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_update_access_policy" => {
            let call = client
                .clusters()
                .update_access_policy(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::UpdateAccessPolicy>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_update_resource_tags" => {
            let call = client
                .clusters()
                .update_resource_tags(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::UpdateResourceTags>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_hibernate" => {
            let call = client
                .clusters()
                .hibernate(arguments.need(arguments.path("cluster_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_resume" => {
            let call = client
                .clusters()
                .resume(arguments.need(arguments.path("cluster_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_terminate" => {
            let call = client
                .clusters()
                .terminate(arguments.need(arguments.path("cluster_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_start_recovery" => {
            let call = client
                .clusters()
                .start_recovery(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::StartRecovery>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_condemn_host" => {
            let call = client
                .clusters()
                .condemn_host(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::CondemnHost>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_upgrade_flow_gateway" => {
            let call = client
                .clusters()
                .upgrade_flow_gateway(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::UpgradeFlowGateway>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_scale_out_flow_gateway" => {
            let call = client
                .clusters()
                .scale_out_flow_gateway(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::ScaleOutFlowGateway>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_open_support_tunnel" => {
            let call = client
                .clusters()
                .open_support_tunnel(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::OpenSupportTunnel>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_extend_support_tunnel" => {
            let call = client
                .clusters()
                .extend_support_tunnel(
                    arguments.need(arguments.path("cluster_id")?)?,
                    arguments.need(arguments.body::<types::ExtendSupportTunnel>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_close_support_tunnel" => {
            let call = client
                .clusters()
                .close_support_tunnel(arguments.need(arguments.path("cluster_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "clusters_list_cloud_resources" => {
            let call = client
                .clusters()
                .list_cloud_resources(arguments.need(arguments.path("cluster_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tasks_list" => {
            let mut call = client.tasks().list();
            if let Some(value) = arguments.query::<Uuid>("cluster_id")? {
                call = call.cluster_id(value);
            }
            if let Some(value) = arguments.query::<Uuid>("organization_id")? {
                call = call.organization_id(value);
            }
            if let Some(value) = arguments.query::<types::TaskStatus>("status")? {
                call = call.status(value);
            }
            if let Some(value) = arguments.query::<DateTime<Utc>>("from")? {
                call = call.from(value);
            }
            if let Some(value) = arguments.query::<DateTime<Utc>>("to")? {
                call = call.to(value);
            }
            if let Some(value) = arguments.query::<types::SortOrder>("order")? {
                call = call.order(value);
            }
            if let Some(value) = arguments.query::<types::TaskSortKey>("order_by")? {
                call = call.order_by(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tasks_get" => {
            let call = client.tasks().get(arguments.need(arguments.path("task_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "notifications_list" => {
            let mut call = client.notifications().list();
            if let Some(value) = arguments.query::<bool>("acknowledged")? {
                call = call.acknowledged(value);
            }
            if let Some(value) = arguments.query::<Uuid>("cluster_id")? {
                call = call.cluster_id(value);
            }
            if let Some(value) = arguments.query::<Uuid>("organization_id")? {
                call = call.organization_id(value);
            }
            if let Some(value) = arguments
                .query::<types::NotificationSeverity>("severity")?
            {
                call = call.severity(value);
            }
            if let Some(value) = arguments.query::<DateTime<Utc>>("from")? {
                call = call.from(value);
            }
            if let Some(value) = arguments.query::<DateTime<Utc>>("to")? {
                call = call.to(value);
            }
            if let Some(value) = arguments.query::<types::SortOrder>("order")? {
                call = call.order(value);
            }
            if let Some(value) = arguments
                .query::<types::NotificationSortKey>("order_by")?
            {
                call = call.order_by(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "notifications_update" => {
            let call = client
                .notifications()
                .update(
                    arguments.need(arguments.path("notification_id")?)?,
                    arguments.need(arguments.body::<types::UpdateNotification>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "notifications_replace" => {
            let call = client
                .notifications()
                .replace(
                    arguments.need(arguments.path("notification_id")?)?,
                    arguments.need(arguments.body::<types::UpdateNotification>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "remote_storage_profiles_list" => {
            let mut call = client.remote_storage_profiles().list();
            if let Some(value) = arguments.query::<String>("host_type")? {
                call = call.host_type(value);
            }
            if let Some(value) = arguments.query::<String>("tag")? {
                call = call.tag(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        other => Err(Failure::unknown(other)),
    }
}
