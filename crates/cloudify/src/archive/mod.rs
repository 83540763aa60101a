//! Archives that are packed while they are uploaded.
//!
//! Packing runs in a separate thread, a few chunks ahead of the connection: memory use is constant. A retried upload is
//! packed again.

mod entry;
mod folder;
mod open;
mod pipe;
mod wagon;

use std::path::PathBuf;
use std::sync::Arc;

use cloudmgr_runtime::Upload;

/// A directory as a tar.gz archive with one directory at its top, as blueprints are uploaded.
///
/// All contents of the directory are packed: its files and links in the order of their names, then its subdirectories.
/// Files are readable for everyone in the archive, and executable for everyone if they are executable for their owner.
/// Links within the directory remain links. A link that points outside or to nothing ends the upload with an error, as
/// does anything that is not a file, a directory or a link. Replacing a subdirectory while it is packed cannot add files
/// from outside to the archive.
///
/// ```no_run
/// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
/// use cloudify_sdk::archive;
///
/// let folder = archive::directory("blueprints/web").on_progress(|progress| println!("{} bytes sent", progress.bytes));
/// let blueprint = cloudify.blueprints().upload("web").upload(folder).send().await?;
/// # Ok(()) }
/// ```
pub fn directory(folder: impl Into<PathBuf>) -> Upload {
    let folder: Arc<PathBuf> = Arc::new(folder.into());
    let open = move || {
        let folder = Arc::clone(&folder);
        pipe::stream(move |out| folder::pack(&folder, out))
    };
    Upload::repeatable(open, None).file_name("blueprint.tar.gz")
}

/// A wagon and its `plugin.yaml` as one zip archive, as plugins are uploaded. Both keep their own names.
pub fn wagon(wagon: impl Into<PathBuf>, plugin_yaml: impl Into<PathBuf>) -> Upload {
    let files: Arc<[PathBuf; 2]> = Arc::new([wagon.into(), plugin_yaml.into()]);
    let open = move || {
        let files = Arc::clone(&files);
        pipe::stream(move |out| wagon::pack(&*files, out))
    };
    Upload::repeatable(open, None).file_name("plugin.zip")
}

/// `error`, with the path that it is about.
fn about(path: &std::path::Path) -> impl Fn(std::io::Error) -> std::io::Error {
    move |error| std::io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
