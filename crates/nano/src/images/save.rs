//! Downloads an image to a file, and resumes after interruptions.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use cloudmgr_runtime::http::HeaderMap;
use cloudmgr_runtime::http::header::CONTENT_RANGE;
use cloudmgr_runtime::{Download, Error, ErrorKind, Progress, Result, StatusCode, StreamExt};

use super::partial::PartialFile;
use crate::disk_images;

/// How often an interrupted download is resumed automatically.
const RESUMPTIONS: u32 = 10;

/// Downloads a disk image to a file.
///
/// Until it is complete and its checksum has been verified, the file is `<path>.nano-part`, locked for one writer. An
/// interrupted download is resumed automatically up to ten times; a later call, even in another process, resumes it as
/// well. Memory use is constant.
///
/// ```no_run
/// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
/// let saved = nano
///     .disk_images()
///     .save("image-id", "base.qcow2")
///     .on_progress(|progress| println!("{:.0} %", 100.0 * progress.fraction().unwrap_or(0.0)))
///     .send()
///     .await?;
/// println!("{} bytes, SHA-1 {}", saved.bytes, saved.sha1);
/// # Ok(()) }
/// ```
#[must_use = "a download does nothing until it is sent"]
pub struct Save {
    download: disk_images::Download,
    path: PathBuf,
    overwrite: bool,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

/// A downloaded and verified file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Saved {
    /// The length in bytes.
    pub bytes: u64,
    /// The SHA-1 in hexadecimal, equal to the one that the server sent.
    pub sha1: String,
}

/// The result of one attempt.
enum Outcome {
    /// Complete, with the expected checksum.
    Complete { signature: String },
    /// The part file is not a prefix of the server's file.
    Stale,
}

impl Save {
    pub(crate) fn new(download: disk_images::Download, path: PathBuf) -> Self {
        Self { download, path, overwrite: false, progress: None }
    }

    /// Whether an existing file may be replaced. Default `false`.
    pub fn overwrite(mut self, yes: bool) -> Self {
        self.overwrite = yes;
        self
    }

    /// Calls `report` after each received chunk. Bytes of earlier attempts are included.
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(report));
        self
    }

    /// Downloads the file and verifies it.
    ///
    /// # Errors
    /// As for any call; [`ErrorKind::Io`] if the file exists, cannot be written or is being downloaded by another
    /// process or task; [`ErrorKind::Decode`] if the server sends no checksum, or the file does not match it.
    pub async fn send(mut self) -> Result<Saved> {
        if !self.overwrite {
            refuse_existing(&self.path).await?;
        }
        let mut file = PartialFile::open(&self.path).await.map_err(unsaved)?;
        let mut may_be_old = file.length() > 0;
        let mut resumptions = 0;
        loop {
            let before = file.length();
            match self.fetch(&mut file).await {
                // Verifies what is on disk, not what should have been written.
                Ok(Outcome::Complete { signature })
                    if file.checksum().await.map_err(unsaved)? == signature =>
                {
                    return self.finish(file, signature).await;
                }
                // The part file of an earlier process may belong to another image: start again from the beginning.
                Ok(_) if may_be_old => {
                    file.restart().await.map_err(unsaved)?;
                    may_be_old = false;
                }
                Ok(_) => return Err(mismatch(file).await),
                Err(error) if resumptions < RESUMPTIONS && broke_off(&error) && file.length() > before => {
                    resumptions = u32::saturating_add(resumptions, 1);
                }
                Err(error) => return Err(given_up(file, error).await),
            }
        }
    }

    /// Resumes after the bytes that are already in the file.
    async fn fetch(&mut self, file: &mut PartialFile) -> Result<Outcome> {
        let offset = file.length();
        let Some(download) = respond(self.download.clone(), offset).await? else { return Ok(Outcome::Stale) };
        let signature = signature(download.headers())?;
        if offset > 0 && !continues(&download, offset) {
            // The server sends the file from the beginning, or another one.
            file.restart().await.map_err(unsaved)?;
            if download.status() == StatusCode::PARTIAL_CONTENT {
                return Ok(Outcome::Stale);
            }
        }
        self.append(file, download).await?;
        Ok(Outcome::Complete { signature })
    }

    async fn append(&mut self, file: &mut PartialFile, download: Download) -> Result<()> {
        let total = download.length().map(|length| file.length().saturating_add(length));
        let mut chunks = download.chunks();
        while let Some(chunk) = chunks.next().await {
            // Received bytes are kept, even if the next chunk fails.
            file.append(&chunk?).await.map_err(unsaved)?;
            if let Some(report) = &mut self.progress {
                report(Progress::new(file.length(), total));
            }
        }
        file.flush().await.map_err(unsaved)
    }

    async fn finish(self, file: PartialFile, sha1: String) -> Result<Saved> {
        let saved = Saved { bytes: file.length(), sha1 };
        file.complete(&self.path, self.overwrite).await.map_err(unsaved)?;
        Ok(saved)
    }
}

/// The response from an offset; `None` if the file of the server ends before it.
async fn respond(call: disk_images::Download, offset: u64) -> Result<Option<Download>> {
    let call = if offset > 0 { call.range_from(offset) } else { call };
    match call.send().await {
        Ok(download) => Ok(Some(download)),
        Err(error) if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => Ok(None),
        Err(error) => Err(error),
    }
}

/// An early check before the download; the final check is made when the file is renamed.
async fn refuse_existing(path: &Path) -> Result<()> {
    let exists = tokio::fs::try_exists(path).await.map_err(unsaved)?;
    let taken = || io::Error::new(io::ErrorKind::AlreadyExists, "the file exists already");
    if exists { Err(unsaved(taken())) } else { Ok(()) }
}

fn unsaved(error: io::Error) -> Error {
    Error::new(ErrorKind::Io, "the image cannot be saved").with_source(error)
}

/// The SHA-1 of the whole file, which the server sends for a range too.
fn signature(headers: &HeaderMap) -> Result<String> {
    let text = headers.get("signature").and_then(|value| value.to_str().ok());
    let absent = "the server sent no checksum to hold the image against; `download` takes it unchecked";
    Ok(text.ok_or_else(|| Error::new(ErrorKind::Decode, absent))?.trim().to_ascii_lowercase())
}

/// Whether a response continues at the end of the file.
fn continues(download: &Download, offset: u64) -> bool {
    let range = download.headers().get(CONTENT_RANGE).and_then(|value| value.to_str().ok());
    let begins = range.and_then(|range| range.strip_prefix("bytes ")?.split('-').next()?.trim().parse().ok());
    download.status() == StatusCode::PARTIAL_CONTENT && begins == Some(offset)
}

/// Whether the download can be resumed after this error.
fn broke_off(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Connect)
}

async fn mismatch(file: PartialFile) -> Error {
    let what = format!("the {} bytes that came do not have the checksum that the server sent", file.length());
    // The file is useless now, and nothing can be done if it cannot be removed.
    _ = file.remove().await;
    Error::new(ErrorKind::Decode, what)
}

/// Keeps the received bytes for the next attempt, if there are any.
async fn given_up(mut file: PartialFile, error: Error) -> Error {
    // Neither must hide the error that ended the download.
    if file.length() == 0 {
        _ = file.remove().await;
    } else {
        _ = file.flush().await;
    }
    error
}

impl fmt::Debug for Save {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Save").field("path", &self.path).finish_non_exhaustive()
    }
}
