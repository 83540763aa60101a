// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::secrets_providers`](crate::Client::secrets_providers).

use cloudmgr_runtime::{DateTime, Utc};
use super::*;

/// The create secrets provider.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSecretsProvider {
    /// Wire name: `name`.
    pub name: String,
    /// Kind of the store, such as `vault` or `cyberark`.
    pub type_: String,
    /// Address and credentials of the store.
    pub connection_parameters: Option<cloudmgr_runtime::SecretJson>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Only check the connection.
    pub test: Option<bool>,
    /// Name of a user; for restored snapshots.
    pub created_by: Option<String>,
    /// For restored snapshots.
    pub created_at: Option<String>,
}

cloudmgr_runtime::request! {
    CreateSecretsProvider {
        required name: into String,
        required type_ = "type": into String,
        optional connection_parameters: into cloudmgr_runtime::SecretJson,
        optional visibility: into Visibility,
        optional test: value bool,
        optional created_by: into String,
        optional created_at: into String,
    }
}

/// The secrets provider.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SecretsProvider {
    /// Wire name: `id`.
    pub id: Option<String>,
    /// Wire name: `name`.
    pub name: String,
    /// Kind of the store, such as `vault` or `cyberark`.
    pub type_: Option<String>,
    /// Address and credentials of the store.
    pub connection_parameters: Option<cloudmgr_runtime::SecretJson>,
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
    SecretsProvider {
        optional id,
        required name,
        optional type_ = "type",
        optional connection_parameters,
        optional updated_at,
        optional created_at,
        optional created_by,
        optional tenant_name,
        optional visibility,
        optional private_resource,
        optional resource_availability,
    }
}

/// The update secrets provider.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSecretsProvider {
    /// Wire name: `name`.
    pub name: Option<String>,
    /// Kind of the store.
    pub type_: Option<String>,
    /// Address and credentials of the store.
    pub connection_parameters: Option<cloudmgr_runtime::SecretJson>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
}

cloudmgr_runtime::request! {
    UpdateSecretsProvider {
        optional name: into String,
        optional type_ = "type": into String,
        optional connection_parameters: into cloudmgr_runtime::SecretJson,
        optional visibility: into Visibility,
    }
}
