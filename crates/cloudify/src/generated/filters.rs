// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::filters`](crate::Client::filters).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Stored rules that choose deployments or blueprints. Returned by [`Client::filters`](crate::Client::filters).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.filters().list_deployments().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Filters<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Stored rules that choose deployments or blueprints.
    pub fn filters(&self) -> Filters<'_> {
        Filters(self.core())
    }
}

impl Filters<'_> {
    /// List the filters of deployments.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /filters/deployments`
    pub fn list_deployments(&self) -> ListDeployments {
        ListDeployments::new(self.0.call(&table::FILTERS_LIST_DEPLOYMENTS))
    }

    /// Show a filter of deployments.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /filters/deployments/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn get_deployments(&self, filter_id: impl Param) -> GetDeployments {
        let request = self.0.call(&table::FILTERS_GET_DEPLOYMENTS);
        GetDeployments::new(request.segment(filter_id))
    }

    /// Create a filter of deployments.
    ///
    /// A wrong rule is refused with 400 `invalid_filter_rule`.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `PUT /filters/deployments/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn create_deployments(
        &self,
        filter_id: impl Param,
        body: impl Borrow<types::CreateFilter>,
    ) -> CreateDeployments {
        let request = self.0.call(&table::FILTERS_CREATE_DEPLOYMENTS);
        CreateDeployments::new(request.segment(filter_id).json(body.borrow()))
    }

    /// Change a filter of deployments.
    ///
    /// Only rules of the types that are given are replaced. A filter of the manager itself is refused with 400.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `PATCH /filters/deployments/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn update_deployments(
        &self,
        filter_id: impl Param,
        body: impl Borrow<types::UpdateFilter>,
    ) -> UpdateDeployments {
        let request = self.0.call(&table::FILTERS_UPDATE_DEPLOYMENTS);
        UpdateDeployments::new(request.segment(filter_id).json(body.borrow()))
    }

    /// Delete a filter of deployments.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `DELETE /filters/deployments/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn delete_deployments(&self, filter_id: impl Param) -> DeleteDeployments {
        let request = self.0.call(&table::FILTERS_DELETE_DEPLOYMENTS);
        DeleteDeployments::new(request.segment(filter_id))
    }

    /// List the filters of blueprints.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /filters/blueprints`
    pub fn list_blueprints(&self) -> ListBlueprints {
        ListBlueprints::new(self.0.call(&table::FILTERS_LIST_BLUEPRINTS))
    }

    /// Show a filter of blueprints.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /filters/blueprints/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn get_blueprints(&self, filter_id: impl Param) -> GetBlueprints {
        let request = self.0.call(&table::FILTERS_GET_BLUEPRINTS);
        GetBlueprints::new(request.segment(filter_id))
    }

    /// Create a filter of blueprints.
    ///
    /// A wrong rule is refused with 400 `invalid_filter_rule`.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `PUT /filters/blueprints/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn create_blueprints(
        &self,
        filter_id: impl Param,
        body: impl Borrow<types::CreateFilter>,
    ) -> CreateBlueprints {
        let request = self.0.call(&table::FILTERS_CREATE_BLUEPRINTS);
        CreateBlueprints::new(request.segment(filter_id).json(body.borrow()))
    }

    /// Change a filter of blueprints.
    ///
    /// Only rules of the types that are given are replaced. A filter of the manager itself is refused with 400.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `PATCH /filters/blueprints/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn update_blueprints(
        &self,
        filter_id: impl Param,
        body: impl Borrow<types::UpdateFilter>,
    ) -> UpdateBlueprints {
        let request = self.0.call(&table::FILTERS_UPDATE_BLUEPRINTS);
        UpdateBlueprints::new(request.segment(filter_id).json(body.borrow()))
    }

    /// Delete a filter of blueprints.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `DELETE /filters/blueprints/{filter_id}`
    ///
    /// - `filter_id`: ID of the filter.
    pub fn delete_blueprints(&self, filter_id: impl Param) -> DeleteBlueprints {
        let request = self.0.call(&table::FILTERS_DELETE_BLUEPRINTS);
        DeleteBlueprints::new(request.segment(filter_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Filters::list_deployments`].
    ListDeployments: Paged<types::Filter>
}

impl ListDeployments {
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

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
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
    /// A request of [`Filters::get_deployments`].
    GetDeployments: Call<types::Filter>
}

impl GetDeployments {
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
    /// A request of [`Filters::create_deployments`].
    CreateDeployments: Call<types::Filter>
}

impl CreateDeployments {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Filters::update_deployments`].
    UpdateDeployments: Call<types::Filter>
}

impl UpdateDeployments {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Filters::delete_deployments`].
    DeleteDeployments: Call<cloudmgr_runtime::Nothing>
}

impl DeleteDeployments {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Filters::list_blueprints`].
    ListBlueprints: Paged<types::Filter>
}

impl ListBlueprints {
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

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
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
    /// A request of [`Filters::get_blueprints`].
    GetBlueprints: Call<types::Filter>
}

impl GetBlueprints {
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
    /// A request of [`Filters::create_blueprints`].
    CreateBlueprints: Call<types::Filter>
}

impl CreateBlueprints {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Filters::update_blueprints`].
    UpdateBlueprints: Call<types::Filter>
}

impl UpdateBlueprints {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Filters::delete_blueprints`].
    DeleteBlueprints: Call<cloudmgr_runtime::Nothing>
}

impl DeleteBlueprints {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
