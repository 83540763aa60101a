// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::plugins`](crate::Client::plugins).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Plugins that workflows run. Returned by [`Client::plugins`](crate::Client::plugins).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.plugins().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Plugins<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Plugins that workflows run.
    pub fn plugins(&self) -> Plugins<'_> {
        Plugins(self.core())
    }
}

impl Plugins<'_> {
    /// List plugins.
    ///
    /// `GET /plugins`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::PLUGINS_LIST))
    }

    /// Upload a plugin.
    ///
    /// The body is a wagon (`.wgn`), a zip of a wagon and its `plugin.yaml`, or a caravan; or leave it out and give `plugin_archive_url`. A plugin that is there already is refused with 409.
    ///
    /// The document's `plugin_path` is an argument of the Python client. A caravan, an archive of several plugins, is answered with a list (`items`) in place of one plugin: `upload_caravan` of the SDK reads it.
    ///
    /// `POST /plugins`
    pub fn upload(&self) -> Upload {
        Upload::new(self.0.call(&table::PLUGINS_UPLOAD))
    }

    /// Show a plugin.
    ///
    /// `GET /plugins/{plugin_id}`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn get(&self, plugin_id: impl Param) -> Get {
        let request = self.0.call(&table::PLUGINS_GET);
        Get::new(request.segment(plugin_id))
    }

    /// Delete a plugin.
    ///
    /// A plugin that deployments use is refused with 405 `plugin_in_use`, unless `force` is set.
    ///
    /// The server answers 415 without a JSON body; an empty object will do.
    ///
    /// `DELETE /plugins/{plugin_id}`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn delete(
        &self,
        plugin_id: impl Param,
        body: impl Borrow<types::DeletePlugin>,
    ) -> Delete {
        let request = self.0.call(&table::PLUGINS_DELETE);
        Delete::new(request.segment(plugin_id).json(body.borrow()))
    }

    /// Install a plugin on managers and agents.
    ///
    /// From 5.1 on. The answer does not wait for it; `installation_state` of the plugin says how far it is.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// `POST /plugins/{plugin_id}`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn install(
        &self,
        plugin_id: impl Param,
        body: impl Borrow<types::InstallPlugin>,
    ) -> Install {
        let request = self.0.call(&table::PLUGINS_INSTALL);
        Install::new(request.segment(plugin_id).json(body.borrow()))
    }

    /// Report the installation of a plugin.
    ///
    /// From 5.1 on, for workers: of one agent or one manager, or it is refused with 409.
    ///
    /// `PUT /plugins/{plugin_id}`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn set_state(
        &self,
        plugin_id: impl Param,
        body: impl Borrow<types::SetPluginState>,
    ) -> SetState {
        let request = self.0.call(&table::PLUGINS_SET_STATE);
        SetState::new(request.segment(plugin_id).json(body.borrow()))
    }

    /// Change the owner or the declared labels of a plugin.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `PATCH /plugins/{plugin_id}`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn update(
        &self,
        plugin_id: impl Param,
        body: impl Borrow<types::UpdatePlugin>,
    ) -> Update {
        let request = self.0.call(&table::PLUGINS_UPDATE);
        Update::new(request.segment(plugin_id).json(body.borrow()))
    }

    /// Download the archive of a plugin.
    ///
    /// `GET /plugins/{plugin_id}/archive`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn download(&self, plugin_id: impl Param) -> Download {
        let request = self.0.call(&table::PLUGINS_DOWNLOAD);
        Download::new(request.segment(plugin_id))
    }

    /// Make a plugin visible to all tenants.
    ///
    /// Replaced by setting the visibility.
    ///
    /// Needs Cloudify 6.4 or earlier.
    ///
    /// `PATCH /plugins/{plugin_id}/set-global`
    ///
    /// - `plugin_id`: ID of the plugin.
    #[deprecated = "use `set_visibility`"]
    pub fn set_global(&self, plugin_id: impl Param) -> SetGlobal {
        let request = self.0.call(&table::PLUGINS_SET_GLOBAL);
        SetGlobal::new(request.segment(plugin_id))
    }

    /// Change who can see a plugin.
    ///
    /// Visibility only ever widens.
    ///
    /// `PATCH /plugins/{plugin_id}/set-visibility`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn set_visibility(
        &self,
        plugin_id: impl Param,
        body: impl Borrow<types::SetVisibility>,
    ) -> SetVisibility {
        let request = self.0.call(&table::PLUGINS_SET_VISIBILITY);
        SetVisibility::new(request.segment(plugin_id).json(body.borrow()))
    }

    /// Download the `plugin.yaml` of a plugin.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `GET /plugins/{plugin_id}/yaml`
    ///
    /// - `plugin_id`: ID of the plugin.
    pub fn download_yaml(&self, plugin_id: impl Param) -> DownloadYaml {
        let request = self.0.call(&table::PLUGINS_DOWNLOAD_YAML);
        DownloadYaml::new(request.segment(plugin_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Plugins::list`].
    List: Paged<types::Plugin>
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

    /// Only plugins of these packages.
    pub fn package_name(
        self,
        package_name: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("package_name", package_name))
    }

    /// Only plugins of these versions.
    pub fn package_version(
        self,
        package_version: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("package_version", package_version))
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
    /// A request of [`Plugins::upload`].
    Upload: Call<types::Plugin>
}

impl Upload {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Where the manager fetches the archive from.
    pub fn plugin_archive_url(self, plugin_archive_url: impl Param) -> Self {
        self.set(|request| request.query("plugin_archive_url", plugin_archive_url))
    }

    /// Who can see it; `tenant` unless given.
    pub fn visibility(self, visibility: impl Into<types::Visibility>) -> Self {
        self.set(|request| {
            request.query("visibility", Into::<types::Visibility>::into(visibility))
        })
    }

    /// Show it to its creator only. Older form of the visibility `private`; do not give both.
    pub fn private_resource(self, private_resource: bool) -> Self {
        self.set(|request| request.query("private_resource", private_resource))
    }

    /// Name to show. Read from 5.1 on.
    pub fn title(self, title: impl Param) -> Self {
        self.set(|request| request.query("title", title))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// ID of the plugin; for restored snapshots. Needs Cloudify 6.4 or later.
    pub fn id(self, id: impl Param) -> Self {
        self.set(|request| request.query("id", id))
    }

    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub fn uploaded_at(self, uploaded_at: impl Param) -> Self {
        self.set(|request| request.query("uploaded_at", uploaded_at))
    }

    /// Name of a user; for restored snapshots. Needs Cloudify 6.4 or later.
    pub fn created_by(self, created_by: impl Param) -> Self {
        self.set(|request| request.query("created_by", created_by))
    }

    /// Sets `body`.
    pub fn upload(self, upload: impl Into<cloudmgr_runtime::Upload>) -> Self {
        self.set(|request| request.body("application/octet-stream", upload.into()))
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
    /// A request of [`Plugins::get`].
    Get: Call<types::Plugin>
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
    /// A request of [`Plugins::delete`].
    Delete: Call<Option<types::Plugin>>
}

impl Delete {
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
    /// A request of [`Plugins::install`].
    Install: Call<types::Plugin>
}

impl Install {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Plugins::set_state`].
    SetState: Call<types::Plugin>
}

impl SetState {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Plugins::update`].
    Update: Call<types::Plugin>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Plugins::download`].
    Download: Download
}

impl Download {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send a zip with the YAML files; leave it out for the wagon. Needs Cloudify 7.0 or later.
    pub fn full_archive(self, full_archive: bool) -> Self {
        self.set(|request| request.query("full_archive", full_archive))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Plugins::set_global`].
    SetGlobal: Call<types::Plugin>
}

impl SetGlobal {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Plugins::set_visibility`].
    SetVisibility: Call<types::Plugin>
}

impl SetVisibility {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Plugins::download_yaml`].
    DownloadYaml: Download
}

impl DownloadYaml {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// The one for this version of the DSL, such as `1_4`. Needs Cloudify 7.0 or later.
    pub fn dsl_version(self, dsl_version: impl Param) -> Self {
        self.set(|request| request.query("dsl_version", dsl_version))
    }
}
