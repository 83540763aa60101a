// @generated from specs/nc2/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::organizations`](crate::Client::organizations).

use cloudmgr_runtime::{DateTime, Utc, Uuid};
use serde::{Deserialize, Serialize};

/// Something that was done in an organization.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AuditTrail {
    /// Wire name: `id`.
    pub id: String,
    /// What was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Cluster that it was done to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Wire name: `customer_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Wire name: `organization_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Wire name: `user_email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// Wire name: `user_first_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_first_name: Option<String>,
    /// Wire name: `user_last_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_last_name: Option<String>,
    /// Where the user logs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_idp: Option<String>,
}

/// A new organization.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateOrganization {
    /// Wire name: `name`.
    pub name: String,
    /// Short name in URLs of the console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_slug: Option<String>,
}

cloudmgr_runtime::request! {
    CreateOrganization {
        required name: into String,
        optional url_slug: into String,
    }
}

/// An organization of a customer.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Organization {
    /// Wire name: `id`.
    pub id: Uuid,
    /// Customer that the organization belongs to; an Azure cluster needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<Uuid>,
    /// Wire name: `name`.
    pub name: String,
    /// Short name in URLs of the console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_slug: Option<String>,
    /// Wire name: `active`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Wire name: `notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Wire name: `website`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

cloudmgr_runtime::open_enum! {
    /// What organizations can be sorted by.
    pub enum OrganizationSortKey {
        CreatedAt = "created_at",
    }
}

/// What describes an organization.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateOrganization {
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Wire name: `notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Short name in URLs of the console.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_slug: Option<String>,
    /// Wire name: `website`.
    #[serde(skip_serializing_if = "Option::is_none")]
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
