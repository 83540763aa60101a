// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::secrets`](crate::Client::secrets).

use cloudmgr_runtime::{DateTime, Map, Utc, Value};
use std::collections::BTreeMap;
use super::*;

/// The create secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateSecret {
    /// String to keep.
    pub value: cloudmgr_runtime::Secret,
    /// Change the secret where there is one.
    pub update_if_exists: Option<bool>,
    /// `tenant` unless given.
    pub visibility: Option<Visibility>,
    /// Let only its creator and administrators read the value.
    pub is_hidden_value: Option<bool>,
    /// JSON Schema of the value. Needs Cloudify 7.0 or later.
    pub schema: Option<Map<String, Value>>,
    /// The store that the value is in; the value is then empty. Needs Cloudify 7.0 or later.
    pub provider_name: Option<String>,
    /// Where the value is in its store. Needs Cloudify 7.0 or later.
    pub provider_options: Option<cloudmgr_runtime::SecretJson>,
}

cloudmgr_runtime::request! {
    CreateSecret {
        required value: into cloudmgr_runtime::Secret,
        optional update_if_exists: value bool,
        optional visibility: into Visibility,
        optional is_hidden_value: value bool,
        optional schema: value Map<String, Value>,
        optional provider_name: into String,
        optional provider_options: into cloudmgr_runtime::SecretJson,
    }
}

/// The exported secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ExportedSecret {
    /// Unique in the tenant.
    pub key: String,
    /// Plain, or encrypted with the passphrase.
    pub value: cloudmgr_runtime::Secret,
    /// The store that the value is in. Needs Cloudify 7.0 or later.
    pub provider: Option<String>,
    /// Where the value is in its store. Needs Cloudify 7.0 or later.
    pub provider_options: Option<cloudmgr_runtime::Secret>,
    /// Tenant that it belongs to.
    pub tenant_name: String,
    /// Wire name: `visibility`.
    pub visibility: Visibility,
    /// Whether only the creator and administrators may read the value.
    pub is_hidden_value: bool,
    /// Whether the value is encrypted with the passphrase.
    pub encrypted: bool,
    /// Name of a user; with the metadata only. Needs Cloudify 6.3 or later.
    pub creator: Option<String>,
    /// With the metadata only. Needs Cloudify 6.3 or later.
    pub created_at: Option<DateTime<Utc>>,
    /// With the metadata only. Needs Cloudify 7.0 or later.
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
        optional provider: into String,
        optional provider_options: into cloudmgr_runtime::Secret,
        optional creator: into String,
        optional created_at: value DateTime<Utc>,
        optional updated_at: value DateTime<Utc>,
    }
}

/// The import secrets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ImportSecrets {
    /// What an export returned.
    pub secrets_list: Vec<ExportedSecret>,
    /// The tenant that takes the place of each exported one.
    pub tenant_map: Option<BTreeMap<String, String>>,
    /// What the values were encrypted with.
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

/// The secrets import.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SecretsImport {
    /// Keys that were there already, by tenant.
    pub colliding_secrets: BTreeMap<String, Vec<String>>,
    /// What was wrong with a secret, by its place in the list and then by field.
    pub secrets_errors: Map<String, Value>,
}

cloudmgr_runtime::object! {
    SecretsImport {
        optional colliding_secrets,
        optional secrets_errors,
    }
}

/// The update secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSecret {
    /// New text; an empty one is ignored.
    pub value: Option<cloudmgr_runtime::Secret>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Let only its creator and administrators read the value.
    pub is_hidden_value: Option<bool>,
    /// Name of a user; for administrators. Needs Cloudify 6.3 or later.
    pub creator: Option<String>,
    /// The store that the value is in. Needs Cloudify 7.0 or later.
    pub provider_name: Option<String>,
    /// Where the value is in its store. Needs Cloudify 7.0 or later.
    pub provider_options: Option<cloudmgr_runtime::SecretJson>,
}

cloudmgr_runtime::request! {
    UpdateSecret {
        optional value: into cloudmgr_runtime::Secret,
        optional visibility: into Visibility,
        optional is_hidden_value: value bool,
        optional creator: into String,
        optional provider_name: into String,
        optional provider_options: into cloudmgr_runtime::SecretJson,
    }
}
