// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::snapshots`](crate::Client::snapshots).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Copies of the state of the manager. Returned by [`Client::snapshots`](crate::Client::snapshots).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.snapshots().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Snapshots<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Copies of the state of the manager.
    pub fn snapshots(&self) -> Snapshots<'_> {
        Snapshots(self.core())
    }
}

impl Snapshots<'_> {
    /// List snapshots.
    ///
    /// `GET /snapshots`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::SNAPSHOTS_LIST))
    }

    /// Show a snapshot.
    ///
    /// `GET /snapshots/{snapshot_id}`
    ///
    /// - `snapshot_id`: ID of the snapshot.
    pub fn get(&self, snapshot_id: impl Param) -> Get {
        let request = self.0.call(&table::SNAPSHOTS_GET);
        Get::new(request.segment(snapshot_id))
    }

    /// Create a snapshot.
    ///
    /// Starts the `create_snapshot` execution, which is the answer. Its parameters hold the database password.
    ///
    /// The document sends no body; the server answers 415 then. The credentials are included unless that is declined.
    ///
    /// `PUT /snapshots/{snapshot_id}`
    ///
    /// - `snapshot_id`: ID of the snapshot.
    pub fn create(
        &self,
        snapshot_id: impl Param,
        body: impl Borrow<types::CreateSnapshot>,
    ) -> Create {
        let request = self.0.call(&table::SNAPSHOTS_CREATE);
        Create::new(request.segment(snapshot_id).json(body.borrow()))
    }

    /// Set the status of a snapshot.
    ///
    /// The snapshot workflows report their state this way.
    ///
    /// The answer is a bare `null`.
    ///
    /// `PATCH /snapshots/{snapshot_id}`
    ///
    /// - `snapshot_id`: ID of the snapshot.
    pub fn update(
        &self,
        snapshot_id: impl Param,
        body: impl Borrow<types::UpdateSnapshot>,
    ) -> Update {
        let request = self.0.call(&table::SNAPSHOTS_UPDATE);
        Update::new(request.segment(snapshot_id).json(body.borrow()))
    }

    /// Delete a snapshot.
    ///
    /// The document promises the id alone; the server sends the whole snapshot.
    ///
    /// `DELETE /snapshots/{snapshot_id}`
    ///
    /// - `snapshot_id`: ID of the snapshot.
    pub fn delete(&self, snapshot_id: impl Param) -> Delete {
        let request = self.0.call(&table::SNAPSHOTS_DELETE);
        Delete::new(request.segment(snapshot_id))
    }

    /// Download a snapshot.
    ///
    /// `GET /snapshots/{snapshot_id}/archive`
    ///
    /// - `snapshot_id`: ID of the snapshot.
    pub fn download(&self, snapshot_id: impl Param) -> Download {
        let request = self.0.call(&table::SNAPSHOTS_DOWNLOAD);
        Download::new(request.segment(snapshot_id))
    }

    /// Upload a snapshot.
    ///
    /// The body is a zip that a manager made; or leave it out and give `snapshot_archive_url`.
    ///
    /// The document's examples leave the id out of the path, use POST, and call the URL a body property.
    ///
    /// `PUT /snapshots/{snapshot_id}/archive`
    ///
    /// - `snapshot_id`: ID of the snapshot.
    pub fn upload(&self, snapshot_id: impl Param) -> Upload {
        let request = self.0.call(&table::SNAPSHOTS_UPLOAD);
        Upload::new(request.segment(snapshot_id))
    }

    /// Restore a snapshot.
    ///
    /// Starts the `restore_snapshot` execution. While it runs, most requests are refused with 503 `in_snapshot_restore_error`; the restore status can be read without logging in.
    ///
    /// The document calls the answer an Execution; it is the id and status of one in the fields of a snapshot.
    ///
    /// `POST /snapshots/{snapshot_id}/restore`
    ///
    /// - `snapshot_id`: ID of the snapshot.
    pub fn restore(
        &self,
        snapshot_id: impl Param,
        body: impl Borrow<types::RestoreSnapshot>,
    ) -> Restore {
        let request = self.0.call(&table::SNAPSHOTS_RESTORE);
        Restore::new(request.segment(snapshot_id).json(body.borrow()))
    }

    /// Say whether a snapshot is being restored.
    ///
    /// The document shows a sentence as the status; the server sends `running` or `not-running`.
    ///
    /// `GET /snapshot-status`
    pub fn get_restore_status(&self) -> GetRestoreStatus {
        GetRestoreStatus::new(self.0.call(&table::SNAPSHOTS_GET_RESTORE_STATUS))
    }

    /// Waits for a resource with this ID until it is `created` or `uploaded`.
    ///
    /// Polls `snapshots_get` every 3 s and gives up after 900 s; both can be set.
    pub fn wait(
        &self,
        snapshot_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<types::Snapshot> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::SNAPSHOTS,
            snapshot_id.encode(),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::list`].
    List: Paged<types::Snapshot>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only the resources with these ids.
    pub fn id(self, id: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("id", id))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Sort by these fields, the first one first; a leading `-` means descending. The order is not fixed otherwise.
    pub fn sort(self, sort: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("_sort", sort))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
    }

    /// Only rows whose id has this text in it; for plugins the package name, for users the user name, for agents, sites, tenants and groups the name.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("_search", search))
    }

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Paged<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::get`].
    Get: Call<types::Snapshot>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Call<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::create`].
    Create: LongRunning<types::Execution, types::Execution> by waiters::EXECUTIONS
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::delete`].
    Delete: Call<Option<types::Snapshot>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::download`].
    Download: Download
}

impl Download {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::upload`].
    Upload: LongRunning<types::Snapshot, types::Snapshot> by waiters::SNAPSHOTS
}

impl Upload {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Where the manager fetches the archive from.
    pub fn snapshot_archive_url(self, snapshot_archive_url: impl Param) -> Self {
        self.set(|request| request.query("snapshot_archive_url", snapshot_archive_url))
    }

    /// Sets `body`.
    pub fn upload(self, upload: impl Into<cloudmgr_runtime::Upload>) -> Self {
        self.set(|request| request.body("application/octet-stream", upload.into()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::restore`].
    Restore: LongRunning<types::SnapshotRestore, types::Execution> by waiters::EXECUTIONS
}

impl Restore {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Snapshots::get_restore_status`].
    GetRestoreStatus: Call<types::RestoreStatus>
}
