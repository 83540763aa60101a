// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::tokens`](crate::Client::tokens).

use super::*;

/// An empty object will do.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateToken {
    /// What it is for. Needs Cloudify 6.4 or later.
    pub description: Option<String>,
    /// `+10h`, `+1 day` or `2030-01-01 10:00 UTC`; it never expires otherwise. Needs Cloudify 6.4 or later.
    pub expiration_date: Option<String>,
}

cloudmgr_runtime::request! {
    CreateToken {
        optional description: into String,
        optional expiration_date: into String,
    }
}

/// The token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Token {
    /// Complete in the response that created it; in later responses, asterisks replace the secret.
    pub value: cloudmgr_runtime::Secret,
    /// User who has the token.
    pub username: Option<String>,
    /// Wire name: `role`.
    pub role: Option<SystemRole>,
    /// Its first 10 characters after `ctok-`. Needs Cloudify 6.4 or later.
    pub id: Option<String>,
    /// Needs Cloudify 6.4 or later.
    pub description: Option<String>,
    /// When it expires; never where there is none. Needs Cloudify 6.4 or later.
    pub expiration_date: Option<String>,
    /// When it was used last. Needs Cloudify 6.4 or later.
    pub last_used: Option<String>,
}

cloudmgr_runtime::object! {
    Token {
        required value,
        optional username,
        optional role,
        optional id,
        optional description,
        optional expiration_date,
        optional last_used,
    }
}
