// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::users`](crate::Client::users).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Users of the manager. Returned by [`Client::users`](crate::Client::users).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.users().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Users<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Users of the manager.
    pub fn users(&self) -> Users<'_> {
        Users(self.core())
    }
}

impl Users<'_> {
    /// List users.
    ///
    /// Premium only.
    ///
    /// `GET /users`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::USERS_LIST))
    }

    /// Create a user.
    ///
    /// Premium only.
    ///
    /// `PUT /users`
    pub fn create(&self, body: impl Borrow<types::CreateUser>) -> Create {
        let request = self.0.call(&table::USERS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Show a user.
    ///
    /// Premium only.
    ///
    /// `GET /users/{username}`
    ///
    /// - `username`: Name of the user.
    pub fn get(&self, username: impl Param) -> Get {
        let request = self.0.call(&table::USERS_GET);
        Get::new(request.segment(username))
    }

    /// Set the password or the role of a user.
    ///
    /// Premium only.
    ///
    /// `POST /users/{username}`
    ///
    /// - `username`: Name of the user.
    pub fn update(
        &self,
        username: impl Param,
        body: impl Into<types::UpdateUser>,
    ) -> Update {
        let request = self.0.call(&table::USERS_UPDATE);
        Update::new(request.segment(username).json(&body.into()))
    }

    /// Delete a user.
    ///
    /// Premium only.
    ///
    /// The document's method line names the path of a tenant.
    ///
    /// `DELETE /users/{username}`
    ///
    /// - `username`: Name of the user.
    pub fn delete(&self, username: impl Param) -> Delete {
        let request = self.0.call(&table::USERS_DELETE);
        Delete::new(request.segment(username))
    }

    /// Show the current user.
    ///
    /// Works on a community manager too.
    ///
    /// `GET /user`
    pub fn get_current(&self) -> GetCurrent {
        GetCurrent::new(self.0.call(&table::USERS_GET_CURRENT))
    }

    /// Activate or deactivate a user.
    ///
    /// Premium only.
    ///
    /// `POST /users/active/{username}`
    ///
    /// - `username`: Name of the user.
    pub fn set_active(
        &self,
        username: impl Param,
        body: impl Borrow<types::SetUserActive>,
    ) -> SetActive {
        let request = self.0.call(&table::USERS_SET_ACTIVE);
        SetActive::new(request.segment(username).json(body.borrow()))
    }

    /// Unlock a user after too many failed logins.
    ///
    /// Premium only.
    ///
    /// `POST /users/unlock/{username}`
    ///
    /// - `username`: Name of the user.
    pub fn unlock(&self, username: impl Param) -> Unlock {
        let request = self.0.call(&table::USERS_UNLOCK);
        Unlock::new(request.segment(username))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::list`].
    List: Paged<types::User>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only users with these names.
    pub fn username(self, username: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("username", username))
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

    /// Send the hashes of the passwords too. Needs Cloudify 6.3 or later.
    pub fn include_hash(self, include_hash: bool) -> Self {
        self.set(|request| request.query("_include_hash", include_hash))
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
    /// A request of [`Users::create`].
    Create: Call<types::User>
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
    /// A request of [`Users::get`].
    Get: Call<types::User>
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
    /// A request of [`Users::update`].
    Update: Call<types::User>
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
    /// A request of [`Users::delete`].
    Delete: Call<Option<types::User>>
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
    /// A request of [`Users::get_current`].
    GetCurrent: Call<types::User>
}

impl GetCurrent {
    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Users::set_active`].
    SetActive: Call<types::User>
}

impl SetActive {
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
    /// A request of [`Users::unlock`].
    Unlock: Call<types::User>
}

impl Unlock {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the users, groups and tenants themselves in place of their numbers.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
    }
}
