// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::organizations`](crate::Client::organizations).

use cloudmgr_runtime::{DateTime, Utc, Uuid};

/// An action in an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuditTrail {
    /// Identifies the entry.
    pub id: String,
    /// The action.
    pub kind: Option<String>,
    /// When the action happened, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Cluster that the action was applied to.
    pub cluster_id: Option<String>,
    /// The customer whose resources were acted on.
    pub customer_id: Option<String>,
    /// The organization that the action happened in.
    pub organization_id: Option<String>,
    /// Address of the user who acted.
    pub user_email: Option<String>,
    /// Given name of the user who acted.
    pub user_first_name: Option<String>,
    /// Family name of the user who acted.
    pub user_last_name: Option<String>,
    /// Where the user logs in.
    pub user_idp: Option<String>,
}

cloudmgr_runtime::object! {
    AuditTrail {
        required id,
        optional kind,
        optional created_at,
        optional cluster_id,
        optional customer_id,
        optional organization_id,
        optional user_email,
        optional user_first_name,
        optional user_last_name,
        optional user_idp,
    }
}

/// A new organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateOrganization {
    /// Display name in the console.
    pub name: String,
    /// Short name in URLs of the console.
    pub url_slug: Option<String>,
}

cloudmgr_runtime::request! {
    CreateOrganization {
        required name: into String,
        optional url_slug: into String,
    }
}

/// An organization of a customer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Organization {
    /// UUID that cluster and cloud-account calls take as `organization_id`.
    pub id: Uuid,
    /// Customer that the organization belongs to; an Azure cluster needs it.
    pub customer_id: Option<Uuid>,
    /// Display name in the console.
    pub name: String,
    /// Short name in URLs of the console.
    pub url_slug: Option<String>,
    /// false once it was deactivated.
    pub active: Option<bool>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Free text, as entered in the console.
    pub description: Option<String>,
    /// Internal remarks, as entered in the console.
    pub notes: Option<String>,
    /// URL of a page about it, as entered in the console.
    pub website: Option<String>,
}

cloudmgr_runtime::object! {
    Organization {
        required id,
        optional customer_id,
        required name,
        optional url_slug,
        optional active,
        optional created_at,
        optional description,
        optional notes,
        optional website,
    }
}

cloudmgr_runtime::open_enum! {
    /// What organizations can be sorted by.
    pub enum OrganizationSortKey {
        CreatedAt = "created_at",
    }
}

/// The properties of an organization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateOrganization {
    /// New display name; required even if it does not change.
    pub name: String,
    /// New free text.
    pub description: Option<String>,
    /// New internal remarks.
    pub notes: Option<String>,
    /// Short name in URLs of the console.
    pub url_slug: Option<String>,
    /// New URL of a page about it.
    pub website: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateOrganization {
        required name: into String,
        optional description: into String,
        optional notes: into String,
        optional url_slug: into String,
        optional website: into String,
    }
}
