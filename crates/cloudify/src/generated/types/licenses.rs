// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::licenses`](crate::Client::licenses).

use cloudmgr_runtime::{DateTime, Utc, Value};
use serde::{Deserialize, Serialize};

/// The license.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct License {
    /// Wire name: `customer_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// `Spire` or `Premium`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_edition: Option<String>,
    /// Highest version that it covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloudify_version: Option<String>,
    /// Wire name: `expiration_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<DateTime<Utc>>,
    /// Wire name: `expired`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// Wire name: `trial`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<bool>,
    /// Documented as an object; the examples show an array of strings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Value>,
    /// Documented as a string; the server keeps a number and does not send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Value>,
}
