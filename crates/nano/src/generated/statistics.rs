// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::statistics`](crate::Client::statistics).

use cloudmgr_runtime::Param;
use super::{table, types};

/// Load and capacity of the zone, of pools and of hosts. Returned by [`Client::statistics`](crate::Client::statistics).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.statistics().get_zone().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Statistics<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Load and capacity of the zone, of pools and of hosts.
    pub fn statistics(&self) -> Statistics<'_> {
        Statistics(self.core())
    }
}

impl Statistics<'_> {
    /// Get the load of the whole zone.
    ///
    /// `GET /compute_zone_status/`
    pub fn get_zone(&self) -> GetZone {
        GetZone::new(self.0.call(&table::STATISTICS_GET_ZONE))
    }

    /// Get the load of every compute pool.
    ///
    /// In lists the CPU usage is truncated to an integer.
    ///
    /// `GET /compute_pool_status/`
    pub fn list_pools(&self) -> ListPools {
        ListPools::new(self.0.call(&table::STATISTICS_LIST_POOLS))
    }

    /// Get the load of a compute pool.
    ///
    /// `GET /compute_pool_status/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn get_pool(&self, pool_name: impl Param) -> GetPool {
        let request = self.0.call(&table::STATISTICS_GET_POOL);
        GetPool::new(request.segment(pool_name))
    }

    /// Get the load of every host of a pool.
    ///
    /// The path of the document ends in a slash; this one does not. `data` is null for a pool without hosts; in lists the CPU usage is truncated to an integer.
    ///
    /// `GET /compute_cell_status/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn list_cells(&self, pool_name: impl Param) -> ListCells {
        let request = self.0.call(&table::STATISTICS_LIST_CELLS);
        ListCells::new(request.segment(pool_name))
    }

    /// Get the load of a host.
    ///
    /// The server also sends `instances`.
    ///
    /// `GET /compute_cell_status/{pool_name}/{cell_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn get_cell(&self, pool_name: impl Param, cell_name: impl Param) -> GetCell {
        let request = self.0.call(&table::STATISTICS_GET_CELL);
        GetCell::new(request.segment(pool_name).segment(cell_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Statistics::get_zone`].
    GetZone: Call<types::ZoneStatistics>
}

cloudmgr_runtime::builder! {
    /// A request of [`Statistics::list_pools`].
    ListPools: Call<Vec<types::PoolStatistics>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Statistics::get_pool`].
    GetPool: Call<types::PoolStatistics>
}

cloudmgr_runtime::builder! {
    /// A request of [`Statistics::list_cells`].
    ListCells: Call<Vec<types::CellStatistics>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Statistics::get_cell`].
    GetCell: Call<types::CellStatistics>
}
