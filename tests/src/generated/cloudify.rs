// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `cloudify` by its id.

use cloudify_sdk::types;
use crate::make::arguments::{Arguments, Failure};
use crate::make::conclude::Prepared;

/// The client.
pub type Client = cloudify_sdk::Client;

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
        "manager_get_version" => manager_get_version(client, arguments),
        "manager_get_status" => manager_get_status(client, arguments),
        "manager_get_config" => manager_get_config(client, arguments),
        "manager_get_setting" => manager_get_setting(client, arguments),
        "manager_update_setting" => manager_update_setting(client, arguments),
        "manager_get_context" => manager_get_context(client, arguments),
        "manager_set_context" => manager_set_context(client, arguments),
        "manager_get_ssl" => manager_get_ssl(client, arguments),
        "manager_set_ssl" => manager_set_ssl(client, arguments),
        "manager_get_ldap" => manager_get_ldap(client, arguments),
        "manager_set_ldap" => manager_set_ldap(client, arguments),
        "manager_check_ok" => manager_check_ok(client, arguments),
        "manager_get_identity_provider" => {
            manager_get_identity_provider(client, arguments)
        }
        "tokens_get" => tokens_get(client, arguments),
        "tokens_create" => tokens_create(client, arguments),
        "tokens_get_of_user" => tokens_get_of_user(client, arguments),
        "tokens_get_by_id" => tokens_get_by_id(client, arguments),
        "tokens_revoke" => tokens_revoke(client, arguments),
        "blueprints_list" => blueprints_list(client, arguments),
        "blueprints_get" => blueprints_get(client, arguments),
        "blueprints_upload" => blueprints_upload(client, arguments),
        "blueprints_delete" => blueprints_delete(client, arguments),
        "blueprints_update" => blueprints_update(client, arguments),
        "blueprints_download" => blueprints_download(client, arguments),
        "blueprints_upload_archive" => blueprints_upload_archive(client, arguments),
        "blueprints_validate" => blueprints_validate(client, arguments),
        "blueprints_get_validated" => blueprints_get_validated(client, arguments),
        "blueprints_delete_validated" => blueprints_delete_validated(client, arguments),
        "blueprints_set_global" => blueprints_set_global(client, arguments),
        "blueprints_set_visibility" => blueprints_set_visibility(client, arguments),
        "blueprints_set_icon" => blueprints_set_icon(client, arguments),
        "deployments_list" => deployments_list(client, arguments),
        "deployments_get" => deployments_get(client, arguments),
        "deployments_create" => deployments_create(client, arguments),
        "deployments_delete" => deployments_delete(client, arguments),
        "deployments_update" => deployments_update(client, arguments),
        "deployments_get_outputs" => deployments_get_outputs(client, arguments),
        "deployments_get_capabilities" => deployments_get_capabilities(client, arguments),
        "deployments_set_visibility" => deployments_set_visibility(client, arguments),
        "deployments_set_site" => deployments_set_site(client, arguments),
        "executions_list" => executions_list(client, arguments),
        "executions_start" => executions_start(client, arguments),
        "executions_delete" => executions_delete(client, arguments),
        "executions_get" => executions_get(client, arguments),
        "executions_update" => executions_update(client, arguments),
        "executions_control" => executions_control(client, arguments),
        "executions_should_start" => executions_should_start(client, arguments),
        "events_list" => events_list(client, arguments),
        "events_delete" => events_delete(client, arguments),
        "events_create" => events_create(client, arguments),
        "node_instances_list" => node_instances_list(client, arguments),
        "node_instances_create_many" => node_instances_create_many(client, arguments),
        "node_instances_get" => node_instances_get(client, arguments),
        "node_instances_update" => node_instances_update(client, arguments),
        "node_instances_delete" => node_instances_delete(client, arguments),
        "nodes_list" => nodes_list(client, arguments),
        "nodes_create_many" => nodes_create_many(client, arguments),
        "nodes_update" => nodes_update(client, arguments),
        "nodes_delete" => nodes_delete(client, arguments),
        "deployment_updates_list" => deployment_updates_list(client, arguments),
        "deployment_updates_create_many" => {
            deployment_updates_create_many(client, arguments)
        }
        "deployment_updates_get" => deployment_updates_get(client, arguments),
        "deployment_updates_create" => deployment_updates_create(client, arguments),
        "deployment_updates_update" => deployment_updates_update(client, arguments),
        "deployment_updates_start" => deployment_updates_start(client, arguments),
        "deployment_updates_upload" => deployment_updates_upload(client, arguments),
        "deployment_updates_finalize" => deployment_updates_finalize(client, arguments),
        "deployment_modifications_list" => {
            deployment_modifications_list(client, arguments)
        }
        "deployment_modifications_start" => {
            deployment_modifications_start(client, arguments)
        }
        "deployment_modifications_get" => deployment_modifications_get(client, arguments),
        "deployment_modifications_finish" => {
            deployment_modifications_finish(client, arguments)
        }
        "deployment_modifications_rollback" => {
            deployment_modifications_rollback(client, arguments)
        }
        "plugins_list" => plugins_list(client, arguments),
        "plugins_upload" => plugins_upload(client, arguments),
        "plugins_get" => plugins_get(client, arguments),
        "plugins_delete" => plugins_delete(client, arguments),
        "plugins_install" => plugins_install(client, arguments),
        "plugins_set_state" => plugins_set_state(client, arguments),
        "plugins_update" => plugins_update(client, arguments),
        "plugins_download" => plugins_download(client, arguments),
        "plugins_set_global" => plugins_set_global(client, arguments),
        "plugins_set_visibility" => plugins_set_visibility(client, arguments),
        "plugins_download_yaml" => plugins_download_yaml(client, arguments),
        "plugins_updates_list" => plugins_updates_list(client, arguments),
        "plugins_updates_get" => plugins_updates_get(client, arguments),
        "plugins_updates_start" => plugins_updates_start(client, arguments),
        "plugins_updates_finalize" => plugins_updates_finalize(client, arguments),
        "secrets_list" => secrets_list(client, arguments),
        "secrets_get" => secrets_get(client, arguments),
        "secrets_create" => secrets_create(client, arguments),
        "secrets_update" => secrets_update(client, arguments),
        "secrets_delete" => secrets_delete(client, arguments),
        "secrets_set_global" => secrets_set_global(client, arguments),
        "secrets_set_visibility" => secrets_set_visibility(client, arguments),
        "secrets_export" => secrets_export(client, arguments),
        "secrets_import" => secrets_import(client, arguments),
        "sites_list" => sites_list(client, arguments),
        "sites_get" => sites_get(client, arguments),
        "sites_create" => sites_create(client, arguments),
        "sites_update" => sites_update(client, arguments),
        "sites_delete" => sites_delete(client, arguments),
        "snapshots_list" => snapshots_list(client, arguments),
        "snapshots_get" => snapshots_get(client, arguments),
        "snapshots_create" => snapshots_create(client, arguments),
        "snapshots_update" => snapshots_update(client, arguments),
        "snapshots_delete" => snapshots_delete(client, arguments),
        "snapshots_download" => snapshots_download(client, arguments),
        "snapshots_upload" => snapshots_upload(client, arguments),
        "snapshots_restore" => snapshots_restore(client, arguments),
        "snapshots_get_restore_status" => snapshots_get_restore_status(client, arguments),
        "agents_list" => agents_list(client, arguments),
        "agents_replace_ca_certs" => agents_replace_ca_certs(client, arguments),
        "agents_get" => agents_get(client, arguments),
        "agents_create" => agents_create(client, arguments),
        "agents_update" => agents_update(client, arguments),
        "tenants_list" => tenants_list(client, arguments),
        "tenants_get" => tenants_get(client, arguments),
        "tenants_create" => tenants_create(client, arguments),
        "tenants_delete" => tenants_delete(client, arguments),
        "tenants_add_user" => tenants_add_user(client, arguments),
        "tenants_update_user" => tenants_update_user(client, arguments),
        "tenants_remove_user" => tenants_remove_user(client, arguments),
        "tenants_add_user_group" => tenants_add_user_group(client, arguments),
        "tenants_update_user_group" => tenants_update_user_group(client, arguments),
        "tenants_remove_user_group" => tenants_remove_user_group(client, arguments),
        "users_list" => users_list(client, arguments),
        "users_create" => users_create(client, arguments),
        "users_get" => users_get(client, arguments),
        "users_update" => users_update(client, arguments),
        "users_delete" => users_delete(client, arguments),
        "users_get_current" => users_get_current(client, arguments),
        "users_set_active" => users_set_active(client, arguments),
        "users_unlock" => users_unlock(client, arguments),
        "user_groups_list" => user_groups_list(client, arguments),
        "user_groups_create" => user_groups_create(client, arguments),
        "user_groups_get" => user_groups_get(client, arguments),
        "user_groups_update" => user_groups_update(client, arguments),
        "user_groups_delete" => user_groups_delete(client, arguments),
        "user_groups_add_user" => user_groups_add_user(client, arguments),
        "user_groups_remove_user" => user_groups_remove_user(client, arguments),
        "licenses_list" => licenses_list(client, arguments),
        "licenses_upload" => licenses_upload(client, arguments),
        "licenses_register" => licenses_register(client, arguments),
        "licenses_delete" => licenses_delete(client, arguments),
        "licenses_check" => licenses_check(client, arguments),
        "maintenance_get" => maintenance_get(client, arguments),
        "maintenance_activate" => maintenance_activate(client, arguments),
        "maintenance_deactivate" => maintenance_deactivate(client, arguments),
        "cluster_get_status" => cluster_get_status(client, arguments),
        "cluster_list_managers" => cluster_list_managers(client, arguments),
        "cluster_add_manager" => cluster_add_manager(client, arguments),
        "cluster_remove_manager" => cluster_remove_manager(client, arguments),
        "cluster_update_manager" => cluster_update_manager(client, arguments),
        "cluster_list_brokers" => cluster_list_brokers(client, arguments),
        "cluster_add_broker" => cluster_add_broker(client, arguments),
        "cluster_update_broker" => cluster_update_broker(client, arguments),
        "cluster_remove_broker" => cluster_remove_broker(client, arguments),
        "cluster_list_db_nodes" => cluster_list_db_nodes(client, arguments),
        "cluster_update_db_nodes" => cluster_update_db_nodes(client, arguments),
        "operations_list" => operations_list(client, arguments),
        "operations_control" => operations_control(client, arguments),
        "operations_create" => operations_create(client, arguments),
        "operations_update" => operations_update(client, arguments),
        "operations_delete" => operations_delete(client, arguments),
        "operations_get" => operations_get(client, arguments),
        "tasks_graphs_list" => tasks_graphs_list(client, arguments),
        "tasks_graphs_create" => tasks_graphs_create(client, arguments),
        "tasks_graphs_update" => tasks_graphs_update(client, arguments),
        "functions_evaluate" => functions_evaluate(client, arguments),
        "inter_deployment_dependencies_list" => {
            inter_deployment_dependencies_list(client, arguments)
        }
        "inter_deployment_dependencies_create" => {
            inter_deployment_dependencies_create(client, arguments)
        }
        "inter_deployment_dependencies_delete" => {
            inter_deployment_dependencies_delete(client, arguments)
        }
        "inter_deployment_dependencies_create_many" => {
            inter_deployment_dependencies_create_many(client, arguments)
        }
        "inter_deployment_dependencies_replace" => {
            inter_deployment_dependencies_replace(client, arguments)
        }
        "deployment_groups_list" => deployment_groups_list(client, arguments),
        "deployment_groups_get" => deployment_groups_get(client, arguments),
        "deployment_groups_create" => deployment_groups_create(client, arguments),
        "deployment_groups_update" => deployment_groups_update(client, arguments),
        "deployment_groups_delete" => deployment_groups_delete(client, arguments),
        "labels_list_deployment_keys" => labels_list_deployment_keys(client, arguments),
        "labels_list_deployment_values" => {
            labels_list_deployment_values(client, arguments)
        }
        "labels_list_blueprint_keys" => labels_list_blueprint_keys(client, arguments),
        "labels_list_blueprint_values" => labels_list_blueprint_values(client, arguments),
        "filters_list_deployments" => filters_list_deployments(client, arguments),
        "filters_get_deployments" => filters_get_deployments(client, arguments),
        "filters_create_deployments" => filters_create_deployments(client, arguments),
        "filters_update_deployments" => filters_update_deployments(client, arguments),
        "filters_delete_deployments" => filters_delete_deployments(client, arguments),
        "filters_list_blueprints" => filters_list_blueprints(client, arguments),
        "filters_get_blueprints" => filters_get_blueprints(client, arguments),
        "filters_create_blueprints" => filters_create_blueprints(client, arguments),
        "filters_update_blueprints" => filters_update_blueprints(client, arguments),
        "filters_delete_blueprints" => filters_delete_blueprints(client, arguments),
        "searches_list_deployments" => searches_list_deployments(client, arguments),
        "searches_list_blueprints" => searches_list_blueprints(client, arguments),
        "searches_list_workflows" => searches_list_workflows(client, arguments),
        "searches_list_nodes" => searches_list_nodes(client, arguments),
        "searches_list_node_types" => searches_list_node_types(client, arguments),
        "searches_list_node_instances" => searches_list_node_instances(client, arguments),
        "searches_list_secrets" => searches_list_secrets(client, arguments),
        "searches_list_capabilities" => searches_list_capabilities(client, arguments),
        "searches_list_scaling_groups" => searches_list_scaling_groups(client, arguments),
        "workflows_list" => workflows_list(client, arguments),
        "execution_groups_list" => execution_groups_list(client, arguments),
        "execution_groups_create" => execution_groups_create(client, arguments),
        "execution_groups_get" => execution_groups_get(client, arguments),
        "execution_groups_control" => execution_groups_control(client, arguments),
        "execution_groups_update" => execution_groups_update(client, arguments),
        "execution_schedules_list" => execution_schedules_list(client, arguments),
        "execution_schedules_get" => execution_schedules_get(client, arguments),
        "execution_schedules_create" => execution_schedules_create(client, arguments),
        "execution_schedules_update" => execution_schedules_update(client, arguments),
        "execution_schedules_delete" => execution_schedules_delete(client, arguments),
        "secrets_providers_list" => secrets_providers_list(client, arguments),
        "secrets_providers_create" => secrets_providers_create(client, arguments),
        "secrets_providers_get" => secrets_providers_get(client, arguments),
        "secrets_providers_update" => secrets_providers_update(client, arguments),
        "secrets_providers_delete" => secrets_providers_delete(client, arguments),
        "log_bundles_list" => log_bundles_list(client, arguments),
        "log_bundles_get" => log_bundles_get(client, arguments),
        "log_bundles_create" => log_bundles_create(client, arguments),
        "log_bundles_update" => log_bundles_update(client, arguments),
        "log_bundles_delete" => log_bundles_delete(client, arguments),
        "log_bundles_download" => log_bundles_download(client, arguments),
        "log_bundles_upload" => log_bundles_upload(client, arguments),
        "permissions_list" => permissions_list(client, arguments),
        "permissions_list_of_role" => permissions_list_of_role(client, arguments),
        "permissions_add" => permissions_add(client, arguments),
        "permissions_remove" => permissions_remove(client, arguments),
        "audit_log_list" => audit_log_list(client, arguments),
        "audit_log_truncate" => audit_log_truncate(client, arguments),
        "audit_log_inject" => audit_log_inject(client, arguments),
        "audit_log_stream" => audit_log_stream(client, arguments),
        "summaries_count_blueprints" => summaries_count_blueprints(client, arguments),
        "summaries_count_deployments" => summaries_count_deployments(client, arguments),
        "summaries_count_executions" => summaries_count_executions(client, arguments),
        "summaries_count_node_instances" => {
            summaries_count_node_instances(client, arguments)
        }
        "summaries_count_nodes" => summaries_count_nodes(client, arguments),
        "summaries_count_execution_schedules" => {
            summaries_count_execution_schedules(client, arguments)
        }
        other => Err(Failure::unknown(other)),
    }
}

fn manager_get_version<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.manager().get_version();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_get_status<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.manager().get_status();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("summary")? {
        call = call.summary(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_get_config<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.manager().get_config();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<String>("scope")? {
        call = call.scope(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_get_setting<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .manager()
        .get_setting(arguments.need(arguments.path("setting_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_update_setting<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .manager()
        .update_setting(
            arguments.need(arguments.path("setting_name")?)?,
            arguments.need(arguments.body::<types::UpdateSetting>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_get_context<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.manager().get_context();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_set_context<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .manager()
        .set_context(arguments.need(arguments.body::<types::SetProviderContext>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("update")? {
        call = call.update(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_get_ssl<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.manager().get_ssl();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_set_ssl<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .manager()
        .set_ssl(arguments.need(arguments.body::<types::SetSsl>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_get_ldap<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.manager().get_ldap();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_set_ldap<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .manager()
        .set_ldap(arguments.need(arguments.body::<types::SetLdap>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_check_ok<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.manager().check_ok();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn manager_get_identity_provider<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.manager().get_identity_provider();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tokens_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.tokens().get();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tokens_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .tokens()
        .create(arguments.need(arguments.body::<types::CreateToken>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tokens_get_of_user<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .tokens()
        .get_of_user(arguments.need(arguments.path("user_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tokens_get_by_id<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .tokens()
        .get_by_id(arguments.need(arguments.path("token_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tokens_revoke<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.tokens().revoke(arguments.need(arguments.path("token_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .get(arguments.need(arguments.path("blueprint_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_upload<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .delete(arguments.need(arguments.path("blueprint_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("force")? {
        call = call.force(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .update(
            arguments.need(arguments.path("blueprint_id")?)?,
            arguments.need(arguments.body::<types::UpdateBlueprint>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_download<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .download(arguments.need(arguments.path("blueprint_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_upload_archive<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .upload_archive(
            arguments.need(arguments.path("blueprint_id")?)?,
            arguments.need(arguments.upload()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_validate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
fn blueprints_get_validated<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .get_validated(arguments.need(arguments.path("blueprint_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
fn blueprints_delete_validated<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .delete_validated(arguments.need(arguments.path("blueprint_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("force")? {
        call = call.force(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
fn blueprints_set_global<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .set_global(arguments.need(arguments.path("blueprint_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_set_visibility<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .set_visibility(
            arguments.need(arguments.path("blueprint_id")?)?,
            arguments.need(arguments.body::<types::SetVisibility>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn blueprints_set_icon<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .blueprints()
        .set_icon(arguments.need(arguments.path("blueprint_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.upload()? {
        call = call.upload(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployments()
        .update(
            arguments.need(arguments.path("deployment_id")?)?,
            arguments.need(arguments.body::<types::UpdateDeployment>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_get_outputs<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployments()
        .get_outputs(arguments.need(arguments.path("deployment_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_get_capabilities<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployments()
        .get_capabilities(arguments.need(arguments.path("deployment_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_set_visibility<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployments()
        .set_visibility(
            arguments.need(arguments.path("deployment_id")?)?,
            arguments.need(arguments.body::<types::SetVisibility>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployments_set_site<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployments()
        .set_site(
            arguments.need(arguments.path("deployment_id")?)?,
            arguments.need(arguments.body::<types::SetSite>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn executions_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    if let Some(value) = arguments.query::<Vec<types::ExecutionStatus>>("status")? {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn executions_start<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .executions()
        .start(arguments.need(arguments.body::<types::StartExecution>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn executions_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn executions_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .executions()
        .get(arguments.need(arguments.path("execution_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn executions_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn executions_control<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn executions_should_start<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .executions()
        .should_start(arguments.need(arguments.path("execution_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn events_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn events_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn events_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .events()
        .create(arguments.need(arguments.body::<types::CreateEvents>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn node_instances_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn node_instances_create_many<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .node_instances()
        .create_many(arguments.need(arguments.body::<types::CreateNodeInstances>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn node_instances_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn node_instances_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn node_instances_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .node_instances()
        .delete(arguments.need(arguments.path("node_instance_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn nodes_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn nodes_create_many<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .nodes()
        .create_many(arguments.need(arguments.body::<types::CreateNodes>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn nodes_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn nodes_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .nodes()
        .delete(
            arguments.need(arguments.path("deployment_id")?)?,
            arguments.need(arguments.path("node_id")?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_create_many<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_updates()
        .create_many(
            arguments.need(arguments.body::<types::CreateDeploymentUpdates>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_updates()
        .get(arguments.need(arguments.path("deployment_update_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_updates()
        .create(
            arguments.need(arguments.path("deployment_update_id")?)?,
            arguments.need(arguments.body::<types::CreateDeploymentUpdate>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_updates()
        .update(
            arguments.need(arguments.path("deployment_update_id")?)?,
            arguments.need(arguments.body::<types::UpdateDeploymentUpdate>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_start<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_updates()
        .start(
            arguments.need(arguments.path("deployment_id")?)?,
            arguments.need(arguments.body::<types::StartDeploymentUpdate>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_upload<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_updates_finalize<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_updates()
        .finalize(arguments.need(arguments.path("deployment_update_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_modifications_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_modifications_start<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_modifications()
        .start(arguments.need(arguments.body::<types::StartDeploymentModification>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_modifications_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_modifications()
        .get(arguments.need(arguments.path("modification_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_modifications_finish<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_modifications()
        .finish(arguments.need(arguments.path("modification_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_modifications_rollback<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_modifications()
        .rollback(arguments.need(arguments.path("modification_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_upload<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.plugins().get(arguments.need(arguments.path("plugin_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_install<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .plugins()
        .install(
            arguments.need(arguments.path("plugin_id")?)?,
            arguments.need(arguments.body::<types::InstallPlugin>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_set_state<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .plugins()
        .set_state(
            arguments.need(arguments.path("plugin_id")?)?,
            arguments.need(arguments.body::<types::SetPluginState>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .plugins()
        .update(
            arguments.need(arguments.path("plugin_id")?)?,
            arguments.need(arguments.body::<types::UpdatePlugin>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_download<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .plugins()
        .download(arguments.need(arguments.path("plugin_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("full_archive")? {
        call = call.full_archive(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
fn plugins_set_global<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .plugins()
        .set_global(arguments.need(arguments.path("plugin_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_set_visibility<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .plugins()
        .set_visibility(
            arguments.need(arguments.path("plugin_id")?)?,
            arguments.need(arguments.body::<types::SetVisibility>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_download_yaml<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .plugins()
        .download_yaml(arguments.need(arguments.path("plugin_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<String>("dsl_version")? {
        call = call.dsl_version(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_updates_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_updates_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .plugins_updates()
        .get(arguments.need(arguments.path("plugins_update_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_updates_start<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn plugins_updates_finalize<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .plugins_updates()
        .finalize(arguments.need(arguments.path("plugins_update_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.secrets().get(arguments.need(arguments.path("secret_key")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_skip_value")? {
        call = call.skip_value(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .secrets()
        .create(
            arguments.need(arguments.path("secret_key")?)?,
            arguments.need(arguments.body::<types::CreateSecret>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .secrets()
        .update(
            arguments.need(arguments.path("secret_key")?)?,
            arguments.need(arguments.body::<types::UpdateSecret>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .secrets()
        .delete(arguments.need(arguments.path("secret_key")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
fn secrets_set_global<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .secrets()
        .set_global(arguments.need(arguments.path("secret_key")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_set_visibility<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .secrets()
        .set_visibility(
            arguments.need(arguments.path("secret_key")?)?,
            arguments.need(arguments.body::<types::SetVisibility>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_export<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.secrets().export();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<cloudmgr_runtime::Secret>("_passphrase")? {
        call = call.passphrase(value);
    }
    if let Some(value) = arguments.query::<bool>("_include_metadata")? {
        call = call.include_metadata(value);
    }
    if let Some(value) = arguments.query::<Vec<types::Visibility>>("visibility")? {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_import<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .secrets()
        .import(arguments.need(arguments.body::<types::ImportSecrets>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sites_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sites_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.sites().get(arguments.need(arguments.path("site_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sites_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .sites()
        .create(
            arguments.need(arguments.path("site_name")?)?,
            arguments.need(arguments.body::<types::CreateSite>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sites_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .sites()
        .update(
            arguments.need(arguments.path("site_name")?)?,
            arguments.need(arguments.body::<types::UpdateSite>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sites_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.sites().delete(arguments.need(arguments.path("site_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .snapshots()
        .get(arguments.need(arguments.path("snapshot_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .snapshots()
        .create(
            arguments.need(arguments.path("snapshot_id")?)?,
            arguments.need(arguments.body::<types::CreateSnapshot>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .snapshots()
        .update(
            arguments.need(arguments.path("snapshot_id")?)?,
            arguments.need(arguments.body::<types::UpdateSnapshot>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .snapshots()
        .delete(arguments.need(arguments.path("snapshot_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_download<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .snapshots()
        .download(arguments.need(arguments.path("snapshot_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_upload<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_restore<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .snapshots()
        .restore(
            arguments.need(arguments.path("snapshot_id")?)?,
            arguments.need(arguments.body::<types::RestoreSnapshot>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_get_restore_status<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.snapshots().get_restore_status();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn agents_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    if let Some(value) = arguments.query::<Vec<types::InstallMethod>>("install_methods")?
    {
        call = call.install_methods(value);
    }
    if let Some(value) = arguments.query::<Vec<types::InstallMethod>>("install_method")?
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn agents_replace_ca_certs<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .agents()
        .replace_ca_certs(arguments.need(arguments.body::<types::ReplaceCaCerts>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn agents_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.agents().get(arguments.need(arguments.path("agent_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn agents_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .agents()
        .create(
            arguments.need(arguments.path("agent_name")?)?,
            arguments.need(arguments.body::<types::CreateAgent>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn agents_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .agents()
        .update(
            arguments.need(arguments.path("agent_name")?)?,
            arguments.need(arguments.body::<types::UpdateAgent>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.tenants().get(arguments.need(arguments.path("tenant_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .tenants()
        .delete(arguments.need(arguments.path("tenant_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_add_user<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .tenants()
        .add_user(arguments.need(arguments.body::<types::AddUserToTenant>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_update_user<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .tenants()
        .update_user(arguments.need(arguments.body::<types::UpdateUserInTenant>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_remove_user<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .tenants()
        .remove_user(arguments.need(arguments.body::<types::RemoveUserFromTenant>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_add_user_group<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_update_user_group<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tenants_remove_user_group<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .tenants()
        .remove_user_group(
            arguments.need(arguments.body::<types::RemoveUserGroupFromTenant>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .users()
        .create(arguments.need(arguments.body::<types::CreateUser>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.users().get(arguments.need(arguments.path("username")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.users().delete(arguments.need(arguments.path("username")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_get_current<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.users().get_current();
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_set_active<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_unlock<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.users().unlock(arguments.need(arguments.path("username")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .user_groups()
        .create(arguments.need(arguments.body::<types::CreateUserGroup>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .user_groups()
        .get(arguments.need(arguments.path("group_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .user_groups()
        .delete(arguments.need(arguments.path("group_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_add_user<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .user_groups()
        .add_user(arguments.need(arguments.body::<types::AddUserToGroup>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_remove_user<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .user_groups()
        .remove_user(arguments.need(arguments.body::<types::RemoveUserFromGroup>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("_get_data")? {
        call = call.get_data(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn licenses_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn licenses_upload<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.licenses().upload(arguments.need(arguments.upload()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn licenses_register<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .licenses()
        .register(arguments.need(arguments.body::<types::RegisterLicense>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn licenses_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.licenses().delete();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn licenses_check<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.licenses().check();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn maintenance_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.maintenance().get();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn maintenance_activate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.maintenance().activate();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn maintenance_deactivate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.maintenance().deactivate();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_get_status<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.cluster().get_status();
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<bool>("summary")? {
        call = call.summary(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_list_managers<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_add_manager<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cluster()
        .add_manager(arguments.need(arguments.body::<types::AddManager>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_remove_manager<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cluster()
        .remove_manager(arguments.need(arguments.path("hostname")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_update_manager<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cluster()
        .update_manager(
            arguments.need(arguments.path("hostname")?)?,
            arguments.need(arguments.body::<types::UpdateManager>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_list_brokers<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_add_broker<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cluster()
        .add_broker(arguments.need(arguments.body::<types::AddBroker>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_update_broker<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cluster()
        .update_broker(
            arguments.need(arguments.path("broker_name")?)?,
            arguments.need(arguments.body::<types::UpdateBroker>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_remove_broker<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cluster()
        .remove_broker(arguments.need(arguments.path("broker_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_list_db_nodes<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn cluster_update_db_nodes<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .cluster()
        .update_db_nodes(arguments.need(arguments.body::<types::UpdateDbNodes>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<u64>("_size")? {
        call = call.size(value);
    }
    if let Some(value) = arguments.query::<u64>("_offset")? {
        call = call.offset(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn operations_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn operations_control<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .operations()
        .control(arguments.need(arguments.body::<types::ControlOperations>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn operations_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .operations()
        .create(
            arguments.need(arguments.path("operation_id")?)?,
            arguments.need(arguments.body::<types::CreateOperation>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn operations_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .operations()
        .update(
            arguments.need(arguments.path("operation_id")?)?,
            arguments.need(arguments.body::<types::UpdateOperation>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn operations_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .operations()
        .delete(arguments.need(arguments.path("operation_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn operations_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .operations()
        .get(arguments.need(arguments.path("operation_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tasks_graphs_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tasks_graphs_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .tasks_graphs()
        .create(
            arguments.need(arguments.path("tasks_graph_id")?)?,
            arguments.need(arguments.body::<types::CreateTasksGraph>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn tasks_graphs_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .tasks_graphs()
        .update(
            arguments.need(arguments.path("tasks_graph_id")?)?,
            arguments.need(arguments.body::<types::UpdateTasksGraph>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn functions_evaluate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .functions()
        .evaluate(arguments.need(arguments.body::<types::EvaluateFunctions>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn inter_deployment_dependencies_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn inter_deployment_dependencies_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .inter_deployment_dependencies()
        .create(
            arguments.need(arguments.body::<types::CreateInterDeploymentDependency>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn inter_deployment_dependencies_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .inter_deployment_dependencies()
        .delete(
            arguments.need(arguments.body::<types::DeleteInterDeploymentDependency>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn inter_deployment_dependencies_create_many<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .inter_deployment_dependencies()
        .create_many(
            arguments
                .need(arguments.body::<types::CreateInterDeploymentDependencies>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn inter_deployment_dependencies_replace<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .inter_deployment_dependencies()
        .replace(
            arguments.need(arguments.path("deployment_id")?)?,
            arguments
                .need(arguments.body::<types::ReplaceInterDeploymentDependencies>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_groups_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_groups_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_groups()
        .get(arguments.need(arguments.path("deployment_group_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_groups_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_groups()
        .create(
            arguments.need(arguments.path("deployment_group_id")?)?,
            arguments.need(arguments.body::<types::CreateDeploymentGroup>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_groups_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .deployment_groups()
        .update(
            arguments.need(arguments.path("deployment_group_id")?)?,
            arguments.need(arguments.body::<types::UpdateDeploymentGroup>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn deployment_groups_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn labels_list_deployment_keys<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn labels_list_deployment_values<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn labels_list_blueprint_keys<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn labels_list_blueprint_values<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_list_deployments<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_get_deployments<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .get_deployments(arguments.need(arguments.path("filter_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_create_deployments<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .create_deployments(
            arguments.need(arguments.path("filter_id")?)?,
            arguments.need(arguments.body::<types::CreateFilter>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_update_deployments<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .update_deployments(
            arguments.need(arguments.path("filter_id")?)?,
            arguments.need(arguments.body::<types::UpdateFilter>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_delete_deployments<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .delete_deployments(arguments.need(arguments.path("filter_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_list_blueprints<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_get_blueprints<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .get_blueprints(arguments.need(arguments.path("filter_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_create_blueprints<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .create_blueprints(
            arguments.need(arguments.path("filter_id")?)?,
            arguments.need(arguments.body::<types::CreateFilter>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_update_blueprints<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .update_blueprints(
            arguments.need(arguments.path("filter_id")?)?,
            arguments.need(arguments.body::<types::UpdateFilter>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn filters_delete_blueprints<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .filters()
        .delete_blueprints(arguments.need(arguments.path("filter_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_deployments<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_blueprints<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_workflows<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_nodes<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_node_types<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_node_instances<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .searches()
        .list_node_instances(arguments.need(arguments.body::<types::Search>()?)?);
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_secrets<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_capabilities<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn searches_list_scaling_groups<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .searches()
        .list_scaling_groups(arguments.need(arguments.body::<types::Search>()?)?);
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn workflows_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_groups_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_groups_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .execution_groups()
        .create(arguments.need(arguments.body::<types::StartExecutionGroup>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_groups_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_groups_control<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .execution_groups()
        .control(
            arguments.need(arguments.path("execution_group_id")?)?,
            arguments.need(arguments.body::<types::ControlExecutionGroup>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_groups_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .execution_groups()
        .update(
            arguments.need(arguments.path("execution_group_id")?)?,
            arguments.need(arguments.body::<types::UpdateExecutionGroup>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_schedules_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_schedules_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_schedules_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_schedules_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn execution_schedules_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .execution_schedules()
        .delete(
            arguments.need(arguments.path("schedule_id")?)?,
            arguments.need(arguments.query::<String>("deployment_id")?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_providers_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_providers_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .secrets_providers()
        .create(arguments.need(arguments.body::<types::CreateSecretsProvider>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_providers_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .secrets_providers()
        .get(arguments.need(arguments.path("provider_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_providers_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .secrets_providers()
        .update(
            arguments.need(arguments.path("provider_name")?)?,
            arguments.need(arguments.body::<types::UpdateSecretsProvider>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn secrets_providers_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .secrets_providers()
        .delete(arguments.need(arguments.path("provider_name")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn log_bundles_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn log_bundles_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .log_bundles()
        .get(arguments.need(arguments.path("log_bundle_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<Vec<String>>("_include")? {
        call = call.include(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn log_bundles_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .log_bundles()
        .create(
            arguments.need(arguments.path("log_bundle_id")?)?,
            arguments.need(arguments.body::<types::CreateLogBundle>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn log_bundles_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .log_bundles()
        .update(
            arguments.need(arguments.path("log_bundle_id")?)?,
            arguments.need(arguments.body::<types::UpdateLogBundle>()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn log_bundles_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .log_bundles()
        .delete(arguments.need(arguments.path("log_bundle_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn log_bundles_download<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .log_bundles()
        .download(arguments.need(arguments.path("log_bundle_id")?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn log_bundles_upload<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .log_bundles()
        .upload(
            arguments.need(arguments.path("log_bundle_id")?)?,
            arguments.need(arguments.upload()?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn permissions_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn permissions_list_of_role<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn permissions_add<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .permissions()
        .add(
            arguments.need(arguments.path("role_name")?)?,
            arguments.need(arguments.path("permission_name")?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn permissions_remove<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .permissions()
        .remove(
            arguments.need(arguments.path("role_name")?)?,
            arguments.need(arguments.path("permission_name")?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn audit_log_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn audit_log_truncate<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn audit_log_inject<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .audit_log()
        .inject(arguments.need(arguments.body::<Vec<types::NewAuditLog>>()?)?);
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn audit_log_stream<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn summaries_count_blueprints<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .summaries()
        .count_blueprints(
            arguments
                .need(arguments.query::<types::BlueprintSummaryField>("_target_field")?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<types::BlueprintSummaryField>("_sub_field")? {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn summaries_count_deployments<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .summaries()
        .count_deployments(
            arguments
                .need(
                    arguments.query::<types::DeploymentSummaryField>("_target_field")?,
                )?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<types::DeploymentSummaryField>("_sub_field")?
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn summaries_count_executions<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .summaries()
        .count_executions(
            arguments
                .need(arguments.query::<types::ExecutionSummaryField>("_target_field")?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<types::ExecutionSummaryField>("_sub_field")? {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn summaries_count_node_instances<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .summaries()
        .count_node_instances(
            arguments
                .need(
                    arguments.query::<types::NodeInstanceSummaryField>("_target_field")?,
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn summaries_count_nodes<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .summaries()
        .count_nodes(
            arguments.need(arguments.query::<types::NodeSummaryField>("_target_field")?)?,
        );
    if let Some(value) = arguments.header::<String>("Tenant")? {
        call = call.tenant(value);
    }
    if let Some(value) = arguments.query::<types::NodeSummaryField>("_sub_field")? {
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn summaries_count_execution_schedules<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .summaries()
        .count_execution_schedules(
            arguments
                .need(
                    arguments
                        .query::<types::ExecutionScheduleSummaryField>("_target_field")?,
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
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}
