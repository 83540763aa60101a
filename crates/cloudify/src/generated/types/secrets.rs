// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::secrets`](crate::Client::secrets).

use cloudmgr_runtime::{DateTime, Map, Utc, Value, nullable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::*;

/// The create secret.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateSecret {
    /// Wire name: `value`.
    pub value: cloudmgr_runtime::Secret,
    /// Change the secret where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_if_exists: Option<bool>,
    /// `tenant` unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Let only its creator and administrators read the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden_value: Option<bool>,
}

cloudmgr_runtime::request! {
    CreateSecret {
        required value: into cloudmgr_runtime::Secret,
        optional update_if_exists: value bool,
        optional visibility: into Visibility,
        optional is_hidden_value: value bool,
    }
}

/// The exported secret.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ExportedSecret {
    /// Wire name: `key`.
    pub key: String,
    /// Wire name: `value`.
    pub value: cloudmgr_runtime::Secret,
    /// Wire name: `tenant_name`.
    pub tenant_name: String,
    /// Wire name: `visibility`.
    pub visibility: Visibility,
    /// Wire name: `is_hidden_value`.
    pub is_hidden_value: bool,
    /// Whether the value is encrypted with the passphrase.
    pub encrypted: bool,
    /// Name of a user; with the metadata only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<String>,
    /// With the metadata only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    /// With the metadata only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

cloudmgr_runtime::request! {
    ExportedSecret {
        required key: into String,
        required value: into cloudmgr_runtime::Secret,
        required tenant_name: into String,
        required visibility: into Visibility,
        required is_hidden_value: value bool,
        required encrypted: value bool,
        optional creator: into String,
        optional created_at: value DateTime<Utc>,
        optional updated_at: value DateTime<Utc>,
    }
}

/// The import secrets.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ImportSecrets {
    /// Wire name: `secrets_list`.
    pub secrets_list: Vec<ExportedSecret>,
    /// The tenant that takes the place of each exported one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_map: Option<BTreeMap<String, String>>,
    /// What the values were encrypted with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passphrase: Option<cloudmgr_runtime::Secret>,
    /// Change the secrets that are there already.
    pub override_collisions: bool,
}

cloudmgr_runtime::request! {
    ImportSecrets {
        required secrets_list: list ExportedSecret,
        required override_collisions: value bool,
        optional tenant_map: value BTreeMap<String, String>,
        optional passphrase: into cloudmgr_runtime::Secret,
    }
}

/// The secret.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Secret {
    /// Wire name: `key`.
    pub key: String,
    /// Left out in lists; encrypted where it was just changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<cloudmgr_runtime::Secret>,
    /// Only its creator and administrators may read the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden_value: Option<bool>,
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

/// The secrets import.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SecretsImport {
    /// Keys that were there already, by tenant.
    #[serde(default, with = "nullable", skip_serializing_if = "BTreeMap::is_empty")]
    pub colliding_secrets: BTreeMap<String, Vec<String>>,
    /// What was wrong with a secret, by its place in the list and then by field.
    #[serde(default, with = "nullable", skip_serializing_if = "Map::is_empty")]
    pub secrets_errors: Map<String, Value>,
}

/// The update secret.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateSecret {
    /// Wire name: `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<cloudmgr_runtime::Secret>,
    /// Wire name: `visibility`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Let only its creator and administrators read the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden_value: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateSecret {
        optional value: into cloudmgr_runtime::Secret,
        optional visibility: into Visibility,
        optional is_hidden_value: value bool,
    }
}
