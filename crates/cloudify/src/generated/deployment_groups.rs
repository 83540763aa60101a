// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::deployment_groups`](crate::Client::deployment_groups).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Many deployments under one name. Returned by [`Client::deployment_groups`](crate::Client::deployment_groups).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.deployment_groups().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DeploymentGroups<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Many deployments under one name.
    pub fn deployment_groups(&self) -> DeploymentGroups<'_> {
        DeploymentGroups(self.core())
    }
}

impl DeploymentGroups<'_> {
    /// List deployment groups.
    ///
    /// `deployment_ids` may be long: leave it out with `include`.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /deployment-groups`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::DEPLOYMENT_GROUPS_LIST))
    }

    /// Show a deployment group.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `GET /deployment-groups/{deployment_group_id}`
    ///
    /// - `deployment_group_id`: ID of the deployment group.
    pub fn get(&self, deployment_group_id: impl Param) -> Get {
        let request = self.0.call(&table::DEPLOYMENT_GROUPS_GET);
        Get::new(request.segment(deployment_group_id))
    }

    /// Create a deployment group, or change it.
    ///
    /// `deployment_ids`, `filter_id` and `deployments_from_group` replace the members; `new_deployments` are created by an execution group that the answer does not name.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `PUT /deployment-groups/{deployment_group_id}`
    ///
    /// - `deployment_group_id`: ID of the deployment group.
    pub fn create(
        &self,
        deployment_group_id: impl Param,
        body: impl Borrow<types::CreateDeploymentGroup>,
    ) -> Create {
        let request = self.0.call(&table::DEPLOYMENT_GROUPS_CREATE);
        Create::new(request.segment(deployment_group_id).json(body.borrow()))
    }

    /// Add members to a deployment group, or remove them.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `PATCH /deployment-groups/{deployment_group_id}`
    ///
    /// - `deployment_group_id`: ID of the deployment group.
    pub fn update(
        &self,
        deployment_group_id: impl Param,
        body: impl Borrow<types::UpdateDeploymentGroup>,
    ) -> Update {
        let request = self.0.call(&table::DEPLOYMENT_GROUPS_UPDATE);
        Update::new(request.segment(deployment_group_id).json(body.borrow()))
    }

    /// Delete a deployment group.
    ///
    /// Only the group, unless `delete_deployments` says otherwise; then an execution group deletes the members. If one of them cannot be deleted, none is.
    ///
    /// Needs Cloudify 5.2 or later.
    ///
    /// `DELETE /deployment-groups/{deployment_group_id}`
    ///
    /// - `deployment_group_id`: ID of the deployment group.
    pub fn delete(&self, deployment_group_id: impl Param) -> Delete {
        let request = self.0.call(&table::DEPLOYMENT_GROUPS_DELETE);
        Delete::new(request.segment(deployment_group_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentGroups::list`].
    List: Paged<types::DeploymentGroup>
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
    /// A request of [`DeploymentGroups::get`].
    Get: Call<types::DeploymentGroup>
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
    /// A request of [`DeploymentGroups::create`].
    Create: Call<types::DeploymentGroup>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentGroups::update`].
    Update: Call<types::DeploymentGroup>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DeploymentGroups::delete`].
    Delete: Call<Option<types::DeletedDeploymentGroup>>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Delete the members too.
    pub fn delete_deployments(self, delete_deployments: bool) -> Self {
        self.set(|request| request.query("delete_deployments", delete_deployments))
    }

    /// Delete the members although node instances are live.
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query("force", force))
    }

    /// Remove the log files of the management worker too.
    pub fn delete_logs(self, delete_logs: bool) -> Self {
        self.set(|request| request.query("delete_logs", delete_logs))
    }

    /// Delete what the members are made of too. Needs Cloudify 7.0 or later.
    pub fn recursive(self, recursive: bool) -> Self {
        self.set(|request| request.query("recursive", recursive))
    }
}
