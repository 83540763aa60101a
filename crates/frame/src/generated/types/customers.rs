// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::customers`](crate::Client::customers).

use cloudmgr_runtime::Value;

/// The customer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Customer {
    /// UUID that other calls take as `customer_id`.
    pub id: String,
    /// Display name in the console.
    pub name: String,
    /// Whether it is active.
    pub active: bool,
    /// Products that it can use.
    pub available_applications: Vec<String>,
    /// Features enabled in addition to its products.
    pub extra_features: Vec<String>,
    /// Only null has been observed.
    pub billing_subscriptions: Option<Value>,
    /// Free text, as entered in the console.
    pub description: Option<String>,
    /// Internal remarks, as entered in the console.
    pub notes: Option<String>,
    /// Only null has been observed.
    pub owner_email: Option<Value>,
    /// Only null has been observed.
    pub tenant_domain: Option<Value>,
    /// The name used in URLs.
    pub url_slug: String,
    /// Only null has been observed.
    pub website: Option<Value>,
}

cloudmgr_runtime::object! {
    Customer {
        required id,
        required name,
        required active,
        optional available_applications,
        optional extra_features,
        optional billing_subscriptions,
        optional description,
        optional notes,
        optional owner_email,
        optional tenant_domain,
        required url_slug,
        optional website,
    }
}
