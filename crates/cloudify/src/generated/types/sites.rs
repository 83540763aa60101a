// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::sites`](crate::Client::sites).

use cloudmgr_runtime::{DateTime, Utc};
use super::*;

/// The create site.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateSite {
    /// `latitude, longitude` in degrees.
    pub location: Option<String>,
    /// `tenant` unless given.
    pub visibility: Option<Visibility>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_at: Option<String>,
    /// For restored snapshots. Needs Cloudify 6.4 or later.
    pub created_by: Option<String>,
}

cloudmgr_runtime::request! {
    CreateSite {
        optional location: into String,
        optional visibility: into Visibility,
        optional created_at: into String,
        optional created_by: into String,
    }
}

/// The site.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Site {
    /// Wire name: `name`.
    pub name: String,
    /// `latitude, longitude`, as the server rounds them.
    pub location: Option<String>,
    /// First number of `location`, in degrees; null without a location.
    pub latitude: Option<f64>,
    /// Second number of `location`, in degrees; null without a location.
    pub longitude: Option<f64>,
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
    Site {
        required name,
        optional location,
        optional latitude,
        optional longitude,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The update site.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSite {
    /// Name that replaces the one of the path.
    pub new_name: Option<String>,
    /// `latitude, longitude` in degrees.
    pub location: Option<String>,
    /// Wire name: `visibility`.
    pub visibility: Option<WiderVisibility>,
}

cloudmgr_runtime::request! {
    UpdateSite {
        optional new_name: into String,
        optional location: into String,
        optional visibility: into WiderVisibility,
    }
}
