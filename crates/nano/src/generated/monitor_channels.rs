// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::monitor_channels`](crate::Client::monitor_channels).

use std::borrow::Borrow;
use super::{table, types};

/// Access to the screen of a guest: VNC over a WebSocket. Returned by [`Client::monitor_channels`](crate::Client::monitor_channels).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client, body: impl std::borrow::Borrow<nano_sdk::types::CreateMonitorChannel>) -> nano_sdk::Result<()> {
/// let response = client.monitor_channels().create(body).send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct MonitorChannels<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Access to the screen of a guest: VNC over a WebSocket.
    pub fn monitor_channels(&self) -> MonitorChannels<'_> {
        MonitorChannels(self.core())
    }
}

impl MonitorChannels<'_> {
    /// Open a channel to the screen of a guest.
    ///
    /// Connect to it within 15 seconds; it serves one connection. The password is the monitor secret of the guest.
    ///
    /// The WebSocket is under `/api/v1`, which the document omits.
    ///
    /// `POST /monitor_channels/`
    pub fn create(&self, body: impl Borrow<types::CreateMonitorChannel>) -> Create {
        let request = self.0.call(&table::MONITOR_CHANNELS_CREATE);
        Create::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`MonitorChannels::create`].
    Create: Call<types::MonitorChannel>
}
