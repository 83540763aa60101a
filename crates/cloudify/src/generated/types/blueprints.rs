// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::blueprints`](crate::Client::blueprints).

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use super::*;

/// The blueprint.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Blueprint {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Wire name: `main_file_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_file_name: Option<String>,
    /// The parsed blueprint.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub plan: Map<String, Value>,
    /// Made by the manager for its own use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden: Option<bool>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// Wire name: `updated_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
    /// Name of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Wire name: `tenant_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_name: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether the visibility is `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_resource: Option<bool>,
    /// Old name of the visibility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_availability: Option<Visibility>,
}
