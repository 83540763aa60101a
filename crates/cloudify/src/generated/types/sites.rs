// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::sites`](crate::Client::sites).

use cloudmgr_runtime::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use super::*;

/// The create site.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateSite {
    /// `latitude, longitude` in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `tenant` unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
}

cloudmgr_runtime::request! {
    CreateSite {
        optional location: into String,
        optional visibility: into Visibility,
    }
}

/// The site.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Site {
    /// Wire name: `name`.
    pub name: String,
    /// `latitude, longitude`, as the server rounds them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Wire name: `latitude`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Wire name: `longitude`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// Wire name: `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
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

/// The update site.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateSite {
    /// Wire name: `new_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_name: Option<String>,
    /// `latitude, longitude` in degrees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<WiderVisibility>,
}

cloudmgr_runtime::request! {
    UpdateSite {
        optional new_name: into String,
        optional location: into String,
        optional visibility: into WiderVisibility,
    }
}
