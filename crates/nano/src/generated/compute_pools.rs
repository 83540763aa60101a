// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::compute_pools`](crate::Client::compute_pools).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Pools of hosts in which guests are placed. Returned by [`Client::compute_pools`](crate::Client::compute_pools).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.compute_pools().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ComputePools<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Pools of hosts in which guests are placed.
    pub fn compute_pools(&self) -> ComputePools<'_> {
        ComputePools(self.core())
    }
}

impl ComputePools<'_> {
    /// List the compute pools.
    ///
    /// `network` and `storage` are always sent, empty when none is attached.
    ///
    /// `GET /compute_pools/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::COMPUTE_POOLS_LIST))
    }

    /// Get a compute pool.
    ///
    /// `GET /compute_pools/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn get(&self, pool_name: impl Param) -> Get {
        let request = self.0.call(&table::COMPUTE_POOLS_GET);
        Get::new(request.segment(pool_name))
    }

    /// Create a compute pool.
    ///
    /// The name may contain letters, digits, `_` and `-`. Without a body the pool uses the local disks of its hosts and bridged networking.
    ///
    /// The document wraps the body in an array, which the server rejects.
    ///
    /// `POST /compute_pools/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn create(&self, pool_name: impl Param) -> Create {
        let request = self.0.call(&table::COMPUTE_POOLS_CREATE);
        Create::new(request.segment(pool_name))
    }

    /// Change a compute pool.
    ///
    /// Full replacement: omitted fields are cleared. The document wraps the body in an array, which the server rejects.
    ///
    /// `PUT /compute_pools/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn update(
        &self,
        pool_name: impl Param,
        body: impl Borrow<types::UpdateComputePool>,
    ) -> Update {
        let request = self.0.call(&table::COMPUTE_POOLS_UPDATE);
        Update::new(request.segment(pool_name).json(body.borrow()))
    }

    /// Delete a compute pool.
    ///
    /// `DELETE /compute_pools/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn delete(&self, pool_name: impl Param) -> Delete {
        let request = self.0.call(&table::COMPUTE_POOLS_DELETE);
        Delete::new(request.segment(pool_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputePools::list`].
    List: Call<Vec<types::ComputePool>>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputePools::get`].
    Get: Call<types::ComputePool>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputePools::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

impl Create {
    /// Sets `body`.
    pub fn body(self, body: impl Borrow<types::CreateComputePool>) -> Self {
        self.set(|request| request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputePools::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputePools::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}
