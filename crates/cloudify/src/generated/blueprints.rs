// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::blueprints`](crate::Client::blueprints).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Uploaded descriptions of applications. Returned by [`Client::blueprints`](crate::Client::blueprints).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.blueprints().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Blueprints<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Uploaded descriptions of applications.
    pub fn blueprints(&self) -> Blueprints<'_> {
        Blueprints(self.core())
    }
}

impl Blueprints<'_> {
    /// List blueprints.
    ///
    /// `GET /blueprints`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::BLUEPRINTS_LIST))
    }

    /// Show a blueprint.
    ///
    /// `GET /blueprints/{blueprint_id}`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn get(&self, blueprint_id: impl Param) -> Get {
        let request = self.0.call(&table::BLUEPRINTS_GET);
        Get::new(request.segment(blueprint_id))
    }

    /// Upload a blueprint.
    ///
    /// The body is a zip, tar, tar.gz or tar.bz2 archive that has exactly one directory at its top. Leave the body out and give `blueprint_archive_url` to have the manager fetch the archive; both at once are refused. The blueprint is parsed before the answer comes.
    ///
    /// The document calls the query parameters a request body. With neither a body nor a URL the server answers 500.
    ///
    /// `PUT /blueprints/{blueprint_id}`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn upload(&self, blueprint_id: impl Param) -> Upload {
        let request = self.0.call(&table::BLUEPRINTS_UPLOAD);
        Upload::new(request.segment(blueprint_id))
    }

    /// Delete a blueprint.
    ///
    /// A blueprint with deployments is refused with 400 `dependent_exists_error`.
    ///
    /// `DELETE /blueprints/{blueprint_id}`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn delete(&self, blueprint_id: impl Param) -> Delete {
        let request = self.0.call(&table::BLUEPRINTS_DELETE);
        Delete::new(request.segment(blueprint_id))
    }

    /// Change the labels of a blueprint.
    ///
    /// Replaces all labels; the blueprint must be `uploaded`. The other fields are for the upload workflow and for restored snapshots.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `PATCH /blueprints/{blueprint_id}`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn update(
        &self,
        blueprint_id: impl Param,
        body: impl Borrow<types::UpdateBlueprint>,
    ) -> Update {
        let request = self.0.call(&table::BLUEPRINTS_UPDATE);
        Update::new(request.segment(blueprint_id).json(body.borrow()))
    }

    /// Download the archive of a blueprint.
    ///
    /// `GET /blueprints/{blueprint_id}/archive`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn download(&self, blueprint_id: impl Param) -> Download {
        let request = self.0.call(&table::BLUEPRINTS_DOWNLOAD);
        Download::new(request.segment(blueprint_id))
    }

    /// Store the archive of a blueprint.
    ///
    /// For the upload workflow.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `PUT /blueprints/{blueprint_id}/archive`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn upload_archive(
        &self,
        blueprint_id: impl Param,
        upload: impl Into<cloudmgr_runtime::Upload>,
    ) -> UploadArchive {
        let request = self.0.call(&table::BLUEPRINTS_UPLOAD_ARCHIVE);
        UploadArchive::new(
            request.segment(blueprint_id).body("application/octet-stream", upload.into()),
        )
    }

    /// Check that a blueprint can be parsed.
    ///
    /// Takes what an upload takes and stores nothing; what cannot be parsed is refused with 400 `invalid_blueprint_error`.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// Managers from 6.4 on answer 201 with a blueprint that is being checked; its `upload_execution` says how that ends.
    ///
    /// `PUT /blueprints/{blueprint_id}/validate`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn validate(&self, blueprint_id: impl Param) -> Validate {
        let request = self.0.call(&table::BLUEPRINTS_VALIDATE);
        Validate::new(request.segment(blueprint_id))
    }

    /// Show a blueprint.
    ///
    /// The server routes it because the path inherits from that of a blueprint.
    ///
    /// `GET /blueprints/{blueprint_id}/validate`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    #[deprecated = "use `get`"]
    pub fn get_validated(&self, blueprint_id: impl Param) -> GetValidated {
        let request = self.0.call(&table::BLUEPRINTS_GET_VALIDATED);
        GetValidated::new(request.segment(blueprint_id))
    }

    /// Delete a blueprint.
    ///
    /// It deletes the blueprint itself, not a check: the path inherits from that of a blueprint.
    ///
    /// `DELETE /blueprints/{blueprint_id}/validate`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    #[deprecated = "use `delete`"]
    pub fn delete_validated(&self, blueprint_id: impl Param) -> DeleteValidated {
        let request = self.0.call(&table::BLUEPRINTS_DELETE_VALIDATED);
        DeleteValidated::new(request.segment(blueprint_id))
    }

    /// Make a blueprint visible to all tenants.
    ///
    /// Replaced by setting the visibility.
    ///
    /// Needs Cloudify 6.4 or earlier.
    ///
    /// `PATCH /blueprints/{blueprint_id}/set-global`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    #[deprecated = "use `set_visibility`"]
    pub fn set_global(&self, blueprint_id: impl Param) -> SetGlobal {
        let request = self.0.call(&table::BLUEPRINTS_SET_GLOBAL);
        SetGlobal::new(request.segment(blueprint_id))
    }

    /// Change who can see a blueprint.
    ///
    /// Visibility only ever widens.
    ///
    /// `PATCH /blueprints/{blueprint_id}/set-visibility`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn set_visibility(
        &self,
        blueprint_id: impl Param,
        body: impl Borrow<types::SetVisibility>,
    ) -> SetVisibility {
        let request = self.0.call(&table::BLUEPRINTS_SET_VISIBILITY);
        SetVisibility::new(request.segment(blueprint_id).json(body.borrow()))
    }

    /// Change the icon of a blueprint.
    ///
    /// The body is a PNG image. Without a body the icon is removed.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `PATCH /blueprints/{blueprint_id}/icon`
    ///
    /// - `blueprint_id`: ID of the blueprint.
    pub fn set_icon(&self, blueprint_id: impl Param) -> SetIcon {
        let request = self.0.call(&table::BLUEPRINTS_SET_ICON);
        SetIcon::new(request.segment(blueprint_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::list`].
    List: Paged<types::Blueprint>
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

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
    }

    /// Only what this filter chooses. Needs Cloudify 6.0 or later.
    pub fn filter_id(self, filter_id: impl Param) -> Self {
        self.set(|request| request.query("_filter_id", filter_id))
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
    /// A request of [`Blueprints::get`].
    Get: Call<types::Blueprint>
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
    /// A request of [`Blueprints::upload`].
    Upload: Call<types::Blueprint>
}

impl Upload {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Main file in the archive; `blueprint.yaml` unless given. The server decodes it once more than usual: percent-encode a name with special characters before giving it.
    pub fn application_file_name(self, application_file_name: impl Param) -> Self {
        self.set(|request| request.query("application_file_name", application_file_name))
    }

    /// Where the manager fetches the archive from, in place of a body.
    pub fn blueprint_archive_url(self, blueprint_archive_url: impl Param) -> Self {
        self.set(|request| request.query("blueprint_archive_url", blueprint_archive_url))
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

    /// Answer before the blueprint is parsed. Needs Cloudify 5.2 or later.
    pub fn async_upload(self, async_upload: bool) -> Self {
        self.set(|request| request.query("async_upload", async_upload))
    }

    /// Labels as `key=value` with commas between them; from 7.0 on they stand in the form. Needs Cloudify 6.0 to 6.4.
    pub fn labels(self, labels: impl Param) -> Self {
        self.set(|request| request.query("labels", labels))
    }

    /// Sets `body`.
    pub fn upload(self, upload: impl Into<cloudmgr_runtime::Upload>) -> Self {
        self.set(|request| request.body("application/octet-stream", upload.into()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::delete`].
    Delete: Call<Option<types::Blueprint>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Delete it although other blueprints import it.
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query("force", force))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::update`].
    Update: Call<types::Blueprint>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::download`].
    Download: Download
}

impl Download {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::upload_archive`].
    UploadArchive: Call<cloudmgr_runtime::Nothing>
}

impl UploadArchive {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::validate`].
    Validate: Call<Option<types::Blueprint>>
}

impl Validate {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Main file in the archive; `blueprint.yaml` unless given. The server decodes it once more than usual: percent-encode a name with special characters before giving it.
    pub fn application_file_name(self, application_file_name: impl Param) -> Self {
        self.set(|request| request.query("application_file_name", application_file_name))
    }

    /// Where the manager fetches the archive from, in place of a body.
    pub fn blueprint_archive_url(self, blueprint_archive_url: impl Param) -> Self {
        self.set(|request| request.query("blueprint_archive_url", blueprint_archive_url))
    }

    /// Who can see it; `tenant` unless given.
    pub fn visibility(self, visibility: impl Into<types::Visibility>) -> Self {
        self.set(|request| {
            request.query("visibility", Into::<types::Visibility>::into(visibility))
        })
    }

    /// Sets `body`.
    pub fn upload(self, upload: impl Into<cloudmgr_runtime::Upload>) -> Self {
        self.set(|request| request.body("application/octet-stream", upload.into()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::get_validated`].
    GetValidated: Call<types::Blueprint>
}

impl GetValidated {
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
    /// A request of [`Blueprints::delete_validated`].
    DeleteValidated: Call<Option<types::Blueprint>>
}

impl DeleteValidated {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Delete it although other blueprints import it.
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query("force", force))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::set_global`].
    SetGlobal: Call<types::Blueprint>
}

impl SetGlobal {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::set_visibility`].
    SetVisibility: Call<types::Blueprint>
}

impl SetVisibility {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Blueprints::set_icon`].
    SetIcon: Call<types::Blueprint>
}

impl SetIcon {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Sets `body`.
    pub fn upload(self, upload: impl Into<cloudmgr_runtime::Upload>) -> Self {
        self.set(|request| request.body("application/octet-stream", upload.into()))
    }
}
