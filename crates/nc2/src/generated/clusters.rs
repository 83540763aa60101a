// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::clusters`](crate::Client::clusters).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Clusters, from creation to termination. Returned by [`Client::clusters`](crate::Client::clusters).
///
/// ```no_run
/// # async fn example(client: &nc2_sdk::Client) -> nc2_sdk::Result<()> {
/// use nc2_sdk::TryStreamExt;
///
/// let mut items = client.clusters().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Clusters<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Clusters, from creation to termination.
    pub fn clusters(&self) -> Clusters<'_> {
        Clusters(self.core())
    }
}

impl Clusters<'_> {
    /// List the clusters.
    ///
    /// The only paginated list; there is no total, and a page after the last one is empty.
    ///
    /// `GET /clusters`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::CLUSTERS_LIST))
    }

    /// Get a cluster.
    ///
    /// `GET /clusters/{cluster_id}`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn get(&self, cluster_id: impl Param) -> Get {
        let request = self.0.call(&table::CLUSTERS_GET);
        Get::new(request.segment(cluster_id))
    }

    /// Update a cluster.
    ///
    /// Setting the status of a protected AWS cluster to `failed` starts its recovery.
    ///
    /// `PATCH /clusters/{cluster_id}`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn update(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::UpdateCluster>,
    ) -> Update {
        let request = self.0.call(&table::CLUSTERS_UPDATE);
        Update::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Replace the properties of a cluster.
    ///
    /// Documented with the same body and response as the update.
    ///
    /// `PUT /clusters/{cluster_id}`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn replace(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::UpdateCluster>,
    ) -> Replace {
        let request = self.0.call(&table::CLUSTERS_REPLACE);
        Replace::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Create a cluster on AWS.
    ///
    /// Starts a task that has the ID of the new cluster from the start. Takes about an hour.
    ///
    /// The document shows the body without its envelope; only the wrapped form is known to work.
    ///
    /// `POST /clusters/aws`
    pub fn create_aws(&self, body: impl Borrow<types::CreateAwsCluster>) -> CreateAws {
        let request = self.0.call(&table::CLUSTERS_CREATE_AWS);
        CreateAws::new(request.json(body.borrow()))
    }

    /// Create a cluster on Azure.
    ///
    /// The organization contains the customer's ID. Starts a task that takes about 45 minutes.
    ///
    /// The document shows the body without its envelope; it is sent wrapped, as for AWS, which is not verified.
    ///
    /// `POST /clusters/azure`
    pub fn create_azure(
        &self,
        body: impl Borrow<types::CreateAzureCluster>,
    ) -> CreateAzure {
        let request = self.0.call(&table::CLUSTERS_CREATE_AZURE);
        CreateAzure::new(request.json(body.borrow()))
    }

    /// Create a cluster on Google Cloud.
    ///
    /// Starts a task.
    ///
    /// The document shows the body without its envelope; it is sent wrapped, as for AWS, which is not verified.
    ///
    /// `POST /clusters/gcp`
    pub fn create_google_cloud(
        &self,
        body: impl Borrow<types::CreateGoogleCloudCluster>,
    ) -> CreateGoogleCloud {
        let request = self.0.call(&table::CLUSTERS_CREATE_GOOGLE_CLOUD);
        CreateGoogleCloud::new(request.json(body.borrow()))
    }

    /// Add or remove hosts of a cluster.
    ///
    /// Specify the desired number of hosts per host type. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/update-capacity`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn update_capacity(
        &self,
        cluster_id: impl Param,
        body: impl AsRef<[types::HostCapacity]>,
    ) -> UpdateCapacity {
        let request = self.0.call(&table::CLUSTERS_UPDATE_CAPACITY);
        UpdateCapacity::new(request.segment(cluster_id).json(body.as_ref()))
    }

    /// Change the licence of a cluster.
    ///
    /// Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/update-license`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn update_license(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::UpdateLicense>,
    ) -> UpdateLicense {
        let request = self.0.call(&table::CLUSTERS_UPDATE_LICENSE);
        UpdateLicense::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Change the SSH key of a cluster's hosts.
    ///
    /// Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/update-ssh-key`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn update_ssh_key(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::UpdateSshKey>,
    ) -> UpdateSshKey {
        let request = self.0.call(&table::CLUSTERS_UPDATE_SSH_KEY);
        UpdateSshKey::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Change who can access an AWS cluster.
    ///
    /// Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/update-access-policy`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn update_access_policy(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::UpdateAccessPolicy>,
    ) -> UpdateAccessPolicy {
        let request = self.0.call(&table::CLUSTERS_UPDATE_ACCESS_POLICY);
        UpdateAccessPolicy::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Change the tags of a cluster's cloud resources.
    ///
    /// Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/update-resource-tags`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn update_resource_tags(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::UpdateResourceTags>,
    ) -> UpdateResourceTags {
        let request = self.0.call(&table::CLUSTERS_UPDATE_RESOURCE_TAGS);
        UpdateResourceTags::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Hibernate a running AWS cluster.
    ///
    /// Saves the data to S3 and stops the hosts. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/hibernate`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn hibernate(&self, cluster_id: impl Param) -> Hibernate {
        let request = self.0.call(&table::CLUSTERS_HIBERNATE);
        Hibernate::new(request.segment(cluster_id))
    }

    /// Resume a hibernated AWS cluster.
    ///
    /// Starts hosts and restores the data from S3. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/resume`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn resume(&self, cluster_id: impl Param) -> Resume {
        let request = self.0.call(&table::CLUSTERS_RESUME);
        Resume::new(request.segment(cluster_id))
    }

    /// Terminate a cluster.
    ///
    /// The cluster and its data are lost. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/terminate`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn terminate(&self, cluster_id: impl Param) -> Terminate {
        let request = self.0.call(&table::CLUSTERS_TERMINATE);
        Terminate::new(request.segment(cluster_id))
    }

    /// Recover a failed AWS cluster as a new one.
    ///
    /// For a protected cluster whose status is `failed`. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/start-recovery`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn start_recovery(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::StartRecovery>,
    ) -> StartRecovery {
        let request = self.0.call(&table::CLUSTERS_START_RECOVERY);
        StartRecovery::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Condemn a host of a cluster.
    ///
    /// Removes the host from the cluster permanently. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/condemn-host`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn condemn_host(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::CondemnHost>,
    ) -> CondemnHost {
        let request = self.0.call(&table::CLUSTERS_CONDEMN_HOST);
        CondemnHost::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Upgrade the Flow Gateway of an Azure cluster.
    ///
    /// Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/upgrade-fgw`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn upgrade_flow_gateway(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::UpgradeFlowGateway>,
    ) -> UpgradeFlowGateway {
        let request = self.0.call(&table::CLUSTERS_UPGRADE_FLOW_GATEWAY);
        UpgradeFlowGateway::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Add machines to the Flow Gateway of an Azure cluster.
    ///
    /// Up to four. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/scale-out-fgw`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn scale_out_flow_gateway(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::ScaleOutFlowGateway>,
    ) -> ScaleOutFlowGateway {
        let request = self.0.call(&table::CLUSTERS_SCALE_OUT_FLOW_GATEWAY);
        ScaleOutFlowGateway::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Give Nutanix support access to a cluster.
    ///
    /// For clusters on Azure and Google Cloud. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/open-support-tunnel`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn open_support_tunnel(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::OpenSupportTunnel>,
    ) -> OpenSupportTunnel {
        let request = self.0.call(&table::CLUSTERS_OPEN_SUPPORT_TUNNEL);
        OpenSupportTunnel::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Extend the support tunnel of a cluster.
    ///
    /// For clusters on Azure. Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/extend-support-tunnel`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn extend_support_tunnel(
        &self,
        cluster_id: impl Param,
        body: impl Borrow<types::ExtendSupportTunnel>,
    ) -> ExtendSupportTunnel {
        let request = self.0.call(&table::CLUSTERS_EXTEND_SUPPORT_TUNNEL);
        ExtendSupportTunnel::new(request.segment(cluster_id).json(body.borrow()))
    }

    /// Close the support tunnel of a cluster.
    ///
    /// Starts a task.
    ///
    /// `POST /clusters/{cluster_id}/close-support-tunnel`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn close_support_tunnel(&self, cluster_id: impl Param) -> CloseSupportTunnel {
        let request = self.0.call(&table::CLUSTERS_CLOSE_SUPPORT_TUNNEL);
        CloseSupportTunnel::new(request.segment(cluster_id))
    }

    /// List the cloud resources of a cluster.
    ///
    /// Only those that NC2 created itself.
    ///
    /// `GET /clusters/{cluster_id}/cloud-resources`
    ///
    /// - `cluster_id`: ID of the cluster.
    pub fn list_cloud_resources(&self, cluster_id: impl Param) -> ListCloudResources {
        let request = self.0.call(&table::CLUSTERS_LIST_CLOUD_RESOURCES);
        ListCloudResources::new(request.segment(cluster_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::list`].
    List: Paged<types::Cluster>
}

impl List {
    /// Only active clusters if true.
    pub fn active(self, active: bool) -> Self {
        self.set(|request| request.query("active", active))
    }

    /// Only clusters of this name.
    pub fn name(self, name: impl Param) -> Self {
        self.set(|request| request.query("name", name))
    }

    /// Only clusters of this organization.
    pub fn organization_id(self, organization_id: impl Param) -> Self {
        self.set(|request| request.query("organization_id", organization_id))
    }

    /// Direction; descending if not given.
    pub fn order(self, order: impl Into<types::SortOrder>) -> Self {
        self.set(|request| request.query("order", Into::<types::SortOrder>::into(order)))
    }

    /// What to sort by; the time of creation if not given.
    pub fn order_by(self, order_by: impl Into<types::ClusterSortKey>) -> Self {
        self.set(|request| {
            request.query("order_by", Into::<types::ClusterSortKey>::into(order_by))
        })
    }

    /// Clusters per page, from 1 to 100; 50 if not given.
    pub fn limit(self, limit: u32) -> Self {
        self.set(|request| request.query("limit", limit))
    }

    /// Number of the page; the first is 1.
    pub fn page(self, page: u32) -> Self {
        self.set(|request| request.query("page", page))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::get`].
    Get: Call<types::Cluster>
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::update`].
    Update: Call<types::Cluster>
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::replace`].
    Replace: Call<types::Cluster>
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::create_aws`].
    CreateAws: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::create_azure`].
    CreateAzure: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::create_google_cloud`].
    CreateGoogleCloud: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::update_capacity`].
    UpdateCapacity: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::update_license`].
    UpdateLicense: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::update_ssh_key`].
    UpdateSshKey: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::update_access_policy`].
    UpdateAccessPolicy: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::update_resource_tags`].
    UpdateResourceTags: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::hibernate`].
    Hibernate: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::resume`].
    Resume: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::terminate`].
    Terminate: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::start_recovery`].
    StartRecovery: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::condemn_host`].
    CondemnHost: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::upgrade_flow_gateway`].
    UpgradeFlowGateway: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::scale_out_flow_gateway`].
    ScaleOutFlowGateway: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::open_support_tunnel`].
    OpenSupportTunnel: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::extend_support_tunnel`].
    ExtendSupportTunnel: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::close_support_tunnel`].
    CloseSupportTunnel: LongRunning<types::Task, types::Task> by waiters::TASKS
}

cloudmgr_runtime::builder! {
    /// A request of [`Clusters::list_cloud_resources`].
    ListCloudResources: Call<Vec<types::CloudResource>>
}
