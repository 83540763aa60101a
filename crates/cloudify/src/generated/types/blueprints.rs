// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::blueprints`](crate::Client::blueprints).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use super::*;

/// The blueprint.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Blueprint {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `description`.
    pub description: Option<String>,
    /// Wire name: `main_file_name`.
    pub main_file_name: Option<String>,
    /// The parsed blueprint.
    pub plan: Map<String, Value>,
    /// Made by the manager for its own use.
    pub is_hidden: Option<bool>,
    /// Wire name: `created_at`.
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `updated_at`.
    pub updated_at: Option<DateTime<Utc>>,
    /// Name of a user.
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    pub resource_availability: Option<Visibility>,
}

cloudmgr_runtime::object! {
    Blueprint {
        required id,
        optional description,
        optional main_file_name,
        optional plan,
        optional is_hidden,
        optional created_at,
        optional updated_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}
