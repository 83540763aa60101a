//! Downloads to files and standard output.

use clap::ArgMatches;
use cloudmgr_runtime::{Download, DownloadCall, Request};

use super::bar::bar;
use super::prepared::Prepared;
use crate::backend::Backend;
use crate::failure::{Failure, Result};
use crate::output;
use crate::profile;

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
        return super::images::save(place, &prepared.path, file, overwrite).await;
    }
    _ = (backend, place);
    save(request, file, overwrite).await
}

async fn save(request: Request, file: &str, overwrite: bool) -> Result<()> {
    let download = observed(DownloadCall::of(request).send().await?);
    if file == "-" {
        return to_stdout(download).await;
    }
    let bytes = download.overwrite(overwrite).to_file(file).await?;
    output::note(format!("{} bytes in {file}", crate::words::thousands(bytes)));
    Ok(())
}

/// A download with a progress bar on a terminal.
fn observed(download: Download) -> Download {
    match bar() {
        Some(bar) => download.on_progress(move |progress| bar.show(progress)),
        None => download,
    }
}

/// Whether the checksum of the download can be verified: disk images of Nano have one.
#[cfg(feature = "nano")]
fn request_is_image(backend: &Backend, matches: &ArgMatches) -> bool {
    backend.facts.name == "nano" && matches.try_contains_id("path:disk_image_id").unwrap_or(false)
}

/// Writes bytes to standard output. Fails if it is a terminal, which they would garble.
async fn to_stdout(download: Download) -> Result<()> {
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
