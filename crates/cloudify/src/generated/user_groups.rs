// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::user_groups`](crate::Client::user_groups).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Groups of users. Returned by [`Client::user_groups`](crate::Client::user_groups).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.user_groups().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct UserGroups<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Groups of users.
    pub fn user_groups(&self) -> UserGroups<'_> {
        UserGroups(self.core())
    }
}

impl UserGroups<'_> {
    /// List user groups.
    ///
    /// Premium only.
    ///
    /// `GET /user-groups`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::USER_GROUPS_LIST))
    }

    /// Create a user group.
    ///
    /// Premium only. The name `users` is refused.
    ///
    /// `POST /user-groups`
    pub fn create(&self, body: impl Borrow<types::CreateUserGroup>) -> Create {
        let request = self.0.call(&table::USER_GROUPS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Show a user group.
    ///
    /// Premium only.
    ///
    /// `GET /user-groups/{group_name}`
    ///
    /// - `group_name`: Name of the user group.
    pub fn get(&self, group_name: impl Param) -> Get {
        let request = self.0.call(&table::USER_GROUPS_GET);
        Get::new(request.segment(group_name))
    }

    /// Set the role of a user group.
    ///
    /// Premium only.
    ///
    /// `POST /user-groups/{group_name}`
    ///
    /// - `group_name`: Name of the user group.
    pub fn update(
        &self,
        group_name: impl Param,
        body: impl Borrow<types::UpdateUserGroup>,
    ) -> Update {
        let request = self.0.call(&table::USER_GROUPS_UPDATE);
        Update::new(request.segment(group_name).json(body.borrow()))
    }

    /// Delete a user group.
    ///
    /// Premium only.
    ///
    /// `DELETE /user-groups/{group_name}`
    ///
    /// - `group_name`: Name of the user group.
    pub fn delete(&self, group_name: impl Param) -> Delete {
        let request = self.0.call(&table::USER_GROUPS_DELETE);
        Delete::new(request.segment(group_name))
    }

    /// Add a user to a user group.
    ///
    /// Premium only. Refused while users come from LDAP.
    ///
    /// `PUT /user-groups/users`
    pub fn add_user(&self, body: impl Borrow<types::AddUserToGroup>) -> AddUser {
        let request = self.0.call(&table::USER_GROUPS_ADD_USER);
        AddUser::new(request.json(body.borrow()))
    }

    /// Remove a user from a user group.
    ///
    /// Premium only.
    ///
    /// `DELETE /user-groups/users`
    pub fn remove_user(
        &self,
        body: impl Borrow<types::RemoveUserFromGroup>,
    ) -> RemoveUser {
        let request = self.0.call(&table::USER_GROUPS_REMOVE_USER);
        RemoveUser::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::list`].
    List: Paged<types::UserGroup>
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
    /// A request of [`UserGroups::create`].
    Create: Call<types::UserGroup>
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
}

cloudmgr_runtime::builder! {
    /// A request of [`UserGroups::get`].
    Get: Call<types::UserGroup>
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
    /// A request of [`UserGroups::update`].
    Update: Call<types::UserGroup>
}

impl Update {
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
    /// A request of [`UserGroups::delete`].
    Delete: Call<Option<types::UserGroup>>
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
    /// A request of [`UserGroups::add_user`].
    AddUser: Call<types::UserGroup>
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
    /// A request of [`UserGroups::remove_user`].
    RemoveUser: Call<Option<types::UserGroup>>
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
