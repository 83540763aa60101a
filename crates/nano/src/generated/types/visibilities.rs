// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::visibilities`](crate::Client::visibilities).

/// What a group should show to its members; false if omitted.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateVisibility {
    /// Members see the guests of the group.
    pub instance_visible: Option<bool>,
    /// Members see the media images of the group.
    pub media_image_visible: Option<bool>,
    /// Members see the disk images of the group.
    pub disk_image_visible: Option<bool>,
}

cloudmgr_runtime::request! {
    UpdateVisibility {
        optional instance_visible: value bool,
        optional media_image_visible: value bool,
        optional disk_image_visible: value bool,
    }
}

/// What a group shows to its members.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Visibility {
    /// Members see the guests of the group.
    pub instance_visible: bool,
    /// Members see the media images of the group.
    pub media_image_visible: bool,
    /// Members see the disk images of the group.
    pub disk_image_visible: bool,
}

cloudmgr_runtime::object! {
    Visibility {
        required instance_visible,
        required media_image_visible,
        required disk_image_visible,
    }
}
