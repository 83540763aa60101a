// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::sessions`](crate::Client::sessions).

/// A login.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSession {
    /// Name of the user that logs in.
    pub user: String,
    /// In clear text.
    pub password: cloudmgr_runtime::Secret,
    /// Any value; optional. Required by the document, stored and never used by the server.
    pub nonce: Option<String>,
}

cloudmgr_runtime::request! {
    CreateSession {
        required user: into String,
        required password: into cloudmgr_runtime::Secret,
        optional nonce: into String,
    }
}

/// A new session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Session {
    /// The id: value of the header `Nano-Session`.
    pub session: cloudmgr_runtime::Secret,
    /// Group of the user. Not documented; 1.3 and 1.4 always send it.
    pub group: Option<String>,
    /// Seconds until the session ends unless it is kept alive.
    pub timeout: u64,
    /// Portal menus that the roles of the group allow, in no particular order. Null when the group has no roles.
    pub menu: Vec<String>,
    /// Address that the login came from.
    pub address: Option<String>,
}

cloudmgr_runtime::object! {
    Session {
        required session,
        optional group,
        required timeout,
        optional menu,
        optional address,
    }
}

/// A session as the document describes it; no server returns one.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SessionDetail {
    /// Name of the user that logged in.
    pub user: String,
    /// The group that the user belongs to.
    pub group: String,
    /// Where the login came from, as seen by the server.
    pub address: String,
    /// Menus of the portal that the roles of the group allow.
    pub menu: Vec<String>,
    /// Resources that the session holds.
    pub resource: Vec<String>,
}

cloudmgr_runtime::object! {
    SessionDetail {
        required user,
        required group,
        required address,
        optional menu,
        optional resource,
    }
}
