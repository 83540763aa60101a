// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::media_images`](crate::Client::media_images).

/// A new media image.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateMediaImage {
    /// Letters, digits, `_`, `-` and `.`.
    pub name: String,
    /// Name of the user.
    pub owner: String,
    /// Name of the user group.
    pub group: String,
    /// Free text.
    pub description: Option<String>,
    /// Tags to search by.
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MediaImage {
    /// Name; need not be unique.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Bytes; 0 until there is a file.
    pub size: u64,
    /// Tags to search by. Null without tags.
    pub tags: Vec<String>,
}

cloudmgr_runtime::object! {
    MediaImage {
        required name,
        required description,
        required size,
        optional tags,
    }
}

/// Who owns the new images.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateMediaImage {
    /// Letters, digits, `_`, `-` and `.`.
    pub name: Option<String>,
    /// Name of the user.
    pub owner: Option<String>,
    /// Name of the user group.
    pub group: Option<String>,
    /// New free text.
    pub description: Option<String>,
    /// New tags to search by.
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
