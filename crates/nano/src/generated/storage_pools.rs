// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::storage_pools`](crate::Client::storage_pools).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Shared storage that a compute pool may keep its disks on. Returned by [`Client::storage_pools`](crate::Client::storage_pools).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.storage_pools().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct StoragePools<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Shared storage that a compute pool may keep its disks on.
    pub fn storage_pools(&self) -> StoragePools<'_> {
        StoragePools(self.core())
    }
}

impl StoragePools<'_> {
    /// List the storage pools.
    ///
    /// The document shows a pool of type `ceph`; the server creates only `nfs` pools.
    ///
    /// `GET /storage_pools/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::STORAGE_POOLS_LIST))
    }

    /// Get a storage pool.
    ///
    /// The response has no `name`.
    ///
    /// `GET /storage_pools/{storage_pool_name}`
    ///
    /// - `storage_pool_name`: Name of the storage pool.
    pub fn get(&self, storage_pool_name: impl Param) -> Get {
        let request = self.0.call(&table::STORAGE_POOLS_GET);
        Get::new(request.segment(storage_pool_name))
    }

    /// Create a storage pool.
    ///
    /// `POST /storage_pools/{storage_pool_name}`
    ///
    /// - `storage_pool_name`: Name of the storage pool.
    pub fn create(
        &self,
        storage_pool_name: impl Param,
        body: impl Borrow<types::CreateStoragePool>,
    ) -> Create {
        let request = self.0.call(&table::STORAGE_POOLS_CREATE);
        Create::new(request.segment(storage_pool_name).json(body.borrow()))
    }

    /// Change a storage pool.
    ///
    /// Only while the pool is empty.
    ///
    /// Full replacement.
    ///
    /// `PUT /storage_pools/{storage_pool_name}`
    ///
    /// - `storage_pool_name`: Name of the storage pool.
    pub fn update(
        &self,
        storage_pool_name: impl Param,
        body: impl Borrow<types::UpdateStoragePool>,
    ) -> Update {
        let request = self.0.call(&table::STORAGE_POOLS_UPDATE);
        Update::new(request.segment(storage_pool_name).json(body.borrow()))
    }

    /// Delete a storage pool.
    ///
    /// Not possible while a compute pool uses it.
    ///
    /// `DELETE /storage_pools/{storage_pool_name}`
    ///
    /// - `storage_pool_name`: Name of the storage pool.
    pub fn delete(&self, storage_pool_name: impl Param) -> Delete {
        let request = self.0.call(&table::STORAGE_POOLS_DELETE);
        Delete::new(request.segment(storage_pool_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`StoragePools::list`].
    List: Call<Vec<types::StoragePoolSummary>>
}

cloudmgr_runtime::builder! {
    /// A request of [`StoragePools::get`].
    Get: Call<types::StoragePool>
}

cloudmgr_runtime::builder! {
    /// A request of [`StoragePools::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`StoragePools::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`StoragePools::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}
