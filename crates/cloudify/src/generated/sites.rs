// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::sites`](crate::Client::sites).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Places that deployments are assigned to. Returned by [`Client::sites`](crate::Client::sites).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.sites().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Sites<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Places that deployments are assigned to.
    pub fn sites(&self) -> Sites<'_> {
        Sites(self.core())
    }
}

impl Sites<'_> {
    /// List sites.
    ///
    /// `GET /sites`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::SITES_LIST))
    }

    /// Show a site.
    ///
    /// `GET /sites/{site_name}`
    ///
    /// - `site_name`: Name of the site.
    pub fn get(&self, site_name: impl Param) -> Get {
        let request = self.0.call(&table::SITES_GET);
        Get::new(request.segment(site_name))
    }

    /// Create a site.
    ///
    /// The server answers 415 without a JSON body; an empty object will do.
    ///
    /// `PUT /sites/{site_name}`
    ///
    /// - `site_name`: Name of the site.
    pub fn create(
        &self,
        site_name: impl Param,
        body: impl Borrow<types::CreateSite>,
    ) -> Create {
        let request = self.0.call(&table::SITES_CREATE);
        Create::new(request.segment(site_name).json(body.borrow()))
    }

    /// Change a site.
    ///
    /// `POST /sites/{site_name}`
    ///
    /// - `site_name`: Name of the site.
    pub fn update(
        &self,
        site_name: impl Param,
        body: impl Borrow<types::UpdateSite>,
    ) -> Update {
        let request = self.0.call(&table::SITES_UPDATE);
        Update::new(request.segment(site_name).json(body.borrow()))
    }

    /// Delete a site.
    ///
    /// `DELETE /sites/{site_name}`
    ///
    /// - `site_name`: Name of the site.
    pub fn delete(&self, site_name: impl Param) -> Delete {
        let request = self.0.call(&table::SITES_DELETE);
        Delete::new(request.segment(site_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Sites::list`].
    List: Paged<types::Site>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only the resources with these names.
    pub fn name(self, name: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("name", name))
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
    /// A request of [`Sites::get`].
    Get: Call<types::Site>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Sites::create`].
    Create: Call<types::Site>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Sites::update`].
    Update: Call<types::Site>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Sites::delete`].
    Delete: Call<Option<types::Site>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
