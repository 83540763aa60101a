// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::deployment_modifications`](crate::Client::deployment_modifications).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Changes of the number of node instances; used by the scaling workflows. Returned by [`Client::deployment_modifications`](crate::Client::deployment_modifications).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.deployment_modifications().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DeploymentModifications<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Changes of the number of node instances; used by the scaling workflows.
    pub fn deployment_modifications(&self) -> DeploymentModifications<'_> {
        DeploymentModifications(self.core())
    }
}

impl DeploymentModifications<'_> {
    /// List deployment modifications.
    ///
    /// `GET /deployment-modifications`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::DEPLOYMENT_MODIFICATIONS_LIST))
    }

    /// Start a deployment modification.
    ///
    /// Adds or removes rows of node instances; installing and uninstalling them is the caller's part.
    ///
    /// `POST /deployment-modifications`
    pub fn start(&self, body: impl Borrow<types::StartDeploymentModification>) -> Start {
        let request = self.0.call(&table::DEPLOYMENT_MODIFICATIONS_START);
        Start::new(request.json(body.borrow()))
    }

    /// Show a deployment modification.
    ///
    /// `GET /deployment-modifications/{modification_id}`
    ///
    /// - `modification_id`: ID of the modification.
    pub fn get(&self, modification_id: impl Param) -> Get {
        let request = self.0.call(&table::DEPLOYMENT_MODIFICATIONS_GET);
        Get::new(request.segment(modification_id))
    }

    /// Finish a deployment modification.
    ///
    /// `POST /deployment-modifications/{modification_id}/finish`
    ///
    /// - `modification_id`: ID of the modification.
    pub fn finish(&self, modification_id: impl Param) -> Finish {
        let request = self.0.call(&table::DEPLOYMENT_MODIFICATIONS_FINISH);
        Finish::new(request.segment(modification_id))
    }

    /// Undo a deployment modification.
    ///
    /// `POST /deployment-modifications/{modification_id}/rollback`
    ///
    /// - `modification_id`: ID of the modification.
    pub fn rollback(&self, modification_id: impl Param) -> Rollback {
        let request = self.0.call(&table::DEPLOYMENT_MODIFICATIONS_ROLLBACK);
        Rollback::new(request.segment(modification_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentModifications::list`].
    List: Paged<types::DeploymentModification>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only what belongs to these deployments.
    pub fn deployment_id(
        self,
        deployment_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("deployment_id", deployment_id))
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
    /// A request of [`DeploymentModifications::start`].
    Start: Call<types::DeploymentModification>
}

impl Start {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentModifications::get`].
    Get: Call<types::DeploymentModification>
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
    /// A request of [`DeploymentModifications::finish`].
    Finish: Call<types::DeploymentModification>
}

impl Finish {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentModifications::rollback`].
    Rollback: Call<types::DeploymentModification>
}

impl Rollback {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
