//! Creating a deployment and waiting for its environment, on every version.
//!
//! Up to 5.2 a manager responds immediately. From 6.0 on it responds when the environment has been created, or with 500
//! after its own timeout, unless `async_create` is set.

use cloudmgr_runtime::{AnyCall as _, Error, Request, Response, Result, StatusCode, Waiter};

use crate::deployments::{Create, Get};
use crate::executions::List;
use crate::table;
use crate::types::{Deployment, Execution};
use crate::version;
use crate::waited::{Pace, waited};
use crate::waiters;

/// The workflow that creates the environment of a deployment.
pub(crate) const CREATION: &str = "create_deployment_environment";

waited!(Create => Deployment);

impl Create {
    /// Creates the deployment, waits until its environment has been created, and returns the deployment. Nothing is
    /// installed yet.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::types::CreateDeployment;
    ///
    /// let deployment = cloudify.deployments().create("shop", CreateDeployment::new("web")).wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the execution as its
    /// [`resource`](crate::Error::resource) if the creation failed;
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after 15 minutes.
    pub async fn wait(self) -> Result<Deployment> {
        self.wait_at(Pace::default()).await
    }

    pub(crate) async fn wait_at(self, pace: Pace) -> Result<Deployment> {
        let at_once = version::of(self.as_request().client()).await?.is_since("6.0");
        let create = if at_once { self.async_create(true) } else { self };
        let request = create.as_request().clone();
        let created = match create.send().await {
            Ok(created) => created.into_inner(),
            Err(error) => there_all_the_same(&request, error).await?,
        };
        if let Some(execution) = creation_of(&request, &created).await? {
            let waiter: Waiter<Execution> = Waiter::started_by(&request, &waiters::EXECUTIONS, execution);
            pace.set(waiter).until_done().await?;
        }
        Ok(get(&request).send().await?.into_inner())
    }
}

/// The deployment whose creation continues although the manager returned 500: only its wait has timed out.
async fn there_all_the_same(request: &Request, error: Error) -> Result<Deployment> {
    if error.status() != Some(StatusCode::INTERNAL_SERVER_ERROR) {
        return Err(error);
    }
    get(request).send().await.map(Response::into_inner).map_err(|_| error)
}

/// The execution that creates the environment. Up to 6.2 the response does not contain its ID.
async fn creation_of(request: &Request, created: &Deployment) -> Result<Option<String>> {
    if created.create_execution.is_some() {
        return Ok(created.create_execution.clone());
    }
    let list = List::new(request.beside(&table::EXECUTIONS_LIST));
    let list = list.deployment_id([&created.id]).workflow_id([CREATION]).include_system_workflows(true);
    let page = list.include(["id", "created_at"]).sort(["-created_at"]).offset(0).size(1).send().await?;
    Ok(page.into_inner().into_iter().next().map(|execution| execution.id))
}

fn get(request: &Request) -> Get {
    Get::new(request.same_path(&table::DEPLOYMENTS_GET))
}
