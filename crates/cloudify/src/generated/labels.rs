// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::labels`](crate::Client::labels).

use cloudmgr_runtime::Param;
use super::table;

/// Keys and values of labels in use. Returned by [`Client::labels`](crate::Client::labels).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.labels().list_deployment_keys().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Keys and values of labels in use.
    pub fn labels(&self) -> Labels<'_> {
        Labels(self.core())
    }
}

impl Labels<'_> {
    /// List the label keys of deployments.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /labels/deployments`
    pub fn list_deployment_keys(&self) -> ListDeploymentKeys {
        ListDeploymentKeys::new(self.0.call(&table::LABELS_LIST_DEPLOYMENT_KEYS))
    }

    /// List the values of a label key of deployments.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /labels/deployments/{label_key}`
    ///
    /// - `label_key`: Key of the labels.
    pub fn list_deployment_values(&self, label_key: impl Param) -> ListDeploymentValues {
        let request = self.0.call(&table::LABELS_LIST_DEPLOYMENT_VALUES);
        ListDeploymentValues::new(request.segment(label_key))
    }

    /// List the label keys of blueprints.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /labels/blueprints`
    pub fn list_blueprint_keys(&self) -> ListBlueprintKeys {
        ListBlueprintKeys::new(self.0.call(&table::LABELS_LIST_BLUEPRINT_KEYS))
    }

    /// List the values of a label key of blueprints.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `GET /labels/blueprints/{label_key}`
    ///
    /// - `label_key`: Key of the labels.
    pub fn list_blueprint_values(&self, label_key: impl Param) -> ListBlueprintValues {
        let request = self.0.call(&table::LABELS_LIST_BLUEPRINT_VALUES);
        ListBlueprintValues::new(request.segment(label_key))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Labels::list_deployment_keys`].
    ListDeploymentKeys: Paged<String>
}

impl ListDeploymentKeys {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
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

    /// List the keys with a meaning of their own instead, which begin with `csys-`. Needs Cloudify 6.0 or later.
    pub fn reserved(self, reserved: bool) -> Self {
        self.set(|request| request.query("_reserved", reserved))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Labels::list_deployment_values`].
    ListDeploymentValues: Paged<String>
}

impl ListDeploymentValues {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
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
}

cloudmgr_runtime::builder! {
    /// A request of [`Labels::list_blueprint_keys`].
    ListBlueprintKeys: Paged<String>
}

impl ListBlueprintKeys {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
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

    /// List the keys with a meaning of their own instead, which begin with `csys-`. Needs Cloudify 6.0 or later.
    pub fn reserved(self, reserved: bool) -> Self {
        self.set(|request| request.query("_reserved", reserved))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Labels::list_blueprint_values`].
    ListBlueprintValues: Paged<String>
}

impl ListBlueprintValues {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
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
}
