// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::compute_cells`](crate::Client::compute_cells).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The hosts (cells) and the pools they are in. Returned by [`Client::compute_cells`](crate::Client::compute_cells).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client, pool_name: impl nano_sdk::Param) -> nano_sdk::Result<()> {
/// let response = client.compute_cells().list(pool_name).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct ComputeCells<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The hosts (cells) and the pools they are in.
    pub fn compute_cells(&self) -> ComputeCells<'_> {
        ComputeCells(self.core())
    }
}

impl ComputeCells<'_> {
    /// List the hosts that are in no pool.
    ///
    /// The server also sends `PurgeAppending`.
    ///
    /// `GET /compute_pool_cells/`
    pub fn list_unallocated(&self) -> ListUnallocated {
        ListUnallocated::new(self.0.call(&table::COMPUTE_CELLS_LIST_UNALLOCATED))
    }

    /// List the hosts of a pool.
    ///
    /// The server also sends `PurgeAppending`.
    ///
    /// `GET /compute_pool_cells/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn list(&self, pool_name: impl Param) -> List {
        let request = self.0.call(&table::COMPUTE_CELLS_LIST);
        List::new(request.segment(pool_name))
    }

    /// Get a host of a pool.
    ///
    /// `storage` is omitted when the host is disabled, dead or without shared storage.
    ///
    /// `GET /compute_pool_cells/{pool_name}/{cell_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn get(&self, pool_name: impl Param, cell_name: impl Param) -> Get {
        let request = self.0.call(&table::COMPUTE_CELLS_GET);
        Get::new(request.segment(pool_name).segment(cell_name))
    }

    /// Add a host to a pool.
    ///
    /// Sends no body. Waits up to ten seconds for the host.
    ///
    /// An unknown host fails with the message "already allocated".
    ///
    /// `POST /compute_pool_cells/{pool_name}/{cell_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn add(&self, pool_name: impl Param, cell_name: impl Param) -> Add {
        let request = self.0.call(&table::COMPUTE_CELLS_ADD);
        Add::new(request.segment(pool_name).segment(cell_name))
    }

    /// Enable or disable a host.
    ///
    /// A disabled host keeps its guests and gets no new ones.
    ///
    /// `PUT /compute_pool_cells/{pool_name}/{cell_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn update(
        &self,
        pool_name: impl Param,
        cell_name: impl Param,
        body: impl Borrow<types::UpdateComputeCell>,
    ) -> Update {
        let request = self.0.call(&table::COMPUTE_CELLS_UPDATE);
        Update::new(request.segment(pool_name).segment(cell_name).json(body.borrow()))
    }

    /// Remove a host from a pool.
    ///
    /// `DELETE /compute_pool_cells/{pool_name}/{cell_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn remove(&self, pool_name: impl Param, cell_name: impl Param) -> Remove {
        let request = self.0.call(&table::COMPUTE_CELLS_REMOVE);
        Remove::new(request.segment(pool_name).segment(cell_name))
    }

    /// Get the storage paths of a host.
    ///
    /// The mode `ceph` of the document is never sent.
    ///
    /// `GET /compute_cell_status/{pool_name}/{cell_name}/storages/`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn get_storages(
        &self,
        pool_name: impl Param,
        cell_name: impl Param,
    ) -> GetStorages {
        let request = self.0.call(&table::COMPUTE_CELLS_GET_STORAGES);
        GetStorages::new(request.segment(pool_name).segment(cell_name))
    }

    /// Set the default storage path of a host.
    ///
    /// `PUT /compute_cell_status/{pool_name}/{cell_name}/storages/`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn update_storages(
        &self,
        pool_name: impl Param,
        cell_name: impl Param,
        body: impl Borrow<types::UpdateCellStorage>,
    ) -> UpdateStorages {
        let request = self.0.call(&table::COMPUTE_CELLS_UPDATE_STORAGES);
        UpdateStorages::new(
            request.segment(pool_name).segment(cell_name).json(body.borrow()),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::list_unallocated`].
    ListUnallocated: Call<Vec<types::ComputeCell>>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::list`].
    List: Call<Vec<types::ComputeCell>>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::get`].
    Get: Call<types::ComputeCellDetail>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::add`].
    Add: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::remove`].
    Remove: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::get_storages`].
    GetStorages: Call<types::CellStorage>
}

cloudmgr_runtime::builder! {
    /// A request of [`ComputeCells::update_storages`].
    UpdateStorages: Call<cloudmgr_runtime::Nothing>
}
