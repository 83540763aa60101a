// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::snapshots`](crate::Client::snapshots).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use std::collections::BTreeMap;
use super::{table, types};

/// Snapshots of the disks of a stopped guest. Returned by [`Client::snapshots`](crate::Client::snapshots).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client, guest_id: impl nano_sdk::Param) -> nano_sdk::Result<()> {
/// let response = client.snapshots().list(guest_id).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Snapshots<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Snapshots of the disks of a stopped guest.
    pub fn snapshots(&self) -> Snapshots<'_> {
        Snapshots(self.core())
    }
}

impl Snapshots<'_> {
    /// List the snapshots of a guest.
    ///
    /// A tree: `backing` names the snapshot that another one is based on.
    ///
    /// The document encloses the map in square brackets; it is an object.
    ///
    /// `GET /instances/{guest_id}/snapshots/`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn list(&self, guest_id: impl Param) -> List {
        let request = self.0.call(&table::SNAPSHOTS_LIST);
        List::new(request.segment(guest_id))
    }

    /// Take a snapshot of a guest.
    ///
    /// Only while it is stopped.
    ///
    /// `POST /instances/{guest_id}/snapshots/`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn create(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::CreateSnapshot>,
    ) -> Create {
        let request = self.0.call(&table::SNAPSHOTS_CREATE);
        Create::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Restore a snapshot of a guest.
    ///
    /// Only while it is stopped.
    ///
    /// `PUT /instances/{guest_id}/snapshots/`
    ///
    /// - `guest_id`: ID of the guest.
    pub fn restore(
        &self,
        guest_id: impl Param,
        body: impl Borrow<types::RestoreSnapshot>,
    ) -> Restore {
        let request = self.0.call(&table::SNAPSHOTS_RESTORE);
        Restore::new(request.segment(guest_id).json(body.borrow()))
    }

    /// Get a snapshot of a guest.
    ///
    /// The fields are under `data`.
    ///
    /// `GET /instances/{guest_id}/snapshots/{snapshot_name}`
    ///
    /// - `guest_id`: ID of the guest.
    /// - `snapshot_name`: Name of the snapshot.
    pub fn get(&self, guest_id: impl Param, snapshot_name: impl Param) -> Get {
        let request = self.0.call(&table::SNAPSHOTS_GET);
        Get::new(request.segment(guest_id).segment(snapshot_name))
    }

    /// Delete a snapshot of a guest.
    ///
    /// Only while the guest is stopped.
    ///
    /// `DELETE /instances/{guest_id}/snapshots/{snapshot_name}`
    ///
    /// - `guest_id`: ID of the guest.
    /// - `snapshot_name`: Name of the snapshot.
    pub fn delete(&self, guest_id: impl Param, snapshot_name: impl Param) -> Delete {
        let request = self.0.call(&table::SNAPSHOTS_DELETE);
        Delete::new(request.segment(guest_id).segment(snapshot_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::list`].
    List: Call<BTreeMap<String, types::SnapshotNode>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::restore`].
    Restore: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::get`].
    Get: Call<types::Snapshot>
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}
