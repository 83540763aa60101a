// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::secrets_providers`](crate::Client::secrets_providers).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Stores outside of the manager that secrets come from; premium. Returned by [`Client::secrets_providers`](crate::Client::secrets_providers).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.secrets_providers().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SecretsProviders<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Stores outside of the manager that secrets come from; premium.
    pub fn secrets_providers(&self) -> SecretsProviders<'_> {
        SecretsProviders(self.core())
    }
}

impl SecretsProviders<'_> {
    /// List the secrets providers.
    ///
    /// Needs Cloudify 7.0 or later.
    ///
    /// `GET /secrets-providers`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::SECRETS_PROVIDERS_LIST))
    }

    /// Register a secrets provider, or check the connection to one.
    ///
    /// Needs Cloudify 7.0 or later.
    ///
    /// `PUT /secrets-providers`
    pub fn create(&self, body: impl Borrow<types::CreateSecretsProvider>) -> Create {
        let request = self.0.call(&table::SECRETS_PROVIDERS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Show a secrets provider.
    ///
    /// Needs Cloudify 7.0 or later.
    ///
    /// `GET /secrets-providers/{provider_name}`
    ///
    /// - `provider_name`: Name of the provider.
    pub fn get(&self, provider_name: impl Param) -> Get {
        let request = self.0.call(&table::SECRETS_PROVIDERS_GET);
        Get::new(request.segment(provider_name))
    }

    /// Change a secrets provider.
    ///
    /// Needs Cloudify 7.0 or later.
    ///
    /// `PATCH /secrets-providers/{provider_name}`
    ///
    /// - `provider_name`: Name of the provider.
    pub fn update(
        &self,
        provider_name: impl Param,
        body: impl Borrow<types::UpdateSecretsProvider>,
    ) -> Update {
        let request = self.0.call(&table::SECRETS_PROVIDERS_UPDATE);
        Update::new(request.segment(provider_name).json(body.borrow()))
    }

    /// Remove a secrets provider.
    ///
    /// Needs Cloudify 7.0 or later.
    ///
    /// `DELETE /secrets-providers/{provider_name}`
    ///
    /// - `provider_name`: Name of the provider.
    pub fn delete(&self, provider_name: impl Param) -> Delete {
        let request = self.0.call(&table::SECRETS_PROVIDERS_DELETE);
        Delete::new(request.segment(provider_name))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`SecretsProviders::list`].
    List: Paged<types::SecretsProvider>
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
    /// A request of [`SecretsProviders::create`].
    Create: Call<Option<types::SecretsProvider>>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`SecretsProviders::get`].
    Get: Call<types::SecretsProvider>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`SecretsProviders::update`].
    Update: Call<types::SecretsProvider>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`SecretsProviders::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
