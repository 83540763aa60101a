// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::filters`](crate::Client::filters).

use cloudmgr_runtime::{DateTime, Utc};
use super::*;

/// The create filter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateFilter {
    /// Rules that all have to match.
    pub filter_rules: Vec<FilterRule>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Name of a user; for restored snapshots.
    pub created_by: Option<String>,
    /// For restored snapshots.
    pub created_at: Option<String>,
}

cloudmgr_runtime::request! {
    CreateFilter {
        required filter_rules: list FilterRule,
        optional visibility: into Visibility,
        optional created_by: into String,
        optional created_at: into String,
    }
}

/// The filter.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Filter {
    /// Name under which lists refer to it.
    pub id: String,
    /// All rules.
    pub value: Vec<FilterRule>,
    /// The rules about labels.
    pub labels_filter_rules: Vec<FilterRule>,
    /// The rules about attributes.
    pub attrs_filter_rules: Vec<FilterRule>,
    /// Made by the manager, and not to be changed.
    pub is_system_filter: Option<bool>,
    /// When it was last changed, in UTC.
    pub updated_at: Option<DateTime<Utc>>,
    /// When it was created, in UTC.
    pub created_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Tenant that it belongs to.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Filter {
        required id,
        optional value,
        optional labels_filter_rules,
        optional attrs_filter_rules,
        optional is_system_filter,
        optional updated_at,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The update filter.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateFilter {
    /// Rules that all have to match.
    pub filter_rules: Option<Vec<FilterRule>>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
}

cloudmgr_runtime::request! {
    UpdateFilter {
        optional filter_rules: list FilterRule,
        optional visibility: into Visibility,
    }
}
