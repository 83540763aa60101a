// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::logs`](crate::Client::logs).

/// A new entry.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateLog {
    /// One line; the portal writes `group.user(address) : text`.
    pub content: String,
    /// Free text.
    pub format: Option<String>,
}

cloudmgr_runtime::request! {
    CreateLog {
        required content: into String,
        optional format: into String,
    }
}

/// The entries to delete.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteLogs {
    /// IDs of the entries.
    pub entries: Vec<String>,
}

cloudmgr_runtime::request! {
    DeleteLogs {
        required entries: list String,
    }
}

/// An entry of the audit log.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogEntry {
    /// 17 digits: the time and a sequence number. Not unique; the example of the document has 18 digits.
    pub id: String,
    /// When it was written, by the clock of the frontend.
    pub time: String,
    /// One line, such as `admin.nano(192.168.1.2) : login success`.
    pub content: String,
}

cloudmgr_runtime::object! {
    LogEntry {
        required id,
        required time,
        required content,
    }
}
