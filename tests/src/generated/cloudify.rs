// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `cloudify` by its id.

use cloudify_sdk::types;
use cloudmgr_runtime::Value;
use crate::make::arguments::{Arguments, Failure};

/// The client.
pub type Client = cloudify_sdk::Client;

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
        "manager_get_version" => {
            let mut call = client.manager().get_version();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_get_status" => {
            let mut call = client.manager().get_status();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("summary")? {
                call = call.summary(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_get_config" => {
            let mut call = client.manager().get_config();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("scope")? {
                call = call.scope(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_get_setting" => {
            let mut call = client
                .manager()
                .get_setting(arguments.need(arguments.path("setting_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_update_setting" => {
            let mut call = client
                .manager()
                .update_setting(
                    arguments.need(arguments.path("setting_name")?)?,
                    arguments.need(arguments.body::<types::UpdateSetting>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_get_context" => {
            let mut call = client.manager().get_context();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_set_context" => {
            let mut call = client
                .manager()
                .set_context(
                    arguments.need(arguments.body::<types::SetProviderContext>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("update")? {
                call = call.update(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_get_ssl" => {
            let mut call = client.manager().get_ssl();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_set_ssl" => {
            let mut call = client
                .manager()
                .set_ssl(arguments.need(arguments.body::<types::SetSsl>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_get_ldap" => {
            let mut call = client.manager().get_ldap();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_set_ldap" => {
            let mut call = client
                .manager()
                .set_ldap(arguments.need(arguments.body::<types::SetLdap>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_check_ok" => {
            let call = client.manager().check_ok();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "manager_get_identity_provider" => {
            let mut call = client.manager().get_identity_provider();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tokens_get" => {
            let mut call = client.tokens().get();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tokens_create" => {
            let mut call = client
                .tokens()
                .create(arguments.need(arguments.body::<types::CreateToken>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tokens_get_of_user" => {
            let mut call = client
                .tokens()
                .get_of_user(arguments.need(arguments.path("user_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tokens_get_by_id" => {
            let mut call = client
                .tokens()
                .get_by_id(arguments.need(arguments.path("token_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tokens_revoke" => {
            let mut call = client
                .tokens()
                .revoke(arguments.need(arguments.path("token_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_list" => {
            let mut call = client.blueprints().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("_filter_id")? {
                call = call.filter_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_get" => {
            let mut call = client
                .blueprints()
                .get(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_upload" => {
            let mut call = client
                .blueprints()
                .upload(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("application_file_name")? {
                call = call.application_file_name(value);
            }
            if let Some(value) = arguments.query::<String>("blueprint_archive_url")? {
                call = call.blueprint_archive_url(value);
            }
            if let Some(value) = arguments.query::<types::Visibility>("visibility")? {
                call = call.visibility(value);
            }
            if let Some(value) = arguments.query::<bool>("private_resource")? {
                call = call.private_resource(value);
            }
            if let Some(value) = arguments.query::<bool>("async_upload")? {
                call = call.async_upload(value);
            }
            if let Some(value) = arguments.query::<String>("labels")? {
                call = call.labels(value);
            }
            if let Some(value) = arguments.upload()? {
                call = call.upload(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_delete" => {
            let mut call = client
                .blueprints()
                .delete(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("force")? {
                call = call.force(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_update" => {
            let mut call = client
                .blueprints()
                .update(
                    arguments.need(arguments.path("blueprint_id")?)?,
                    arguments.need(arguments.body::<types::UpdateBlueprint>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_download" => {
            let mut call = client
                .blueprints()
                .download(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_upload_archive" => {
            let mut call = client
                .blueprints()
                .upload_archive(
                    arguments.need(arguments.path("blueprint_id")?)?,
                    arguments.need(arguments.upload()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_validate" => {
            let mut call = client
                .blueprints()
                .validate(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("application_file_name")? {
                call = call.application_file_name(value);
            }
            if let Some(value) = arguments.query::<String>("blueprint_archive_url")? {
                call = call.blueprint_archive_url(value);
            }
            if let Some(value) = arguments.query::<types::Visibility>("visibility")? {
                call = call.visibility(value);
            }
            if let Some(value) = arguments.upload()? {
                call = call.upload(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_get_validated" => {
            let mut call = client
                .blueprints()
                .get_validated(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_delete_validated" => {
            let mut call = client
                .blueprints()
                .delete_validated(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("force")? {
                call = call.force(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_set_global" => {
            let mut call = client
                .blueprints()
                .set_global(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_set_visibility" => {
            let mut call = client
                .blueprints()
                .set_visibility(
                    arguments.need(arguments.path("blueprint_id")?)?,
                    arguments.need(arguments.body::<types::SetVisibility>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "blueprints_set_icon" => {
            let mut call = client
                .blueprints()
                .set_icon(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.upload()? {
                call = call.upload(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_list" => {
            let mut call = client.deployments().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("site_name")? {
                call = call.site_name(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("_filter_id")? {
                call = call.filter_id(value);
            }
            if let Some(value) = arguments.query::<String>("_group_id")? {
                call = call.group_id(value);
            }
            if let Some(value) = arguments.query::<String>("_search_name")? {
                call = call.search_name(value);
            }
            if let Some(value) = arguments.query::<String>("_dependencies_of")? {
                call = call.dependencies_of(value);
            }
            if let Some(value) = arguments.query::<bool>("_environments_only")? {
                call = call.environments_only(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_get" => {
            let mut call = client
                .deployments()
                .get(arguments.need(arguments.path("deployment_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<bool>("all_sub_deployments")? {
                call = call.all_sub_deployments(value);
            }
            if let Some(value) = arguments.query::<bool>("include_workdir")? {
                call = call.include_workdir(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_create" => {
            let mut call = client
                .deployments()
                .create(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments.need(arguments.body::<types::CreateDeployment>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("private_resource")? {
                call = call.private_resource(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<bool>("async_create")? {
                call = call.async_create(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_delete" => {
            let mut call = client
                .deployments()
                .delete(arguments.need(arguments.path("deployment_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("ignore_live_nodes")? {
                call = call.ignore_live_nodes(value);
            }
            if let Some(value) = arguments.query::<bool>("force")? {
                call = call.force(value);
            }
            if let Some(value) = arguments.query::<bool>("delete_logs")? {
                call = call.delete_logs(value);
            }
            if let Some(value) = arguments.query::<bool>("delete_db_mode")? {
                call = call.delete_db_mode(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<bool>("recursive")? {
                call = call.recursive(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_update" => {
            let mut call = client
                .deployments()
                .update(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments.need(arguments.body::<types::UpdateDeployment>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_get_outputs" => {
            let mut call = client
                .deployments()
                .get_outputs(arguments.need(arguments.path("deployment_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_get_capabilities" => {
            let mut call = client
                .deployments()
                .get_capabilities(arguments.need(arguments.path("deployment_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_set_visibility" => {
            let mut call = client
                .deployments()
                .set_visibility(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments.need(arguments.body::<types::SetVisibility>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployments_set_site" => {
            let mut call = client
                .deployments()
                .set_site(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments.need(arguments.body::<types::SetSite>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "executions_list" => {
            let mut call = client.executions().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("workflow_id")? {
                call = call.workflow_id(value);
            }
            if let Some(value) = arguments
                .query::<Vec<types::ExecutionStatus>>("status")?
            {
                call = call.status(value);
            }
            if let Some(value) = arguments.query::<bool>("_include_system_workflows")? {
                call = call.include_system_workflows(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("_group_id")? {
                call = call.group_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "executions_start" => {
            let mut call = client
                .executions()
                .start(arguments.need(arguments.body::<types::StartExecution>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "executions_delete" => {
            let mut call = client.executions().delete();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.body::<types::DeleteExecutions>()? {
                call = call.body(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "executions_get" => {
            let mut call = client
                .executions()
                .get(arguments.need(arguments.path("execution_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "executions_update" => {
            let mut call = client
                .executions()
                .update(
                    arguments.need(arguments.path("execution_id")?)?,
                    arguments.need(arguments.body::<types::UpdateExecution>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "executions_control" => {
            let mut call = client
                .executions()
                .control(
                    arguments.need(arguments.path("execution_id")?)?,
                    arguments.need(arguments.body::<types::ControlExecution>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "executions_should_start" => {
            let mut call = client
                .executions()
                .should_start(arguments.need(arguments.path("execution_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "events_list" => {
            let mut call = client.events().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<types::EventKind>>("type")? {
                call = call.type_(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("execution_id")? {
                call = call.execution_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("node_id")? {
                call = call.node_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("node_instance_id")? {
                call = call.node_instance_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("operation")? {
                call = call.operation(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("event_type")? {
                call = call.event_type(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("level")? {
                call = call.level(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("message")? {
                call = call.message(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("message.text")? {
                call = call.message_text(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_range")? {
                call = call.range(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("execution_group_id")? {
                call = call.execution_group_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "events_delete" => {
            let mut call = client
                .events()
                .delete(
                    arguments.need(arguments.query::<String>("deployment_id")?)?,
                    arguments.need(arguments.query::<Vec<types::EventKind>>("type")?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_range")? {
                call = call.range(value);
            }
            if let Some(value) = arguments.query::<bool>("store_before")? {
                call = call.store_before(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "events_create" => {
            let mut call = client
                .events()
                .create(arguments.need(arguments.body::<types::CreateEvents>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "node_instances_list" => {
            let mut call = client.node_instances().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("node_id")? {
                call = call.node_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("state")? {
                call = call.state(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "node_instances_create_many" => {
            let mut call = client
                .node_instances()
                .create_many(
                    arguments.need(arguments.body::<types::CreateNodeInstances>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "node_instances_get" => {
            let mut call = client
                .node_instances()
                .get(arguments.need(arguments.path("node_instance_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<bool>("_evaluate_functions")? {
                call = call.evaluate_functions(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "node_instances_update" => {
            let mut call = client
                .node_instances()
                .update(
                    arguments.need(arguments.path("node_instance_id")?)?,
                    arguments.need(arguments.body::<types::UpdateNodeInstance>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<bool>("force")? {
                call = call.force(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "node_instances_delete" => {
            let mut call = client
                .node_instances()
                .delete(arguments.need(arguments.path("node_instance_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "nodes_list" => {
            let mut call = client.nodes().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_evaluate_functions")? {
                call = call.evaluate_functions(value);
            }
            if let Some(value) = arguments.query::<String>("_instance_context")? {
                call = call.instance_context(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "nodes_create_many" => {
            let mut call = client
                .nodes()
                .create_many(arguments.need(arguments.body::<types::CreateNodes>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "nodes_update" => {
            let mut call = client
                .nodes()
                .update(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments.need(arguments.path("node_id")?)?,
                    arguments.need(arguments.body::<types::UpdateNode>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "nodes_delete" => {
            let mut call = client
                .nodes()
                .delete(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments.need(arguments.path("node_id")?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_list" => {
            let mut call = client.deployment_updates().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_create_many" => {
            let mut call = client
                .deployment_updates()
                .create_many(
                    arguments.need(arguments.body::<types::CreateDeploymentUpdates>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_get" => {
            let mut call = client
                .deployment_updates()
                .get(arguments.need(arguments.path("deployment_update_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_create" => {
            let mut call = client
                .deployment_updates()
                .create(
                    arguments.need(arguments.path("deployment_update_id")?)?,
                    arguments.need(arguments.body::<types::CreateDeploymentUpdate>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_update" => {
            let mut call = client
                .deployment_updates()
                .update(
                    arguments.need(arguments.path("deployment_update_id")?)?,
                    arguments.need(arguments.body::<types::UpdateDeploymentUpdate>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_start" => {
            let mut call = client
                .deployment_updates()
                .start(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments.need(arguments.body::<types::StartDeploymentUpdate>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_upload" => {
            let mut call = client
                .deployment_updates()
                .upload(arguments.need(arguments.path("deployment_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("application_file_name")? {
                call = call.application_file_name(value);
            }
            if let Some(value) = arguments.query::<String>("blueprint_archive_url")? {
                call = call.blueprint_archive_url(value);
            }
            if let Some(value) = arguments.query::<bool>("skip_install")? {
                call = call.skip_install(value);
            }
            if let Some(value) = arguments.query::<bool>("skip_uninstall")? {
                call = call.skip_uninstall(value);
            }
            if let Some(value) = arguments.query::<bool>("update_plugins")? {
                call = call.update_plugins(value);
            }
            if let Some(value) = arguments.query::<bool>("runtime_only_evaluation")? {
                call = call.runtime_only_evaluation(value);
            }
            if let Some(value) = arguments.upload()? {
                call = call.upload(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_updates_finalize" => {
            let mut call = client
                .deployment_updates()
                .finalize(arguments.need(arguments.path("deployment_update_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_modifications_list" => {
            let mut call = client.deployment_modifications().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_modifications_start" => {
            let mut call = client
                .deployment_modifications()
                .start(
                    arguments
                        .need(arguments.body::<types::StartDeploymentModification>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_modifications_get" => {
            let mut call = client
                .deployment_modifications()
                .get(arguments.need(arguments.path("modification_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_modifications_finish" => {
            let mut call = client
                .deployment_modifications()
                .finish(arguments.need(arguments.path("modification_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_modifications_rollback" => {
            let mut call = client
                .deployment_modifications()
                .rollback(arguments.need(arguments.path("modification_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_list" => {
            let mut call = client.plugins().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("package_name")? {
                call = call.package_name(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("package_version")? {
                call = call.package_version(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_upload" => {
            let mut call = client.plugins().upload();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("plugin_archive_url")? {
                call = call.plugin_archive_url(value);
            }
            if let Some(value) = arguments.query::<types::Visibility>("visibility")? {
                call = call.visibility(value);
            }
            if let Some(value) = arguments.query::<bool>("private_resource")? {
                call = call.private_resource(value);
            }
            if let Some(value) = arguments.query::<String>("title")? {
                call = call.title(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<String>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<String>("uploaded_at")? {
                call = call.uploaded_at(value);
            }
            if let Some(value) = arguments.query::<String>("created_by")? {
                call = call.created_by(value);
            }
            if let Some(value) = arguments.upload()? {
                call = call.upload(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_get" => {
            let mut call = client
                .plugins()
                .get(arguments.need(arguments.path("plugin_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_delete" => {
            let mut call = client
                .plugins()
                .delete(
                    arguments.need(arguments.path("plugin_id")?)?,
                    arguments.need(arguments.body::<types::DeletePlugin>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_install" => {
            let mut call = client
                .plugins()
                .install(
                    arguments.need(arguments.path("plugin_id")?)?,
                    arguments.need(arguments.body::<types::InstallPlugin>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_set_state" => {
            let mut call = client
                .plugins()
                .set_state(
                    arguments.need(arguments.path("plugin_id")?)?,
                    arguments.need(arguments.body::<types::SetPluginState>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_update" => {
            let mut call = client
                .plugins()
                .update(
                    arguments.need(arguments.path("plugin_id")?)?,
                    arguments.need(arguments.body::<types::UpdatePlugin>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_download" => {
            let mut call = client
                .plugins()
                .download(arguments.need(arguments.path("plugin_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("full_archive")? {
                call = call.full_archive(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_set_global" => {
            let mut call = client
                .plugins()
                .set_global(arguments.need(arguments.path("plugin_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_set_visibility" => {
            let mut call = client
                .plugins()
                .set_visibility(
                    arguments.need(arguments.path("plugin_id")?)?,
                    arguments.need(arguments.body::<types::SetVisibility>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_download_yaml" => {
            let mut call = client
                .plugins()
                .download_yaml(arguments.need(arguments.path("plugin_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("dsl_version")? {
                call = call.dsl_version(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_updates_list" => {
            let mut call = client.plugins_updates().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_updates_get" => {
            let mut call = client
                .plugins_updates()
                .get(arguments.need(arguments.path("plugins_update_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_updates_start" => {
            let mut call = client
                .plugins_updates()
                .start(arguments.need(arguments.path("blueprint_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("force")? {
                call = call.force(value);
            }
            if let Some(value) = arguments.body::<types::StartPluginsUpdate>()? {
                call = call.body(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "plugins_updates_finalize" => {
            let mut call = client
                .plugins_updates()
                .finalize(arguments.need(arguments.path("plugins_update_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_list" => {
            let mut call = client.secrets().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("key")? {
                call = call.key(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_get" => {
            let mut call = client
                .secrets()
                .get(arguments.need(arguments.path("secret_key")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_skip_value")? {
                call = call.skip_value(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_create" => {
            let mut call = client
                .secrets()
                .create(
                    arguments.need(arguments.path("secret_key")?)?,
                    arguments.need(arguments.body::<types::CreateSecret>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_update" => {
            let mut call = client
                .secrets()
                .update(
                    arguments.need(arguments.path("secret_key")?)?,
                    arguments.need(arguments.body::<types::UpdateSecret>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_delete" => {
            let mut call = client
                .secrets()
                .delete(arguments.need(arguments.path("secret_key")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_set_global" => {
            let mut call = client
                .secrets()
                .set_global(arguments.need(arguments.path("secret_key")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_set_visibility" => {
            let mut call = client
                .secrets()
                .set_visibility(
                    arguments.need(arguments.path("secret_key")?)?,
                    arguments.need(arguments.body::<types::SetVisibility>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_export" => {
            let mut call = client.secrets().export();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments
                .query::<cloudmgr_runtime::Secret>("_passphrase")?
            {
                call = call.passphrase(value);
            }
            if let Some(value) = arguments.query::<bool>("_include_metadata")? {
                call = call.include_metadata(value);
            }
            if let Some(value) = arguments.query::<Vec<types::Visibility>>("visibility")?
            {
                call = call.visibility(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_import" => {
            let mut call = client
                .secrets()
                .import(arguments.need(arguments.body::<types::ImportSecrets>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sites_list" => {
            let mut call = client.sites().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sites_get" => {
            let mut call = client
                .sites()
                .get(arguments.need(arguments.path("site_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sites_create" => {
            let mut call = client
                .sites()
                .create(
                    arguments.need(arguments.path("site_name")?)?,
                    arguments.need(arguments.body::<types::CreateSite>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sites_update" => {
            let mut call = client
                .sites()
                .update(
                    arguments.need(arguments.path("site_name")?)?,
                    arguments.need(arguments.body::<types::UpdateSite>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sites_delete" => {
            let mut call = client
                .sites()
                .delete(arguments.need(arguments.path("site_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_list" => {
            let mut call = client.snapshots().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("id")? {
                call = call.id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_get" => {
            let mut call = client
                .snapshots()
                .get(arguments.need(arguments.path("snapshot_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_create" => {
            let mut call = client
                .snapshots()
                .create(
                    arguments.need(arguments.path("snapshot_id")?)?,
                    arguments.need(arguments.body::<types::CreateSnapshot>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_update" => {
            let mut call = client
                .snapshots()
                .update(
                    arguments.need(arguments.path("snapshot_id")?)?,
                    arguments.need(arguments.body::<types::UpdateSnapshot>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_delete" => {
            let mut call = client
                .snapshots()
                .delete(arguments.need(arguments.path("snapshot_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_download" => {
            let mut call = client
                .snapshots()
                .download(arguments.need(arguments.path("snapshot_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_upload" => {
            let mut call = client
                .snapshots()
                .upload(arguments.need(arguments.path("snapshot_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("snapshot_archive_url")? {
                call = call.snapshot_archive_url(value);
            }
            if let Some(value) = arguments.upload()? {
                call = call.upload(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_restore" => {
            let mut call = client
                .snapshots()
                .restore(
                    arguments.need(arguments.path("snapshot_id")?)?,
                    arguments.need(arguments.body::<types::RestoreSnapshot>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_get_restore_status" => {
            let call = client.snapshots().get_restore_status();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "agents_list" => {
            let mut call = client.agents().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("node_ids")? {
                call = call.node_ids(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("node_instance_ids")? {
                call = call.node_instance_ids(value);
            }
            if let Some(value) = arguments
                .query::<Vec<types::InstallMethod>>("install_methods")?
            {
                call = call.install_methods(value);
            }
            if let Some(value) = arguments
                .query::<Vec<types::InstallMethod>>("install_method")?
            {
                call = call.install_method(value);
            }
            if let Some(value) = arguments.query::<Vec<types::AgentState>>("state")? {
                call = call.state(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "agents_replace_ca_certs" => {
            let mut call = client
                .agents()
                .replace_ca_certs(
                    arguments.need(arguments.body::<types::ReplaceCaCerts>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "agents_get" => {
            let mut call = client
                .agents()
                .get(arguments.need(arguments.path("agent_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "agents_create" => {
            let mut call = client
                .agents()
                .create(
                    arguments.need(arguments.path("agent_name")?)?,
                    arguments.need(arguments.body::<types::CreateAgent>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "agents_update" => {
            let mut call = client
                .agents()
                .update(
                    arguments.need(arguments.path("agent_name")?)?,
                    arguments.need(arguments.body::<types::UpdateAgent>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_list" => {
            let mut call = client.tenants().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_get" => {
            let mut call = client
                .tenants()
                .get(arguments.need(arguments.path("tenant_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_create" => {
            let mut call = client
                .tenants()
                .create(arguments.need(arguments.path("tenant_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            if let Some(value) = arguments.body::<types::CreateTenant>()? {
                call = call.body(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_delete" => {
            let mut call = client
                .tenants()
                .delete(arguments.need(arguments.path("tenant_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_add_user" => {
            let mut call = client
                .tenants()
                .add_user(arguments.need(arguments.body::<types::AddUserToTenant>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_update_user" => {
            let mut call = client
                .tenants()
                .update_user(
                    arguments.need(arguments.body::<types::UpdateUserInTenant>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_remove_user" => {
            let mut call = client
                .tenants()
                .remove_user(
                    arguments.need(arguments.body::<types::RemoveUserFromTenant>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_add_user_group" => {
            let mut call = client
                .tenants()
                .add_user_group(
                    arguments.need(arguments.body::<types::AddUserGroupToTenant>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_update_user_group" => {
            let mut call = client
                .tenants()
                .update_user_group(
                    arguments.need(arguments.body::<types::UpdateUserGroupInTenant>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tenants_remove_user_group" => {
            let mut call = client
                .tenants()
                .remove_user_group(
                    arguments
                        .need(arguments.body::<types::RemoveUserGroupFromTenant>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_list" => {
            let mut call = client.users().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("username")? {
                call = call.username(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_include_hash")? {
                call = call.include_hash(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_create" => {
            let mut call = client
                .users()
                .create(arguments.need(arguments.body::<types::CreateUser>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_get" => {
            let mut call = client
                .users()
                .get(arguments.need(arguments.path("username")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_update" => {
            let mut call = client
                .users()
                .update(
                    arguments.need(arguments.path("username")?)?,
                    arguments.need(arguments.body::<types::UpdateUser>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_delete" => {
            let mut call = client
                .users()
                .delete(arguments.need(arguments.path("username")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_get_current" => {
            let mut call = client.users().get_current();
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_set_active" => {
            let mut call = client
                .users()
                .set_active(
                    arguments.need(arguments.path("username")?)?,
                    arguments.need(arguments.body::<types::SetUserActive>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_unlock" => {
            let mut call = client
                .users()
                .unlock(arguments.need(arguments.path("username")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_list" => {
            let mut call = client.user_groups().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("name")? {
                call = call.name(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_create" => {
            let mut call = client
                .user_groups()
                .create(arguments.need(arguments.body::<types::CreateUserGroup>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_get" => {
            let mut call = client
                .user_groups()
                .get(arguments.need(arguments.path("group_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_update" => {
            let mut call = client
                .user_groups()
                .update(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.body::<types::UpdateUserGroup>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_delete" => {
            let mut call = client
                .user_groups()
                .delete(arguments.need(arguments.path("group_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_add_user" => {
            let mut call = client
                .user_groups()
                .add_user(arguments.need(arguments.body::<types::AddUserToGroup>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_remove_user" => {
            let mut call = client
                .user_groups()
                .remove_user(
                    arguments.need(arguments.body::<types::RemoveUserFromGroup>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "licenses_list" => {
            let mut call = client.licenses().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "licenses_upload" => {
            let mut call = client
                .licenses()
                .upload(arguments.need(arguments.upload()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "licenses_register" => {
            let mut call = client
                .licenses()
                .register(arguments.need(arguments.body::<types::RegisterLicense>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "licenses_delete" => {
            let mut call = client.licenses().delete();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "licenses_check" => {
            let mut call = client.licenses().check();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "maintenance_get" => {
            let mut call = client.maintenance().get();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "maintenance_activate" => {
            let mut call = client.maintenance().activate();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "maintenance_deactivate" => {
            let mut call = client.maintenance().deactivate();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_get_status" => {
            let mut call = client.cluster().get_status();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("summary")? {
                call = call.summary(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_list_managers" => {
            let mut call = client.cluster().list_managers();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("hostname")? {
                call = call.hostname(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_add_manager" => {
            let mut call = client
                .cluster()
                .add_manager(arguments.need(arguments.body::<types::AddManager>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_remove_manager" => {
            let mut call = client
                .cluster()
                .remove_manager(arguments.need(arguments.path("hostname")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_update_manager" => {
            let mut call = client
                .cluster()
                .update_manager(
                    arguments.need(arguments.path("hostname")?)?,
                    arguments.need(arguments.body::<types::UpdateManager>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_list_brokers" => {
            let mut call = client.cluster().list_brokers();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_add_broker" => {
            let mut call = client
                .cluster()
                .add_broker(arguments.need(arguments.body::<types::AddBroker>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_update_broker" => {
            let mut call = client
                .cluster()
                .update_broker(
                    arguments.need(arguments.path("broker_name")?)?,
                    arguments.need(arguments.body::<types::UpdateBroker>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_remove_broker" => {
            let mut call = client
                .cluster()
                .remove_broker(arguments.need(arguments.path("broker_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_list_db_nodes" => {
            let mut call = client.cluster().list_db_nodes();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "cluster_update_db_nodes" => {
            let mut call = client
                .cluster()
                .update_db_nodes(
                    arguments.need(arguments.body::<types::UpdateDbNodes>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "operations_list" => {
            let mut call = client
                .operations()
                .list(arguments.need(arguments.query::<String>("graph_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("state")? {
                call = call.state(value);
            }
            if let Some(value) = arguments.query::<bool>("skip_internal")? {
                call = call.skip_internal(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "operations_control" => {
            let mut call = client
                .operations()
                .control(arguments.need(arguments.body::<types::ControlOperations>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "operations_create" => {
            let mut call = client
                .operations()
                .create(
                    arguments.need(arguments.path("operation_id")?)?,
                    arguments.need(arguments.body::<types::CreateOperation>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "operations_update" => {
            let mut call = client
                .operations()
                .update(
                    arguments.need(arguments.path("operation_id")?)?,
                    arguments.need(arguments.body::<types::UpdateOperation>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "operations_delete" => {
            let mut call = client
                .operations()
                .delete(arguments.need(arguments.path("operation_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "operations_get" => {
            let mut call = client
                .operations()
                .get(arguments.need(arguments.path("operation_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tasks_graphs_list" => {
            let mut call = client
                .tasks_graphs()
                .list(
                    arguments.need(arguments.query::<String>("execution_id")?)?,
                    arguments.need(arguments.query::<String>("name")?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tasks_graphs_create" => {
            let mut call = client
                .tasks_graphs()
                .create(
                    arguments.need(arguments.path("tasks_graph_id")?)?,
                    arguments.need(arguments.body::<types::CreateTasksGraph>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "tasks_graphs_update" => {
            let mut call = client
                .tasks_graphs()
                .update(
                    arguments.need(arguments.path("tasks_graph_id")?)?,
                    arguments.need(arguments.body::<types::UpdateTasksGraph>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "functions_evaluate" => {
            let mut call = client
                .functions()
                .evaluate(
                    arguments.need(arguments.body::<types::EvaluateFunctions>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "inter_deployment_dependencies_list" => {
            let mut call = client.inter_deployment_dependencies().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "inter_deployment_dependencies_create" => {
            let mut call = client
                .inter_deployment_dependencies()
                .create(
                    arguments
                        .need(
                            arguments.body::<types::CreateInterDeploymentDependency>()?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "inter_deployment_dependencies_delete" => {
            let mut call = client
                .inter_deployment_dependencies()
                .delete(
                    arguments
                        .need(
                            arguments.body::<types::DeleteInterDeploymentDependency>()?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "inter_deployment_dependencies_create_many" => {
            let mut call = client
                .inter_deployment_dependencies()
                .create_many(
                    arguments
                        .need(
                            arguments.body::<types::CreateInterDeploymentDependencies>()?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "inter_deployment_dependencies_replace" => {
            let mut call = client
                .inter_deployment_dependencies()
                .replace(
                    arguments.need(arguments.path("deployment_id")?)?,
                    arguments
                        .need(
                            arguments
                                .body::<types::ReplaceInterDeploymentDependencies>()?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_groups_list" => {
            let mut call = client.deployment_groups().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_groups_get" => {
            let mut call = client
                .deployment_groups()
                .get(arguments.need(arguments.path("deployment_group_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_groups_create" => {
            let mut call = client
                .deployment_groups()
                .create(
                    arguments.need(arguments.path("deployment_group_id")?)?,
                    arguments.need(arguments.body::<types::CreateDeploymentGroup>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_groups_update" => {
            let mut call = client
                .deployment_groups()
                .update(
                    arguments.need(arguments.path("deployment_group_id")?)?,
                    arguments.need(arguments.body::<types::UpdateDeploymentGroup>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "deployment_groups_delete" => {
            let mut call = client
                .deployment_groups()
                .delete(arguments.need(arguments.path("deployment_group_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<bool>("delete_deployments")? {
                call = call.delete_deployments(value);
            }
            if let Some(value) = arguments.query::<bool>("force")? {
                call = call.force(value);
            }
            if let Some(value) = arguments.query::<bool>("delete_logs")? {
                call = call.delete_logs(value);
            }
            if let Some(value) = arguments.query::<bool>("recursive")? {
                call = call.recursive(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "labels_list_deployment_keys" => {
            let mut call = client.labels().list_deployment_keys();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<bool>("_reserved")? {
                call = call.reserved(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "labels_list_deployment_values" => {
            let mut call = client
                .labels()
                .list_deployment_values(arguments.need(arguments.path("label_key")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "labels_list_blueprint_keys" => {
            let mut call = client.labels().list_blueprint_keys();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<bool>("_reserved")? {
                call = call.reserved(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "labels_list_blueprint_values" => {
            let mut call = client
                .labels()
                .list_blueprint_values(arguments.need(arguments.path("label_key")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_list_deployments" => {
            let mut call = client.filters().list_deployments();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_get_deployments" => {
            let mut call = client
                .filters()
                .get_deployments(arguments.need(arguments.path("filter_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_create_deployments" => {
            let mut call = client
                .filters()
                .create_deployments(
                    arguments.need(arguments.path("filter_id")?)?,
                    arguments.need(arguments.body::<types::CreateFilter>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_update_deployments" => {
            let mut call = client
                .filters()
                .update_deployments(
                    arguments.need(arguments.path("filter_id")?)?,
                    arguments.need(arguments.body::<types::UpdateFilter>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_delete_deployments" => {
            let mut call = client
                .filters()
                .delete_deployments(arguments.need(arguments.path("filter_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_list_blueprints" => {
            let mut call = client.filters().list_blueprints();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_get_blueprints" => {
            let mut call = client
                .filters()
                .get_blueprints(arguments.need(arguments.path("filter_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_create_blueprints" => {
            let mut call = client
                .filters()
                .create_blueprints(
                    arguments.need(arguments.path("filter_id")?)?,
                    arguments.need(arguments.body::<types::CreateFilter>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_update_blueprints" => {
            let mut call = client
                .filters()
                .update_blueprints(
                    arguments.need(arguments.path("filter_id")?)?,
                    arguments.need(arguments.body::<types::UpdateFilter>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "filters_delete_blueprints" => {
            let mut call = client
                .filters()
                .delete_blueprints(arguments.need(arguments.path("filter_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_deployments" => {
            let mut call = client
                .searches()
                .list_deployments(arguments.need(arguments.body::<types::Search>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("_search_name")? {
                call = call.search_name(value);
            }
            if let Some(value) = arguments.query::<String>("_filter_id")? {
                call = call.filter_id(value);
            }
            if let Some(value) = arguments.query::<String>("_group_id")? {
                call = call.group_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_blueprints" => {
            let mut call = client
                .searches()
                .list_blueprints(arguments.need(arguments.body::<types::Search>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("_filter_id")? {
                call = call.filter_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_workflows" => {
            let mut call = client
                .searches()
                .list_workflows(arguments.need(arguments.body::<types::Search>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("_filter_id")? {
                call = call.filter_id(value);
            }
            if let Some(value) = arguments.query::<String>("_group_id")? {
                call = call.group_id(value);
            }
            if let Some(value) = arguments.query::<bool>("_common_only")? {
                call = call.common_only(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_nodes" => {
            let mut call = client
                .searches()
                .list_nodes(arguments.need(arguments.body::<types::Search>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<String>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            if let Some(value) = arguments.query::<bool>("_evaluate_functions")? {
                call = call.evaluate_functions(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_node_types" => {
            let mut call = client
                .searches()
                .list_node_types(arguments.need(arguments.body::<types::Search>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<String>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_node_instances" => {
            let mut call = client
                .searches()
                .list_node_instances(
                    arguments.need(arguments.body::<types::Search>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<String>("node_id")? {
                call = call.node_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_secrets" => {
            let mut call = client
                .searches()
                .list_secrets(arguments.need(arguments.body::<types::Search>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_capabilities" => {
            let mut call = client
                .searches()
                .list_capabilities(arguments.need(arguments.body::<types::Search>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("deployment_id")? {
                call = call.deployment_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "searches_list_scaling_groups" => {
            let mut call = client
                .searches()
                .list_scaling_groups(
                    arguments.need(arguments.body::<types::Search>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<String>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<String>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "workflows_list" => {
            let mut call = client.workflows().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<String>("_filter_id")? {
                call = call.filter_id(value);
            }
            if let Some(value) = arguments.query::<String>("_group_id")? {
                call = call.group_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_groups_list" => {
            let mut call = client.execution_groups().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_data")? {
                call = call.get_data(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_groups_create" => {
            let mut call = client
                .execution_groups()
                .create(
                    arguments.need(arguments.body::<types::StartExecutionGroup>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_groups_get" => {
            let mut call = client
                .execution_groups()
                .get(arguments.need(arguments.path("execution_group_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_groups_control" => {
            let mut call = client
                .execution_groups()
                .control(
                    arguments.need(arguments.path("execution_group_id")?)?,
                    arguments.need(arguments.body::<types::ControlExecutionGroup>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_groups_update" => {
            let mut call = client
                .execution_groups()
                .update(
                    arguments.need(arguments.path("execution_group_id")?)?,
                    arguments.need(arguments.body::<types::UpdateExecutionGroup>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_schedules_list" => {
            let mut call = client.execution_schedules().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_schedules_get" => {
            let mut call = client
                .execution_schedules()
                .get(
                    arguments.need(arguments.path("schedule_id")?)?,
                    arguments.need(arguments.query::<String>("deployment_id")?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_schedules_create" => {
            let mut call = client
                .execution_schedules()
                .create(
                    arguments.need(arguments.path("schedule_id")?)?,
                    arguments.need(arguments.query::<String>("deployment_id")?)?,
                    arguments.need(arguments.body::<types::CreateExecutionSchedule>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_schedules_update" => {
            let mut call = client
                .execution_schedules()
                .update(
                    arguments.need(arguments.path("schedule_id")?)?,
                    arguments.need(arguments.query::<String>("deployment_id")?)?,
                    arguments.need(arguments.body::<types::UpdateExecutionSchedule>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "execution_schedules_delete" => {
            let mut call = client
                .execution_schedules()
                .delete(
                    arguments.need(arguments.path("schedule_id")?)?,
                    arguments.need(arguments.query::<String>("deployment_id")?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_providers_list" => {
            let mut call = client.secrets_providers().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_providers_create" => {
            let mut call = client
                .secrets_providers()
                .create(
                    arguments.need(arguments.body::<types::CreateSecretsProvider>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_providers_get" => {
            let mut call = client
                .secrets_providers()
                .get(arguments.need(arguments.path("provider_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_providers_update" => {
            let mut call = client
                .secrets_providers()
                .update(
                    arguments.need(arguments.path("provider_name")?)?,
                    arguments.need(arguments.body::<types::UpdateSecretsProvider>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "secrets_providers_delete" => {
            let mut call = client
                .secrets_providers()
                .delete(arguments.need(arguments.path("provider_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "log_bundles_list" => {
            let mut call = client.log_bundles().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_sort")? {
                call = call.sort(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<String>("_search")? {
                call = call.search(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "log_bundles_get" => {
            let mut call = client
                .log_bundles()
                .get(arguments.need(arguments.path("log_bundle_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "log_bundles_create" => {
            let mut call = client
                .log_bundles()
                .create(
                    arguments.need(arguments.path("log_bundle_id")?)?,
                    arguments.need(arguments.body::<types::CreateLogBundle>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "log_bundles_update" => {
            let mut call = client
                .log_bundles()
                .update(
                    arguments.need(arguments.path("log_bundle_id")?)?,
                    arguments.need(arguments.body::<types::UpdateLogBundle>()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "log_bundles_delete" => {
            let mut call = client
                .log_bundles()
                .delete(arguments.need(arguments.path("log_bundle_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "log_bundles_download" => {
            let mut call = client
                .log_bundles()
                .download(arguments.need(arguments.path("log_bundle_id")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "log_bundles_upload" => {
            let mut call = client
                .log_bundles()
                .upload(
                    arguments.need(arguments.path("log_bundle_id")?)?,
                    arguments.need(arguments.upload()?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "permissions_list" => {
            let mut call = client.permissions().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "permissions_list_of_role" => {
            let mut call = client
                .permissions()
                .list_of_role(arguments.need(arguments.path("role_name")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("_include")? {
                call = call.include(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "permissions_add" => {
            let mut call = client
                .permissions()
                .add(
                    arguments.need(arguments.path("role_name")?)?,
                    arguments.need(arguments.path("permission_name")?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "permissions_remove" => {
            let mut call = client
                .permissions()
                .remove(
                    arguments.need(arguments.path("role_name")?)?,
                    arguments.need(arguments.path("permission_name")?)?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "audit_log_list" => {
            let mut call = client.audit_log().list();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("creator_name")? {
                call = call.creator_name(value);
            }
            if let Some(value) = arguments.query::<String>("execution_id")? {
                call = call.execution_id(value);
            }
            if let Some(value) = arguments.query::<String>("since")? {
                call = call.since(value);
            }
            if let Some(value) = arguments.query::<String>("before")? {
                call = call.before(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("order_by")? {
                call = call.order_by(value);
            }
            if let Some(value) = arguments.query::<bool>("desc")? {
                call = call.desc(value);
            }
            if let Some(value) = arguments.query::<u64>("offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<u64>("size")? {
                call = call.size(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "audit_log_truncate" => {
            let mut call = client
                .audit_log()
                .truncate(arguments.need(arguments.query::<String>("before")?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("creator_name")? {
                call = call.creator_name(value);
            }
            if let Some(value) = arguments.query::<String>("execution_id")? {
                call = call.execution_id(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "audit_log_inject" => {
            let mut call = client
                .audit_log()
                .inject(arguments.need(arguments.body::<Vec<types::NewAuditLog>>()?)?);
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "audit_log_stream" => {
            let mut call = client.audit_log().stream();
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<String>("creator_name")? {
                call = call.creator_name(value);
            }
            if let Some(value) = arguments.query::<String>("execution_id")? {
                call = call.execution_id(value);
            }
            if let Some(value) = arguments.query::<String>("since")? {
                call = call.since(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "summaries_count_blueprints" => {
            let mut call = client
                .summaries()
                .count_blueprints(
                    arguments
                        .need(
                            arguments
                                .query::<types::BlueprintSummaryField>("_target_field")?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments
                .query::<types::BlueprintSummaryField>("_sub_field")?
            {
                call = call.sub_field(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "summaries_count_deployments" => {
            let mut call = client
                .summaries()
                .count_deployments(
                    arguments
                        .need(
                            arguments
                                .query::<types::DeploymentSummaryField>("_target_field")?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments
                .query::<types::DeploymentSummaryField>("_sub_field")?
            {
                call = call.sub_field(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "summaries_count_executions" => {
            let mut call = client
                .summaries()
                .count_executions(
                    arguments
                        .need(
                            arguments
                                .query::<types::ExecutionSummaryField>("_target_field")?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments
                .query::<types::ExecutionSummaryField>("_sub_field")?
            {
                call = call.sub_field(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("blueprint_id")? {
                call = call.blueprint_id(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "summaries_count_node_instances" => {
            let mut call = client
                .summaries()
                .count_node_instances(
                    arguments
                        .need(
                            arguments
                                .query::<types::NodeInstanceSummaryField>("_target_field")?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments
                .query::<types::NodeInstanceSummaryField>("_sub_field")?
            {
                call = call.sub_field(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "summaries_count_nodes" => {
            let mut call = client
                .summaries()
                .count_nodes(
                    arguments
                        .need(
                            arguments.query::<types::NodeSummaryField>("_target_field")?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments
                .query::<types::NodeSummaryField>("_sub_field")?
            {
                call = call.sub_field(value);
            }
            if let Some(value) = arguments.query::<Vec<String>>("deployment_id")? {
                call = call.deployment_id(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "summaries_count_execution_schedules" => {
            let mut call = client
                .summaries()
                .count_execution_schedules(
                    arguments
                        .need(
                            arguments
                                .query::<
                                    types::ExecutionScheduleSummaryField,
                                >("_target_field")?,
                        )?,
                );
            if let Some(value) = arguments.header::<String>("Tenant")? {
                call = call.tenant(value);
            }
            if let Some(value) = arguments.query::<u64>("_size")? {
                call = call.size(value);
            }
            if let Some(value) = arguments.query::<u64>("_offset")? {
                call = call.offset(value);
            }
            if let Some(value) = arguments.query::<bool>("_all_tenants")? {
                call = call.all_tenants(value);
            }
            if let Some(value) = arguments.query::<bool>("_get_all_results")? {
                call = call.get_all_results(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        other => Err(Failure::unknown(other)),
    }
}
