// @generated from specs/cloudify/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::blueprints`](crate::Client::blueprints).

use cloudmgr_runtime::{Map, Value};
use super::*;

/// The update blueprint.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateBlueprint {
    /// All labels, each as `{key: value}`; needs 6.0.
    pub labels: Option<Vec<Map<String, Value>>>,
    /// Wire name: `visibility`.
    pub visibility: Option<Visibility>,
    /// Wire name: `description`.
    pub description: Option<String>,
    /// Main YAML file in the archive.
    pub main_file_name: Option<String>,
    /// The parsed blueprint.
    pub plan: Option<Map<String, Value>>,
    /// What the blueprint needs of a manager.
    pub requirements: Option<Map<String, Value>>,
    /// Wire name: `state`.
    pub state: Option<BlueprintState>,
    /// Why the upload failed.
    pub error: Option<String>,
    /// Stack trace of the failed upload.
    pub error_traceback: Option<String>,
    /// Name of a user; for administrators.
    pub creator: Option<String>,
    /// For administrators.
    pub created_at: Option<String>,
    /// ID of the execution that uploads it.
    pub upload_execution: Option<String>,
}

cloudmgr_runtime::request! {
    UpdateBlueprint {
        optional labels: list Map<String, Value>,
        optional visibility: into Visibility,
        optional description: into String,
        optional main_file_name: into String,
        optional plan: value Map<String, Value>,
        optional requirements: value Map<String, Value>,
        optional state: into BlueprintState,
        optional error: into String,
        optional error_traceback: into String,
        optional creator: into String,
        optional created_at: into String,
        optional upload_execution: into String,
    }
}
