//! What is done again and again: install and uninstall, cancel and resume, delete and wait.

use std::time::Duration;

use cloudmgr_runtime::{Param, Result, Waiter};

use crate::busy::{Patience, when_free};
use crate::deployments::{Deployments, SetSite};
use crate::executions::{Control, Executions, Start};
use crate::failure::CloudifyError as _;
use crate::types::{
    self, AssignSite, ControlExecution, DetachSite, Execution, ExecutionAction, StartExecution,
};

impl Executions<'_> {
    /// Starts the `install` workflow of a deployment.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let installed = cloudify.executions().install("web").wait().await?;
    ///
    /// // Or right after the deployment was created, and with more patience:
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

    /// Asks an execution to stop: its workflow decides when.
    ///
    /// Its `wait()` ends with the state `cancelled`, which is a failure; see
    /// [`cancel_and_wait`](Self::cancel_and_wait).
    pub fn cancel(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::Cancel)
    }

    /// Stops an execution without asking its workflow. What it was doing is left as it is.
    pub fn force_cancel(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::ForceCancel)
    }

    /// Ends the process that runs an execution.
    pub fn kill(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::Kill)
    }

    /// Goes on with an execution that has failed or was cancelled.
    pub fn resume(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::Resume)
    }

    /// Goes on with an execution, running again also what may not be resumed.
    pub fn force_resume(&self, execution_id: impl Param) -> Control {
        self.act(execution_id, ExecutionAction::ForceResume)
    }

    /// Asks an execution to stop, waits until it has ended and returns it, whatever it ended as: it may have been done
    /// before it heard.
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
    /// Starts it as soon as the deployment's environment has been created and no other execution runs, and returns
    /// what waits for the end. Gives up after `limit`.
    ///
    /// # Errors
    /// As [`when_free`](crate::when_free).
    pub async fn when_free(self, limit: Duration) -> Result<Waiter<Execution>> {
        when_free(limit, || self.clone().start()).await
    }
}

impl Deployments<'_> {
    /// Assigns a deployment to a site, in place of the one that it had.
    pub fn assign_site(&self, deployment_id: impl Param, site_name: impl Into<String>) -> SetSite {
        self.set_site(deployment_id, types::SetSite::from(AssignSite::new(site_name)))
    }

    /// Takes a deployment from its site.
    pub fn detach_site(&self, deployment_id: impl Param) -> SetSite {
        self.set_site(deployment_id, types::SetSite::from(DetachSite::new(true)))
    }

    /// Waits until a deployment is gone: the manager answers a deletion before it is done, and until then its
    /// blueprint cannot be deleted.
    ///
    /// # Errors
    /// As a call, and [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after `limit`.
    pub async fn until_deleted(&self, deployment_id: impl Param, limit: Duration) -> Result<()> {
        let look = self.get(deployment_id).include(["id"]);
        let mut patience = Patience::new(limit);
        loop {
            match look.clone().send().await {
                Err(error) if error.is_not_found() => return Ok(()),
                Err(error) if !error.is_retryable() => return Err(error),
                _ => patience
                    .pause()
                    .await
                    .map_err(|gave_up| gave_up.error("the deployment is still there"))?,
            }
        }
    }
}
