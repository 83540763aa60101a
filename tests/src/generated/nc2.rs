// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `nc2` by its id.

use cloudmgr_runtime::{DateTime, Utc, Uuid};
use crate::make::arguments::{Arguments, Failure};
use crate::make::conclude::Prepared;
use nc2_sdk::types;

/// The client.
pub type Client = nc2_sdk::Client;

/// Builds the call of the operation with this ID through its method and its setters.
///
/// # Errors
/// When an argument does not have the type of its parameter. Errors of the call are those of the future.
pub fn dispatch<'a>(
    client: &Client,
    operation: &str,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    match operation {
        "organizations_list" => organizations_list(client, arguments),
        "organizations_create" => organizations_create(client, arguments),
        "organizations_get" => organizations_get(client, arguments),
        "organizations_update" => organizations_update(client, arguments),
        "organizations_replace" => organizations_replace(client, arguments),
        "organizations_terminate" => organizations_terminate(client, arguments),
        "organizations_list_audit_trails" => {
            organizations_list_audit_trails(client, arguments)
        }
        "cloud_accounts_list" => cloud_accounts_list(client, arguments),
        "cloud_accounts_get" => cloud_accounts_get(client, arguments),
        "cloud_accounts_update" => cloud_accounts_update(client, arguments),
        "cloud_accounts_replace" => cloud_accounts_replace(client, arguments),
        "cloud_accounts_create" => cloud_accounts_create(client, arguments),
        "cloud_accounts_update_credentials" => {
            cloud_accounts_update_credentials(client, arguments)
        }
        "cloud_accounts_list_regions" => cloud_accounts_list_regions(client, arguments),
        "cloud_accounts_add_regions" => cloud_accounts_add_regions(client, arguments),
        "cloud_accounts_list_availability_zones" => {
            cloud_accounts_list_availability_zones(client, arguments)
        }
        "cloud_accounts_list_ssh_keys" => cloud_accounts_list_ssh_keys(client, arguments),
        "cloud_accounts_list_vpcs" => cloud_accounts_list_vpcs(client, arguments),
        "cloud_accounts_list_vnets" => cloud_accounts_list_vnets(client, arguments),
        "cloud_accounts_list_prism_centrals" => {
            cloud_accounts_list_prism_centrals(client, arguments)
        }
        "clusters_list" => clusters_list(client, arguments),
        "clusters_get" => clusters_get(client, arguments),
        "clusters_update" => clusters_update(client, arguments),
        "clusters_replace" => clusters_replace(client, arguments),
        "clusters_create_aws" => clusters_create_aws(client, arguments),
        "clusters_create_azure" => clusters_create_azure(client, arguments),
        "clusters_create_google_cloud" => clusters_create_google_cloud(client, arguments),
        "clusters_update_capacity" => clusters_update_capacity(client, arguments),
        "clusters_update_license" => clusters_update_license(client, arguments),
        "clusters_update_ssh_key" => clusters_update_ssh_key(client, arguments),
        "clusters_update_access_policy" => {
            clusters_update_access_policy(client, arguments)
        }
        "clusters_update_resource_tags" => {
            clusters_update_resource_tags(client, arguments)
        }
        "clusters_hibernate" => clusters_hibernate(client, arguments),
        "clusters_resume" => clusters_resume(client, arguments),
        "clusters_terminate" => clusters_terminate(client, arguments),
        "clusters_start_recovery" => clusters_start_recovery(client, arguments),
        "clusters_condemn_host" => clusters_condemn_host(client, arguments),
        "clusters_upgrade_flow_gateway" => {
            clusters_upgrade_flow_gateway(client, arguments)
        }
        "clusters_scale_out_flow_gateway" => {
            clusters_scale_out_flow_gateway(client, arguments)
        }
        "clusters_open_support_tunnel" => clusters_open_support_tunnel(client, arguments),
        "clusters_extend_support_tunnel" => {
            clusters_extend_support_tunnel(client, arguments)
        }
        "clusters_close_support_tunnel" => {
            clusters_close_support_tunnel(client, arguments)
        }
        "clusters_list_cloud_resources" => {
            clusters_list_cloud_resources(client, arguments)
        }
        "tasks_list" => tasks_list(client, arguments),
        "tasks_get" => tasks_get(client, arguments),
        "notifications_list" => notifications_list(client, arguments),
        "notifications_update" => notifications_update(client, arguments),
        "notifications_replace" => notifications_replace(client, arguments),
        "remote_storage_profiles_list" => remote_storage_profiles_list(client, arguments),
        other => Err(Failure::unknown(other)),
    }
}

fn organizations_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    if let Some(value) = arguments.query::<types::OrganizationSortKey>("order_by")? {
        call = call.order_by(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .create(arguments.need(arguments.body::<types::CreateOrganization>()?)?);
    if let Some(value) = arguments.query::<Uuid>("customer_id")? {
        call = call.customer_id(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .organizations()
        .get(arguments.need(arguments.path("organization_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .update(
            arguments.need(arguments.path("organization_id")?)?,
            arguments.need(arguments.body::<types::UpdateOrganization>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_replace<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .replace(
            arguments.need(arguments.path("organization_id")?)?,
            arguments.need(arguments.body::<types::UpdateOrganization>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_terminate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .terminate(arguments.need(arguments.path("organization_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_audit_trails<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .list_audit_trails(arguments.need(arguments.path("organization_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cloud_accounts()
        .list(arguments.need(arguments.path("organization_id")?)?);
    if let Some(value) = arguments.query::<types::CloudProvider>("cloud_provider")? {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .get(arguments.need(arguments.path("cloud_account_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .update(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.body::<types::UpdateCloudAccount>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_replace<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .replace(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.body::<types::UpdateCloudAccount>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .create(
            arguments.need(arguments.path("organization_id")?)?,
            arguments.need(arguments.path("cloud_provider")?)?,
            arguments.need(arguments.body::<types::CreateCloudAccount>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_update_credentials<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .update_credentials(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.body::<types::UpdateCredentials>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_list_regions<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .list_regions(arguments.need(arguments.path("cloud_account_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_add_regions<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .add_regions(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.body::<types::AddRegions>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_list_availability_zones<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .list_availability_zones(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.path("region_id")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_list_ssh_keys<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .list_ssh_keys(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.path("region_id")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_list_vpcs<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .list_vpcs(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.path("region_id")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_list_vnets<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .cloud_accounts()
        .list_vnets(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.path("region_id")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_accounts_list_prism_centrals<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cloud_accounts()
        .list_prism_centrals(
            arguments.need(arguments.path("cloud_account_id")?)?,
            arguments.need(arguments.path("region_id")?)?,
        );
    if let Some(value) = arguments.query::<String>("availability_zone")? {
        call = call.availability_zone(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.clusters().get(arguments.need(arguments.path("cluster_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .clusters()
        .update(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::UpdateCluster>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_replace<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .clusters()
        .replace(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::UpdateCluster>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_create_aws<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .create_aws(arguments.need(arguments.body::<types::CreateAwsCluster>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_create_azure<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .create_azure(arguments.need(arguments.body::<types::CreateAzureCluster>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_create_google_cloud<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .create_google_cloud(
            arguments.need(arguments.body::<types::CreateGoogleCloudCluster>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_update_capacity<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .update_capacity(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<Vec<types::HostCapacity>>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_update_license<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .update_license(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::UpdateLicense>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_update_ssh_key<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .update_ssh_key(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::UpdateSshKey>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_update_access_policy<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .update_access_policy(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::UpdateAccessPolicy>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_update_resource_tags<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .update_resource_tags(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::UpdateResourceTags>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_hibernate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .hibernate(arguments.need(arguments.path("cluster_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_resume<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.clusters().resume(arguments.need(arguments.path("cluster_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_terminate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .terminate(arguments.need(arguments.path("cluster_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_start_recovery<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .start_recovery(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::StartRecovery>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_condemn_host<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .condemn_host(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::CondemnHost>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_upgrade_flow_gateway<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .upgrade_flow_gateway(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::UpgradeFlowGateway>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_scale_out_flow_gateway<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .scale_out_flow_gateway(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::ScaleOutFlowGateway>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_open_support_tunnel<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .open_support_tunnel(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::OpenSupportTunnel>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_extend_support_tunnel<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .extend_support_tunnel(
            arguments.need(arguments.path("cluster_id")?)?,
            arguments.need(arguments.body::<types::ExtendSupportTunnel>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_close_support_tunnel<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .close_support_tunnel(arguments.need(arguments.path("cluster_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn clusters_list_cloud_resources<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .clusters()
        .list_cloud_resources(arguments.need(arguments.path("cluster_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tasks_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tasks_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.tasks().get(arguments.need(arguments.path("task_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn notifications_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    if let Some(value) = arguments.query::<types::NotificationSeverity>("severity")? {
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
    if let Some(value) = arguments.query::<types::NotificationSortKey>("order_by")? {
        call = call.order_by(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn notifications_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .notifications()
        .update(
            arguments.need(arguments.path("notification_id")?)?,
            arguments.need(arguments.body::<types::UpdateNotification>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn notifications_replace<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .notifications()
        .replace(
            arguments.need(arguments.path("notification_id")?)?,
            arguments.need(arguments.body::<types::UpdateNotification>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn remote_storage_profiles_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.remote_storage_profiles().list();
    if let Some(value) = arguments.query::<String>("host_type")? {
        call = call.host_type(value);
    }
    if let Some(value) = arguments.query::<String>("tag")? {
        call = call.tag(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}
