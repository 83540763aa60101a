//! Archives that are packed while they are uploaded.
//!
//! Packing runs on a thread of its own, a few chunks ahead of the connection: memory is constant, whatever the size.
//! An upload that has to be sent again is packed again.

mod entry;
mod folder;
mod open;
mod pipe;
mod wagon;

use std::path::PathBuf;
use std::sync::Arc;

use cloudmgr_runtime::Upload;

/// A folder as a tar.gz archive with one folder at its top, as blueprints are uploaded.
///
/// Everything below the folder is packed: the files and links of a folder in the order of names, then its folders.
/// Files are made readable for all, and executable for all where they are for their owner. Links within the folder stay
/// links; one that points out of it, or to nothing, ends the upload with an error, as does what is neither a file, a
/// folder nor a link. A folder that is replaced while it is packed cannot put what is outside into the archive.
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
