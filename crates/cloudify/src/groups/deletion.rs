//! The deletion of a group with its members.

use std::time::Duration;

use cloudmgr_runtime::{AnyCall as _, Result, StreamExt as _, Waiter, WaiterSpec};

use crate::deployment_groups::Delete;
use crate::table;
use crate::types::ExecutionGroup;
use crate::waited::{Pace, waited};

/// Polls the execution group that deletes the members. It is deleted together with its executions, so "not found" is a
/// success.
static DELETED: WaiterSpec =
    WaiterSpec::new("group deletion", &table::EXECUTION_GROUPS_GET, "execution_group_id", "status")
        .done(&["terminated"])
        .failed(&["failed"])
        .grace(Duration::ZERO)
        .every(Duration::from_secs(3))
        .deadline(Duration::from_secs(15 * 60));

waited!(Delete => ());

impl Delete {
    /// Deletes the group and waits until its members are deleted too, if
    /// [`delete_deployments`](Self::delete_deployments) was set.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// cloudify.deployment_groups().delete("shops").delete_deployments(true).wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the execution group as its
    /// [`resource`](crate::Error::resource) if a member was not deleted;
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after 15 minutes.
    pub async fn wait(self) -> Result<()> {
        self.wait_at(Pace::default()).await
    }

    pub(crate) async fn wait_at(self, pace: Pace) -> Result<()> {
        let request = self.as_request().clone();
        let deleted = self.send().await?.into_inner();
        let Some(id) = deleted.and_then(|deleted| deleted.execution_group_id) else { return Ok(()) };
        let waiter: Waiter<ExecutionGroup> = Waiter::started_by(&request, &DELETED, id);
        let mut states = pace.set(waiter).states();
        while let Some(state) = states.next().await {
            match state {
                // The executions are deleted together with the deployments.
                Ok(group) if group.status.is_none() => return Ok(()),
                Err(error) if error.is_not_found() => return Ok(()),
                state => _ = state?,
            }
        }
        Ok(())
    }
}
