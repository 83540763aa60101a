// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::plugins_updates`](crate::Client::plugins_updates).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Moves of the deployments of a blueprint to newer plugins. Returned by [`Client::plugins_updates`](crate::Client::plugins_updates).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.plugins_updates().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct PluginsUpdates<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Moves of the deployments of a blueprint to newer plugins.
    pub fn plugins_updates(&self) -> PluginsUpdates<'_> {
        PluginsUpdates(self.core())
    }
}

impl PluginsUpdates<'_> {
    /// List plugins updates.
    ///
    /// `GET /plugins-updates`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::PLUGINS_UPDATES_LIST))
    }

    /// Show a plugins update.
    ///
    /// `GET /plugins-updates/{plugins_update_id}`
    ///
    /// - `plugins_update_id`: ID of the plugins update.
    pub fn get(&self, plugins_update_id: impl Param) -> Get {
        let request = self.0.call(&table::PLUGINS_UPDATES_GET);
        Get::new(request.segment(plugins_update_id))
    }

    /// Move the deployments of a blueprint to newer plugins.
    ///
    /// Starts the execution that the answer names in `execution_id`, unless the state is `no_changes_required`. 5.0 reads `force` from the query, 5.1 reads the body.
    ///
    /// The document says PUT; the server answers that with 405. Without a body of JSON it answers 415.
    ///
    /// `POST /plugins-updates/{blueprint_id}/update/initiate`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn start(&self, blueprint_id: impl Param) -> Start {
        let request = self.0.call(&table::PLUGINS_UPDATES_START);
        Start::new(request.segment(blueprint_id))
    }

    /// Finish a plugins update.
    ///
    /// The update workflow calls this at its end.
    ///
    /// Without a body of JSON the server answers 415.
    ///
    /// `POST /plugins-updates/{plugins_update_id}/update/finalize`
    ///
    /// - `plugins_update_id`: ID of the plugins update.
    pub fn finalize(&self, plugins_update_id: impl Param) -> Finalize {
        let request = self.0.call(&table::PLUGINS_UPDATES_FINALIZE);
        Finalize::new(request.segment(plugins_update_id))
    }

    /// Waits for a resource with this ID until it is `successful` or `no_changes_required`.
    ///
    /// Polls `plugins_updates_get` every 3 s and gives up after 900 s; both can be set.
    pub fn wait(
        &self,
        plugins_update_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<types::PluginsUpdate> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::PLUGINS_UPDATES,
            plugins_update_id.encode(),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`PluginsUpdates::list`].
    List: Paged<types::PluginsUpdate>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only what belongs to these blueprints.
    pub fn blueprint_id(
        self,
        blueprint_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("blueprint_id", blueprint_id))
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
    /// A request of [`PluginsUpdates::get`].
    Get: Call<types::PluginsUpdate>
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
    /// A request of [`PluginsUpdates::start`].
    Start: LongRunning<types::PluginsUpdate, types::PluginsUpdate> by waiters::PLUGINS_UPDATES
}

impl Start {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Start it although an earlier update of the blueprint has not ended well.
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query("force", force))
    }

    /// Sets `body`.
    pub fn body(self, body: impl Borrow<types::StartPluginsUpdate>) -> Self {
        self.set(|request| request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`PluginsUpdates::finalize`].
    Finalize: Call<types::PluginsUpdate>
}

impl Finalize {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
