// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::tokens`](crate::Client::tokens).

use cloudmgr_runtime::{DateTime, Utc};
use super::*;

/// Later managers read these; 5.0 and 5.1 take an empty object.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateToken {
    /// Wire name: `description`.
    pub description: Option<String>,
    /// When it expires.
    pub expiration_date: Option<DateTime<Utc>>,
}

cloudmgr_runtime::request! {
    CreateToken {
        optional description: into String,
        optional expiration_date: value DateTime<Utc>,
    }
}

/// The token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Token {
    /// Wire name: `value`.
    pub value: cloudmgr_runtime::Secret,
    /// Wire name: `username`.
    pub username: Option<String>,
    /// Wire name: `role`.
    pub role: Option<SystemRole>,
}

cloudmgr_runtime::object! {
    Token {
        required value,
        optional username,
        optional role,
    }
}
