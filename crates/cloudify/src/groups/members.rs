//! Adding many members to a deployment group.

use cloudmgr_runtime::{Param, Result};
use futures_util::TryStreamExt as _;

use crate::creation::CREATION;
use crate::deployment_groups::DeploymentGroups;
use crate::execution_groups::ExecutionGroups;
use crate::types::{AddedMembers, DeploymentGroup, NewGroupDeployment, UpdateDeploymentGroup};

/// The largest number of new deployments in a request, as in the official client.
const BATCH: usize = 5_000;

impl DeploymentGroups<'_> {
    /// Adds new deployments to a group, in requests of at most 5,000, and returns the group after the last one. The
    /// manager creates them in the background; see [`until_created`](Self::until_created).
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::types::{CreateDeploymentGroup, NewGroupDeployment};
    ///
    /// let groups = cloudify.deployment_groups();
    /// groups.create("shops", CreateDeploymentGroup::new().blueprint_id("web")).send().await?;
    /// groups.add_new("shops", (0..1000).map(|number| NewGroupDeployment::new().id(format!("shop-{number}")))).await?;
    /// groups.until_created("shops").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call. The deployments of the requests before the failed one are in the group.
    pub async fn add_new(
        &self,
        deployment_group_id: impl Param,
        deployments: impl IntoIterator<Item = NewGroupDeployment>,
    ) -> Result<Option<DeploymentGroup>> {
        let mut deployments = deployments.into_iter();
        let mut group = None;
        loop {
            let batch: Vec<NewGroupDeployment> = deployments.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                return Ok(group);
            }
            let added = UpdateDeploymentGroup::new().add(AddedMembers::new().new_deployments(batch));
            group = Some(self.update(&deployment_group_id, added).send().await?.into_inner());
        }
    }

    /// Waits until every new member of a group has been created. No response contains the ID of the execution group that
    /// creates them; this finds it in the list of execution groups.
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the execution group as its
    /// [`resource`](crate::Error::resource) if a creation failed, and
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after 15 minutes.
    pub async fn until_created(&self, deployment_group_id: impl Param) -> Result<()> {
        let groups = ExecutionGroups(self.0);
        let list = groups.list().filter("deployment_group_id", &deployment_group_id);
        let list = list.filter("workflow_id", CREATION).include(["id"]).sort(["created_at", "id"]);
        let creations: Vec<_> = list.items().try_collect().await?;
        for creation in creations {
            groups.wait(&creation.id).until_done().await?;
        }
        Ok(())
    }
}
