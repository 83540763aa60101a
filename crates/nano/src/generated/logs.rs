// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::logs`](crate::Client::logs).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// The audit log of the portal. Returned by [`Client::logs`](crate::Client::logs).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// use nano_sdk::TryStreamExt;
///
/// let mut items = client.logs().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// The audit log of the portal.
    pub fn logs(&self) -> Logs<'_> {
        Logs(self.core())
    }
}

impl Logs<'_> {
    /// List log entries, newest first.
    ///
    /// Without `after` and `before`: the last 24 hours. The server logs only failed logins; everything else is logged by clients.
    ///
    /// `limit` is optional: 20 without it, and 20 again above 100. `total` stops counting at 1000.
    ///
    /// `GET /logs/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::LOGS_LIST))
    }

    /// Write a log entry.
    ///
    /// `POST /logs/`
    pub fn create(&self, body: impl Borrow<types::CreateLog>) -> Create {
        let request = self.0.call(&table::LOGS_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Delete log entries.
    ///
    /// The server rejects a request without a JSON body.
    ///
    /// `DELETE /logs/`
    pub fn delete(&self, body: impl Borrow<types::DeleteLogs>) -> Delete {
        let request = self.0.call(&table::LOGS_DELETE);
        Delete::new(request.json(body.borrow()))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Logs::list`].
    List: Paged<types::LogEntry>
}

impl List {
    /// Number of entries, at most 100.
    pub fn limit(self, limit: u64) -> Self {
        self.set(|request| request.query("limit", limit))
    }

    /// Number of entries to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("start", offset))
    }

    /// Only entries after this time of the server; a day before `before` if omitted.
    pub fn after(self, after: impl Param) -> Self {
        self.set(|request| request.query("after", after))
    }

    /// Only entries before this time of the server; now if omitted.
    pub fn before(self, before: impl Param) -> Self {
        self.set(|request| request.query("before", before))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`Logs::create`].
    Create: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`Logs::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}
