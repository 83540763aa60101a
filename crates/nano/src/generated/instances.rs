// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::instances`](crate::Client::instances).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Guests at run time: start, stop, media and live metrics. Returned by [`Client::instances`](crate::Client::instances).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client, pool_name: impl nano_sdk::Param) -> nano_sdk::Result<()> {
/// let response = client.instances().list(pool_name).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Instances<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Guests at run time: start, stop, media and live metrics.
    pub fn instances(&self) -> Instances<'_> {
        Instances(self.core())
    }
}

impl Instances<'_> {
    /// List the guests of a pool with their state.
    ///
    /// The path of the document ends in a slash; this one does not. The rows are guests without the live metrics that the document promises.
    ///
    /// `GET /instance_status/{pool_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    pub fn list(&self, pool_name: impl Param) -> List {
        let request = self.0.call(&table::INSTANCES_LIST);
        List::new(request.segment(pool_name))
    }

    /// List the guests of a host with their state.
    ///
    /// The path of the document ends in a slash; this one does not. The rows are guests without the live metrics that the document promises.
    ///
    /// `GET /instance_status/{pool_name}/{cell_name}`
    ///
    /// - `pool_name`: Name of the compute pool.
    /// - `cell_name`: Name of the host.
    pub fn list_in_cell(
        &self,
        pool_name: impl Param,
        cell_name: impl Param,
    ) -> ListInCell {
        let request = self.0.call(&table::INSTANCES_LIST_IN_CELL);
        ListInCell::new(request.segment(pool_name).segment(cell_name))
    }

    /// Get the live metrics of a guest.
    ///
    /// The byte counters only grow; a speed is the difference of two samples.
    ///
    /// Pool, cell and host are omitted; `media_attached` and `media_source` are always sent, the latter empty without a medium.
    ///
    /// `GET /instances/{guest_id}`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn get(&self, guest_id: impl Param) -> Get {
        let request = self.0.call(&table::INSTANCES_GET);
        Get::new(request.segment(guest_id))
    }

    /// Start a guest.
    ///
    /// The server rejects a request without a JSON body; an empty object boots from disk. `from_network` results in a timeout after ten seconds.
    ///
    /// `POST /instances/{guest_id}`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn start(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::StartInstance>,
    ) -> Start {
        let request = self.0.call(&table::INSTANCES_START);
        Start::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Stop, reboot or reset a guest.
    ///
    /// A graceful shutdown by default. `force` powers the guest off, `reboot` restarts it, both together are a hard reset.
    ///
    /// The server rejects a request without a JSON body; both fields default to false.
    ///
    /// `DELETE /instances/{guest_id}`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn stop(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::StopInstance>,
    ) -> Stop {
        let request = self.0.call(&table::INSTANCES_STOP);
        Stop::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Insert a medium into a running guest.
    ///
    /// `POST /instances/{guest_id}/media`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn insert_media(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::InsertMedia>,
    ) -> InsertMedia {
        let request = self.0.call(&table::INSTANCES_INSERT_MEDIA);
        InsertMedia::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Eject the medium of a running guest.
    ///
    /// `DELETE /instances/{guest_id}/media`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn eject_media(&self, guest_id: impl Param) -> EjectMedia {
        let request = self.0.call(&table::INSTANCES_EJECT_MEDIA);
        EjectMedia::new(request.segment(guest_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Instances::list`].
    List: Call<Vec<types::Guest>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Instances::list_in_cell`].
    ListInCell: Call<Vec<types::Guest>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Instances::get`].
    Get: Call<types::Instance>
}

cloudmgr_runtime::builder! {
    /// A request of [`Instances::start`].
    Start: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Instances::stop`].
    Stop: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Instances::insert_media`].
    InsertMedia: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Instances::eject_media`].
    EjectMedia: Call<cloudmgr_runtime::Nothing>
}
