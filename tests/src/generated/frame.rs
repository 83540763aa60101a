// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `frame` by its id.

use cloudmgr_runtime::{DateTime, NaiveDate, Utc};
use crate::make::arguments::{Arguments, Failure};
use crate::make::conclude::Prepared;
use frame_sdk::types;

/// The client.
pub type Client = frame_sdk::Client;

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
        "organizations_get" => organizations_get(client, arguments),
        "organizations_list_audit_trails" => {
            organizations_list_audit_trails(client, arguments)
        }
        "organizations_list_session_trails" => {
            organizations_list_session_trails(client, arguments)
        }
        "organizations_list_api_authorization_rules" => {
            organizations_list_api_authorization_rules(client, arguments)
        }
        "organizations_list_roles" => organizations_list_roles(client, arguments),
        "organizations_list_cloud_services" => {
            organizations_list_cloud_services(client, arguments)
        }
        "organizations_get_elasticity" => organizations_get_elasticity(client, arguments),
        "organizations_get_settings" => organizations_get_settings(client, arguments),
        "organizations_get_usage" => organizations_get_usage(client, arguments),
        "organizations_get_disk_volume_usage" => {
            organizations_get_disk_volume_usage(client, arguments)
        }
        "organizations_list_master_images" => {
            organizations_list_master_images(client, arguments)
        }
        "organizations_list_user_activities" => {
            organizations_list_user_activities(client, arguments)
        }
        "organizations_create_secure_anonymous_token" => {
            organizations_create_secure_anonymous_token(client, arguments)
        }
        "customers_get" => customers_get(client, arguments),
        "customers_list_accounts" => customers_list_accounts(client, arguments),
        "customers_list_audit_trails" => customers_list_audit_trails(client, arguments),
        "accounts_list" => accounts_list(client, arguments),
        "accounts_get" => accounts_get(client, arguments),
        "accounts_list_availability_zones" => {
            accounts_list_availability_zones(client, arguments)
        }
        "accounts_list_publish_tasks" => accounts_list_publish_tasks(client, arguments),
        "accounts_get_publish_task" => accounts_get_publish_task(client, arguments),
        "accounts_create_secure_anonymous_token" => {
            accounts_create_secure_anonymous_token(client, arguments)
        }
        "accounts_publish" => accounts_publish(client, arguments),
        "cloud_providers_list" => cloud_providers_list(client, arguments),
        "datacenters_list" => datacenters_list(client, arguments),
        other => Err(Failure::unknown(other)),
    }
}

fn organizations_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.organizations().list();
    if let Some(value) = arguments.query::<String>("name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.query::<bool>("show_deleted")? {
        call = call.show_deleted(value);
    }
    if let Some(value) = arguments.query::<u64>("offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<u64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<types::Order>("order")? {
        call = call.order(value);
    }
    if let Some(value) = arguments.query::<String>("order_by")? {
        call = call.order_by(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .organizations()
        .get(arguments.need(arguments.path("organization_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_audit_trails<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .list_audit_trails(arguments.need(arguments.path("organization_id")?)?);
    if let Some(value) = arguments.query::<String>("search")? {
        call = call.search(value);
    }
    if let Some(value) = arguments.query::<String>("kind")? {
        call = call.kind(value);
    }
    if let Some(value) = arguments.query::<DateTime<Utc>>("from_date")? {
        call = call.from_date(value);
    }
    if let Some(value) = arguments.query::<DateTime<Utc>>("to_date")? {
        call = call.to_date(value);
    }
    if let Some(value) = arguments.query::<u64>("offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<u64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<types::Order>("order")? {
        call = call.order(value);
    }
    if let Some(value) = arguments.query::<String>("order_by")? {
        call = call.order_by(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_session_trails<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .list_session_trails(arguments.need(arguments.path("organization_id")?)?);
    if let Some(value) = arguments.query::<String>("search")? {
        call = call.search(value);
    }
    if let Some(value) = arguments.query::<DateTime<Utc>>("session_start")? {
        call = call.session_start(value);
    }
    if let Some(value) = arguments.query::<DateTime<Utc>>("session_end")? {
        call = call.session_end(value);
    }
    if let Some(value) = arguments.query::<String>("instance_type")? {
        call = call.instance_type(value);
    }
    if let Some(value) = arguments.query::<types::PoolGroupType>("pool_group_type")? {
        call = call.pool_group_type(value);
    }
    if let Some(value) = arguments.query::<String>("pool_id")? {
        call = call.pool_id(value);
    }
    if let Some(value) = arguments.query::<u64>("offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<u64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<types::Order>("order")? {
        call = call.order(value);
    }
    if let Some(value) = arguments.query::<String>("order_by")? {
        call = call.order_by(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_api_authorization_rules<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .list_api_authorization_rules(
            arguments.need(arguments.path("organization_id")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_roles<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .list_roles(
            arguments.need(arguments.path("organization_id")?)?,
            arguments.need(arguments.query::<String>("category")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_cloud_services<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .list_cloud_services(arguments.need(arguments.path("organization_id")?)?);
    if let Some(value) = arguments.query::<String>("cloud_provider_id")? {
        call = call.cloud_provider_id(value);
    }
    if let Some(value) = arguments.query::<bool>("active")? {
        call = call.active(value);
    }
    if let Some(value) = arguments.query::<bool>("omit_default")? {
        call = call.omit_default(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_get_elasticity<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .get_elasticity(arguments.need(arguments.path("organization_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_get_settings<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .get_settings(arguments.need(arguments.path("organization_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_get_usage<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .get_usage(arguments.need(arguments.path("organization_id")?)?);
    if let Some(value) = arguments.query::<DateTime<Utc>>("from_date")? {
        call = call.from_date(value);
    }
    if let Some(value) = arguments.query::<DateTime<Utc>>("to_date")? {
        call = call.to_date(value);
    }
    if let Some(value) = arguments.query::<types::ResolutionType>("resolution_type")? {
        call = call.resolution_type(value);
    }
    if let Some(value) = arguments.query::<types::PoolGroupType>("server_type")? {
        call = call.server_type(value);
    }
    if let Some(value) = arguments.query::<String>("pool_id")? {
        call = call.pool_id(value);
    }
    if let Some(value) = arguments.query::<String>("instance_type_id")? {
        call = call.instance_type_id(value);
    }
    if let Some(value) = arguments.query::<String>("datacenter_id")? {
        call = call.datacenter_id(value);
    }
    if let Some(value) = arguments.query::<bool>("skip_if_byo_account")? {
        call = call.skip_if_byo_account(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_get_disk_volume_usage<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .get_disk_volume_usage(arguments.need(arguments.path("organization_id")?)?);
    if let Some(value) = arguments.query::<String>("from_date")? {
        call = call.from_date(value);
    }
    if let Some(value) = arguments.query::<String>("to_date")? {
        call = call.to_date(value);
    }
    if let Some(value) = arguments.query::<types::ResolutionType>("resolution_type")? {
        call = call.resolution_type(value);
    }
    if let Some(value) = arguments.query::<types::PoolGroupType>("server_type")? {
        call = call.server_type(value);
    }
    if let Some(value) = arguments.query::<types::DiskVolumeType>("disk_volume_type_id")?
    {
        call = call.disk_volume_type_id(value);
    }
    if let Some(value) = arguments.query::<String>("datacenter_id")? {
        call = call.datacenter_id(value);
    }
    if let Some(value) = arguments.query::<bool>("skip_if_byo_account")? {
        call = call.skip_if_byo_account(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_master_images<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .list_master_images(
            arguments.need(arguments.path("organization_id")?)?,
            arguments.need(arguments.path("external_cloud_service_id")?)?,
        );
    if let Some(value) = arguments.query::<String>("external_data_center_id")? {
        call = call.external_data_center_id(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_list_user_activities<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .organizations()
        .list_user_activities(
            arguments.need(arguments.path("organization_id")?)?,
            arguments.need(arguments.query::<NaiveDate>("from_date")?)?,
            arguments.need(arguments.query::<NaiveDate>("to_date")?)?,
        );
    if let Some(value) = arguments.query::<types::Order>("order")? {
        call = call.order(value);
    }
    if let Some(value) = arguments.query::<String>("order_by")? {
        call = call.order_by(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("skip_user_idps[]")? {
        call = call.skip_user_idps(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn organizations_create_secure_anonymous_token<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .organizations()
        .create_secure_anonymous_token(
            arguments.need(arguments.path("organization_id")?)?,
            arguments.need(arguments.path("provider_name")?)?,
            arguments.need(arguments.body::<types::CreateSecureAnonymousToken>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn customers_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.customers().get();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn customers_list_accounts<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .customers()
        .list_accounts(arguments.need(arguments.path("customer_id")?)?);
    if let Some(value) = arguments.query::<String>("name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.query::<bool>("active")? {
        call = call.active(value);
    }
    if let Some(value) = arguments.query::<String>("organization_id")? {
        call = call.organization_id(value);
    }
    if let Some(value) = arguments.query::<u64>("offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<u64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<types::Order>("order")? {
        call = call.order(value);
    }
    if let Some(value) = arguments.query::<String>("order_by")? {
        call = call.order_by(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn customers_list_audit_trails<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .customers()
        .list_audit_trails(arguments.need(arguments.path("customer_id")?)?);
    if let Some(value) = arguments.query::<String>("search")? {
        call = call.search(value);
    }
    if let Some(value) = arguments.query::<String>("kind")? {
        call = call.kind(value);
    }
    if let Some(value) = arguments.query::<DateTime<Utc>>("from_date")? {
        call = call.from_date(value);
    }
    if let Some(value) = arguments.query::<DateTime<Utc>>("to_date")? {
        call = call.to_date(value);
    }
    if let Some(value) = arguments.query::<u64>("offset")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<u64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<types::Order>("order")? {
        call = call.order(value);
    }
    if let Some(value) = arguments.query::<String>("order_by")? {
        call = call.order_by(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn accounts_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.accounts().list();
    if let Some(value) = arguments.query::<String>("name")? {
        call = call.name(value);
    }
    if let Some(value) = arguments.query::<String>("organization_id")? {
        call = call.organization_id(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn accounts_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.accounts().get(arguments.need(arguments.path("account_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn accounts_list_availability_zones<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .accounts()
        .list_availability_zones(arguments.need(arguments.path("account_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn accounts_list_publish_tasks<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .accounts()
        .list_publish_tasks(arguments.need(arguments.path("account_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn accounts_get_publish_task<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .accounts()
        .get_publish_task(
            arguments.need(arguments.path("account_id")?)?,
            arguments.need(arguments.path("task_id")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn accounts_create_secure_anonymous_token<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .accounts()
        .create_secure_anonymous_token(
            arguments.need(arguments.path("account_id")?)?,
            arguments.need(arguments.path("provider_name")?)?,
            arguments.need(arguments.body::<types::CreateSecureAnonymousToken>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn accounts_publish<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.accounts().publish(arguments.need(arguments.path("account_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cloud_providers_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.cloud_providers().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn datacenters_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.datacenters().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}
