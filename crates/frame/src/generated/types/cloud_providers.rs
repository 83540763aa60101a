// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::cloud_providers`](crate::Client::cloud_providers).

use cloudmgr_runtime::Value;
use super::*;

/// A cloud that Frame runs on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudProvider {
    /// Identifies it, such as `gateway-prod.1`.
    pub external_id: String,
    /// Short name.
    pub name: CloudProviderName,
    /// Display name in the console.
    pub display_name: String,
    /// Whether customers can bring a subscription of their own.
    pub byo_compatible: bool,
    /// Only null has been observed.
    pub datacenters: Option<Value>,
    /// Where to prepare such a subscription.
    pub formation_url: Option<String>,
}

cloudmgr_runtime::object! {
    CloudProvider {
        required external_id,
        required name,
        required display_name,
        required byo_compatible,
        optional datacenters,
        optional formation_url,
    }
}
