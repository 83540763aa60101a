//! Common tasks: install and uninstall, cancel and resume, delete and wait.

use std::time::Duration;

use cloudmgr_runtime::{AnyCall as _, Error, Param, Result, Waiter};

use crate::busy::{Patience, when_free_by};
use crate::deployments::{Deployments, SetSite};
use crate::executions::{Control, Executions, Start};
use crate::failure::CloudifyError as _;
use crate::types::{
    self, AssignSite, ControlExecution, DetachSite, Execution, ExecutionAction, ExecutionStatus,
    StartExecution,
};

/// The workflow by which the manager deletes a deployment.
const DELETION: &str = "delete_deployment_environment";

impl Executions<'_> {
    /// Starts the `install` workflow of a deployment.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let installed = cloudify.executions().install("web").wait().await?;
    ///
    /// // Or directly after the deployment was created, with a longer deadline:
    /// let execution = cloudify.executions().install("web").when_free(Duration::from_secs(120)).await?;
    /// let installed = execution.deadline(Duration::from_secs(3600)).until_done().await?;
    /// # Ok(()) }
    /// ```
    pub fn install(&self, deployment_id: impl Into<String>) -> Start {
        self.start(StartExecution::new(deployment_id, "install"))
    }

    /// Starts the `uninstall` workflow of a deployment.
    pub fn uninstall(&self, deployment_id: impl Into<String>) -> Start {
        self.start(StartExecution::new(deployment_id, "uninstall"))
    }

    /// Requests that an execution stops; its workflow decides when.
    ///
    /// Its `wait()` ends with the state `cancelled`, which is a failure; see
    /// [`cancel_and_wait`](Self::cancel_and_wait).
    pub fn cancel(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::Cancel)
    }

    /// Stops an execution without its workflow, which cannot clean up.
    pub fn force_cancel(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::ForceCancel)
    }

    /// Ends the process that runs an execution.
    pub fn kill(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::Kill)
    }

    /// Resumes an execution that has failed or was cancelled.
    pub fn resume(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::Resume)
    }

    /// Resumes an execution and also repeats operations that are not marked as resumable.
    pub fn force_resume(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::ForceResume)
    }

    /// Cancels an execution, waits until it has ended and returns it in any final state: it may have succeeded before it
    /// was cancelled.
    ///
    /// # Errors
    /// As a call, and [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout).
    pub async fn cancel_and_wait(&self, execution_id: impl Param) -> Result<Execution> {
        match self.cancel(execution_id).wait().await {
            Err(error) => error.execution().cloned().ok_or(error),
            done => done,
        }
    }

    fn act(&self, execution_id: impl Param, action: ExecutionAction) -> Control {
        self.control(execution_id, ControlExecution::new(action))
    }
}

impl Start {
    /// Starts it as soon as the deployment's environment has been created and no other execution is running, and returns
    /// a waiter. Gives up after `limit`.
    ///
    /// # Errors
    /// As [`Client::when_free`](crate::Client::when_free).
    pub async fn when_free(self, limit: Duration) -> Result<Waiter<Execution>> {
        when_free_by(self.as_request().client().deadline(limit), || self.clone().start()).await
    }
}

impl Deployments<'_> {
    /// Assigns a deployment to a site, replacing its previous one.
    pub fn assign_site(&self, deployment_id: impl Param, site_name: impl Into<String>) -> SetSite {
        self.set_site(deployment_id, types::SetSite::from(AssignSite::new(site_name)))
    }

    /// Detaches a deployment from its site.
    pub fn detach_site(&self, deployment_id: impl Param) -> SetSite {
        self.set_site(deployment_id, types::SetSite::from(DetachSite::new(true)))
    }

    /// Waits until a deployment has been deleted: the manager responds to a deletion before it is complete, and its
    /// blueprint cannot be deleted before that.
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the execution when the deletion has
    /// failed; [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after `limit`, which bounds the calls too.
    pub async fn until_deleted(&self, deployment_id: impl Param, limit: Duration) -> Result<()> {
        let look = self.get(&deployment_id).include(["id"]);
        let mut patience = Patience::new(self.0.deadline(limit));
        loop {
            match patience.answer(look.clone().send(), "the manager did not answer").await? {
                Err(error) if error.is_not_found() => return Ok(()),
                Err(error) if !error.is_retryable() => return Err(error),
                Err(error) => patience.last = Some(error),
                Ok(_) => {
                    let failed = patience.deadline.in_time(self.failed_deletion(&deployment_id)).await;
                    failed.flatten().map_or(Ok(()), Err)?;
                }
            }
            patience.pause("the deployment is still there").await?;
        }
    }

    /// The error of the execution that deletes a deployment, if the latest one has failed. Errors of this request are
    /// ignored.
    async fn failed_deletion(&self, deployment_id: impl Param) -> Option<Error> {
        let latest = self.latest_deletion(deployment_id).await?;
        match latest.status {
            // The waiter reads the same state immediately, and returns an error with the ID and the reason.
            Some(ExecutionStatus::Failed | ExecutionStatus::Cancelled) => {
                Executions(self.0).wait(latest.id).until_done().await.err()
            }
            _ => None,
        }
    }

    async fn latest_deletion(&self, deployment_id: impl Param) -> Option<Execution> {
        let executions = Executions(self.0);
        let list = executions.list().deployment_id([&deployment_id]).workflow_id([DELETION]);
        let list = list.include_system_workflows(true).sort(["-created_at"]).size(1);
        list.send().await.ok()?.into_inner().items.into_iter().next()
    }
}
