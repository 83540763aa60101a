// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::media_images`](crate::Client::media_images).

use cloudmgr_runtime::nullable;
use serde::{Deserialize, Serialize};

/// A new media image.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateMediaImage {
    /// Letters, digits, `_`, `-` and `.`.
    pub name: String,
    /// Name of the user.
    pub owner: String,
    /// Name of the user group.
    pub group: String,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Words to search by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    CreateMediaImage {
        required name: into String,
        required owner: into String,
        required group: into String,
        optional description: into String,
        optional tags: list String,
    }
}

/// An ISO image.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct MediaImage {
    /// What people know it by; it need not be unique.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Bytes; 0 until there is a file.
    pub size: u64,
    /// Words to search by. Null without tags.
    #[serde(default, with = "nullable", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// Who owns the new images.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SyncMediaImages {
    /// Name of the user.
    pub owner: String,
    /// Name of the user group.
    pub group: String,
}

cloudmgr_runtime::request! {
    SyncMediaImages {
        required owner: into String,
        required group: into String,
    }
}

/// What to change of a media image.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateMediaImage {
    /// Letters, digits, `_`, `-` and `.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Name of the user group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// New free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// New words to search by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

cloudmgr_runtime::request! {
    UpdateMediaImage {
        optional name: into String,
        optional owner: into String,
        optional group: into String,
        optional description: into String,
        optional tags: list String,
    }
}
