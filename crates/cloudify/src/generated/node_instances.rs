// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::node_instances`](crate::Client::node_instances).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The running instances of the nodes of a deployment. Returned by [`Client::node_instances`](crate::Client::node_instances).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.node_instances().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct NodeInstances<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The running instances of the nodes of a deployment.
    pub fn node_instances(&self) -> NodeInstances<'_> {
        NodeInstances(self.core())
    }
}

impl NodeInstances<'_> {
    /// List node instances.
    ///
    /// `GET /node-instances`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::NODE_INSTANCES_LIST))
    }

    /// Store node instances of a deployment.
    ///
    /// For workflows.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `POST /node-instances`
    pub fn create_many(
        &self,
        body: impl Borrow<types::CreateNodeInstances>,
    ) -> CreateMany {
        let request = self.0.call(&table::NODE_INSTANCES_CREATE_MANY);
        CreateMany::new(request.json(body.borrow()))
    }

    /// Show a node instance.
    ///
    /// `GET /node-instances/{node_instance_id}`
    ///
    /// - `node_instance_id`: ID of the node instance.
    pub fn get(&self, node_instance_id: impl Param) -> Get {
        let request = self.0.call(&table::NODE_INSTANCES_GET);
        Get::new(request.segment(node_instance_id))
    }

    /// Change the runtime properties or the state of a node instance.
    ///
    /// `version` must be the instance's current one; an older one is refused with 409 `conflict_error`. The runtime properties are replaced, not merged.
    ///
    /// `PATCH /node-instances/{node_instance_id}`
    ///
    /// - `node_instance_id`: ID of the node instance.
    pub fn update(
        &self,
        node_instance_id: impl Param,
        body: impl Borrow<types::UpdateNodeInstance>,
    ) -> Update {
        let request = self.0.call(&table::NODE_INSTANCES_UPDATE);
        Update::new(request.segment(node_instance_id).json(body.borrow()))
    }

    /// Delete a node instance.
    ///
    /// For update workflows.
    ///
    /// Needs Cloudify 6.4 or later.
    ///
    /// `DELETE /node-instances/{node_instance_id}`
    ///
    /// - `node_instance_id`: ID of the node instance.
    pub fn delete(&self, node_instance_id: impl Param) -> Delete {
        let request = self.0.call(&table::NODE_INSTANCES_DELETE);
        Delete::new(request.segment(node_instance_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`NodeInstances::list`].
    List: Paged<types::NodeInstance>
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

    /// Only what belongs to these deployments.
    pub fn deployment_id(
        self,
        deployment_id: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("deployment_id", deployment_id))
    }

    /// Only instances of these nodes.
    pub fn node_id(self, node_id: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("node_id", node_id))
    }

    /// Only instances in these states.
    pub fn state(self, state: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("state", state))
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
    /// A request of [`NodeInstances::create_many`].
    CreateMany: Call<cloudmgr_runtime::Nothing>
}

impl CreateMany {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`NodeInstances::get`].
    Get: Call<types::NodeInstance>
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

    /// Evaluate the intrinsic functions in properties. Together with `_include` it needs `deployment_id` among the fields: the server answers 500 otherwise.
    pub fn evaluate_functions(self, evaluate_functions: bool) -> Self {
        self.set(|request| request.query("_evaluate_functions", evaluate_functions))
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
    /// A request of [`NodeInstances::update`].
    Update: Call<types::NodeInstance>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only these fields of a resource, as a comma list. Keep the field that names the resource (`id`, `key`, `name` or `username`) where a typed answer is wanted. An unknown field is refused with 400.
    pub fn include(self, include: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("_include", include))
    }

    /// Change it although the version is not the current one. Needs Cloudify 6.1 or later.
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query("force", force))
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
    /// A request of [`NodeInstances::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
