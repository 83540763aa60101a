// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use serde::{Deserialize, Serialize};

/// The account.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Account {
    /// UUID that other calls take as `account_id`. One sample's value is not a UUID.
    pub id: String,
    /// Display name in the console.
    pub name: String,
    /// Whether it is active.
    pub active: bool,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value>,
    /// When its production servers were last built from its sandbox. A time that the sample gives without an offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_publish: Option<String>,
    /// Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<Value>,
    /// Only with the account itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_at: Option<DateTime<Utc>>,
    /// Such as `frame`. Only with the account itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Only with the account itself. Only null was ever seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Value>,
    /// Only with the account itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_slug: Option<String>,
}

/// Something that a user or administrator did.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AuditTrail {
    /// UUID of the entry.
    pub id: String,
    /// The action, such as `createLaunchpad`.
    pub kind: String,
    /// When it was recorded.
    pub inserted_at: DateTime<Utc>,
    /// The account that was acted on, if it was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// The organization that the action happened in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// The customer that the action happened in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Given name of the user who acted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,
    /// Family name of the user who acted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,
    /// Address of the user who acted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// The identity provider of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_idp: Option<String>,
}

cloudmgr_runtime::open_enum! {
    /// The cloud provider name.
    pub enum CloudProviderName {
        Amazon = "amazon",
        Azure = "azure",
        Google = "google",
        Nutanix = "nutanix",
    }
}

/// What is to be known of the anonymous user; all of it shows up in the trails.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateSecureAnonymousToken {
    /// An address for the user; it need not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Given name to show for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Family name to show for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Domain of the address that is made up for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_domain: Option<String>,
    /// Settings of the session, such as `should_accept_tos` and `frame_logout_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Map<String, Value>>,
}

cloudmgr_runtime::request! {
    CreateSecureAnonymousToken {
        optional email: into String,
        optional first_name: into String,
        optional last_name: into String,
        optional email_domain: into String,
        optional metadata: value Map<String, Value>,
    }
}

cloudmgr_runtime::open_enum! {
    /// The order.
    pub enum Order {
        Asc = "asc",
        Desc = "desc",
    }
}
