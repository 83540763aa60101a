//! The progress of a workflow on a group.

use cloudmgr_runtime::{BoxStream, Param, Result};

use crate::execution_groups::ExecutionGroups;
use crate::executions::Executions;
use crate::types::{Execution, ExecutionGroup, ExecutionGroupStatus, ExecutionStatus, UpdateExecutionGroup};

/// The progress of a workflow on a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupProgress {
    /// The number of executions.
    pub total: u64,
    /// How many have succeeded.
    pub done: u64,
    /// How many have failed.
    pub failed: u64,
    /// How many were cancelled.
    pub cancelled: u64,
    /// The status of the execution group.
    pub status: Option<ExecutionGroupStatus>,
}

impl GroupProgress {
    /// How many have ended: succeeded, failed or cancelled.
    pub fn ended(&self) -> u64 {
        self.done.saturating_add(self.failed).saturating_add(self.cancelled)
    }
}

impl ExecutionGroups<'_> {
    /// Counts the executions of a group by their status.
    ///
    /// # Errors
    /// As a call.
    pub async fn progress(&self, execution_group_id: impl Param) -> Result<GroupProgress> {
        let id = execution_group_id.encode();
        let group = self.get(&id).send().await?.into_inner();
        self.progress_of(&group).await
    }

    /// As [`progress`](Self::progress), of a group that was just read.
    pub(super) async fn progress_of(&self, group: &ExecutionGroup) -> Result<GroupProgress> {
        let count = async |status| self.count(&group.id, status).await;
        Ok(GroupProgress {
            total: group.execution_ids.len() as u64,
            done: count(ExecutionStatus::Terminated).await?,
            failed: count(ExecutionStatus::Failed).await?,
            cancelled: count(ExecutionStatus::Cancelled).await?,
            status: group.status.clone(),
        })
    }

    async fn count(&self, id: &str, status: ExecutionStatus) -> Result<u64> {
        let list = Executions(self.0).list().group_id(id).status([status]);
        let page = list.include(["id"]).offset(0).size(1).send().await?.into_inner();
        Ok(page.total.unwrap_or(page.len() as u64))
    }

    /// The failed executions of a group, with their deployments and errors. A failure before the start of an execution is
    /// reported only by the events of the group.
    pub fn failures(&self, execution_group_id: impl Param) -> BoxStream<'static, Result<Execution>> {
        let list = Executions(self.0).list().group_id(execution_group_id).status([ExecutionStatus::Failed]);
        list.include(["id", "deployment_id", "workflow_id", "status", "error", "created_at"]).items()
    }

    /// Pauses a group: no further executions start; running ones continue.
    ///
    /// # Errors
    /// As a call.
    pub async fn pause(&self, execution_group_id: impl Param) -> Result<()> {
        self.set_concurrency(execution_group_id, 0).await
    }

    /// Sets how many executions of a group run at once; this also continues a paused group.
    ///
    /// # Errors
    /// As a call.
    pub async fn set_concurrency(&self, execution_group_id: impl Param, number: u64) -> Result<()> {
        let pace = UpdateExecutionGroup::new().concurrency(number);
        self.update(execution_group_id, pace).send().await?;
        Ok(())
    }
}
