// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::secrets`](crate::Client::secrets).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Values that blueprints refer to by key. Returned by [`Client::secrets`](crate::Client::secrets).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.secrets().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Values that blueprints refer to by key.
    pub fn secrets(&self) -> Secrets<'_> {
        Secrets(self.core())
    }
}

impl Secrets<'_> {
    /// List secrets without their values.
    ///
    /// `GET /secrets`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::SECRETS_LIST))
    }

    /// Show a secret with its value.
    ///
    /// The value of a hidden secret is empty for everybody but its creator and administrators.
    ///
    /// `GET /secrets/{secret_key}`
    ///
    /// - `secret_key`: Key of the secret.
    pub fn get(&self, secret_key: impl Param) -> Get {
        let request = self.0.call(&table::SECRETS_GET);
        Get::new(request.segment(secret_key))
    }

    /// Create a secret.
    ///
    /// A key that exists is refused with 409, unless `update_if_exists` is set. The answer has the value in encrypted form.
    ///
    /// `PUT /secrets/{secret_key}`
    ///
    /// - `secret_key`: Key of the secret.
    pub fn create(
        &self,
        secret_key: impl Param,
        body: impl Borrow<types::CreateSecret>,
    ) -> Create {
        let request = self.0.call(&table::SECRETS_CREATE);
        Create::new(request.segment(secret_key).json(body.borrow()))
    }

    /// Change a secret.
    ///
    /// `PATCH /secrets/{secret_key}`
    ///
    /// - `secret_key`: Key of the secret.
    pub fn update(
        &self,
        secret_key: impl Param,
        body: impl Borrow<types::UpdateSecret>,
    ) -> Update {
        let request = self.0.call(&table::SECRETS_UPDATE);
        Update::new(request.segment(secret_key).json(body.borrow()))
    }

    /// Delete a secret.
    ///
    /// `DELETE /secrets/{secret_key}`
    ///
    /// - `secret_key`: Key of the secret.
    pub fn delete(&self, secret_key: impl Param) -> Delete {
        let request = self.0.call(&table::SECRETS_DELETE);
        Delete::new(request.segment(secret_key))
    }

    /// Make a secret visible to all tenants.
    ///
    /// Replaced by setting the visibility.
    ///
    /// Needs Cloudify 6.4 or earlier.
    ///
    /// The 5.0.5 and 5.1.0 servers answer 500, always. Set the visibility to `global` instead.
    ///
    /// `PATCH /secrets/{secret_key}/set-global`
    ///
    /// - `secret_key`: Key of the secret.
    #[deprecated = "use `set_visibility`"]
    pub fn set_global(&self, secret_key: impl Param) -> SetGlobal {
        let request = self.0.call(&table::SECRETS_SET_GLOBAL);
        SetGlobal::new(request.segment(secret_key))
    }

    /// Change who can see a secret.
    ///
    /// Visibility only ever widens.
    ///
    /// `PATCH /secrets/{secret_key}/set-visibility`
    ///
    /// - `secret_key`: Key of the secret.
    pub fn set_visibility(
        &self,
        secret_key: impl Param,
        body: impl Borrow<types::SetVisibility>,
    ) -> SetVisibility {
        let request = self.0.call(&table::SECRETS_SET_VISIBILITY);
        SetVisibility::new(request.segment(secret_key).json(body.borrow()))
    }

    /// Export secrets with their values.
    ///
    /// Without a passphrase the values stand in the answer in clear.
    ///
    /// The document's `non-encrypted` parameter does not exist.
    ///
    /// `GET /secrets/share/export`
    pub fn export(&self) -> Export {
        Export::new(self.0.call(&table::SECRETS_EXPORT))
    }

    /// Import exported secrets.
    ///
    /// Secrets that cannot be taken are named in the answer, by their place in the list; the others are imported.
    ///
    /// The document calls the map `tenant_map_dict`; the server reads `tenant_map`.
    ///
    /// `POST /secrets/share/import`
    pub fn import(&self, body: impl Borrow<types::ImportSecrets>) -> Import {
        let request = self.0.call(&table::SECRETS_IMPORT);
        Import::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::list`].
    List: Paged<types::Secret>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only secrets with these keys.
    pub fn key(self, key: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("key", key))
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
    /// A request of [`Secrets::get`].
    Get: Call<types::Secret>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Leave out the value. Needs Cloudify 7.0 or later.
    pub fn skip_value(self, skip_value: bool) -> Self {
        self.set(|request| request.query("_skip_value", skip_value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::create`].
    Create: Call<types::Secret>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::update`].
    Update: Call<types::Secret>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::delete`].
    Delete: Call<Option<types::Secret>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::set_global`].
    SetGlobal: Call<types::Secret>
}

impl SetGlobal {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::set_visibility`].
    SetVisibility: Call<types::Secret>
}

impl SetVisibility {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::export`].
    Export: Call<Vec<types::ExportedSecret>>
}

impl Export {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Encrypt the values with this; 8 characters or more.
    pub fn passphrase(self, passphrase: impl Into<cloudmgr_runtime::Secret>) -> Self {
        self.set(|request| {
            request
                .query("_passphrase", Into::<cloudmgr_runtime::Secret>::into(passphrase))
        })
    }

    /// Add who created each secret and when. Read from 5.1 on.
    pub fn include_metadata(self, include_metadata: bool) -> Self {
        self.set(|request| request.query("_include_metadata", include_metadata))
    }

    /// Only secrets of these visibilities.
    pub fn visibility(
        self,
        visibility: impl IntoIterator<Item = impl Into<types::Visibility>>,
    ) -> Self {
        self.set(|request| {
            request
                .query_all(
                    "visibility",
                    visibility.into_iter().map(Into::<types::Visibility>::into),
                )
        })
    }

    /// Only rows whose id has this text in it; for plugins the package name, for users the user name, for agents, sites, tenants and groups the name.
    pub fn search(self, search: impl Param) -> Self {
        self.set(|request| request.query("_search", search))
    }

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Only these fields of a secret. Needs Cloudify 7.0 or later.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Requests only rows with this value in this field. If a field is given several values, a row matches any of them.
    pub fn filter(self, field: &str, value: impl Param) -> Self {
        self.set(|request| request.filter(field, value))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Secrets::import`].
    Import: Call<types::SecretsImport>
}

impl Import {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
