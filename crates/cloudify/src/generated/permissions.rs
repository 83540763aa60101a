// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::permissions`](crate::Client::permissions).

use cloudmgr_runtime::Param;
use super::{table, types};

/// What each role may do. Returned by [`Client::permissions`](crate::Client::permissions).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.permissions().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Permissions<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// What each role may do.
    pub fn permissions(&self) -> Permissions<'_> {
        Permissions(self.core())
    }
}

impl Permissions<'_> {
    /// List what each role may do.
    ///
    /// Anybody but an administrator is refused with 401.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /permissions`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::PERMISSIONS_LIST))
    }

    /// List what a role may do.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /permissions/{role_name}`
    ///
    /// - `role_name`: Name of the role.
    pub fn list_of_role(&self, role_name: impl Param) -> ListOfRole {
        let request = self.0.call(&table::PERMISSIONS_LIST_OF_ROLE);
        ListOfRole::new(request.segment(role_name))
    }

    /// Let a role do something.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `PUT /permissions/{role_name}/{permission_name}`
    ///
    /// - `role_name`: Name of the role.
    /// - `permission_name`: Name of the permission.
    pub fn add(&self, role_name: impl Param, permission_name: impl Param) -> Add {
        let request = self.0.call(&table::PERMISSIONS_ADD);
        Add::new(request.segment(role_name).segment(permission_name))
    }

    /// No longer let a role do something.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `DELETE /permissions/{role_name}/{permission_name}`
    ///
    /// - `role_name`: Name of the role.
    /// - `permission_name`: Name of the permission.
    pub fn remove(&self, role_name: impl Param, permission_name: impl Param) -> Remove {
        let request = self.0.call(&table::PERMISSIONS_REMOVE);
        Remove::new(request.segment(role_name).segment(permission_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Permissions::list`].
    List: Paged<types::Permission>
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

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
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
    /// A request of [`Permissions::list_of_role`].
    ListOfRole: Paged<types::Permission>
}

impl ListOfRole {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// How many rows to send at most; 1000 unless given, without an upper limit.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("_size", size))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("_offset", offset))
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
    /// A request of [`Permissions::add`].
    Add: Call<types::Permission>
}

impl Add {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Permissions::remove`].
    Remove: Call<cloudmgr_runtime::Nothing>
}

impl Remove {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
