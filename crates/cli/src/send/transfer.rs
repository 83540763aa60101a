//! Files: uploads from paths, folders and standard input, downloads to files and standard output.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;

use clap::ArgMatches;
use cloudmgr_runtime::{DownloadCall, Progress, Request, Upload};
use indicatif::{ProgressBar, ProgressStyle};

use super::prepared::Prepared;
use crate::backend::Backend;
use crate::failure::{Failure, Result};
use crate::output;
use crate::profile;

/// What is uploaded: a file, a folder where the backend takes archives, or standard input.
pub(crate) fn source(backend: &Backend, file: &str) -> Result<Upload> {
    if file == "-" {
        return Ok(observed(Upload::reader(tokio::io::stdin(), None)));
    }
    let metadata = std::fs::metadata(file).map_err(|error| Failure::usage(format!("{file}: {error}")))?;
    if metadata.is_dir() {
        return folder(backend, file).map(observed);
    }
    Ok(observed(Upload::from(Path::new(file))))
}

/// A folder, packed while it is sent.
fn folder(backend: &Backend, folder: &str) -> Result<Upload> {
    #[cfg(feature = "cloudify")]
    if backend.facts.name == "cloudify" {
        return Ok(cloudify_sdk::archive::directory(folder));
    }
    Err(Failure::usage(format!("{folder} is a folder; {} takes files", backend.facts.title)))
}

/// An upload with a progress bar on a terminal.
fn observed(upload: Upload) -> Upload {
    let Some(bar) = bar() else { return upload };
    let bar = Arc::new(bar);
    upload.on_progress(move |progress| bar.show(progress))
}

/// Writes a download to a file or to standard output.
pub(crate) async fn download(
    backend: &'static Backend,
    place: &profile::Place,
    prepared: &Prepared,
    request: Request,
    matches: &ArgMatches,
) -> Result<()> {
    let file = prepared.file.as_deref().unwrap_or("-");
    let overwrite = matches.get_flag("overwrite");
    #[cfg(feature = "nano")]
    if request_is_image(backend, matches) && file != "-" {
        return crate::own::images::save(place, &prepared.path, file, overwrite).await;
    }
    _ = (backend, place);
    let download = DownloadCall::new(request).send().await?;
    let download = match bar() {
        Some(bar) => download.on_progress(move |progress| bar.show(progress)),
        None => download,
    };
    if file == "-" {
        return to_stdout(download).await;
    }
    let bytes = download.overwrite(overwrite).to_file(file).await?;
    output::note(format!("{} bytes in {file}", crate::words::thousands(bytes)));
    Ok(())
}

/// Whether the checksum of the download can be checked: disk images of Nano come with one.
#[cfg(feature = "nano")]
fn request_is_image(backend: &Backend, matches: &ArgMatches) -> bool {
    backend.facts.name == "nano" && matches.try_contains_id("path:disk_image_id").unwrap_or(false)
}

/// Bytes to standard output. A terminal would only be garbled.
async fn to_stdout(download: cloudmgr_runtime::Download) -> Result<()> {
    use cloudmgr_runtime::StreamExt;
    use std::io::Write;
    if output::is_terminal() {
        return Err(Failure::usage("these are bytes, and standard output is a terminal; name a file"));
    }
    let mut out = output::stdout();
    let mut chunks = download.chunks();
    while let Some(chunk) = chunks.next().await {
        out.write_all(&chunk?)?;
    }
    Ok(out.flush()?)
}

/// A progress bar on standard error.
pub(crate) struct Bar(ProgressBar);

/// A bar, when somebody can see it.
pub(crate) fn bar() -> Option<Bar> {
    if !std::io::stderr().is_terminal() {
        return None;
    }
    let bar = ProgressBar::no_length();
    let style = ProgressStyle::with_template("{bytes} of {total_bytes} {wide_bar} {bytes_per_sec} {eta}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    Some(Bar(bar))
}

impl Bar {
    /// Shows how far a transfer is.
    pub(crate) fn show(&self, progress: Progress) {
        if let Some(total) = progress.total {
            self.0.set_length(total);
        }
        self.0.set_position(progress.bytes);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
