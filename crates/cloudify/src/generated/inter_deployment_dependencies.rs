// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::inter_deployment_dependencies`](crate::Client::inter_deployment_dependencies).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Which deployments depend on which. Returned by [`Client::inter_deployment_dependencies`](crate::Client::inter_deployment_dependencies).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.inter_deployment_dependencies().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct InterDeploymentDependencies<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Which deployments depend on which.
    pub fn inter_deployment_dependencies(&self) -> InterDeploymentDependencies<'_> {
        InterDeploymentDependencies(self.core())
    }
}

impl InterDeploymentDependencies<'_> {
    /// List the dependencies between deployments.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// A deployment of the name `inter-deployment-dependencies` cannot be read.
    ///
    /// `GET /deployments/inter-deployment-dependencies`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::INTER_DEPLOYMENT_DEPENDENCIES_LIST))
    }

    /// Record a dependency.
    ///
    /// For workflows. A dependency that would close a circle is refused with 409.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// `PUT /deployments/inter-deployment-dependencies`
    pub fn create(
        &self,
        body: impl Borrow<types::CreateInterDeploymentDependency>,
    ) -> Create {
        let request = self.0.call(&table::INTER_DEPLOYMENT_DEPENDENCIES_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Delete a dependency.
    ///
    /// For workflows.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// Without `is_component_deletion` the server answers 500.
    ///
    /// `DELETE /deployments/inter-deployment-dependencies`
    pub fn delete(
        &self,
        body: impl Borrow<types::DeleteInterDeploymentDependency>,
    ) -> Delete {
        let request = self.0.call(&table::INTER_DEPLOYMENT_DEPENDENCIES_DELETE);
        Delete::new(request.json(body.borrow()))
    }

    /// Record many dependencies.
    ///
    /// For workflows and restored snapshots.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `POST /deployments/inter-deployment-dependencies`
    pub fn create_many(
        &self,
        body: impl Borrow<types::CreateInterDeploymentDependencies>,
    ) -> CreateMany {
        let request = self.0.call(&table::INTER_DEPLOYMENT_DEPENDENCIES_CREATE_MANY);
        CreateMany::new(request.json(body.borrow()))
    }

    /// Replace all dependencies of a deployment.
    ///
    /// For workflows.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `PUT /deployments/{deployment_id}/inter-deployment-dependencies`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn replace(
        &self,
        deployment_id: impl Param,
        body: impl Borrow<types::ReplaceInterDeploymentDependencies>,
    ) -> Replace {
        let request = self.0.call(&table::INTER_DEPLOYMENT_DEPENDENCIES_REPLACE);
        Replace::new(request.segment(deployment_id).json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`InterDeploymentDependencies::list`].
    List: Paged<types::InterDeploymentDependency>
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
    /// A request of [`InterDeploymentDependencies::create`].
    Create: Call<types::InterDeploymentDependency>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`InterDeploymentDependencies::delete`].
    Delete: Call<Option<types::InterDeploymentDependency>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`InterDeploymentDependencies::create_many`].
    CreateMany: Call<types::NewIds>
}

impl CreateMany {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`InterDeploymentDependencies::replace`].
    Replace: Call<types::NewIds>
}

impl Replace {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
