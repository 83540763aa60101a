// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `frame` by its id.

use cloudmgr_runtime::{DateTime, NaiveDate, Utc, Value};
use crate::make::arguments::{Arguments, Failure};
use frame_sdk::types;

/// The client.
pub type Client = frame_sdk::Client;

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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_get" => {
            let call = client
                .organizations()
                .get(arguments.need(arguments.path("organization_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_audit_trails" => {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_session_trails" => {
            let mut call = client
                .organizations()
                .list_session_trails(
                    arguments.need(arguments.path("organization_id")?)?,
                );
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
            if let Some(value) = arguments
                .query::<types::PoolGroupType>("pool_group_type")?
            {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_api_authorization_rules" => {
            let call = client
                .organizations()
                .list_api_authorization_rules(
                    arguments.need(arguments.path("organization_id")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_roles" => {
            let call = client
                .organizations()
                .list_roles(
                    arguments.need(arguments.path("organization_id")?)?,
                    arguments.need(arguments.query::<String>("category")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_cloud_services" => {
            let mut call = client
                .organizations()
                .list_cloud_services(
                    arguments.need(arguments.path("organization_id")?)?,
                );
            if let Some(value) = arguments.query::<String>("cloud_provider_id")? {
                call = call.cloud_provider_id(value);
            }
            if let Some(value) = arguments.query::<bool>("active")? {
                call = call.active(value);
            }
            if let Some(value) = arguments.query::<bool>("omit_default")? {
                call = call.omit_default(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_get_elasticity" => {
            let call = client
                .organizations()
                .get_elasticity(arguments.need(arguments.path("organization_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_get_settings" => {
            let call = client
                .organizations()
                .get_settings(arguments.need(arguments.path("organization_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_get_usage" => {
            let mut call = client
                .organizations()
                .get_usage(arguments.need(arguments.path("organization_id")?)?);
            if let Some(value) = arguments.query::<DateTime<Utc>>("from_date")? {
                call = call.from_date(value);
            }
            if let Some(value) = arguments.query::<DateTime<Utc>>("to_date")? {
                call = call.to_date(value);
            }
            if let Some(value) = arguments
                .query::<types::ResolutionType>("resolution_type")?
            {
                call = call.resolution_type(value);
            }
            if let Some(value) = arguments.query::<types::PoolGroupType>("server_type")?
            {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_get_disk_volume_usage" => {
            let mut call = client
                .organizations()
                .get_disk_volume_usage(
                    arguments.need(arguments.path("organization_id")?)?,
                );
            if let Some(value) = arguments.query::<String>("from_date")? {
                call = call.from_date(value);
            }
            if let Some(value) = arguments.query::<String>("to_date")? {
                call = call.to_date(value);
            }
            if let Some(value) = arguments
                .query::<types::ResolutionType>("resolution_type")?
            {
                call = call.resolution_type(value);
            }
            if let Some(value) = arguments.query::<types::PoolGroupType>("server_type")?
            {
                call = call.server_type(value);
            }
            if let Some(value) = arguments
                .query::<types::DiskVolumeType>("disk_volume_type_id")?
            {
                call = call.disk_volume_type_id(value);
            }
            if let Some(value) = arguments.query::<String>("datacenter_id")? {
                call = call.datacenter_id(value);
            }
            if let Some(value) = arguments.query::<bool>("skip_if_byo_account")? {
                call = call.skip_if_byo_account(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_master_images" => {
            let mut call = client
                .organizations()
                .list_master_images(
                    arguments.need(arguments.path("organization_id")?)?,
                    arguments.need(arguments.path("external_cloud_service_id")?)?,
                );
            if let Some(value) = arguments.query::<String>("external_data_center_id")? {
                call = call.external_data_center_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_list_user_activities" => {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "organizations_create_secure_anonymous_token" => {
            let call = client
                .organizations()
                .create_secure_anonymous_token(
                    arguments.need(arguments.path("organization_id")?)?,
                    arguments.need(arguments.path("provider_name")?)?,
                    arguments
                        .need(arguments.body::<types::CreateSecureAnonymousToken>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "customers_get" => {
            let call = client.customers().get();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "customers_list_accounts" => {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "customers_list_audit_trails" => {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "accounts_list" => {
            let mut call = client.accounts().list();
            if let Some(value) = arguments.query::<String>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.query::<String>("organization_id")? {
                call = call.organization_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "accounts_get" => {
            let call = client
                .accounts()
                .get(arguments.need(arguments.path("account_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "accounts_list_availability_zones" => {
            let call = client
                .accounts()
                .list_availability_zones(arguments.need(arguments.path("account_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "accounts_list_publish_tasks" => {
            let call = client
                .accounts()
                .list_publish_tasks(arguments.need(arguments.path("account_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "accounts_get_publish_task" => {
            let call = client
                .accounts()
                .get_publish_task(
                    arguments.need(arguments.path("account_id")?)?,
                    arguments.need(arguments.path("task_id")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "accounts_create_secure_anonymous_token" => {
            let call = client
                .accounts()
                .create_secure_anonymous_token(
                    arguments.need(arguments.path("account_id")?)?,
                    arguments.need(arguments.path("provider_name")?)?,
                    arguments
                        .need(arguments.body::<types::CreateSecureAnonymousToken>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "accounts_publish" => {
            let call = client
                .accounts()
                .publish(arguments.need(arguments.path("account_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cloud_providers_list" => {
            let call = client.cloud_providers().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "datacenters_list" => {
            let call = client.datacenters().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        other => Err(Failure::unknown(other)),
    }
}
