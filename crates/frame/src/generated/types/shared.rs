// @generated from specs/frame/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types that several resources use.

use cloudmgr_runtime::{DateTime, Map, Utc, Value};

/// The account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Account {
    /// UUID that other calls take as `account_id`. One sample's value is not a UUID.
    pub id: String,
    /// Display name in the console.
    pub name: String,
    /// Whether it is active.
    pub active: bool,
    /// Only null has been observed.
    pub description: Option<Value>,
    /// When its production servers were last built from its sandbox. A time that the sample gives without an offset.
    pub last_publish: Option<String>,
    /// Only null has been observed.
    pub website: Option<Value>,
    /// Only with the account itself.
    pub inserted_at: Option<DateTime<Utc>>,
    /// Such as `frame`. Only with the account itself.
    pub kind: Option<String>,
    /// Only with the account itself. Only null has been observed.
    pub notes: Option<Value>,
    /// Only with the account itself.
    pub url_slug: Option<String>,
}

cloudmgr_runtime::object! {
    Account {
        required id,
        required name,
        required active,
        optional description,
        optional last_publish,
        optional website,
        optional inserted_at,
        optional kind,
        optional notes,
        optional url_slug,
    }
}

/// An action of a user or administrator.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuditTrail {
    /// UUID of the entry.
    pub id: String,
    /// The action, such as `createLaunchpad`.
    pub kind: String,
    /// When it was recorded.
    pub inserted_at: DateTime<Utc>,
    /// The account that was acted on, if it was one.
    pub account_id: Option<String>,
    /// The organization that the action happened in.
    pub organization_id: Option<String>,
    /// The customer that the action happened in.
    pub customer_id: Option<String>,
    /// Given name of the user who acted.
    pub user_first_name: Option<String>,
    /// Family name of the user who acted.
    pub user_last_name: Option<String>,
    /// Address of the user who acted.
    pub user_email: Option<String>,
    /// The identity provider of the user.
    pub user_idp: Option<String>,
}

cloudmgr_runtime::object! {
    AuditTrail {
        required id,
        required kind,
        required inserted_at,
        optional account_id,
        optional organization_id,
        optional customer_id,
        optional user_first_name,
        optional user_last_name,
        optional user_email,
        optional user_idp,
    }
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

/// Details of the anonymous user, all of which appear in the trails.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateSecureAnonymousToken {
    /// An address for the user; it need not exist.
    pub email: Option<String>,
    /// Given name to display for the user.
    pub first_name: Option<String>,
    /// Family name to display for the user.
    pub last_name: Option<String>,
    /// Domain of the generated address of the user.
    pub email_domain: Option<String>,
    /// Settings of the session, such as `should_accept_tos` and `frame_logout_url`.
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
