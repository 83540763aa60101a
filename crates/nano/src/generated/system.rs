// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::system`](crate::Client::system).

use std::borrow::Borrow;
use super::{table, types};

/// The state of the portal, the limits of a guest, and the first administrator. Returned by [`Client::system`](crate::Client::system).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.system().get().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct System<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The state of the portal, the limits of a guest, and the first administrator.
    pub fn system(&self) -> System<'_> {
        System(self.core())
    }
}

impl System<'_> {
    /// Get the state of the portal.
    ///
    /// Requires no session. When `ready` is false, nobody can log in until the first administrator exists.
    ///
    /// `GET /system/`
    pub fn get(&self) -> Get {
        Get::new(self.0.call(&table::SYSTEM_GET))
    }

    /// Create the first administrator.
    ///
    /// Requires no session and works only once: a second call fails with "system already initialed". The password follows the rules for users.
    ///
    /// `POST /system/`
    pub fn initialise(&self, body: impl Borrow<types::InitialiseSystem>) -> Initialise {
        let request = self.0.call(&table::SYSTEM_INITIALISE);
        Initialise::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`System::get`].
    Get: Call<types::System>
}

cloudmgr_runtime::builder! {
    /// A request of [`System::initialise`].
    Initialise: Call<cloudmgr_runtime::Nothing>
}
