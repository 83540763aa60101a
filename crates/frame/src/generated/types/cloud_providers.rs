// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::cloud_providers`](crate::Client::cloud_providers).

use cloudmgr_runtime::Value;
use serde::{Deserialize, Serialize};
use super::*;

/// A cloud that Frame runs on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CloudProvider {
    /// Identifies it, such as `gateway-prod.1`.
    pub external_id: String,
    /// Short name.
    pub name: CloudProviderName,
    /// What the console calls it.
    pub display_name: String,
    /// Whether customers can bring a subscription of their own.
    pub byo_compatible: bool,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenters: Option<Value>,
    /// Where to prepare such a subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formation_url: Option<String>,
}
