// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::tenants`](crate::Client::tenants).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Separate environments and who may use them. Returned by [`Client::tenants`](crate::Client::tenants).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.tenants().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tenants<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Separate environments and who may use them.
    pub fn tenants(&self) -> Tenants<'_> {
        Tenants(self.core())
    }
}

impl Tenants<'_> {
    /// List tenants.
    ///
    /// `GET /tenants`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::TENANTS_LIST))
    }

    /// Show a tenant with its message broker account.
    ///
    /// The document's method line says `GET /tenants?name=`, which is the list.
    ///
    /// `GET /tenants/{tenant_name}`
    ///
    /// - `tenant_name`: Name of the tenant.
    pub fn get(&self, tenant_name: impl Param) -> Get {
        let request = self.0.call(&table::TENANTS_GET);
        Get::new(request.segment(tenant_name))
    }

    /// Create a tenant.
    ///
    /// Premium only. The names `users` and `user-groups` are refused.
    ///
    /// `POST /tenants/{tenant_name}`
    ///
    /// - `tenant_name`: Name of the tenant.
    pub fn create(&self, tenant_name: impl Param) -> Create {
        let request = self.0.call(&table::TENANTS_CREATE);
        Create::new(request.segment(tenant_name))
    }

    /// Delete a tenant.
    ///
    /// Premium only.
    ///
    /// `DELETE /tenants/{tenant_name}`
    ///
    /// - `tenant_name`: Name of the tenant.
    pub fn delete(&self, tenant_name: impl Param) -> Delete {
        let request = self.0.call(&table::TENANTS_DELETE);
        Delete::new(request.segment(tenant_name))
    }

    /// Add a user to a tenant.
    ///
    /// Premium only.
    ///
    /// `PUT /tenants/users`
    pub fn add_user(&self, body: impl Borrow<types::AddUserToTenant>) -> AddUser {
        let request = self.0.call(&table::TENANTS_ADD_USER);
        AddUser::new(request.json(body.borrow()))
    }

    /// Change the role of a user in a tenant.
    ///
    /// Premium only.
    ///
    /// `PATCH /tenants/users`
    pub fn update_user(
        &self,
        body: impl Borrow<types::UpdateUserInTenant>,
    ) -> UpdateUser {
        let request = self.0.call(&table::TENANTS_UPDATE_USER);
        UpdateUser::new(request.json(body.borrow()))
    }

    /// Remove a user from a tenant.
    ///
    /// Premium only.
    ///
    /// `DELETE /tenants/users`
    pub fn remove_user(
        &self,
        body: impl Borrow<types::RemoveUserFromTenant>,
    ) -> RemoveUser {
        let request = self.0.call(&table::TENANTS_REMOVE_USER);
        RemoveUser::new(request.json(body.borrow()))
    }

    /// Add a user group to a tenant.
    ///
    /// Premium only.
    ///
    /// `PUT /tenants/user-groups`
    pub fn add_user_group(
        &self,
        body: impl Borrow<types::AddUserGroupToTenant>,
    ) -> AddUserGroup {
        let request = self.0.call(&table::TENANTS_ADD_USER_GROUP);
        AddUserGroup::new(request.json(body.borrow()))
    }

    /// Change the role of a user group in a tenant.
    ///
    /// Premium only.
    ///
    /// `PATCH /tenants/user-groups`
    pub fn update_user_group(
        &self,
        body: impl Borrow<types::UpdateUserGroupInTenant>,
    ) -> UpdateUserGroup {
        let request = self.0.call(&table::TENANTS_UPDATE_USER_GROUP);
        UpdateUserGroup::new(request.json(body.borrow()))
    }

    /// Remove a user group from a tenant.
    ///
    /// Premium only.
    ///
    /// `DELETE /tenants/user-groups`
    pub fn remove_user_group(
        &self,
        body: impl Borrow<types::RemoveUserGroupFromTenant>,
    ) -> RemoveUserGroup {
        let request = self.0.call(&table::TENANTS_REMOVE_USER_GROUP);
        RemoveUserGroup::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::list`].
    List: Paged<types::Tenant>
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

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
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

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
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
    /// A request of [`Tenants::get`].
    Get: Call<types::Tenant>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::create`].
    Create: Call<types::Tenant>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }

    /// Sets `body`.
    pub fn body(self, body: impl Borrow<types::CreateTenant>) -> Self {
        self.set(|request| request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::delete`].
    Delete: Call<Option<types::Tenant>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::add_user`].
    AddUser: Call<types::Tenant>
}

impl AddUser {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::update_user`].
    UpdateUser: Call<types::Tenant>
}

impl UpdateUser {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::remove_user`].
    RemoveUser: Call<Option<types::Tenant>>
}

impl RemoveUser {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::add_user_group`].
    AddUserGroup: Call<types::Tenant>
}

impl AddUserGroup {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::update_user_group`].
    UpdateUserGroup: Call<types::Tenant>
}

impl UpdateUserGroup {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Tenants::remove_user_group`].
    RemoveUserGroup: Call<Option<types::Tenant>>
}

impl RemoveUserGroup {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}
