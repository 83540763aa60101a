// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::batches`](crate::Client::batches).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Create, stop or delete many guests with one request. Returned by [`Client::batches`](crate::Client::batches).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client, batch_id: impl nano_sdk::Param) -> nano_sdk::Result<()> {
/// let response = client.batches().get_create(batch_id).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Batches<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Create, stop or delete many guests with one request.
    pub fn batches(&self) -> Batches<'_> {
        Batches(self.core())
    }
}

impl Batches<'_> {
    /// Create many guests.
    ///
    /// The guests are named `<group>.<prefix>_<number>`, counting from 0.
    ///
    /// `name_prefix` is required although the document calls it optional, and only the name rule `order` works.
    ///
    /// `POST /batch/create_guest/`
    pub fn create_guests(&self, body: impl Borrow<types::CreateGuests>) -> CreateGuests {
        let request = self.0.call(&table::BATCHES_CREATE_GUESTS);
        CreateGuests::new(request.json(body.borrow()))
    }

    /// Get the progress of a batch that creates guests.
    ///
    /// Returns 202 while any guest is in progress, 200 afterwards. Read `status` of each guest: some may have failed.
    ///
    /// `progress` is sent for every guest, finished ones too.
    ///
    /// `GET /batch/create_guest/{batch_id}`
    ///
    /// - `batch_id`: ID returned by the start of the batch.
    pub fn get_create(&self, batch_id: impl Param) -> GetCreate {
        let request = self.0.call(&table::BATCHES_GET_CREATE);
        GetCreate::new(request.segment(batch_id))
    }

    /// Delete many guests.
    ///
    /// The server does not read `force` of the document.
    ///
    /// `POST /batch/delete_guest/`
    pub fn delete_guests(&self, body: impl Borrow<types::DeleteGuests>) -> DeleteGuests {
        let request = self.0.call(&table::BATCHES_DELETE_GUESTS);
        DeleteGuests::new(request.json(body.borrow()))
    }

    /// Get the progress of a batch that deletes guests.
    ///
    /// Returns 202 while any guest is in progress, 200 afterwards. Read `status` of each guest: some may have failed.
    ///
    /// The server also sends `name`.
    ///
    /// `GET /batch/delete_guest/{batch_id}`
    ///
    /// - `batch_id`: ID returned by the start of the batch.
    pub fn get_delete(&self, batch_id: impl Param) -> GetDelete {
        let request = self.0.call(&table::BATCHES_GET_DELETE);
        GetDelete::new(request.segment(batch_id))
    }

    /// Stop many guests.
    ///
    /// The example of the document says `guests`; the server reads `guest`, and `force` too.
    ///
    /// `POST /batch/stop_guest/`
    pub fn stop_guests(&self, body: impl Borrow<types::StopGuests>) -> StopGuests {
        let request = self.0.call(&table::BATCHES_STOP_GUESTS);
        StopGuests::new(request.json(body.borrow()))
    }

    /// Get the progress of a batch that stops guests.
    ///
    /// Returns 202 while any guest is in progress, 200 afterwards. Read `status` of each guest: some may have failed.
    ///
    /// The server also sends `name`.
    ///
    /// `GET /batch/stop_guest/{batch_id}`
    ///
    /// - `batch_id`: ID returned by the start of the batch.
    pub fn get_stop(&self, batch_id: impl Param) -> GetStop {
        let request = self.0.call(&table::BATCHES_GET_STOP);
        GetStop::new(request.segment(batch_id))
    }

    /// Waits for a resource with this ID until it is `200`.
    ///
    /// Polls `batches_get_create` every 1 s and gives up after 1800 s; both can be set.
    pub fn wait_create(
        &self,
        batch_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<Vec<types::CreateBatchItem>> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::CREATE_BATCHES,
            batch_id.encode(),
        )
    }

    /// Waits for a resource with this ID until it is `200`.
    ///
    /// Polls `batches_get_delete` every 1 s and gives up after 1800 s; both can be set.
    pub fn wait_delete(
        &self,
        batch_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<Vec<types::DeleteBatchItem>> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::DELETE_BATCHES,
            batch_id.encode(),
        )
    }

    /// Waits for a resource with this ID until it is `200`.
    ///
    /// Polls `batches_get_stop` every 1 s and gives up after 1800 s; both can be set.
    pub fn wait_stop(
        &self,
        batch_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<Vec<types::StopBatchItem>> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::STOP_BATCHES,
            batch_id.encode(),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Batches::create_guests`].
    CreateGuests: LongRunning<types::Created, Vec<types::CreateBatchItem>> by waiters::CREATE_BATCHES
}

cloudmgr_runtime::builder! {
    /// A request of [`Batches::get_create`].
    GetCreate: Call<Vec<types::CreateBatchItem>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Batches::delete_guests`].
    DeleteGuests: LongRunning<types::Created, Vec<types::DeleteBatchItem>> by waiters::DELETE_BATCHES
}

cloudmgr_runtime::builder! {
    /// A request of [`Batches::get_delete`].
    GetDelete: Call<Vec<types::DeleteBatchItem>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Batches::stop_guests`].
    StopGuests: LongRunning<types::Created, Vec<types::StopBatchItem>> by waiters::STOP_BATCHES
}

cloudmgr_runtime::builder! {
    /// A request of [`Batches::get_stop`].
    GetStop: Call<Vec<types::StopBatchItem>>
}
