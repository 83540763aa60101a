// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::customers`](crate::Client::customers).

use cloudmgr_runtime::{Value, nullable};
use serde::{Deserialize, Serialize};

/// The customer.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Customer {
    /// UUID that other calls take as `customer_id`.
    pub id: String,
    /// Display name in the console.
    pub name: String,
    /// Whether it is active.
    pub active: bool,
    /// Products that it may use.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub available_applications: Vec<String>,
    /// Features that are switched on for it beyond its products.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub extra_features: Vec<String>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_subscriptions: Option<Value>,
    /// Free text, as entered in the console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Internal remarks, as entered in the console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_email: Option<Value>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<Value>,
    /// The name as it stands in addresses.
    pub url_slug: String,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<Value>,
}
