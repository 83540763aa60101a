// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::disk_images`](crate::Client::disk_images).

/// A new disk image.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateDiskImage {
    /// Letters, digits, `_`, `-` and `.`.
    pub name: String,
    /// ID of the stopped guest to clone; omit it to upload a file later.
    pub guest: Option<String>,
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
    CreateDiskImage {
        required name: into String,
        required owner: into String,
        required group: into String,
        optional guest: into String,
        optional description: into String,
        optional tags: list String,
    }
}

/// An image of a system disk.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DiskImage {
    /// Name; need not be unique.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Bytes; 0 until there is a file.
    pub size: u64,
    /// True once it is cloned or uploaded.
    pub created: bool,
    /// Percent cloned.
    pub progress: u32,
    /// Tags to search by. Null without tags.
    pub tags: Vec<String>,
}

cloudmgr_runtime::object! {
    DiskImage {
        required name,
        required description,
        required size,
        required created,
        required progress,
        optional tags,
    }
}

/// Who owns the new images.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SyncDiskImages {
    /// Name of the user.
    pub owner: String,
    /// Name of the user group.
    pub group: String,
}

cloudmgr_runtime::request! {
    SyncDiskImages {
        required owner: into String,
        required group: into String,
    }
}

/// What to change of a disk image.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateDiskImage {
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
    UpdateDiskImage {
        optional name: into String,
        optional owner: into String,
        optional group: into String,
        optional description: into String,
        optional tags: list String,
    }
}
