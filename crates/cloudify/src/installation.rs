//! Installations of plugins on managers and agents, which go on after the response.

use std::time::Duration;

use cloudmgr_runtime::{AnyCall as _, Param, Result, Waiter, WaiterSpec};

use crate::plugins::{Install, Plugins};
use crate::table;
use crate::types::Plugin;
use crate::version;
use crate::waited::{Pace, waited};

/// How a plugin that is being installed is polled: it has a state on each manager and agent.
static INSTALLED: WaiterSpec =
    WaiterSpec::new("plugin installation", &table::PLUGINS_GET, "id", "installation_state[].state")
        .done(&["installed", "uninstalled"])
        .failed(&["error"])
        .reason("installation_state[].error")
        .every(Duration::from_secs(3))
        .deadline(Duration::from_secs(15 * 60));

waited!(Install => Plugin);

impl Install {
    /// Sends the call and waits until the plugin is installed on every manager and agent that has a state of it.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::types::{InstallPlugin, PluginAction};
    ///
    /// let install = InstallPlugin::new(PluginAction::Install).managers(["node1.local"]);
    /// let plugin = cloudify.plugins().install("p-1", &install).wait().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As a call; [`ErrorKind::WaitFailed`](crate::ErrorKind::WaitFailed) with the message of the manager or agent and the
    /// plugin as its [`resource`](crate::Error::resource); [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after
    /// 15 minutes.
    pub async fn wait(self) -> Result<Plugin> {
        self.wait_at(Pace::default()).await
    }

    pub(crate) async fn wait_at(self, pace: Pace) -> Result<Plugin> {
        let request = self.as_request().clone();
        let id = self.send().await?.into_inner().id;
        pace.set(Waiter::started_by(&request, &INSTALLED, id)).until_done().await
    }
}

impl Plugins<'_> {
    /// Waits until a plugin that was uploaded is installed, for at most `limit`. Managers before 5.1 install it where it is
    /// first used, so that there is nothing to wait for.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let plugin = cloudify.plugins().upload_wagon("plugin.wgn", "plugin.yaml").send().await?;
    /// cloudify.plugins().until_installed(&plugin.id, Duration::from_secs(300)).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`Install::wait`].
    pub async fn until_installed(&self, plugin_id: impl Param, limit: Duration) -> Result<Plugin> {
        if !version::of(self.0).await?.is_since("5.1") {
            return Ok(self.get(plugin_id).send().await?.into_inner());
        }
        Waiter::resume(self.0, &INSTALLED, plugin_id.encode()).deadline(limit).until_done().await
    }
}
