// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::sessions`](crate::Client::sessions).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// Log in and stay logged in. A session expires after three minutes unless it is kept alive. Returned by [`Client::sessions`](crate::Client::sessions).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.sessions().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Sessions<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Log in and stay logged in. A session expires after three minutes unless it is kept alive.
    pub fn sessions(&self) -> Sessions<'_> {
        Sessions(self.core())
    }
}

impl Sessions<'_> {
    /// List the IDs of all live sessions.
    ///
    /// Sessions of every user. Each ID is a credential.
    ///
    /// `GET /sessions/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::SESSIONS_LIST))
    }

    /// Log in.
    ///
    /// Send the `session` of the response as the header `Nano-Session` of all further requests. A user without a group cannot log in.
    ///
    /// The document knows only `session` and a timeout of 120 s; the server also sends group, menu and address, and its timeout is 180 s. There is no way to log out.
    ///
    /// `POST /sessions/`
    pub fn create(&self, body: impl Borrow<types::CreateSession>) -> Create {
        let request = self.0.call(&table::SESSIONS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Get a session.
    ///
    /// No server routes this: 1.3 and 1.4 answer 405. The login response contains the user who is logged in.
    ///
    /// `GET /sessions/{session_id}`
    ///
    /// - `session_id`: ID of a live session.
    #[deprecated = "No server routes this: 1.3 and 1.4 answer 405. The login response contains the user who is logged in."]
    pub fn get(&self, session_id: impl Param) -> Get {
        let request = self.0.call(&table::SESSIONS_GET);
        Get::new(request.segment(session_id))
    }

    /// Keep a session alive.
    ///
    /// The only request that extends a session; ordinary requests do not. Send it before `timeout` seconds have passed, ideally after two thirds of them.
    ///
    /// `PUT /sessions/{session_id}`
    ///
    /// - `session_id`: ID of a live session.
    pub fn keep_alive(&self, session_id: impl Param) -> KeepAlive {
        let request = self.0.call(&table::SESSIONS_KEEP_ALIVE);
        KeepAlive::new(request.segment(session_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Sessions::list`].
    List: Call<Vec<cloudmgr_runtime::Secret>>
}

cloudmgr_runtime::builder! {
    /// A request of [`Sessions::create`].
    Create: Call<types::Session>
}

cloudmgr_runtime::builder! {
    /// A request of [`Sessions::get`].
    Get: Call<types::SessionDetail>
}

cloudmgr_runtime::builder! {
    /// A request of [`Sessions::keep_alive`].
    KeepAlive: Call<cloudmgr_runtime::Nothing>
}
