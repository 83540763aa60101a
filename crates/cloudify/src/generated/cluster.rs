// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::cluster`](crate::Client::cluster).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The managers, brokers and database nodes of a cluster. Returned by [`Client::cluster`](crate::Client::cluster).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// let response = client.cluster().get_status().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Cluster<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The managers, brokers and database nodes of a cluster.
    pub fn cluster(&self) -> Cluster<'_> {
        Cluster(self.core())
    }
}

impl Cluster<'_> {
    /// Show the status of the cluster.
    ///
    /// With `summary`, a cluster that is unwell is answered with status 500 and the same body.
    ///
    /// `GET /cluster-status`
    pub fn get_status(&self) -> GetStatus {
        GetStatus::new(self.0.call(&table::CLUSTER_GET_STATUS))
    }

    /// List the managers of the cluster.
    ///
    /// The document has `GET /managers/{hostname}`, which the server answers with 405; filter by `hostname` instead.
    ///
    /// `GET /managers`
    pub fn list_managers(&self) -> ListManagers {
        ListManagers::new(self.0.call(&table::CLUSTER_LIST_MANAGERS))
    }

    /// Add a manager to the cluster.
    ///
    /// Premium only; for the installation of a manager.
    ///
    /// `POST /managers`
    pub fn add_manager(&self, body: impl Borrow<types::AddManager>) -> AddManager {
        let request = self.0.call(&table::CLUSTER_ADD_MANAGER);
        AddManager::new(request.json(body.borrow()))
    }

    /// Remove a manager from the cluster.
    ///
    /// Premium only. The manager stays connected to the cluster's database and should be disposed of.
    ///
    /// `DELETE /managers/{hostname}`
    ///
    /// - `hostname`: Host name of the manager.
    pub fn remove_manager(&self, hostname: impl Param) -> RemoveManager {
        let request = self.0.call(&table::CLUSTER_REMOVE_MANAGER);
        RemoveManager::new(request.segment(hostname))
    }

    /// Change a manager of the cluster.
    ///
    /// Premium only; for the installation of a manager.
    ///
    /// `PUT /managers/{hostname}`
    ///
    /// - `hostname`: Host name of the manager.
    pub fn update_manager(
        &self,
        hostname: impl Param,
        body: impl Borrow<types::UpdateManager>,
    ) -> UpdateManager {
        let request = self.0.call(&table::CLUSTER_UPDATE_MANAGER);
        UpdateManager::new(request.segment(hostname).json(body.borrow()))
    }

    /// List the message brokers of the cluster.
    ///
    /// User name and password are null for users who may not see them.
    ///
    /// `GET /brokers`
    pub fn list_brokers(&self) -> ListBrokers {
        ListBrokers::new(self.0.call(&table::CLUSTER_LIST_BROKERS))
    }

    /// Add a message broker to the cluster.
    ///
    /// Premium only.
    ///
    /// `POST /brokers`
    pub fn add_broker(&self, body: impl Borrow<types::AddBroker>) -> AddBroker {
        let request = self.0.call(&table::CLUSTER_ADD_BROKER);
        AddBroker::new(request.json(body.borrow()))
    }

    /// Change the networks of a message broker.
    ///
    /// Premium only.
    ///
    /// `PUT /brokers/{broker_name}`
    ///
    /// - `broker_name`: Name of the broker.
    pub fn update_broker(
        &self,
        broker_name: impl Param,
        body: impl Borrow<types::UpdateBroker>,
    ) -> UpdateBroker {
        let request = self.0.call(&table::CLUSTER_UPDATE_BROKER);
        UpdateBroker::new(request.segment(broker_name).json(body.borrow()))
    }

    /// Remove a message broker from the cluster.
    ///
    /// Premium only.
    ///
    /// `DELETE /brokers/{broker_name}`
    ///
    /// - `broker_name`: Name of the broker.
    pub fn remove_broker(&self, broker_name: impl Param) -> RemoveBroker {
        let request = self.0.call(&table::CLUSTER_REMOVE_BROKER);
        RemoveBroker::new(request.segment(broker_name))
    }

    /// List the database nodes of the cluster.
    ///
    /// `GET /db-nodes`
    pub fn list_db_nodes(&self) -> ListDbNodes {
        ListDbNodes::new(self.0.call(&table::CLUSTER_LIST_DB_NODES))
    }

    /// Look for database nodes anew.
    ///
    /// Needs Cloudify 5.1 or later.
    ///
    /// `POST /db-nodes`
    pub fn update_db_nodes(
        &self,
        body: impl Borrow<types::UpdateDbNodes>,
    ) -> UpdateDbNodes {
        let request = self.0.call(&table::CLUSTER_UPDATE_DB_NODES);
        UpdateDbNodes::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::get_status`].
    GetStatus: Call<types::ClusterStatus>
}

impl GetStatus {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Send the status without the services.
    pub fn summary(self, summary: bool) -> Self {
        self.set(|request| request.query("summary", summary))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::list_managers`].
    ListManagers: Paged<types::Manager>
}

impl ListManagers {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only the manager with this host name.
    pub fn hostname(self, hostname: impl Param) -> Self {
        self.set(|request| request.query("hostname", hostname))
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

    /// Requests only these fields, and decodes each row into a type of your own. Call it last.
    pub fn project<Row: serde::de::DeserializeOwned>(
        self,
        fields: impl IntoIterator<Item = impl Param>,
    ) -> cloudmgr_runtime::Paged<Row> {
        self.0.project("_include", fields)
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::add_manager`].
    AddManager: Call<types::Manager>
}

impl AddManager {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::remove_manager`].
    RemoveManager: Call<Option<types::Manager>>
}

impl RemoveManager {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::update_manager`].
    UpdateManager: Call<types::Manager>
}

impl UpdateManager {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::list_brokers`].
    ListBrokers: Paged<types::Broker>
}

impl ListBrokers {
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
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::add_broker`].
    AddBroker: Call<types::Broker>
}

impl AddBroker {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::update_broker`].
    UpdateBroker: Call<types::Broker>
}

impl UpdateBroker {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::remove_broker`].
    RemoveBroker: Call<Option<types::Broker>>
}

impl RemoveBroker {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::list_db_nodes`].
    ListDbNodes: Paged<types::DbNode>
}

impl ListDbNodes {
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
}

cloudmgr_runtime::builder! {
    /// A request of [`Cluster::update_db_nodes`].
    UpdateDbNodes: Paged<types::DbNode>
}

impl UpdateDbNodes {
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
}
