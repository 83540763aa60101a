//! Updates of deployments, in the form of the manager's version.

use std::time::Duration;

use cloudmgr_runtime::{Call, Method, Operation, Param, Request, Result, Versions, Waiter, WaiterSpec};

use crate::deployment_updates::DeploymentUpdates;
use crate::table;
use crate::types::{DeploymentUpdate, StartDeploymentUpdate};
use crate::version;
use crate::waited::{Pace, waited};

/// From 6.2 on `POST` accepts the body of `PUT`; from 7.0 on there is no `PUT`.
static BEGIN: Operation = Operation::new(
    "deployment_updates_begin",
    Method::POST,
    "/deployment-updates/{deployment_id}/update/initiate",
)
.versions(Versions::ANY.since("6.2"));

static UPDATED: WaiterSpec =
    WaiterSpec::new("deployment update", &table::DEPLOYMENT_UPDATES_GET, "id", "state")
        .done(&["successful", "preview"])
        .failed(&["failed"])
        .every(Duration::from_secs(3))
        .deadline(Duration::from_secs(15 * 60));

impl DeploymentUpdates<'_> {
    /// Updates a deployment to another blueprint or other inputs, on every version;
    /// [`start`](Self::start) works on managers up to 6.4.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::types::StartDeploymentUpdate;
    ///
    /// let update = StartDeploymentUpdate::new().blueprint_id("web-2");
    /// let updated = cloudify.deployment_updates().begin("shop", &update).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn begin(&self, deployment_id: impl Param, update: &StartDeploymentUpdate) -> Begin {
        let request = |operation| self.0.call(operation).segment(&deployment_id).json(update);
        Begin { put: request(&table::DEPLOYMENT_UPDATES_START), post: request(&BEGIN) }
    }
}

/// An update of a deployment, made by [`DeploymentUpdates::begin`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Begin {
    put: Request,
    post: Request,
}

waited!(Begin => DeploymentUpdate);

impl Begin {
    /// Sets the tenant of the deployment, if it is not the tenant of the client.
    pub fn tenant(self, tenant: impl Param) -> Self {
        Self { put: self.put.header("Tenant", &tenant), post: self.post.header("Tenant", &tenant) }
    }

    /// Starts the update without waiting for its end.
    ///
    /// # Errors
    /// As a call.
    pub async fn send(self) -> Result<DeploymentUpdate> {
        let version = version::of(self.post.client()).await?;
        let request = if version.is_since("6.2") { self.post } else { self.put };
        Ok(Call::<DeploymentUpdate>::of(request).send().await?.into_inner())
    }

    /// Starts the update, waits for its end and returns it. A preview is returned without waiting.
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the update as its
    /// [`resource`](crate::Error::resource); [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after 15 minutes.
    pub async fn wait(self) -> Result<DeploymentUpdate> {
        self.wait_at(Pace::default()).await
    }

    pub(crate) async fn wait_at(self, pace: Pace) -> Result<DeploymentUpdate> {
        let request = self.post.clone();
        let begun = self.send().await?;
        match &begun.id {
            Some(id) => pace.set(Waiter::started_by(&request, &UPDATED, id)).until_done().await,
            None => Ok(begun),
        }
    }
}
