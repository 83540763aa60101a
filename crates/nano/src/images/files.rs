//! Images and their files.

use std::borrow::Borrow;
use std::path::PathBuf;

use cloudmgr_runtime::{Error, ErrorKind, Param, Result, Upload};

use super::save::Save;
use crate::disk_images::{self, DiskImages};
use crate::media_images::MediaImages;
use crate::types::{CreateDiskImage, CreateMediaImage, Created};

impl DiskImages<'_> {
    /// Clones the system disk of a stopped guest into a new image. `start()` returns a waiter whose states include the
    /// progress, `wait()` waits for the end.
    ///
    /// ```no_run
    /// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
    /// let me = nano.me().await?;
    /// let image = nano.disk_images().clone_guest("guest-id", me.disk_image("web-base")).wait().await?;
    /// # Ok(()) }
    /// ```
    pub fn clone_guest(
        &self,
        guest_id: impl Into<String>,
        image: impl Borrow<CreateDiskImage>,
    ) -> disk_images::Create {
        self.create(image.borrow().clone().guest(guest_id))
    }

    /// Creates an image and uploads its qcow2 file from a path, bytes or a reader. If the upload fails, the image is
    /// deleted again.
    ///
    /// ```no_run
    /// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
    /// use std::path::Path;
    /// use nano_sdk::Upload;
    ///
    /// let file = Upload::from(Path::new("base.qcow2")).on_progress(|progress| println!("{} bytes", progress.bytes));
    /// let image = nano.disk_images().create_from_file(nano.me().await?.disk_image("base"), file).await?;
    /// println!("image {}", image.id);
    /// # Ok(()) }
    /// ```
    ///
    /// As for any call; [`ErrorKind::InvalidRequest`] if the body names a guest to clone.
    /// As a call; [`ErrorKind::InvalidRequest`] when the body names a guest to clone.
    pub async fn create_from_file(
        &self,
        image: impl Borrow<CreateDiskImage>,
        file: impl Into<Upload>,
    ) -> Result<Created> {
        if image.borrow().guest.is_some() {
            let what = "an image is made of a guest or of a file: leave `guest` out, or use `clone_guest`";
            return Err(Error::new(ErrorKind::InvalidRequest, what));
        }
        let created = self.create(image).send().await?.into_inner();
        let (upload, delete) = (self.upload(&created.id, file), self.delete(&created.id));
        uploaded(upload.send(), || delete.send()).await?;
        Ok(created)
    }

    /// Downloads an image to `path`, resuming an interrupted download, and verifies the checksum that the server sends.
    /// See [`Save`].
    pub fn save(&self, disk_image_id: impl Param, path: impl Into<PathBuf>) -> Save {
        Save::new(self.download(disk_image_id), path.into())
    }
}

impl MediaImages<'_> {
    /// Creates an image and uploads its ISO file from a path, bytes or a reader. If the upload fails, the image is
    /// deleted again.
    ///
    /// # Errors
    /// As for any call.
    pub async fn create_from_file(
        &self,
        image: impl Borrow<CreateMediaImage>,
        file: impl Into<Upload>,
    ) -> Result<Created> {
        let created = self.create(image).send().await?.into_inner();
        let (upload, delete) = (self.upload(&created.id, file), self.delete(&created.id));
        uploaded(upload.send(), || delete.send()).await?;
        Ok(created)
    }
}

/// Waits for an upload, and deletes the image if it fails: an incomplete image would only obstruct the next attempt.
async fn uploaded<U, D>(upload: impl Future<Output = Result<U>>, delete: impl FnOnce() -> D) -> Result<()>
where
    D: Future,
{
    match upload.await {
        Ok(_) => Ok(()),
        Err(error) => {
            _ = delete().await;
            Err(error)
        }
    }
}
