// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `nano` by its id.

use crate::make::arguments::{Arguments, Failure};
use crate::make::conclude::Prepared;
use nano_sdk::types;

/// The client.
pub type Client = nano_sdk::Client;

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
        "system_get" => system_get(client, arguments),
        "system_initialise" => system_initialise(client, arguments),
        "sessions_list" => sessions_list(client, arguments),
        "sessions_create" => sessions_create(client, arguments),
        "sessions_get" => sessions_get(client, arguments),
        "sessions_keep_alive" => sessions_keep_alive(client, arguments),
        "users_list" => users_list(client, arguments),
        "users_search" => users_search(client, arguments),
        "users_get" => users_get(client, arguments),
        "users_create" => users_create(client, arguments),
        "users_update" => users_update(client, arguments),
        "users_delete" => users_delete(client, arguments),
        "users_update_password" => users_update_password(client, arguments),
        "user_groups_list" => user_groups_list(client, arguments),
        "user_groups_get" => user_groups_get(client, arguments),
        "user_groups_create" => user_groups_create(client, arguments),
        "user_groups_update" => user_groups_update(client, arguments),
        "user_groups_delete" => user_groups_delete(client, arguments),
        "user_groups_list_members" => user_groups_list_members(client, arguments),
        "user_groups_add_member" => user_groups_add_member(client, arguments),
        "user_groups_remove_member" => user_groups_remove_member(client, arguments),
        "roles_list" => roles_list(client, arguments),
        "roles_get" => roles_get(client, arguments),
        "roles_create" => roles_create(client, arguments),
        "roles_update" => roles_update(client, arguments),
        "roles_delete" => roles_delete(client, arguments),
        "compute_pools_list" => compute_pools_list(client, arguments),
        "compute_pools_get" => compute_pools_get(client, arguments),
        "compute_pools_create" => compute_pools_create(client, arguments),
        "compute_pools_update" => compute_pools_update(client, arguments),
        "compute_pools_delete" => compute_pools_delete(client, arguments),
        "compute_cells_list_unallocated" => {
            compute_cells_list_unallocated(client, arguments)
        }
        "compute_cells_list" => compute_cells_list(client, arguments),
        "compute_cells_get" => compute_cells_get(client, arguments),
        "compute_cells_add" => compute_cells_add(client, arguments),
        "compute_cells_update" => compute_cells_update(client, arguments),
        "compute_cells_remove" => compute_cells_remove(client, arguments),
        "compute_cells_get_storages" => compute_cells_get_storages(client, arguments),
        "compute_cells_update_storages" => {
            compute_cells_update_storages(client, arguments)
        }
        "storage_pools_list" => storage_pools_list(client, arguments),
        "storage_pools_get" => storage_pools_get(client, arguments),
        "storage_pools_create" => storage_pools_create(client, arguments),
        "storage_pools_update" => storage_pools_update(client, arguments),
        "storage_pools_delete" => storage_pools_delete(client, arguments),
        "address_pools_list" => address_pools_list(client, arguments),
        "address_pools_get" => address_pools_get(client, arguments),
        "address_pools_create" => address_pools_create(client, arguments),
        "address_pools_update" => address_pools_update(client, arguments),
        "address_pools_delete" => address_pools_delete(client, arguments),
        "address_pools_list_ranges" => address_pools_list_ranges(client, arguments),
        "address_pools_get_range" => address_pools_get_range(client, arguments),
        "address_pools_add_range" => address_pools_add_range(client, arguments),
        "address_pools_remove_range" => address_pools_remove_range(client, arguments),
        "guests_list" => guests_list(client, arguments),
        "guests_search" => guests_search(client, arguments),
        "guests_create" => guests_create(client, arguments),
        "guests_get" => guests_get(client, arguments),
        "guests_delete" => guests_delete(client, arguments),
        "guests_update_name" => guests_update_name(client, arguments),
        "guests_update_auto_start" => guests_update_auto_start(client, arguments),
        "guests_update_cores" => guests_update_cores(client, arguments),
        "guests_update_memory" => guests_update_memory(client, arguments),
        "guests_update_cpu_qos" => guests_update_cpu_qos(client, arguments),
        "guests_update_disk_qos" => guests_update_disk_qos(client, arguments),
        "guests_update_network_qos" => guests_update_network_qos(client, arguments),
        "guests_get_auth" => guests_get_auth(client, arguments),
        "guests_update_auth" => guests_update_auth(client, arguments),
        "guests_reset_monitor_secret" => guests_reset_monitor_secret(client, arguments),
        "guests_resize_disk" => guests_resize_disk(client, arguments),
        "guests_shrink_disk" => guests_shrink_disk(client, arguments),
        "guests_reset_system_unchecked" => {
            guests_reset_system_unchecked(client, arguments)
        }
        "guests_get_security_policy" => guests_get_security_policy(client, arguments),
        "guests_update_default_action" => guests_update_default_action(client, arguments),
        "guests_add_security_rule" => guests_add_security_rule(client, arguments),
        "guests_update_security_rule" => guests_update_security_rule(client, arguments),
        "guests_remove_security_rule" => guests_remove_security_rule(client, arguments),
        "guests_move_security_rule" => guests_move_security_rule(client, arguments),
        "instances_list" => instances_list(client, arguments),
        "instances_list_in_cell" => instances_list_in_cell(client, arguments),
        "instances_get" => instances_get(client, arguments),
        "instances_start" => instances_start(client, arguments),
        "instances_stop" => instances_stop(client, arguments),
        "instances_insert_media" => instances_insert_media(client, arguments),
        "instances_eject_media" => instances_eject_media(client, arguments),
        "snapshots_list" => snapshots_list(client, arguments),
        "snapshots_create" => snapshots_create(client, arguments),
        "snapshots_restore" => snapshots_restore(client, arguments),
        "snapshots_get" => snapshots_get(client, arguments),
        "snapshots_delete" => snapshots_delete(client, arguments),
        "media_images_list" => media_images_list(client, arguments),
        "media_images_create" => media_images_create(client, arguments),
        "media_images_sync" => media_images_sync(client, arguments),
        "media_images_search" => media_images_search(client, arguments),
        "media_images_get" => media_images_get(client, arguments),
        "media_images_update" => media_images_update(client, arguments),
        "media_images_delete" => media_images_delete(client, arguments),
        "media_images_upload" => media_images_upload(client, arguments),
        "media_images_download" => media_images_download(client, arguments),
        "disk_images_list" => disk_images_list(client, arguments),
        "disk_images_create" => disk_images_create(client, arguments),
        "disk_images_sync" => disk_images_sync(client, arguments),
        "disk_images_get" => disk_images_get(client, arguments),
        "disk_images_update" => disk_images_update(client, arguments),
        "disk_images_delete" => disk_images_delete(client, arguments),
        "disk_images_download" => disk_images_download(client, arguments),
        "disk_images_upload" => disk_images_upload(client, arguments),
        "templates_list" => templates_list(client, arguments),
        "templates_create" => templates_create(client, arguments),
        "templates_get" => templates_get(client, arguments),
        "templates_update" => templates_update(client, arguments),
        "templates_delete" => templates_delete(client, arguments),
        "security_policy_groups_list" => security_policy_groups_list(client, arguments),
        "security_policy_groups_create" => {
            security_policy_groups_create(client, arguments)
        }
        "security_policy_groups_get" => security_policy_groups_get(client, arguments),
        "security_policy_groups_update" => {
            security_policy_groups_update(client, arguments)
        }
        "security_policy_groups_delete" => {
            security_policy_groups_delete(client, arguments)
        }
        "security_policy_groups_list_rules" => {
            security_policy_groups_list_rules(client, arguments)
        }
        "security_policy_groups_add_rule" => {
            security_policy_groups_add_rule(client, arguments)
        }
        "security_policy_groups_update_rule" => {
            security_policy_groups_update_rule(client, arguments)
        }
        "security_policy_groups_remove_rule" => {
            security_policy_groups_remove_rule(client, arguments)
        }
        "security_policy_groups_move_rule" => {
            security_policy_groups_move_rule(client, arguments)
        }
        "monitor_channels_create" => monitor_channels_create(client, arguments),
        "batches_create_guests" => batches_create_guests(client, arguments),
        "batches_get_create" => batches_get_create(client, arguments),
        "batches_delete_guests" => batches_delete_guests(client, arguments),
        "batches_get_delete" => batches_get_delete(client, arguments),
        "batches_stop_guests" => batches_stop_guests(client, arguments),
        "batches_get_stop" => batches_get_stop(client, arguments),
        "migrations_list" => migrations_list(client, arguments),
        "migrations_create" => migrations_create(client, arguments),
        "migrations_get" => migrations_get(client, arguments),
        "logs_list" => logs_list(client, arguments),
        "logs_create" => logs_create(client, arguments),
        "logs_delete" => logs_delete(client, arguments),
        "visibilities_get" => visibilities_get(client, arguments),
        "visibilities_update" => visibilities_update(client, arguments),
        "statistics_get_zone" => statistics_get_zone(client, arguments),
        "statistics_list_pools" => statistics_list_pools(client, arguments),
        "statistics_get_pool" => statistics_get_pool(client, arguments),
        "statistics_list_cells" => statistics_list_cells(client, arguments),
        "statistics_get_cell" => statistics_get_cell(client, arguments),
        other => Err(Failure::unknown(other)),
    }
}

fn system_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.system().get();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn system_initialise<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .system()
        .initialise(arguments.need(arguments.body::<types::InitialiseSystem>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sessions_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.sessions().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sessions_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .sessions()
        .create(arguments.need(arguments.body::<types::CreateSession>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
fn sessions_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.sessions().get(arguments.need(arguments.path("session_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn sessions_keep_alive<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .sessions()
        .keep_alive(arguments.need(arguments.path("session_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.users().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_search<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.users().search();
    if let Some(value) = arguments.query::<String>("group")? {
        call = call.group(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.users().get(arguments.need(arguments.path("user_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .users()
        .create(
            arguments.need(arguments.path("user_name")?)?,
            arguments.need(arguments.body::<types::CreateUser>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .users()
        .update(
            arguments.need(arguments.path("user_name")?)?,
            arguments.need(arguments.body::<types::UpdateUser>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.users().delete(arguments.need(arguments.path("user_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn users_update_password<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .users()
        .update_password(
            arguments.need(arguments.path("user_name")?)?,
            arguments.need(arguments.body::<types::UpdateUserPassword>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.user_groups().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.user_groups().get(arguments.need(arguments.path("group_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .user_groups()
        .create(
            arguments.need(arguments.path("group_name")?)?,
            arguments.need(arguments.body::<types::CreateUserGroup>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .user_groups()
        .update(
            arguments.need(arguments.path("group_name")?)?,
            arguments.need(arguments.body::<types::UpdateUserGroup>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .user_groups()
        .delete(arguments.need(arguments.path("group_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_list_members<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .user_groups()
        .list_members(arguments.need(arguments.path("group_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_add_member<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .user_groups()
        .add_member(
            arguments.need(arguments.path("group_name")?)?,
            arguments.need(arguments.path("user_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn user_groups_remove_member<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .user_groups()
        .remove_member(
            arguments.need(arguments.path("group_name")?)?,
            arguments.need(arguments.path("user_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn roles_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.roles().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn roles_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.roles().get(arguments.need(arguments.path("role_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn roles_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .roles()
        .create(
            arguments.need(arguments.path("role_name")?)?,
            arguments.need(arguments.body::<types::CreateRole>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn roles_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .roles()
        .update(
            arguments.need(arguments.path("role_name")?)?,
            arguments.need(arguments.body::<types::UpdateRole>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn roles_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.roles().delete(arguments.need(arguments.path("role_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_pools_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.compute_pools().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_pools_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.compute_pools().get(arguments.need(arguments.path("pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_pools_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .compute_pools()
        .create(arguments.need(arguments.path("pool_name")?)?);
    if let Some(value) = arguments.body::<types::CreateComputePool>()? {
        call = call.body(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_pools_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .compute_pools()
        .update(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.body::<types::UpdateComputePool>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_pools_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .compute_pools()
        .delete(arguments.need(arguments.path("pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_list_unallocated<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.compute_cells().list_unallocated();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .compute_cells()
        .list(arguments.need(arguments.path("pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .compute_cells()
        .get(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_add<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .compute_cells()
        .add(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .compute_cells()
        .update(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
            arguments.need(arguments.body::<types::UpdateComputeCell>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_remove<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .compute_cells()
        .remove(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_get_storages<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .compute_cells()
        .get_storages(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn compute_cells_update_storages<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .compute_cells()
        .update_storages(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
            arguments.need(arguments.body::<types::UpdateCellStorage>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn storage_pools_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.storage_pools().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn storage_pools_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .storage_pools()
        .get(arguments.need(arguments.path("storage_pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn storage_pools_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .storage_pools()
        .create(
            arguments.need(arguments.path("storage_pool_name")?)?,
            arguments.need(arguments.body::<types::CreateStoragePool>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn storage_pools_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .storage_pools()
        .update(
            arguments.need(arguments.path("storage_pool_name")?)?,
            arguments.need(arguments.body::<types::UpdateStoragePool>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn storage_pools_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .storage_pools()
        .delete(arguments.need(arguments.path("storage_pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.address_pools().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .address_pools()
        .get(arguments.need(arguments.path("address_pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .address_pools()
        .create(
            arguments.need(arguments.path("address_pool_name")?)?,
            arguments.need(arguments.body::<types::CreateAddressPool>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .address_pools()
        .update(
            arguments.need(arguments.path("address_pool_name")?)?,
            arguments.need(arguments.body::<types::UpdateAddressPool>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .address_pools()
        .delete(arguments.need(arguments.path("address_pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_list_ranges<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .address_pools()
        .list_ranges(
            arguments.need(arguments.path("address_pool_name")?)?,
            arguments.need(arguments.path("range_type")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_get_range<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .address_pools()
        .get_range(
            arguments.need(arguments.path("address_pool_name")?)?,
            arguments.need(arguments.path("range_type")?)?,
            arguments.need(arguments.path("range_start")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_add_range<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .address_pools()
        .add_range(
            arguments.need(arguments.path("address_pool_name")?)?,
            arguments.need(arguments.path("range_type")?)?,
            arguments.need(arguments.path("range_start")?)?,
            arguments.need(arguments.body::<types::AddAddressRange>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn address_pools_remove_range<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .address_pools()
        .remove_range(
            arguments.need(arguments.path("address_pool_name")?)?,
            arguments.need(arguments.path("range_type")?)?,
            arguments.need(arguments.path("range_start")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client
        .guests()
        .list(arguments.need(arguments.query::<String>("pool")?)?);
    if let Some(value) = arguments.query::<String>("cell")? {
        call = call.cell(value);
    }
    if let Some(value) = arguments.query::<String>("owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.query::<String>("group")? {
        call = call.group(value);
    }
    if let Some(value) = arguments.query::<u32>("status")? {
        call = call.status(value);
    }
    if let Some(value) = arguments.query::<bool>("created")? {
        call = call.created(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_search<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .guests()
        .search(arguments.need(arguments.body::<types::SearchGuests>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .guests()
        .create(arguments.need(arguments.body::<types::CreateGuest>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.guests().get(arguments.need(arguments.path("guest_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .guests()
        .delete(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::DeleteGuest>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_name<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_name(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestName>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_auto_start<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_auto_start(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestAutoStart>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_cores<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_cores(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestCores>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_memory<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_memory(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestMemory>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_cpu_qos<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_cpu_qos(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestCpuQos>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_disk_qos<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_disk_qos(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestDiskQos>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_network_qos<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_network_qos(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestNetworkQos>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_get_auth<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.guests().get_auth(arguments.need(arguments.path("guest_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_auth<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_auth(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateGuestAuth>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_reset_monitor_secret<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .reset_monitor_secret(arguments.need(arguments.path("guest_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_resize_disk<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .resize_disk(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.path("disk_index")?)?,
            arguments.need(arguments.body::<types::ResizeGuestDisk>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_shrink_disk<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .shrink_disk(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.path("disk_index")?)?,
            arguments.need(arguments.body::<types::ShrinkGuestDisk>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_reset_system_unchecked<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .reset_system_unchecked(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::ResetGuestSystem>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_get_security_policy<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .get_security_policy(arguments.need(arguments.path("guest_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_default_action<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_default_action(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::UpdateDefaultAction>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_add_security_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .add_security_rule(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::AddSecurityRule>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_update_security_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .update_security_rule(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.path("rule_index")?)?,
            arguments.need(arguments.body::<types::UpdateSecurityRule>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_remove_security_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .remove_security_rule(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.path("rule_index")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn guests_move_security_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .guests()
        .move_security_rule(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.path("rule_index")?)?,
            arguments.need(arguments.body::<types::MoveSecurityRule>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn instances_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.instances().list(arguments.need(arguments.path("pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn instances_list_in_cell<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .instances()
        .list_in_cell(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn instances_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.instances().get(arguments.need(arguments.path("guest_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn instances_start<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .instances()
        .start(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::StartInstance>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn instances_stop<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .instances()
        .stop(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::StopInstance>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn instances_insert_media<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .instances()
        .insert_media(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::InsertMedia>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn instances_eject_media<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .instances()
        .eject_media(arguments.need(arguments.path("guest_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.snapshots().list(arguments.need(arguments.path("guest_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .snapshots()
        .create(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::CreateSnapshot>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_restore<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .snapshots()
        .restore(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.body::<types::RestoreSnapshot>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .snapshots()
        .get(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.path("snapshot_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn snapshots_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .snapshots()
        .delete(
            arguments.need(arguments.path("guest_id")?)?,
            arguments.need(arguments.path("snapshot_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.media_images().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .media_images()
        .create(arguments.need(arguments.body::<types::CreateMediaImage>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_sync<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .media_images()
        .sync(arguments.need(arguments.body::<types::SyncMediaImages>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_search<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.media_images().search();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .media_images()
        .get(arguments.need(arguments.path("media_image_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .media_images()
        .update(
            arguments.need(arguments.path("media_image_id")?)?,
            arguments.need(arguments.body::<types::UpdateMediaImage>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .media_images()
        .delete(arguments.need(arguments.path("media_image_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn media_images_upload<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .media_images()
        .upload(
            arguments.need(arguments.path("media_image_id")?)?,
            arguments.need(arguments.upload()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

#[allow(
    deprecated,
    reason = "operations that no server routes any more are called like the others"
)]
fn media_images_download<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .media_images()
        .download(arguments.need(arguments.path("media_image_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.disk_images().list();
    if let Some(value) = arguments.query::<Vec<String>>("tags")? {
        call = call.tags(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .disk_images()
        .create(arguments.need(arguments.body::<types::CreateDiskImage>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_sync<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .disk_images()
        .sync(arguments.need(arguments.body::<types::SyncDiskImages>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .disk_images()
        .get(arguments.need(arguments.path("disk_image_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .disk_images()
        .update(
            arguments.need(arguments.path("disk_image_id")?)?,
            arguments.need(arguments.body::<types::UpdateDiskImage>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .disk_images()
        .delete(arguments.need(arguments.path("disk_image_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_download<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client
        .disk_images()
        .download(arguments.need(arguments.path("disk_image_id")?)?);
    if let Some(value) = arguments.header::<String>("Range")? {
        call = call.range(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn disk_images_upload<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .disk_images()
        .upload(
            arguments.need(arguments.path("disk_image_id")?)?,
            arguments.need(arguments.upload()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn templates_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.templates().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn templates_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .templates()
        .create(arguments.need(arguments.body::<types::CreateTemplate>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn templates_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.templates().get(arguments.need(arguments.path("template_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn templates_update<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .templates()
        .update(
            arguments.need(arguments.path("template_id")?)?,
            arguments.need(arguments.body::<types::UpdateTemplate>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn templates_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .templates()
        .delete(arguments.need(arguments.path("template_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_list<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let mut call = client.security_policy_groups().list();
    if let Some(value) = arguments.query::<bool>("enabled_only")? {
        call = call.enabled_only(value);
    }
    if let Some(value) = arguments.query::<bool>("global_only")? {
        call = call.global_only(value);
    }
    if let Some(value) = arguments.query::<String>("owner")? {
        call = call.owner(value);
    }
    if let Some(value) = arguments.query::<String>("group")? {
        call = call.group(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .create(arguments.need(arguments.body::<types::CreateSecurityPolicyGroup>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_get<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .get(arguments.need(arguments.path("policy_group_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .update(
            arguments.need(arguments.path("policy_group_id")?)?,
            arguments.need(arguments.body::<types::UpdateSecurityPolicyGroup>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .delete(arguments.need(arguments.path("policy_group_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_list_rules<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .list_rules(arguments.need(arguments.path("policy_group_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_add_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .add_rule(
            arguments.need(arguments.path("policy_group_id")?)?,
            arguments.need(arguments.body::<types::AddSecurityRule>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_update_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .update_rule(
            arguments.need(arguments.path("policy_group_id")?)?,
            arguments.need(arguments.path("rule_index")?)?,
            arguments.need(arguments.body::<types::UpdateSecurityRule>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_remove_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .remove_rule(
            arguments.need(arguments.path("policy_group_id")?)?,
            arguments.need(arguments.path("rule_index")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn security_policy_groups_move_rule<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .security_policy_groups()
        .move_rule(
            arguments.need(arguments.path("policy_group_id")?)?,
            arguments.need(arguments.path("rule_index")?)?,
            arguments.need(arguments.body::<types::MoveSecurityRule>()?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn monitor_channels_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .monitor_channels()
        .create(arguments.need(arguments.body::<types::CreateMonitorChannel>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn batches_create_guests<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .batches()
        .create_guests(arguments.need(arguments.body::<types::CreateGuests>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn batches_get_create<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.batches().get_create(arguments.need(arguments.path("batch_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn batches_delete_guests<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .batches()
        .delete_guests(arguments.need(arguments.body::<types::DeleteGuests>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn batches_get_delete<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.batches().get_delete(arguments.need(arguments.path("batch_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn batches_stop_guests<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .batches()
        .stop_guests(arguments.need(arguments.body::<types::StopGuests>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn batches_get_stop<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.batches().get_stop(arguments.need(arguments.path("batch_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn migrations_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.migrations().list();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn migrations_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .migrations()
        .create(arguments.need(arguments.body::<types::CreateMigration>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn migrations_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.migrations().get(arguments.need(arguments.path("migration_id")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn logs_list<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let mut call = client.logs().list();
    if let Some(value) = arguments.query::<u64>("limit")? {
        call = call.limit(value);
    }
    if let Some(value) = arguments.query::<u64>("start")? {
        call = call.offset(value);
    }
    if let Some(value) = arguments.query::<String>("after")? {
        call = call.after(value);
    }
    if let Some(value) = arguments.query::<String>("before")? {
        call = call.before(value);
    }
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn logs_create<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .logs()
        .create(arguments.need(arguments.body::<types::CreateLog>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn logs_delete<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client
        .logs()
        .delete(arguments.need(arguments.body::<types::DeleteLogs>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn visibilities_get<'a>(client: &Client, arguments: &'a mut Arguments) -> Prepared<'a> {
    let call = client.visibilities().get();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn visibilities_update<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .visibilities()
        .update(arguments.need(arguments.body::<types::UpdateVisibility>()?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn statistics_get_zone<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.statistics().get_zone();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn statistics_list_pools<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client.statistics().list_pools();
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn statistics_get_pool<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .statistics()
        .get_pool(arguments.need(arguments.path("pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn statistics_list_cells<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .statistics()
        .list_cells(arguments.need(arguments.path("pool_name")?)?);
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}

fn statistics_get_cell<'a>(
    client: &Client,
    arguments: &'a mut Arguments,
) -> Prepared<'a> {
    let call = client
        .statistics()
        .get_cell(
            arguments.need(arguments.path("pool_name")?)?,
            arguments.need(arguments.path("cell_name")?)?,
        );
    Ok(arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)))
}
