// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! The methods of [`Client::media_images`](crate::Client::media_images).

use cloudmgr_runtime::Param;
use std::borrow::Borrow;
use super::{table, types};

/// ISO images to boot or install from. Returned by [`Client::media_images`](crate::Client::media_images).
///
/// ```no_run
/// # async fn example(client: &nano_sdk::Client) -> nano_sdk::Result<()> {
/// let response = client.media_images().list().send().await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct MediaImages<'a>(pub(crate) &'a cloudmgr_runtime::Client);

impl crate::Client {
    /// ISO images to boot or install from.
    pub fn media_images(&self) -> MediaImages<'_> {
        MediaImages(self.core())
    }
}

impl MediaImages<'_> {
    /// List all media images.
    ///
    /// The 1.4.0 server always returns an empty list; use the search instead.
    ///
    /// `GET /media_images/`
    pub fn list(&self) -> List {
        List::new(self.0.call(&table::MEDIA_IMAGES_LIST))
    }

    /// Create a media image without a file.
    ///
    /// Upload the file afterwards.
    ///
    /// The document wraps the response in an array; it is one object.
    ///
    /// `POST /media_images/`
    pub fn create(&self, body: impl Borrow<types::CreateMediaImage>) -> Create {
        let request = self.0.call(&table::MEDIA_IMAGES_CREATE);
        Create::new(request.json(body.borrow()))
    }

    /// Register media files that were copied to the image server.
    ///
    /// `PATCH /media_images/`
    pub fn sync(&self, body: impl Borrow<types::SyncMediaImages>) -> SyncRequest {
        let request = self.0.call(&table::MEDIA_IMAGES_SYNC);
        SyncRequest::new(request.json(body.borrow()))
    }

    /// Search the media images.
    ///
    /// Returns the images of the caller, and those of the caller's group if its visibility allows.
    ///
    /// Owner, group and `created` are never part of a row; an image without a file has size 0 and no `modify_time`.
    ///
    /// `GET /media_image_search/`
    pub fn search(&self) -> Search {
        Search::new(self.0.call(&table::MEDIA_IMAGES_SEARCH))
    }

    /// Get a media image.
    ///
    /// Only name, description, size and tags are sent; `tags` is null without tags. Only a size above 0 indicates that the file exists.
    ///
    /// `GET /media_images/{media_image_id}`
    ///
    /// - `media_image_id`: ID of the media image.
    pub fn get(&self, media_image_id: impl Param) -> Get {
        let request = self.0.call(&table::MEDIA_IMAGES_GET);
        Get::new(request.segment(media_image_id))
    }

    /// Change a media image.
    ///
    /// Omitted or empty fields remain unchanged.
    ///
    /// `PUT /media_images/{media_image_id}`
    ///
    /// - `media_image_id`: ID of the media image.
    pub fn update(
        &self,
        media_image_id: impl Param,
        body: impl Borrow<types::UpdateMediaImage>,
    ) -> Update {
        let request = self.0.call(&table::MEDIA_IMAGES_UPDATE);
        Update::new(request.segment(media_image_id).json(body.borrow()))
    }

    /// Delete a media image.
    ///
    /// `DELETE /media_images/{media_image_id}`
    ///
    /// - `media_image_id`: ID of the media image.
    pub fn delete(&self, media_image_id: impl Param) -> Delete {
        let request = self.0.call(&table::MEDIA_IMAGES_DELETE);
        Delete::new(request.segment(media_image_id))
    }

    /// Upload the file of a media image.
    ///
    /// May be repeated: a new file replaces the old one.
    ///
    /// The document has the path `/media_image_files/{id}` and no session header. Parts before `image` are skipped.
    ///
    /// `POST /media_images/{media_image_id}/file/`
    ///
    /// - `media_image_id`: ID of the media image.
    pub fn upload(
        &self,
        media_image_id: impl Param,
        upload: impl Into<cloudmgr_runtime::Upload>,
    ) -> Upload {
        let request = self.0.call(&table::MEDIA_IMAGES_UPLOAD);
        Upload::new(
            request.segment(media_image_id).multipart("image", upload.into(), &[]),
        )
    }

    /// Download the file of a media image.
    ///
    /// No server routes this: the portal page answers with 200. Media images cannot be downloaded.
    ///
    /// `GET /media_image_files/{media_image_id}`
    ///
    /// - `media_image_id`: ID of the media image.
    #[deprecated = "No server routes this: the portal page answers with 200. Media images cannot be downloaded."]
    pub fn download(&self, media_image_id: impl Param) -> Download {
        let request = self.0.call(&table::MEDIA_IMAGES_DOWNLOAD);
        Download::new(request.segment(media_image_id))
    }
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::list`].
    List: Call<Vec<types::Image>>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::create`].
    Create: Call<types::Created>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::sync`].
    SyncRequest: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::search`].
    Search: Call<Vec<types::Image>>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::get`].
    Get: Call<types::MediaImage>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::update`].
    Update: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::delete`].
    Delete: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::upload`].
    Upload: Call<cloudmgr_runtime::Nothing>
}

cloudmgr_runtime::builder! {
    /// A request of [`MediaImages::download`].
    Download: Download
}
