// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::searches`](crate::Client::searches).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Lists of resources by rules and constraints. Returned by [`Client::searches`](crate::Client::searches).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client, body: impl std::borrow::Borrow<cloudify_sdk::types::Search>) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.searches().list_deployments(body).items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Searches<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Lists of resources by rules and constraints.
    pub fn searches(&self) -> Searches<'_> {
        Searches(self.core())
    }
}

impl Searches<'_> {
    /// List deployments by rules.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `POST /searches/deployments`
    pub fn list_deployments(&self, body: impl Borrow<types::Search>) -> ListDeployments {
        let request = self.0.call(&table::SEARCHES_LIST_DEPLOYMENTS);
        ListDeployments::new(request.json(body.borrow()))
    }

    /// List blueprints by rules.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `POST /searches/blueprints`
    pub fn list_blueprints(&self, body: impl Borrow<types::Search>) -> ListBlueprints {
        let request = self.0.call(&table::SEARCHES_LIST_BLUEPRINTS);
        ListBlueprints::new(request.json(body.borrow()))
    }

    /// List the workflows of deployments by rules.
    ///
    /// One page.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `POST /searches/workflows`
    pub fn list_workflows(&self, body: impl Borrow<types::Search>) -> ListWorkflows {
        let request = self.0.call(&table::SEARCHES_LIST_WORKFLOWS);
        ListWorkflows::new(request.json(body.borrow()))
    }

    /// List nodes by rules or constraints.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `POST /searches/nodes`
    pub fn list_nodes(&self, body: impl Borrow<types::Search>) -> ListNodes {
        let request = self.0.call(&table::SEARCHES_LIST_NODES);
        ListNodes::new(request.json(body.borrow()))
    }

    /// List nodes by constraints of their types.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// With a blueprint and without `_search` the server answers 500.
    ///
    /// `POST /searches/node-types`
    pub fn list_node_types(&self, body: impl Borrow<types::Search>) -> ListNodeTypes {
        let request = self.0.call(&table::SEARCHES_LIST_NODE_TYPES);
        ListNodeTypes::new(request.json(body.borrow()))
    }

    /// List node instances by rules.
    ///
    /// Needs Cloudify 6.1 or later.
    ///
    /// `POST /searches/node-instances`
    pub fn list_node_instances(
        &self,
        body: impl Borrow<types::Search>,
    ) -> ListNodeInstances {
        let request = self.0.call(&table::SEARCHES_LIST_NODE_INSTANCES);
        ListNodeInstances::new(request.json(body.borrow()))
    }

    /// List secrets by rules.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// The answer has the encrypted values unless `include` leaves them out.
    ///
    /// `POST /searches/secrets`
    pub fn list_secrets(&self, body: impl Borrow<types::Search>) -> ListSecrets {
        let request = self.0.call(&table::SEARCHES_LIST_SECRETS);
        ListSecrets::new(request.json(body.borrow()))
    }

    /// List capabilities of a deployment by constraints.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `POST /searches/capabilities`
    pub fn list_capabilities(
        &self,
        body: impl Borrow<types::Search>,
    ) -> ListCapabilities {
        let request = self.0.call(&table::SEARCHES_LIST_CAPABILITIES);
        ListCapabilities::new(request.json(body.borrow()))
    }

    /// List scaling groups by constraints.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `POST /searches/scaling-groups`
    pub fn list_scaling_groups(
        &self,
        body: impl Borrow<types::Search>,
    ) -> ListScalingGroups {
        let request = self.0.call(&table::SEARCHES_LIST_SCALING_GROUPS);
        ListScalingGroups::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Searches::list_deployments`].
    ListDeployments: Paged<types::Deployment>
}

impl ListDeployments {
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

    /// Only deployments whose display name has this text in it. Needs Cloudify 6.0 or later.
    pub fn search_name(self, search_name: impl Param) -> Self {
        self.set(|request| request.query("_search_name", search_name))
    }

    /// Only what this filter chooses, beside the rules of the body. Needs Cloudify 6.0 or later.
    pub fn filter_id(self, filter_id: impl Param) -> Self {
        self.set(|request| request.query("_filter_id", filter_id))
    }

    /// Only the members of this deployment group. Needs Cloudify 6.0 or later.
    pub fn group_id(self, group_id: impl Param) -> Self {
        self.set(|request| request.query("_group_id", group_id))
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
    /// A request of [`Searches::list_blueprints`].
    ListBlueprints: Paged<types::Blueprint>
}

impl ListBlueprints {
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

    /// Only what this filter chooses, beside the rules of the body. Needs Cloudify 6.0 or later.
    pub fn filter_id(self, filter_id: impl Param) -> Self {
        self.set(|request| request.query("_filter_id", filter_id))
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
    /// A request of [`Searches::list_workflows`].
    ListWorkflows: Call<types::WorkflowListEnvelope>
}

impl ListWorkflows {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
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

    /// Only what this filter chooses, beside the rules of the body. Needs Cloudify 6.0 or later.
    pub fn filter_id(self, filter_id: impl Param) -> Self {
        self.set(|request| request.query("_filter_id", filter_id))
    }

    /// Only the members of this deployment group. Needs Cloudify 6.0 or later.
    pub fn group_id(self, group_id: impl Param) -> Self {
        self.set(|request| request.query("_group_id", group_id))
    }

    /// Only workflows that all of the deployments have.
    pub fn common_only(self, common_only: bool) -> Self {
        self.set(|request| request.query("_common_only", common_only))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Searches::list_nodes`].
    ListNodes: Paged<types::Node>
}

impl ListNodes {
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

    /// The deployment; this or a blueprint is needed.
    pub fn deployment_id(self, deployment_id: impl Param) -> Self {
        self.set(|request| request.query("deployment_id", deployment_id))
    }

    /// The blueprint; this or a deployment is needed.
    pub fn blueprint_id(self, blueprint_id: impl Param) -> Self {
        self.set(|request| request.query("blueprint_id", blueprint_id))
    }

    /// Evaluate the intrinsic functions in properties. Together with `_include` it needs `deployment_id` among the fields: the server answers 500 otherwise.
    pub fn evaluate_functions(self, evaluate_functions: bool) -> Self {
        self.set(|request| request.query("_evaluate_functions", evaluate_functions))
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
    /// A request of [`Searches::list_node_types`].
    ListNodeTypes: Paged<types::Node>
}

impl ListNodeTypes {
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

    /// The deployment; this or a blueprint is needed.
    pub fn deployment_id(self, deployment_id: impl Param) -> Self {
        self.set(|request| request.query("deployment_id", deployment_id))
    }

    /// The blueprint; this or a deployment is needed.
    pub fn blueprint_id(self, blueprint_id: impl Param) -> Self {
        self.set(|request| request.query("blueprint_id", blueprint_id))
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
    /// A request of [`Searches::list_node_instances`].
    ListNodeInstances: Paged<types::NodeInstance>
}

impl ListNodeInstances {
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

    /// Only those of this deployment.
    pub fn deployment_id(self, deployment_id: impl Param) -> Self {
        self.set(|request| request.query("deployment_id", deployment_id))
    }

    /// Only those of this node.
    pub fn node_id(self, node_id: impl Param) -> Self {
        self.set(|request| request.query("node_id", node_id))
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
    /// A request of [`Searches::list_secrets`].
    ListSecrets: Paged<types::Secret>
}

impl ListSecrets {
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

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
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
    /// A request of [`Searches::list_capabilities`].
    ListCapabilities: Paged<types::Capabilities>
}

impl ListCapabilities {
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

    /// The deployment; here or among the constraints.
    pub fn deployment_id(self, deployment_id: impl Param) -> Self {
        self.set(|request| request.query("deployment_id", deployment_id))
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
    /// A request of [`Searches::list_scaling_groups`].
    ListScalingGroups: Paged<types::ScalingGroup>
}

impl ListScalingGroups {
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

    /// List the resources of all tenants that the user may see.
    pub fn all_tenants(self, all_tenants: bool) -> Self {
        self.set(|request| request.query("_all_tenants", all_tenants))
    }

    /// Send all rows at once. Read from 5.1 on, where it overrides `_size`.
    pub fn get_all_results(self, get_all_results: bool) -> Self {
        self.set(|request| request.query("_get_all_results", get_all_results))
    }

    /// The deployment; this or a blueprint is needed.
    pub fn deployment_id(self, deployment_id: impl Param) -> Self {
        self.set(|request| request.query("deployment_id", deployment_id))
    }

    /// The blueprint; this or a deployment is needed.
    pub fn blueprint_id(self, blueprint_id: impl Param) -> Self {
        self.set(|request| request.query("blueprint_id", blueprint_id))
    }
}
