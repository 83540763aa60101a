// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::agents`](crate::Client::agents).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Agents on the hosts of deployments. Returned by [`Client::agents`](crate::Client::agents).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.agents().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Agents<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Agents on the hosts of deployments.
    pub fn agents(&self) -> Agents<'_> {
        Agents(self.core())
    }
}

impl Agents<'_> {
    /// List agents.
    ///
    /// The document filters by `install_method`, the official client by `install_methods` and always by `state` `started`.
    ///
    /// `GET /agents`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::AGENTS_LIST))
    }

    /// Give the agents other CA certificates.
    ///
    /// From 5.1 on. They are sent to the agents; the answer does not wait for them.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// `PATCH /agents`
    pub fn replace_ca_certs(
        &self,
        body: impl Borrow<types::ReplaceCaCerts>,
    ) -> ReplaceCaCerts {
        let request = self.0.call(&table::AGENTS_REPLACE_CA_CERTS);
        ReplaceCaCerts::new(request.json(body.borrow()))
    }

    /// Show an agent.
    ///
    /// `GET /agents/{agent_name}`
    ///
    /// - `agent_name`: Name of the agent.
    pub fn get(&self, agent_name: impl Param) -> Get {
        let request = self.0.call(&table::AGENTS_GET);
        Get::new(request.segment(agent_name))
    }

    /// Register an agent.
    ///
    /// Installing an agent does this. A name that is registered already is accepted and answered with an empty agent.
    ///
    /// `PUT /agents/{agent_name}`
    ///
    /// - `agent_name`: Name of the agent.
    pub fn create(
        &self,
        agent_name: impl Param,
        body: impl Borrow<types::CreateAgent>,
    ) -> Create {
        let request = self.0.call(&table::AGENTS_CREATE);
        Create::new(request.segment(agent_name).json(body.borrow()))
    }

    /// Set the state of an agent.
    ///
    /// `PATCH /agents/{agent_name}`
    ///
    /// - `agent_name`: Name of the agent.
    pub fn update(
        &self,
        agent_name: impl Param,
        body: impl Borrow<types::UpdateAgent>,
    ) -> Update {
        let request = self.0.call(&table::AGENTS_UPDATE);
        Update::new(request.segment(agent_name).json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Agents::list`].
    List: Paged<types::Agent>
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

    /// Only agents that these nodes installed.
    pub fn node_ids(self, node_ids: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("node_ids", node_ids))
    }

    /// Only agents that these node instances installed.
    pub fn node_instance_ids(
        self,
        node_instance_ids: impl IntoIterator<Item = impl Param>,
    ) -> Self {
        self.set(|request| request.query_all("node_instance_ids", node_instance_ids))
    }

    /// Only agents that were installed in these ways.
    pub fn install_methods(
        self,
        install_methods: impl IntoIterator<Item = impl Into<types::InstallMethod>>,
    ) -> Self {
        self.set(|request| {
            request
                .query_all(
                    "install_methods",
                    install_methods.into_iter().map(Into::<types::InstallMethod>::into),
                )
        })
    }

    /// Another name of `install_methods`.
    pub fn install_method(
        self,
        install_method: impl IntoIterator<Item = impl Into<types::InstallMethod>>,
    ) -> Self {
        self.set(|request| {
            request
                .query_all(
                    "install_method",
                    install_method.into_iter().map(Into::<types::InstallMethod>::into),
                )
        })
    }

    /// Only agents in these states.
    pub fn state(
        self,
        state: impl IntoIterator<Item = impl Into<types::AgentState>>,
    ) -> Self {
        self.set(|request| {
            request
                .query_all(
                    "state",
                    state.into_iter().map(Into::<types::AgentState>::into),
                )
        })
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

    /// Send the passwords of the message broker too. Needs Cloudify 6.3 or later.
    pub fn get_data(self, get_data: bool) -> Self {
        self.set(|request| request.query("_get_data", get_data))
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
    /// A request of [`Agents::replace_ca_certs`].
    ReplaceCaCerts: Call<types::ReplacedCaCerts>
}

impl ReplaceCaCerts {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Agents::get`].
    Get: Call<types::Agent>
}

impl Get {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Agents::create`].
    Create: Call<types::Agent>
}

impl Create {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Agents::update`].
    Update: Call<types::Agent>
}

impl Update {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}
