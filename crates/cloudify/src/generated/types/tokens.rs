// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::tokens`](crate::Client::tokens).

use cloudmgr_runtime::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use super::*;

/// Later managers read these; 5.0 and 5.1 take an empty object.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateToken {
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<DateTime<Utc>>,
}

cloudmgr_runtime::request! {
    CreateToken {
        optional description: into String,
        optional expiration_date: value DateTime<Utc>,
    }
}

/// The token.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Token {
    /// Wire name: `value`.
    pub value: cloudmgr_runtime::Secret,
    /// Wire name: `username`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Wire name: `role`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<SystemRole>,
}
