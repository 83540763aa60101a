//! Common tasks: wait for the end of a step and return the cluster, set the number of hosts, acknowledge notifications.

use cloudmgr_runtime::{Error, ErrorKind, Param, Result, Waiter};

use crate::clusters::Clusters;
use crate::notifications::{self, Notifications};
use crate::types::{
    Cluster, CreateAwsCluster, CreateAzureCluster, CreateGoogleCloudCluster, HostCapacity, Task,
    UpdateNotification,
};

impl Clusters<'_> {
    /// Creates a cluster on AWS, waits until it is running and returns it. Takes about an hour.
    ///
    /// To survive a restart while waiting, use [`create_aws`](Self::create_aws) with `start()`, save the waiter's ID and
    /// resume with [`Tasks::wait`](crate::tasks::Tasks::wait).
    ///
    /// # Errors
    /// As for any call, and [`ErrorKind::WaitFailed`] with the task or [`ErrorKind::WaitTimeout`] with its ID.
    pub async fn create_aws_and_wait(&self, cluster: &CreateAwsCluster) -> Result<Cluster> {
        let task = self.create_aws(cluster).wait().await?;
        self.of(&task).await
    }

    /// Creates a cluster on Azure, waits until it is running and returns it. Takes about 45 minutes.
    ///
    /// # Errors
    /// As [`create_aws_and_wait`](Self::create_aws_and_wait).
    pub async fn create_azure_and_wait(&self, cluster: &CreateAzureCluster) -> Result<Cluster> {
        let task = self.create_azure(cluster).wait().await?;
        self.of(&task).await
    }

    /// Creates a cluster on Google Cloud, waits until it is running and returns it.
    ///
    /// # Errors
    /// As [`create_aws_and_wait`](Self::create_aws_and_wait).
    pub async fn create_google_cloud_and_wait(&self, cluster: &CreateGoogleCloudCluster) -> Result<Cluster> {
        let task = self.create_google_cloud(cluster).wait().await?;
        self.of(&task).await
    }

    /// Hibernates a cluster, waits for the end and returns it.
    ///
    /// # Errors
    /// As [`create_aws_and_wait`](Self::create_aws_and_wait).
    pub async fn hibernate_and_wait(&self, cluster_id: impl Param) -> Result<Cluster> {
        self.hibernate(&cluster_id).wait().await?;
        Ok(self.get(cluster_id).send().await?.into_inner())
    }

    /// Resumes a cluster, waits for the end and returns it.
    ///
    /// # Errors
    /// As [`create_aws_and_wait`](Self::create_aws_and_wait).
    pub async fn resume_and_wait(&self, cluster_id: impl Param) -> Result<Cluster> {
        self.resume(&cluster_id).wait().await?;
        Ok(self.get(cluster_id).send().await?.into_inner())
    }

    /// Terminates a cluster and waits for the end. All of its data is lost.
    ///
    /// # Errors
    /// As [`create_aws_and_wait`](Self::create_aws_and_wait).
    pub async fn terminate_and_wait(&self, cluster_id: impl Param) -> Result<Task> {
        self.terminate(cluster_id).wait().await
    }

    /// Sets the number of hosts of one type, leaves the other types unchanged, and returns a waiter for the end.
    ///
    /// The server requires the whole capacity, so it is read first: concurrent callers overwrite each other's changes.
    ///
    /// # Errors
    /// As for any call; [`ErrorKind::InvalidRequest`] if the response does not include the current capacity of the
    /// cluster.
    pub async fn set_host_count(
        &self,
        cluster_id: impl Param,
        host_type: &str,
        number_of_hosts: u32,
    ) -> Result<Waiter<Task>> {
        let cluster = self.get(&cluster_id).send().await?;
        let mut capacity = present(&cluster)?;
        match capacity.iter_mut().find(|hosts| hosts.host_type == host_type) {
            Some(hosts) => hosts.number_of_hosts = number_of_hosts,
            None => capacity.push(HostCapacity::new(host_type, number_of_hosts)),
        }
        self.update_capacity(cluster_id, capacity).start().await
    }

    async fn of(&self, task: &Task) -> Result<Cluster> {
        let id = task.cluster_id.ok_or_else(|| Error::new(ErrorKind::Decode, "the task names no cluster"))?;
        Ok(self.get(id).send().await?.into_inner())
    }
}

impl Notifications<'_> {
    /// Acknowledges a notification. This cannot be undone.
    pub fn acknowledge(&self, notification_id: impl Param) -> notifications::Update {
        self.update(notification_id, UpdateNotification::new().acknowledged(true))
    }
}

/// The current hosts of a cluster, in the format of a request.
fn present(cluster: &Cluster) -> Result<Vec<HostCapacity>> {
    let unknown = || Error::new(ErrorKind::InvalidRequest, "the cluster does not tell how many hosts it has");
    cluster
        .capacity
        .iter()
        .map(|hosts| {
            let host_type = hosts.host_type.clone().ok_or_else(unknown)?;
            let mut capacity = HostCapacity::new(host_type, hosts.number_of_hosts.ok_or_else(unknown)?);
            capacity.node_type = hosts.node_type.clone();
            capacity.remote_storage = hosts.remote_storage.clone();
            capacity.advanced_settings = hosts.advanced_settings.clone();
            Ok(capacity)
        })
        .collect()
}
