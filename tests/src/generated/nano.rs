// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `nano` by its id.

use cloudmgr_runtime::Value;
use crate::make::arguments::{Arguments, Failure};
use nano_sdk::types;

/// The client.
pub type Client = nano_sdk::Client;

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
        "system_get" => {
            let call = client.system().get();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "system_initialise" => {
            let call = client
                .system()
                .initialise(
                    arguments.need(arguments.body::<types::InitialiseSystem>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sessions_list" => {
            let call = client.sessions().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sessions_create" => {
            let call = client
                .sessions()
                .create(arguments.need(arguments.body::<types::CreateSession>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sessions_get" => {
            let call = client
                .sessions()
                .get(arguments.need(arguments.path("session_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "sessions_keep_alive" => {
            let call = client
                .sessions()
                .keep_alive(arguments.need(arguments.path("session_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_list" => {
            let call = client.users().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_search" => {
            let mut call = client.users().search();
            if let Some(value) = arguments.query::<String>("group")? {
                call = call.group(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_get" => {
            let call = client.users().get(arguments.need(arguments.path("user_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_create" => {
            let call = client
                .users()
                .create(
                    arguments.need(arguments.path("user_name")?)?,
                    arguments.need(arguments.body::<types::CreateUser>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_update" => {
            let call = client
                .users()
                .update(
                    arguments.need(arguments.path("user_name")?)?,
                    arguments.need(arguments.body::<types::UpdateUser>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_delete" => {
            let call = client
                .users()
                .delete(arguments.need(arguments.path("user_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "users_update_password" => {
            let call = client
                .users()
                .update_password(
                    arguments.need(arguments.path("user_name")?)?,
                    arguments.need(arguments.body::<types::UpdateUserPassword>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_list" => {
            let call = client.user_groups().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_get" => {
            let call = client
                .user_groups()
                .get(arguments.need(arguments.path("group_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_create" => {
            let call = client
                .user_groups()
                .create(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.body::<types::CreateUserGroup>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_update" => {
            let call = client
                .user_groups()
                .update(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.body::<types::UpdateUserGroup>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_delete" => {
            let call = client
                .user_groups()
                .delete(arguments.need(arguments.path("group_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_list_members" => {
            let call = client
                .user_groups()
                .list_members(arguments.need(arguments.path("group_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_add_member" => {
            let call = client
                .user_groups()
                .add_member(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.path("user_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "user_groups_remove_member" => {
            let call = client
                .user_groups()
                .remove_member(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.path("user_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "roles_list" => {
            let call = client.roles().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "roles_get" => {
            let call = client.roles().get(arguments.need(arguments.path("role_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "roles_create" => {
            let call = client
                .roles()
                .create(
                    arguments.need(arguments.path("role_name")?)?,
                    arguments.need(arguments.body::<types::CreateRole>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "roles_update" => {
            let call = client
                .roles()
                .update(
                    arguments.need(arguments.path("role_name")?)?,
                    arguments.need(arguments.body::<types::UpdateRole>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "roles_delete" => {
            let call = client
                .roles()
                .delete(arguments.need(arguments.path("role_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_pools_list" => {
            let call = client.compute_pools().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_pools_get" => {
            let call = client
                .compute_pools()
                .get(arguments.need(arguments.path("pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_pools_create" => {
            let mut call = client
                .compute_pools()
                .create(arguments.need(arguments.path("pool_name")?)?);
            if let Some(value) = arguments.body::<types::CreateComputePool>()? {
                call = call.body(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_pools_update" => {
            let call = client
                .compute_pools()
                .update(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.body::<types::UpdateComputePool>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_pools_delete" => {
            let call = client
                .compute_pools()
                .delete(arguments.need(arguments.path("pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_list_unallocated" => {
            let call = client.compute_cells().list_unallocated();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_list" => {
            let call = client
                .compute_cells()
                .list(arguments.need(arguments.path("pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_get" => {
            let call = client
                .compute_cells()
                .get(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_add" => {
            let call = client
                .compute_cells()
                .add(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_update" => {
            let call = client
                .compute_cells()
                .update(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                    arguments.need(arguments.body::<types::UpdateComputeCell>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_remove" => {
            let call = client
                .compute_cells()
                .remove(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_get_storages" => {
            let call = client
                .compute_cells()
                .get_storages(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "compute_cells_update_storages" => {
            let call = client
                .compute_cells()
                .update_storages(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                    arguments.need(arguments.body::<types::UpdateCellStorage>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "storage_pools_list" => {
            let call = client.storage_pools().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "storage_pools_get" => {
            let call = client
                .storage_pools()
                .get(arguments.need(arguments.path("storage_pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "storage_pools_create" => {
            let call = client
                .storage_pools()
                .create(
                    arguments.need(arguments.path("storage_pool_name")?)?,
                    arguments.need(arguments.body::<types::CreateStoragePool>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "storage_pools_update" => {
            let call = client
                .storage_pools()
                .update(
                    arguments.need(arguments.path("storage_pool_name")?)?,
                    arguments.need(arguments.body::<types::UpdateStoragePool>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "storage_pools_delete" => {
            let call = client
                .storage_pools()
                .delete(arguments.need(arguments.path("storage_pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_list" => {
            let call = client.address_pools().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_get" => {
            let call = client
                .address_pools()
                .get(arguments.need(arguments.path("address_pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_create" => {
            let call = client
                .address_pools()
                .create(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.body::<types::CreateAddressPool>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_update" => {
            let call = client
                .address_pools()
                .update(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.body::<types::UpdateAddressPool>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_delete" => {
            let call = client
                .address_pools()
                .delete(arguments.need(arguments.path("address_pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_list_ranges" => {
            let call = client
                .address_pools()
                .list_ranges(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.path("range_type")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_get_range" => {
            let call = client
                .address_pools()
                .get_range(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.path("range_type")?)?,
                    arguments.need(arguments.path("range_start")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_add_range" => {
            let call = client
                .address_pools()
                .add_range(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.path("range_type")?)?,
                    arguments.need(arguments.path("range_start")?)?,
                    arguments.need(arguments.body::<types::AddAddressRange>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "address_pools_remove_range" => {
            let call = client
                .address_pools()
                .remove_range(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.path("range_type")?)?,
                    arguments.need(arguments.path("range_start")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_list" => {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_search" => {
            let call = client
                .guests()
                .search(arguments.need(arguments.body::<types::SearchGuests>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_create" => {
            let call = client
                .guests()
                .create(arguments.need(arguments.body::<types::CreateGuest>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_get" => {
            let call = client.guests().get(arguments.need(arguments.path("guest_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_delete" => {
            let call = client
                .guests()
                .delete(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::DeleteGuest>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_name" => {
            let call = client
                .guests()
                .update_name(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestName>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_auto_start" => {
            let call = client
                .guests()
                .update_auto_start(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestAutoStart>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_cores" => {
            let call = client
                .guests()
                .update_cores(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestCores>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_memory" => {
            let call = client
                .guests()
                .update_memory(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestMemory>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_cpu_qos" => {
            let call = client
                .guests()
                .update_cpu_qos(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestCpuQos>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_disk_qos" => {
            let call = client
                .guests()
                .update_disk_qos(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestDiskQos>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_network_qos" => {
            let call = client
                .guests()
                .update_network_qos(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestNetworkQos>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_get_auth" => {
            let call = client
                .guests()
                .get_auth(arguments.need(arguments.path("guest_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_auth" => {
            let call = client
                .guests()
                .update_auth(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestAuth>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_reset_monitor_secret" => {
            let call = client
                .guests()
                .reset_monitor_secret(arguments.need(arguments.path("guest_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_resize_disk" => {
            let call = client
                .guests()
                .resize_disk(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("disk_index")?)?,
                    arguments.need(arguments.body::<types::ResizeGuestDisk>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_shrink_disk" => {
            let call = client
                .guests()
                .shrink_disk(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("disk_index")?)?,
                    arguments.need(arguments.body::<types::ShrinkGuestDisk>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_reset_system_unchecked" => {
            let call = client
                .guests()
                .reset_system_unchecked(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::ResetGuestSystem>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_get_security_policy" => {
            let call = client
                .guests()
                .get_security_policy(arguments.need(arguments.path("guest_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_default_action" => {
            let call = client
                .guests()
                .update_default_action(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateDefaultAction>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_add_security_rule" => {
            let call = client
                .guests()
                .add_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::AddSecurityRule>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_update_security_rule" => {
            let call = client
                .guests()
                .update_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::UpdateSecurityRule>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_remove_security_rule" => {
            let call = client
                .guests()
                .remove_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "guests_move_security_rule" => {
            let call = client
                .guests()
                .move_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::MoveSecurityRule>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "instances_list" => {
            let call = client
                .instances()
                .list(arguments.need(arguments.path("pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "instances_list_in_cell" => {
            let call = client
                .instances()
                .list_in_cell(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "instances_get" => {
            let call = client
                .instances()
                .get(arguments.need(arguments.path("guest_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "instances_start" => {
            let call = client
                .instances()
                .start(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::StartInstance>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "instances_stop" => {
            let call = client
                .instances()
                .stop(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::StopInstance>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "instances_insert_media" => {
            let call = client
                .instances()
                .insert_media(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::InsertMedia>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "instances_eject_media" => {
            let call = client
                .instances()
                .eject_media(arguments.need(arguments.path("guest_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_list" => {
            let call = client
                .snapshots()
                .list(arguments.need(arguments.path("guest_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_create" => {
            let call = client
                .snapshots()
                .create(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::CreateSnapshot>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_restore" => {
            let call = client
                .snapshots()
                .restore(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::RestoreSnapshot>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_get" => {
            let call = client
                .snapshots()
                .get(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("snapshot_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "snapshots_delete" => {
            let call = client
                .snapshots()
                .delete(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("snapshot_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_list" => {
            let call = client.media_images().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_create" => {
            let call = client
                .media_images()
                .create(arguments.need(arguments.body::<types::CreateMediaImage>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_sync" => {
            let call = client
                .media_images()
                .sync(arguments.need(arguments.body::<types::SyncMediaImages>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_search" => {
            let call = client.media_images().search();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_get" => {
            let call = client
                .media_images()
                .get(arguments.need(arguments.path("media_image_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_update" => {
            let call = client
                .media_images()
                .update(
                    arguments.need(arguments.path("media_image_id")?)?,
                    arguments.need(arguments.body::<types::UpdateMediaImage>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_delete" => {
            let call = client
                .media_images()
                .delete(arguments.need(arguments.path("media_image_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_upload" => {
            let call = client
                .media_images()
                .upload(
                    arguments.need(arguments.path("media_image_id")?)?,
                    arguments.need(arguments.upload()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "media_images_download" => {
            let call = client
                .media_images()
                .download(arguments.need(arguments.path("media_image_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_list" => {
            let mut call = client.disk_images().list();
            if let Some(value) = arguments.query::<Vec<String>>("tags")? {
                call = call.tags(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_create" => {
            let call = client
                .disk_images()
                .create(arguments.need(arguments.body::<types::CreateDiskImage>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_sync" => {
            let call = client
                .disk_images()
                .sync(arguments.need(arguments.body::<types::SyncDiskImages>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_get" => {
            let call = client
                .disk_images()
                .get(arguments.need(arguments.path("disk_image_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_update" => {
            let call = client
                .disk_images()
                .update(
                    arguments.need(arguments.path("disk_image_id")?)?,
                    arguments.need(arguments.body::<types::UpdateDiskImage>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_delete" => {
            let call = client
                .disk_images()
                .delete(arguments.need(arguments.path("disk_image_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_download" => {
            let mut call = client
                .disk_images()
                .download(arguments.need(arguments.path("disk_image_id")?)?);
            if let Some(value) = arguments.header::<String>("Range")? {
                call = call.range(value);
            }
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "disk_images_upload" => {
            let call = client
                .disk_images()
                .upload(
                    arguments.need(arguments.path("disk_image_id")?)?,
                    arguments.need(arguments.upload()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "templates_list" => {
            let call = client.templates().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "templates_create" => {
            let call = client
                .templates()
                .create(arguments.need(arguments.body::<types::CreateTemplate>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "templates_get" => {
            let call = client
                .templates()
                .get(arguments.need(arguments.path("template_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "templates_update" => {
            let call = client
                .templates()
                .update(
                    arguments.need(arguments.path("template_id")?)?,
                    arguments.need(arguments.body::<types::UpdateTemplate>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "templates_delete" => {
            let call = client
                .templates()
                .delete(arguments.need(arguments.path("template_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_list" => {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_create" => {
            let call = client
                .security_policy_groups()
                .create(
                    arguments
                        .need(arguments.body::<types::CreateSecurityPolicyGroup>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_get" => {
            let call = client
                .security_policy_groups()
                .get(arguments.need(arguments.path("policy_group_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_update" => {
            let call = client
                .security_policy_groups()
                .update(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments
                        .need(arguments.body::<types::UpdateSecurityPolicyGroup>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_delete" => {
            let call = client
                .security_policy_groups()
                .delete(arguments.need(arguments.path("policy_group_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_list_rules" => {
            let call = client
                .security_policy_groups()
                .list_rules(arguments.need(arguments.path("policy_group_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_add_rule" => {
            let call = client
                .security_policy_groups()
                .add_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.body::<types::AddSecurityRule>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_update_rule" => {
            let call = client
                .security_policy_groups()
                .update_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::UpdateSecurityRule>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_remove_rule" => {
            let call = client
                .security_policy_groups()
                .remove_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "security_policy_groups_move_rule" => {
            let call = client
                .security_policy_groups()
                .move_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::MoveSecurityRule>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "monitor_channels_create" => {
            let call = client
                .monitor_channels()
                .create(
                    arguments.need(arguments.body::<types::CreateMonitorChannel>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "batches_create_guests" => {
            let call = client
                .batches()
                .create_guests(
                    arguments.need(arguments.body::<types::CreateGuests>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "batches_get_create" => {
            let call = client
                .batches()
                .get_create(arguments.need(arguments.path("batch_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "batches_delete_guests" => {
            let call = client
                .batches()
                .delete_guests(
                    arguments.need(arguments.body::<types::DeleteGuests>()?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "batches_get_delete" => {
            let call = client
                .batches()
                .get_delete(arguments.need(arguments.path("batch_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "batches_stop_guests" => {
            let call = client
                .batches()
                .stop_guests(arguments.need(arguments.body::<types::StopGuests>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "batches_get_stop" => {
            let call = client
                .batches()
                .get_stop(arguments.need(arguments.path("batch_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "migrations_list" => {
            let call = client.migrations().list();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "migrations_create" => {
            let call = client
                .migrations()
                .create(arguments.need(arguments.body::<types::CreateMigration>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "migrations_get" => {
            let call = client
                .migrations()
                .get(arguments.need(arguments.path("migration_id")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "logs_list" => {
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
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "logs_create" => {
            let call = client
                .logs()
                .create(arguments.need(arguments.body::<types::CreateLog>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "logs_delete" => {
            let call = client
                .logs()
                .delete(arguments.need(arguments.body::<types::DeleteLogs>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "visibilities_get" => {
            let call = client.visibilities().get();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "visibilities_update" => {
            let call = client
                .visibilities()
                .update(arguments.need(arguments.body::<types::UpdateVisibility>()?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "statistics_get_zone" => {
            let call = client.statistics().get_zone();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "statistics_list_pools" => {
            let call = client.statistics().list_pools();
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "statistics_get_pool" => {
            let call = client
                .statistics()
                .get_pool(arguments.need(arguments.path("pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "statistics_list_cells" => {
            let call = client
                .statistics()
                .list_cells(arguments.need(arguments.path("pool_name")?)?);
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        "statistics_get_cell" => {
            let call = client
                .statistics()
                .get_cell(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            arguments.conclude(cloudmgr_runtime::AnyCall::into_kind(call)).await
        }
        other => Err(Failure::unknown(other)),
    }
}
