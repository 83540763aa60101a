// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::deployments`](crate::Client::deployments).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Blueprints with their inputs, on which workflows run. Returned by [`Client::deployments`](crate::Client::deployments).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.deployments().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Deployments<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Blueprints with their inputs, on which workflows run.
    pub fn deployments(&self) -> Deployments<'_> {
        Deployments(self.core())
    }
}

impl Deployments<'_> {
    /// List deployments.
    ///
    /// `GET /deployments`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::DEPLOYMENTS_LIST))
    }

    /// Show a deployment.
    ///
    /// `GET /deployments/{deployment_id}`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn get(&self, deployment_id: impl Param) -> Get {
        let request = self.0.call(&table::DEPLOYMENTS_GET);
        Get::new(request.segment(deployment_id))
    }

    /// Create a deployment of a blueprint.
    ///
    /// Starts the `create_deployment_environment` execution; other workflows are refused with 400 until it has ended. Nothing is installed yet.
    ///
    /// The document puts `private_resource` into the body; the server reads it from the query only.
    ///
    /// `PUT /deployments/{deployment_id}`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn create(
        &self,
        deployment_id: impl Param,
        body: impl Borrow<types::CreateDeployment>,
    ) -> Create {
        let request = self.0.call(&table::DEPLOYMENTS_CREATE);
        Create::new(request.segment(deployment_id).json(body.borrow()))
    }

    /// Delete a deployment.
    ///
    /// Starts the `delete_deployment_environment` execution; the deployment is gone when that has ended. A deployment with live node instances or running executions is refused with 400 `dependent_exists_error`.
    ///
    /// The document puts `ignore_live_nodes` into a body; the server reads it from the query only. 5.1 renamed it to `force`.
    ///
    /// `DELETE /deployments/{deployment_id}`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn delete(&self, deployment_id: impl Param) -> Delete {
        let request = self.0.call(&table::DEPLOYMENTS_DELETE);
        Delete::new(request.segment(deployment_id))
    }

    /// Change the labels or the display name of a deployment.
    ///
    /// Labels are replaced as a whole. The other fields can be set once, by the workflow that creates the environment.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `PATCH /deployments/{deployment_id}`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn update(
        &self,
        deployment_id: impl Param,
        body: impl Borrow<types::UpdateDeployment>,
    ) -> Update {
        let request = self.0.call(&table::DEPLOYMENTS_UPDATE);
        Update::new(request.segment(deployment_id).json(body.borrow()))
    }

    /// Evaluate the outputs of a deployment.
    ///
    /// `GET /deployments/{deployment_id}/outputs`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn get_outputs(&self, deployment_id: impl Param) -> GetOutputs {
        let request = self.0.call(&table::DEPLOYMENTS_GET_OUTPUTS);
        GetOutputs::new(request.segment(deployment_id))
    }

    /// Evaluate the capabilities of a deployment.
    ///
    /// `GET /deployments/{deployment_id}/capabilities`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn get_capabilities(&self, deployment_id: impl Param) -> GetCapabilities {
        let request = self.0.call(&table::DEPLOYMENTS_GET_CAPABILITIES);
        GetCapabilities::new(request.segment(deployment_id))
    }

    /// Change who can see a deployment.
    ///
    /// Visibility only ever widens, and not beyond that of the blueprint.
    ///
    /// `PATCH /deployments/{deployment_id}/set-visibility`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn set_visibility(
        &self,
        deployment_id: impl Param,
        body: impl Borrow<types::SetVisibility>,
    ) -> SetVisibility {
        let request = self.0.call(&table::DEPLOYMENTS_SET_VISIBILITY);
        SetVisibility::new(request.segment(deployment_id).json(body.borrow()))
    }

    /// Assign a deployment to a site, or detach it.
    ///
    /// `POST /deployments/{deployment_id}/set-site`
    ///
    /// - `deployment_id`: ID of the deployment.
    pub fn set_site(
        &self,
        deployment_id: impl Param,
        body: impl Into<types::SetSite>,
    ) -> SetSite {
        let request = self.0.call(&table::DEPLOYMENTS_SET_SITE);
        SetSite::new(request.segment(deployment_id).json(&body.into()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Deployments::list`].
    List: Paged<types::Deployment>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only the resources with these ids.
    pub fn id(self, id: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("id", id))
    }

    /// Only what belongs to these blueprints.
    pub fn blueprint_id(
        self,
        blueprint_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("blueprint_id", blueprint_id))
    }

    /// Only what is assigned to these sites.
    pub fn site_name(self, site_name: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("site_name", site_name))
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

    /// Only what this filter chooses. Needs Cloudify 5.2 or later.
    pub fn filter_id(self, filter_id: impl Param) -> Self {
        self.set(|request| request.query("_filter_id", filter_id))
    }

    /// Only the members of this deployment group. Needs Cloudify 5.2 or later.
    pub fn group_id(self, group_id: impl Param) -> Self {
        self.set(|request| request.query("_group_id", group_id))
    }

    /// Only deployments whose display name has this text in it. Needs Cloudify 6.0 or later.
    pub fn search_name(self, search_name: impl Param) -> Self {
        self.set(|request| request.query("_search_name", search_name))
    }

    /// Only what this deployment depends on. Needs Cloudify 6.3 or later.
    pub fn dependencies_of(self, dependencies_of: impl Param) -> Self {
        self.set(|request| request.query("_dependencies_of", dependencies_of))
    }

    /// Only environments; leave it out for all. Needs Cloudify 6.3 or later.
    pub fn environments_only(self, environments_only: bool) -> Self {
        self.set(|request| request.query("_environments_only", environments_only))
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
    /// A request of [`Deployments::get`].
    Get: Call<types::Deployment>
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

    /// Count everything below it, not only its own services and environments; true unless given. Needs Cloudify 6.2 or later.
    pub fn all_sub_deployments(self, all_sub_deployments: bool) -> Self {
        self.set(|request| request.query("all_sub_deployments", all_sub_deployments))
    }

    /// Send its working directory too. Needs Cloudify 6.3 or later.
    pub fn include_workdir(self, include_workdir: bool) -> Self {
        self.set(|request| request.query("include_workdir", include_workdir))
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
    /// A request of [`Deployments::create`].
    Create: Call<types::Deployment>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Show it to its creator only. Older form of the visibility `private`; do not give both.
    pub fn private_resource(self, private_resource: bool) -> Self {
        self.set(|request| request.query("private_resource", private_resource))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Answer before the environment is created. Needs Cloudify 6.0 or later.
    pub fn async_create(self, async_create: bool) -> Self {
        self.set(|request| request.query("async_create", async_create))
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
    /// A request of [`Deployments::delete`].
    Delete: Call<Option<types::Deployment>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Delete it although node instances are live. Read by 5.0 only; from 5.1 on `force` does it.
    pub fn ignore_live_nodes(self, ignore_live_nodes: bool) -> Self {
        self.set(|request| request.query("ignore_live_nodes", ignore_live_nodes))
    }

    /// Delete it although node instances are live. Read from 5.1 on.
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query("force", force))
    }

    /// Remove the log files of the management worker too.
    pub fn delete_logs(self, delete_logs: bool) -> Self {
        self.set(|request| request.query("delete_logs", delete_logs))
    }

    /// Only drop the stored rows. Read by 5.0 only, whose delete workflow uses it at its end.
    pub fn delete_db_mode(self, delete_db_mode: bool) -> Self {
        self.set(|request| request.query("delete_db_mode", delete_db_mode))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Delete what it is made of too. Needs Cloudify 7.0.1 or later.
    pub fn recursive(self, recursive: bool) -> Self {
        self.set(|request| request.query("recursive", recursive))
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
    /// A request of [`Deployments::update`].
    Update: Call<types::Deployment>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Deployments::get_outputs`].
    GetOutputs: Call<types::DeploymentOutputs>
}

impl GetOutputs {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Deployments::get_capabilities`].
    GetCapabilities: Call<types::DeploymentCapabilities>
}

impl GetCapabilities {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Deployments::set_visibility`].
    SetVisibility: Call<types::Deployment>
}

impl SetVisibility {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Deployments::set_site`].
    SetSite: Call<types::Deployment>
}

impl SetSite {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
