// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::audit_log`](crate::Client::audit_log).

use cloudmgr_runtime::Param;
use super::{table, types};

/// Who changed what; its parameters have no underscore. Returned by [`Client::audit_log`](crate::Client::audit_log).
///
/// ```no_run
/// # async fn example(client: &cloudify_sdk::Client) -> cloudify_sdk::Result<()> {
/// use cloudify_sdk::TryStreamExt;
///
/// let mut items = client.audit_log().list().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AuditLog<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Who changed what; its parameters have no underscore.
    pub fn audit_log(&self) -> AuditLog<'_> {
        AuditLog(self.core())
    }
}

impl AuditLog<'_> {
    /// List changes.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `GET /audit`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::AUDIT_LOG_LIST))
    }

    /// Delete old changes.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `DELETE /audit`
    ///
    /// - `before`: Delete what was changed before this time.
    pub fn truncate(&self, before: impl Param) -> Truncate {
        let request = self.0.call(&table::AUDIT_LOG_TRUNCATE);
        Truncate::new(request.query("before", before))
    }

    /// Store changes.
    ///
    /// For restored snapshots.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `POST /audit`
    pub fn inject(&self, body: impl AsRef<[types::NewAuditLog]>) -> Inject {
        let request = self.0.call(&table::AUDIT_LOG_INJECT);
        Inject::new(request.json(body.as_ref()))
    }

    /// Send changes as they happen.
    ///
    /// Endless: one JSON object for each change, followed by an empty line. Its type says `text/event-stream`, but nothing begins with `data:`.
    ///
    /// Needs Cloudify 6.3 or later.
    ///
    /// `GET /audit/stream`
    pub fn stream(&self) -> Stream {
        Stream::new(self.0.call(&table::AUDIT_LOG_STREAM))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`AuditLog::list`].
    List: Paged<types::AuditLog>
}

impl List {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only changes by this user.
    pub fn creator_name(self, creator_name: impl Param) -> Self {
        self.set(|request| request.query("creator_name", creator_name))
    }

    /// Only changes by this execution.
    pub fn execution_id(self, execution_id: impl Param) -> Self {
        self.set(|request| request.query("execution_id", execution_id))
    }

    /// Only changes from this time on; not together with `before`.
    pub fn since(self, since: impl Param) -> Self {
        self.set(|request| request.query("since", since))
    }

    /// Only changes before this time; not together with `since`.
    pub fn before(self, before: impl Param) -> Self {
        self.set(|request| request.query("before", before))
    }

    /// Sort by these fields.
    pub fn order_by(self, order_by: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_list("order_by", order_by))
    }

    /// Sort the other way round.
    pub fn desc(self, desc: bool) -> Self {
        self.set(|request| request.query("desc", desc))
    }

    /// How many rows to skip.
    pub fn offset(self, offset: u64) -> Self {
        self.set(|request| request.query("offset", offset))
    }

    /// How many rows to send at most; 100 unless given, and 0 for all.
    pub fn size(self, size: u64) -> Self {
        self.set(|request| request.query("size", size))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`AuditLog::truncate`].
    Truncate: Call<types::DeletedAuditLogs>
}

impl Truncate {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only changes by this user.
    pub fn creator_name(self, creator_name: impl Param) -> Self {
        self.set(|request| request.query("creator_name", creator_name))
    }

    /// Only changes by this execution.
    pub fn execution_id(self, execution_id: impl Param) -> Self {
        self.set(|request| request.query("execution_id", execution_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`AuditLog::inject`].
    Inject: Call<cloudmgr_runtime::Nothing>
}

impl Inject {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`AuditLog::stream`].
    Stream: Download
}

impl Stream {
    /// Name of the tenant to work in; `default_tenant` on a community manager. An unknown one is refused with 403.
    pub fn tenant(self, tenant: impl Param) -> Self {
        self.set(|request| request.header("Tenant", tenant))
    }

    /// Only changes by this user.
    pub fn creator_name(self, creator_name: impl Param) -> Self {
        self.set(|request| request.query("creator_name", creator_name))
    }

    /// Only changes by this execution.
    pub fn execution_id(self, execution_id: impl Param) -> Self {
        self.set(|request| request.query("execution_id", execution_id))
    }

    /// Send changes from this time on first.
    pub fn since(self, since: impl Param) -> Self {
        self.set(|request| request.query("since", since))
    }
}
