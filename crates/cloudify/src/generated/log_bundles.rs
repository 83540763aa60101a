// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::log_bundles`](crate::Client::log_bundles).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Archives of the logs of a manager. Returned by [`Client::log_bundles`](crate::Client::log_bundles).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.log_bundles().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LogBundles<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Archives of the logs of a manager.
    pub fn log_bundles(&self) -> LogBundles<'_> {
        LogBundles(self.core())
    }
}

impl LogBundles<'_> {
    /// List log bundles.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `GET /log-bundles`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::LOG_BUNDLES_LIST))
    }

    /// Show a log bundle.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `GET /log-bundles/{log_bundle_id}`
    ///
    /// - `log_bundle_id`: ID of the log bundle.
    pub fn get(&self, log_bundle_id: impl Param) -> Get {
        let request = self.0.call(&table::LOG_BUNDLES_GET);
        Get::new(request.segment(log_bundle_id))
    }

    /// Collect the logs of the manager.
    ///
    /// Answers the execution that does it.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `PUT /log-bundles/{log_bundle_id}`
    ///
    /// - `log_bundle_id`: ID of the log bundle.
    pub fn create(
        &self,
        log_bundle_id: impl Param,
        body: impl Borrow<types::CreateLogBundle>,
    ) -> Create {
        let request = self.0.call(&table::LOG_BUNDLES_CREATE);
        Create::new(request.segment(log_bundle_id).json(body.borrow()))
    }

    /// Report the status of a log bundle.
    ///
    /// For workflows.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `PATCH /log-bundles/{log_bundle_id}`
    ///
    /// - `log_bundle_id`: ID of the log bundle.
    pub fn update(
        &self,
        log_bundle_id: impl Param,
        body: impl Borrow<types::UpdateLogBundle>,
    ) -> Update {
        let request = self.0.call(&table::LOG_BUNDLES_UPDATE);
        Update::new(request.segment(log_bundle_id).json(body.borrow()))
    }

    /// Delete a log bundle.
    ///
    /// One that is being made is refused with 400 `log_bundle_action_error`.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `DELETE /log-bundles/{log_bundle_id}`
    ///
    /// - `log_bundle_id`: ID of the log bundle.
    pub fn delete(&self, log_bundle_id: impl Param) -> Delete {
        let request = self.0.call(&table::LOG_BUNDLES_DELETE);
        Delete::new(request.segment(log_bundle_id))
    }

    /// Download a log bundle.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `GET /log-bundles/{log_bundle_id}/archive`
    ///
    /// - `log_bundle_id`: ID of the log bundle.
    pub fn download(&self, log_bundle_id: impl Param) -> Download {
        let request = self.0.call(&table::LOG_BUNDLES_DOWNLOAD);
        Download::new(request.segment(log_bundle_id))
    }

    /// Store the archive of a log bundle.
    ///
    /// For workflows.
    ///
    /// Needs Cloudify 7.0.4 or later.
    ///
    /// `PUT /log-bundles/{log_bundle_id}/archive`
    ///
    /// - `log_bundle_id`: ID of the log bundle.
    pub fn upload(
        &self,
        log_bundle_id: impl Param,
        upload: impl Into<cloudmgr_runtime::Upload>,
    ) -> Upload {
        let request = self.0.call(&table::LOG_BUNDLES_UPLOAD);
        Upload::new(
            request
                .segment(log_bundle_id)
                .body("application/octet-stream", upload.into()),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`LogBundles::list`].
    List: Paged<types::LogBundle>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
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
    /// A request of [`LogBundles::get`].
    Get: Call<types::LogBundle>
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
    /// A request of [`LogBundles::create`].
    Create: LongRunning<types::Execution, types::Execution> by waiters::EXECUTIONS
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`LogBundles::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`LogBundles::delete`].
    Delete: Call<types::LogBundle>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`LogBundles::download`].
    Download: Download
}

impl Download {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`LogBundles::upload`].
    Upload: Call<cloudmgr_runtime::Nothing>
}

impl Upload {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
