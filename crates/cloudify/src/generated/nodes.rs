// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::nodes`](crate::Client::nodes).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The nodes of a deployment as its blueprint declares them. Returned by [`Client::nodes`](crate::Client::nodes).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.nodes().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Nodes<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The nodes of a deployment as its blueprint declares them.
    pub fn nodes(&self) -> Nodes<'_> {
        Nodes(self.core())
    }
}

impl Nodes<'_> {
    /// List nodes.
    ///
    /// A node's id is unique within its deployment; give `deployment_id` and `id` to find one.
    ///
    /// `GET /nodes`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::NODES_LIST))
    }

    /// Store the nodes of a deployment.
    ///
    /// For workflows.
    ///
    /// Needs Cloudify 6.0 or later.
    ///
    /// `POST /nodes`
    pub fn create_many(&self, body: impl Borrow<types::CreateNodes>) -> CreateMany {
        let request = self.0.call(&table::NODES_CREATE_MANY);
        CreateMany::new(request.json(body.borrow()))
    }

    /// Change a node.
    ///
    /// For update workflows; anybody else is refused with 403 `only_deployment_update`.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `PATCH /nodes/{deployment_id}/{node_id}`
    ///
    /// - `deployment_id`: ID of the deployment.
    /// - `node_id`: ID of the node.
    pub fn update(
        &self,
        deployment_id: impl Param,
        node_id: impl Param,
        body: impl Borrow<types::UpdateNode>,
    ) -> Update {
        let request = self.0.call(&table::NODES_UPDATE);
        Update::new(request.segment(deployment_id).segment(node_id).json(body.borrow()))
    }

    /// Delete a node.
    ///
    /// For update workflows.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `DELETE /nodes/{deployment_id}/{node_id}`
    ///
    /// - `deployment_id`: ID of the deployment.
    /// - `node_id`: ID of the node.
    pub fn delete(&self, deployment_id: impl Param, node_id: impl Param) -> Delete {
        let request = self.0.call(&table::NODES_DELETE);
        Delete::new(request.segment(deployment_id).segment(node_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Nodes::list`].
    List: Paged<types::Node>
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

    /// Evaluate the intrinsic functions in properties. Together with `_include` it needs `deployment_id` among the fields: the server answers 500 otherwise.
    pub fn evaluate_functions(self, evaluate_functions: bool) -> Self {
        self.set(|request| request.query("_evaluate_functions", evaluate_functions))
    }

    /// Evaluate the functions for this node instance. Needs Cloudify 7.0.1 or later.
    pub fn instance_context(self, instance_context: impl Param) -> Self {
        self.set(|request| request.query("_instance_context", instance_context))
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
    /// A request of [`Nodes::create_many`].
    CreateMany: Call<cloudmgr_runtime::Nothing>
}

impl CreateMany {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Nodes::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Nodes::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

impl Delete {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
