// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Every operation of `nano` by its id.

use cloudmgr_runtime::Value;
use crate::arguments::{Arguments, Failure};
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
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "system_initialise" => {
            let call = client
                .system()
                .initialise(
                    arguments.need(arguments.body::<types::InitialiseSystem>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "sessions_list" => {
            let call = client.sessions().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "sessions_create" => {
            let call = client
                .sessions()
                .create(arguments.need(arguments.body::<types::CreateSession>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "sessions_get" => {
            let call = client
                .sessions()
                .get(arguments.need(arguments.path("session_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "sessions_keep_alive" => {
            let call = client
                .sessions()
                .keep_alive(arguments.need(arguments.path("session_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "users_list" => {
            let call = client.users().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "users_search" => {
            let mut call = client.users().search();
            if let Some(value) = arguments.query::<String>("group")? {
                call = call.group(value);
            }
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "users_get" => {
            let call = client.users().get(arguments.need(arguments.path("user_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "users_create" => {
            let call = client
                .users()
                .create(
                    arguments.need(arguments.path("user_name")?)?,
                    arguments.need(arguments.body::<types::CreateUser>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "users_update" => {
            let call = client
                .users()
                .update(
                    arguments.need(arguments.path("user_name")?)?,
                    arguments.need(arguments.body::<types::UpdateUser>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "users_delete" => {
            let call = client
                .users()
                .delete(arguments.need(arguments.path("user_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "users_update_password" => {
            let call = client
                .users()
                .update_password(
                    arguments.need(arguments.path("user_name")?)?,
                    arguments.need(arguments.body::<types::UpdateUserPassword>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_list" => {
            let call = client.user_groups().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_get" => {
            let call = client
                .user_groups()
                .get(arguments.need(arguments.path("group_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_create" => {
            let call = client
                .user_groups()
                .create(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.body::<types::CreateUserGroup>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_update" => {
            let call = client
                .user_groups()
                .update(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.body::<types::UpdateUserGroup>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_delete" => {
            let call = client
                .user_groups()
                .delete(arguments.need(arguments.path("group_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_list_members" => {
            let call = client
                .user_groups()
                .list_members(arguments.need(arguments.path("group_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_add_member" => {
            let call = client
                .user_groups()
                .add_member(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.path("user_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "user_groups_remove_member" => {
            let call = client
                .user_groups()
                .remove_member(
                    arguments.need(arguments.path("group_name")?)?,
                    arguments.need(arguments.path("user_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "roles_list" => {
            let call = client.roles().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "roles_get" => {
            let call = client.roles().get(arguments.need(arguments.path("role_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "roles_create" => {
            let call = client
                .roles()
                .create(
                    arguments.need(arguments.path("role_name")?)?,
                    arguments.need(arguments.body::<types::CreateRole>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "roles_update" => {
            let call = client
                .roles()
                .update(
                    arguments.need(arguments.path("role_name")?)?,
                    arguments.need(arguments.body::<types::UpdateRole>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "roles_delete" => {
            let call = client
                .roles()
                .delete(arguments.need(arguments.path("role_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_pools_list" => {
            let call = client.compute_pools().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_pools_get" => {
            let call = client
                .compute_pools()
                .get(arguments.need(arguments.path("pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_pools_create" => {
            let mut call = client
                .compute_pools()
                .create(arguments.need(arguments.path("pool_name")?)?);
            if let Some(value) = arguments.body::<types::CreateComputePool>()? {
                call = call.body(value);
            }
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_pools_update" => {
            let call = client
                .compute_pools()
                .update(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.body::<types::UpdateComputePool>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_pools_delete" => {
            let call = client
                .compute_pools()
                .delete(arguments.need(arguments.path("pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_list_unallocated" => {
            let call = client.compute_cells().list_unallocated();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_list" => {
            let call = client
                .compute_cells()
                .list(arguments.need(arguments.path("pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_get" => {
            let call = client
                .compute_cells()
                .get(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_add" => {
            let call = client
                .compute_cells()
                .add(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_update" => {
            let call = client
                .compute_cells()
                .update(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                    arguments.need(arguments.body::<types::UpdateComputeCell>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_remove" => {
            let call = client
                .compute_cells()
                .remove(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_get_storages" => {
            let call = client
                .compute_cells()
                .get_storages(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "compute_cells_update_storages" => {
            let call = client
                .compute_cells()
                .update_storages(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                    arguments.need(arguments.body::<types::UpdateCellStorage>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "storage_pools_list" => {
            let call = client.storage_pools().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "storage_pools_get" => {
            let call = client
                .storage_pools()
                .get(arguments.need(arguments.path("storage_pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "storage_pools_create" => {
            let call = client
                .storage_pools()
                .create(
                    arguments.need(arguments.path("storage_pool_name")?)?,
                    arguments.need(arguments.body::<types::CreateStoragePool>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "storage_pools_update" => {
            let call = client
                .storage_pools()
                .update(
                    arguments.need(arguments.path("storage_pool_name")?)?,
                    arguments.need(arguments.body::<types::UpdateStoragePool>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "storage_pools_delete" => {
            let call = client
                .storage_pools()
                .delete(arguments.need(arguments.path("storage_pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_list" => {
            let call = client.address_pools().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_get" => {
            let call = client
                .address_pools()
                .get(arguments.need(arguments.path("address_pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_create" => {
            let call = client
                .address_pools()
                .create(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.body::<types::CreateAddressPool>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_update" => {
            let call = client
                .address_pools()
                .update(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.body::<types::UpdateAddressPool>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_delete" => {
            let call = client
                .address_pools()
                .delete(arguments.need(arguments.path("address_pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_list_ranges" => {
            let call = client
                .address_pools()
                .list_ranges(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.path("range_type")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_get_range" => {
            let call = client
                .address_pools()
                .get_range(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.path("range_type")?)?,
                    arguments.need(arguments.path("range_start")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
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
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "address_pools_remove_range" => {
            let call = client
                .address_pools()
                .remove_range(
                    arguments.need(arguments.path("address_pool_name")?)?,
                    arguments.need(arguments.path("range_type")?)?,
                    arguments.need(arguments.path("range_start")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
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
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_search" => {
            let call = client
                .guests()
                .search(arguments.need(arguments.body::<types::SearchGuests>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_create" => {
            let call = client
                .guests()
                .create(arguments.need(arguments.body::<types::CreateGuest>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            if arguments.waits() {
                return arguments.wait(Box::pin(call.start()).await).await;
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_get" => {
            let call = client.guests().get(arguments.need(arguments.path("guest_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_delete" => {
            let call = client
                .guests()
                .delete(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::DeleteGuest>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_name" => {
            let call = client
                .guests()
                .update_name(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestName>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_auto_start" => {
            let call = client
                .guests()
                .update_auto_start(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestAutoStart>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_cores" => {
            let call = client
                .guests()
                .update_cores(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestCores>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_memory" => {
            let call = client
                .guests()
                .update_memory(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestMemory>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_cpu_qos" => {
            let call = client
                .guests()
                .update_cpu_qos(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestCpuQos>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_disk_qos" => {
            let call = client
                .guests()
                .update_disk_qos(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestDiskQos>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_network_qos" => {
            let call = client
                .guests()
                .update_network_qos(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestNetworkQos>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_get_auth" => {
            let call = client
                .guests()
                .get_auth(arguments.need(arguments.path("guest_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_auth" => {
            let call = client
                .guests()
                .update_auth(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateGuestAuth>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_reset_monitor_secret" => {
            let call = client
                .guests()
                .reset_monitor_secret(arguments.need(arguments.path("guest_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_resize_disk" => {
            let call = client
                .guests()
                .resize_disk(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("disk_index")?)?,
                    arguments.need(arguments.body::<types::ResizeGuestDisk>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_shrink_disk" => {
            let call = client
                .guests()
                .shrink_disk(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("disk_index")?)?,
                    arguments.need(arguments.body::<types::ShrinkGuestDisk>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_reset_system" => {
            let call = client
                .guests()
                .reset_system(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::ResetGuestSystem>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_get_security_policy" => {
            let call = client
                .guests()
                .get_security_policy(arguments.need(arguments.path("guest_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_default_action" => {
            let call = client
                .guests()
                .update_default_action(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::UpdateDefaultAction>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_add_security_rule" => {
            let call = client
                .guests()
                .add_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::AddSecurityRule>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_update_security_rule" => {
            let call = client
                .guests()
                .update_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::UpdateSecurityRule>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_remove_security_rule" => {
            let call = client
                .guests()
                .remove_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "guests_move_security_rule" => {
            let call = client
                .guests()
                .move_security_rule(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::MoveSecurityRule>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "instances_list" => {
            let call = client
                .instances()
                .list(arguments.need(arguments.path("pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "instances_list_in_cell" => {
            let call = client
                .instances()
                .list_in_cell(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "instances_get" => {
            let call = client
                .instances()
                .get(arguments.need(arguments.path("guest_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "instances_start" => {
            let call = client
                .instances()
                .start(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::StartInstance>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "instances_stop" => {
            let call = client
                .instances()
                .stop(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::StopInstance>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "instances_insert_media" => {
            let call = client
                .instances()
                .insert_media(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::InsertMedia>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "instances_eject_media" => {
            let call = client
                .instances()
                .eject_media(arguments.need(arguments.path("guest_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "snapshots_list" => {
            let call = client
                .snapshots()
                .list(arguments.need(arguments.path("guest_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "snapshots_create" => {
            let call = client
                .snapshots()
                .create(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::CreateSnapshot>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "snapshots_restore" => {
            let call = client
                .snapshots()
                .restore(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.body::<types::RestoreSnapshot>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "snapshots_get" => {
            let call = client
                .snapshots()
                .get(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("snapshot_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "snapshots_delete" => {
            let call = client
                .snapshots()
                .delete(
                    arguments.need(arguments.path("guest_id")?)?,
                    arguments.need(arguments.path("snapshot_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_list" => {
            let call = client.media_images().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_create" => {
            let call = client
                .media_images()
                .create(arguments.need(arguments.body::<types::CreateMediaImage>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_sync" => {
            let call = client
                .media_images()
                .sync(arguments.need(arguments.body::<types::SyncMediaImages>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_search" => {
            let call = client.media_images().search();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_get" => {
            let call = client
                .media_images()
                .get(arguments.need(arguments.path("media_image_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_update" => {
            let call = client
                .media_images()
                .update(
                    arguments.need(arguments.path("media_image_id")?)?,
                    arguments.need(arguments.body::<types::UpdateMediaImage>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_delete" => {
            let call = client
                .media_images()
                .delete(arguments.need(arguments.path("media_image_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_upload" => {
            let call = client
                .media_images()
                .upload(
                    arguments.need(arguments.path("media_image_id")?)?,
                    arguments.need(arguments.upload()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "media_images_download" => {
            let call = client
                .media_images()
                .download(arguments.need(arguments.path("media_image_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.download(Box::pin(call.send()).await).await
        }
        "disk_images_list" => {
            let mut call = client.disk_images().list();
            if let Some(value) = arguments.query::<Vec<String>>("tags")? {
                call = call.tags(value);
            }
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "disk_images_create" => {
            let call = client
                .disk_images()
                .create(arguments.need(arguments.body::<types::CreateDiskImage>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            if arguments.waits() {
                return arguments.wait(Box::pin(call.start()).await).await;
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "disk_images_sync" => {
            let call = client
                .disk_images()
                .sync(arguments.need(arguments.body::<types::SyncDiskImages>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "disk_images_get" => {
            let call = client
                .disk_images()
                .get(arguments.need(arguments.path("disk_image_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "disk_images_update" => {
            let call = client
                .disk_images()
                .update(
                    arguments.need(arguments.path("disk_image_id")?)?,
                    arguments.need(arguments.body::<types::UpdateDiskImage>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "disk_images_delete" => {
            let call = client
                .disk_images()
                .delete(arguments.need(arguments.path("disk_image_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "disk_images_download" => {
            let mut call = client
                .disk_images()
                .download(arguments.need(arguments.path("disk_image_id")?)?);
            if let Some(value) = arguments.header::<String>("Range")? {
                call = call.range(value);
            }
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.download(Box::pin(call.send()).await).await
        }
        "disk_images_upload" => {
            let call = client
                .disk_images()
                .upload(
                    arguments.need(arguments.path("disk_image_id")?)?,
                    arguments.need(arguments.upload()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "templates_list" => {
            let call = client.templates().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "templates_create" => {
            let call = client
                .templates()
                .create(arguments.need(arguments.body::<types::CreateTemplate>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "templates_get" => {
            let call = client
                .templates()
                .get(arguments.need(arguments.path("template_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "templates_update" => {
            let call = client
                .templates()
                .update(
                    arguments.need(arguments.path("template_id")?)?,
                    arguments.need(arguments.body::<types::UpdateTemplate>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "templates_delete" => {
            let call = client
                .templates()
                .delete(arguments.need(arguments.path("template_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
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
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_create" => {
            let call = client
                .security_policy_groups()
                .create(
                    arguments
                        .need(arguments.body::<types::CreateSecurityPolicyGroup>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_get" => {
            let call = client
                .security_policy_groups()
                .get(arguments.need(arguments.path("policy_group_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_update" => {
            let call = client
                .security_policy_groups()
                .update(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments
                        .need(arguments.body::<types::UpdateSecurityPolicyGroup>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_delete" => {
            let call = client
                .security_policy_groups()
                .delete(arguments.need(arguments.path("policy_group_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_list_rules" => {
            let call = client
                .security_policy_groups()
                .list_rules(arguments.need(arguments.path("policy_group_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_add_rule" => {
            let call = client
                .security_policy_groups()
                .add_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.body::<types::AddSecurityRule>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_update_rule" => {
            let call = client
                .security_policy_groups()
                .update_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::UpdateSecurityRule>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_remove_rule" => {
            let call = client
                .security_policy_groups()
                .remove_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "security_policy_groups_move_rule" => {
            let call = client
                .security_policy_groups()
                .move_rule(
                    arguments.need(arguments.path("policy_group_id")?)?,
                    arguments.need(arguments.path("rule_index")?)?,
                    arguments.need(arguments.body::<types::MoveSecurityRule>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "monitor_channels_create" => {
            let call = client
                .monitor_channels()
                .create(
                    arguments.need(arguments.body::<types::CreateMonitorChannel>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "batches_create_guests" => {
            let call = client
                .batches()
                .create_guests(
                    arguments.need(arguments.body::<types::CreateGuests>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            if arguments.waits() {
                return arguments.wait(Box::pin(call.start()).await).await;
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "batches_get_create" => {
            let call = client
                .batches()
                .get_create(arguments.need(arguments.path("batch_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "batches_delete_guests" => {
            let call = client
                .batches()
                .delete_guests(
                    arguments.need(arguments.body::<types::DeleteGuests>()?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            if arguments.waits() {
                return arguments.wait(Box::pin(call.start()).await).await;
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "batches_get_delete" => {
            let call = client
                .batches()
                .get_delete(arguments.need(arguments.path("batch_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "batches_stop_guests" => {
            let call = client
                .batches()
                .stop_guests(arguments.need(arguments.body::<types::StopGuests>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            if arguments.waits() {
                return arguments.wait(Box::pin(call.start()).await).await;
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "batches_get_stop" => {
            let call = client
                .batches()
                .get_stop(arguments.need(arguments.path("batch_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "migrations_list" => {
            let call = client.migrations().list();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "migrations_create" => {
            let call = client
                .migrations()
                .create(arguments.need(arguments.body::<types::CreateMigration>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            if arguments.waits() {
                return arguments.wait(Box::pin(call.start()).await).await;
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "migrations_get" => {
            let call = client
                .migrations()
                .get(arguments.need(arguments.path("migration_id")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
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
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            if arguments.all_pages() {
                return arguments.collect(call.items()).await;
            }
            arguments.page(Box::pin(call.send()).await)
        }
        "logs_create" => {
            let call = client
                .logs()
                .create(arguments.need(arguments.body::<types::CreateLog>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "logs_delete" => {
            let call = client
                .logs()
                .delete(arguments.need(arguments.body::<types::DeleteLogs>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "visibilities_get" => {
            let call = client.visibilities().get();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "visibilities_update" => {
            let call = client
                .visibilities()
                .update(arguments.need(arguments.body::<types::UpdateVisibility>()?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "statistics_get_zone" => {
            let call = client.statistics().get_zone();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "statistics_list_pools" => {
            let call = client.statistics().list_pools();
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "statistics_get_pool" => {
            let call = client
                .statistics()
                .get_pool(arguments.need(arguments.path("pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "statistics_list_cells" => {
            let call = client
                .statistics()
                .list_cells(arguments.need(arguments.path("pool_name")?)?);
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        "statistics_get_cell" => {
            let call = client
                .statistics()
                .get_cell(
                    arguments.need(arguments.path("pool_name")?)?,
                    arguments.need(arguments.path("cell_name")?)?,
                );
            if arguments.only_curl() {
                return Ok(Value::from(call.to_curl()));
            }
            arguments.answer(Box::pin(call.send()).await)
        }
        other => Err(Failure::unknown(other)),
    }
}
