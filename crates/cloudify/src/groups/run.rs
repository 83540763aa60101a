//! A workflow on every member of a group.

use std::fmt;
use std::time::Duration;

use cloudmgr_runtime::{Client, Map, Result, Value, Waiter};
use futures_util::TryStreamExt as _;

use super::progress::GroupProgress;
use crate::execution_groups::ExecutionGroups;
use crate::types::{ExecutionGroup, StartExecutionGroup};
use crate::waiters;

impl ExecutionGroups<'_> {
    /// Runs a workflow on each member of a deployment group.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// let installed = cloudify
    ///     .execution_groups()
    ///     .start("shops", "install")
    ///     .concurrency(50)
    ///     .on_progress(|progress| println!("{} of {}, {} failed", progress.done, progress.total, progress.failed))
    ///     .wait()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn start(&self, deployment_group_id: impl Into<String>, workflow_id: impl Into<String>) -> GroupRun {
        GroupRun {
            client: self.0.clone(),
            body: StartExecutionGroup::new(deployment_group_id, workflow_id),
            every: waiters::EXECUTION_GROUPS.every,
            limit: waiters::EXECUTION_GROUPS.deadline,
            report: None,
        }
    }
}

/// The callback for the progress.
type Report = Box<dyn FnMut(&GroupProgress) + Send>;

/// A workflow on every member of a group, created by [`ExecutionGroups::start`].
#[must_use = "a run does nothing until it is started"]
pub struct GroupRun {
    client: Client,
    body: StartExecutionGroup,
    every: Duration,
    limit: Duration,
    report: Option<Report>,
}

impl GroupRun {
    /// Sets how many executions run at once. Default 5; 0 starts none until
    /// [`set_concurrency`](ExecutionGroups::set_concurrency).
    pub fn concurrency(mut self, number: u64) -> Self {
        self.body = self.body.concurrency(number);
        self
    }

    /// Sets the parameters of the workflow for all members.
    pub fn parameters(mut self, parameters: Map<String, Value>) -> Self {
        self.body = self.body.default_parameters(parameters);
        self
    }

    /// Sets the parameters of the workflow for one member, in addition to those for all.
    pub fn parameters_of(mut self, deployment_id: impl Into<String>, parameters: Map<String, Value>) -> Self {
        let mut all = self.body.parameters.take().unwrap_or_default();
        all.insert(deployment_id.into(), parameters.into());
        self.body = self.body.parameters(all);
        self
    }

    /// Starts it even if other executions of a member are running.
    pub fn force(mut self) -> Self {
        self.body = self.body.force(true);
        self
    }

    /// Sets the pause between two polls. Default 3 s.
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// Sets the deadline of the wait. Default 15 minutes.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Calls `report` after each poll of [`wait`](Self::wait). Each poll then needs three more requests, for the numbers.
    pub fn on_progress(mut self, report: impl FnMut(&GroupProgress) + Send + 'static) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    /// Starts it and returns a waiter.
    ///
    /// # Errors
    /// As a call.
    pub async fn start(&self) -> Result<Waiter<ExecutionGroup>> {
        let waiter = ExecutionGroups(&self.client).create(&self.body).start().await?;
        Ok(waiter.every(self.every).deadline(self.limit))
    }

    /// Starts it and waits until every execution has ended. A cancelled execution is not a failure.
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the group as its
    /// [`resource`](crate::Error::resource) where one has failed (see [`ExecutionGroups::failures`]), and
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout).
    pub async fn wait(mut self) -> Result<ExecutionGroup> {
        let waiter = self.start().await?;
        let id = waiter.id().to_owned();
        let Some(mut report) = self.report.take() else { return waiter.until_done().await };
        let groups = ExecutionGroups(&self.client);
        match groups.report_each(waiter, &mut report).await? {
            Some(group) => Ok(group),
            None => Ok(groups.get(&id).send().await?.into_inner()),
        }
    }
}

impl ExecutionGroups<'_> {
    /// Reports the progress after each poll; returns the last state.
    async fn report_each(
        &self,
        waiter: Waiter<ExecutionGroup>,
        report: &mut Report,
    ) -> Result<Option<ExecutionGroup>> {
        let (mut states, mut last) = (waiter.states(), None);
        loop {
            let polled = states.try_next().await;
            let group = match &polled {
                Ok(group) => group.as_ref(),
                Err(error) => error.resource::<ExecutionGroup>(),
            };
            if let Some(group) = group {
                report(&self.progress_of(group).await?);
            }
            match polled? {
                Some(group) => last = Some(group),
                None => return Ok(last),
            }
        }
    }
}

impl fmt::Debug for GroupRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GroupRun").field("workflow", &self.body.workflow_id).finish_non_exhaustive()
    }
}
