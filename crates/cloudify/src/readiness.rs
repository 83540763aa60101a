//! Waiting for maintenance mode and for agents.

use std::time::Duration;

use cloudmgr_runtime::{Error, ErrorKind, Param, Result, Waiter, WaiterSpec};

use crate::agents::Agents;
use crate::busy::Patience;
use crate::maintenance::Maintenance;
use crate::table;
use crate::types::{self, Agent, MaintenanceStatus};

/// Polls an agent until it has started.
static STARTED: WaiterSpec = WaiterSpec::new("agent", &table::AGENTS_GET, "name", "state")
    .done(&["started"])
    .failed(&["failed"])
    .every(Duration::from_secs(3))
    .deadline(Duration::from_secs(15 * 60));

impl Maintenance<'_> {
    /// Waits until maintenance mode is active: after [`activate`](Self::activate), the manager first waits for running
    /// executions.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// cloudify.maintenance().activate().send().await?;
    /// cloudify.maintenance().until_activated(Duration::from_secs(600)).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) if maintenance mode is deactivated;
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after `limit`, which bounds the calls too.
    pub async fn until_activated(&self, limit: Duration) -> Result<types::Maintenance> {
        let mut patience = Patience::new(self.0.deadline(limit));
        loop {
            match patience.answer(self.get().send(), "the manager did not respond").await? {
                Ok(mode) if mode.status == MaintenanceStatus::Activated => return Ok(mode.into_inner()),
                Ok(mode) if mode.status == MaintenanceStatus::Deactivated => {
                    return Err(Error::new(ErrorKind::WaitFailed, "maintenance mode was deactivated"));
                }
                Err(error) if !error.is_retryable() => return Err(error),
                outcome => patience.last = outcome.err(),
            }
            patience.pause("maintenance mode is still being activated").await?;
        }
    }
}

impl Agents<'_> {
    /// Waits until an agent has started, for at most `limit`.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let agent = cloudify.agents().until_started("vm_q3ukmg", Duration::from_secs(300)).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) if the state of the agent is `failed`;
    /// [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after `limit`.
    pub async fn until_started(&self, agent_name: impl Param, limit: Duration) -> Result<Agent> {
        Waiter::resume(self.0, &STARTED, agent_name.encode()).deadline(limit).until_done().await
    }
}
