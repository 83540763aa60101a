// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::disk_images`](crate::Client::disk_images).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types, waiters};

/// Disk images (qcow2) that guests are cloned from. Returned by [`Client::disk_images`](crate::Client::disk_images).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.disk_images().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DiskImages<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// Disk images (qcow2) that guests are cloned from.
    pub fn disk_images(&self) -> DiskImages<'_> {
        DiskImages(self.core())
    }
}

impl DiskImages<'_> {
    /// List the disk images.
    ///
    /// Returns the images of the caller, and those of the caller's group if its visibility allows.
    ///
    /// Owner, group and `created` are never part of a row; an image without a file has size 0 and no `modify_time`.
    ///
    /// `GET /disk_image_search/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::DISK_IMAGES_LIST))
    }

    /// Create a disk image.
    ///
    /// With `guest` the image is cloned from that guest, which must be stopped: 202. Without it, the image waits for its file: 200.
    ///
    /// The document has only 202 and wraps the response in an array. Wait for it only when `guest` was given: otherwise it is created by the upload.
    ///
    /// `POST /disk_images/`
    pub fn create(&self, body: impl Borrow<types::CreateDiskImage>) -> Create {
        let request = self.0.call(&table::DISK_IMAGES_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Register disk files that were copied to the image server.
    ///
    /// The document shows no body; the server requires owner and group.
    ///
    /// `PATCH /disk_images/`
    pub fn sync(&self, body: impl Borrow<types::SyncDiskImages>) -> SyncRequest {
        let request = self.0.call(&table::DISK_IMAGES_SYNC);
        SyncRequest::new(request.json(body.borrow()))
    }

    /// Get a disk image.
    ///
    /// The document has 202 while the image is created; the server always returns 200, and `created` indicates the state. `tags` is null without tags.
    ///
    /// `GET /disk_images/{disk_image_id}`
    ///
    /// - `disk_image_id`: ID of the disk image.
    pub fn get(&self, disk_image_id: impl Param) -> Get {
        let request = self.0.call(&table::DISK_IMAGES_GET);
        Get::new(request.segment(disk_image_id))
    }

    /// Change a disk image.
    ///
    /// Omitted or empty fields remain unchanged.
    ///
    /// `guest` of the document is not read.
    ///
    /// `PUT /disk_images/{disk_image_id}`
    ///
    /// - `disk_image_id`: ID of the disk image.
    pub fn update(
        &self,
        disk_image_id: impl Param,
        body: impl Borrow<types::UpdateDiskImage>,
    ) -> Update {
        let request = self.0.call(&table::DISK_IMAGES_UPDATE);
        Update::new(request.segment(disk_image_id).json(body.borrow()))
    }

    /// Delete a disk image.
    ///
    /// `DELETE /disk_images/{disk_image_id}`
    ///
    /// - `disk_image_id`: ID of the disk image.
    pub fn delete(&self, disk_image_id: impl Param) -> Delete {
        let request = self.0.call(&table::DISK_IMAGES_DELETE);
        Delete::new(request.segment(disk_image_id))
    }

    /// Download the file of a disk image.
    ///
    /// Requires no session: anyone who knows the ID can download it.
    ///
    /// A failure is a JSON envelope with status 200 and type text/plain: check the type before writing to disk.
    ///
    /// `GET /disk_images/{disk_image_id}/file/`
    ///
    /// - `disk_image_id`: ID of the disk image.
    pub fn download(&self, disk_image_id: impl Param) -> Download {
        let request = self.0.call(&table::DISK_IMAGES_DOWNLOAD);
        Download::new(request.segment(disk_image_id))
    }

    /// Upload the file of a disk image.
    ///
    /// A qcow2 file. May be repeated: a new file replaces the old one.
    ///
    /// The document has the path `/disk_image_files/{id}`. The server ignores `checksum` and computes its own. A body that is not multipart leaves the image locked permanently.
    ///
    /// `POST /disk_images/{disk_image_id}/file/`
    ///
    /// - `disk_image_id`: ID of the disk image.
    pub fn upload(
        &self,
        disk_image_id: impl Param,
        upload: impl Into<cloudmgr_runtime::Upload>,
    ) -> Upload {
        let request = self.0.call(&table::DISK_IMAGES_UPLOAD);
        Upload::new(
            request.segment(disk_image_id).multipart("image", upload.into(), &[]),
        )
    }

    /// Waits for a resource with this ID until it is `true`.
    ///
    /// Polls `disk_images_get` every 1 s and gives up after 1800 s; both can be set.
    pub fn wait(
        &self,
        disk_image_id: impl Param,
    ) -> cloudmgr_runtime::Waiter<types::DiskImage> {
        cloudmgr_runtime::Waiter::resume(
            self.0,
            &waiters::DISK_IMAGES,
            disk_image_id.encode(),
        )
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::list`].
    List: Call<Vec<types::Image>>
}

impl List {
    /// Only images with at least one of these tags. Repeat the parameter; a comma-separated list matches nothing.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Param>) -> Self {
        self.set(|request| request.query_all("tags", tags))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::create`].
    Create: LongRunning<types::Created, types::DiskImage> by waiters::DISK_IMAGES
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::sync`].
    SyncRequest: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::get`].
    Get: Call<types::DiskImage>
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::download`].
    Download: Download
}

impl Download {
    /// A part of the file, such as `bytes=0-1023`.
    pub fn range(self, range: impl Param) -> Self {
        self.set(|request| request.header("Range", range))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`DiskImages::upload`].
    Upload: Call<cloudmgr_runtime::Nothing>
}
