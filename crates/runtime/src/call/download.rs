//! A call that returns a file.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, StreamExt};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::kind::request_kind;
use super::new_file::NewFile;
use super::reading::Reading;
use crate::answer::{self, Answer, Payload};
use crate::boxed::BoxStream;
use crate::error::{Error, ErrorKind};
use crate::request::{Progress, Request};
use crate::send::execute;

request_kind! {
    /// A call that returns a file, as a stream.
    DownloadCall
}

impl DownloadCall {
    #[doc(hidden)]
    pub fn of(request: Request) -> Self {
        Self { request }
    }

    /// Requests the file from byte `offset` on, to resume an interrupted download. A server without support for ranges
    /// sends the whole file: [`Download::status`] is 206 only for a range.
    pub fn range_from(self, offset: u64) -> Self {
        self.header("range", format!("bytes={offset}-"))
    }

    /// Sends the request; read the file through the returned [`Download`].
    ///
    /// # Errors
    ///
    /// Any response other than a file; see [`ErrorKind`]. An HTML page is an error.
    pub fn send(self) -> impl Future<Output = Result<Download, Error>> + Send {
        async move {
            let stall = self.request.client().core().limits.stall;
            Ok(Download::new(execute(self.request).await?, stall))
        }
    }
}

/// A file being downloaded. Memory use is constant, whatever the size.
///
/// ```no_run
/// # async fn f(call: cloudmgr_runtime::DownloadCall) -> Result<(), cloudmgr_runtime::Error> {
/// let bytes = call
///     .send()
///     .await?
///     .on_progress(|progress| println!("{:.0} %", 100.0 * progress.fraction().unwrap_or(0.0)))
///     .to_file("image.qcow2")
///     .await?;
/// # _ = bytes; Ok(()) }
/// ```
#[must_use = "a download does nothing until it is read"]
pub struct Download {
    operation: &'static str,
    status: StatusCode,
    headers: HeaderMap,
    length: Option<u64>,
    chunks: BoxStream<'static, Result<Bytes, Error>>,
    overwrite: bool,
}

impl Download {
    fn new(answer: Box<Answer>, stall: Duration) -> Self {
        let Answer { operation, status, headers, body, .. } = *answer;
        let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        let operation = operation.id();
        let chunks = match body {
            Payload::Whole(bytes) => stream::iter((!bytes.is_empty()).then_some(Ok(bytes))).boxed(),
            Payload::Live(live, deadline) => Reading::new(live, operation, length, stall, deadline).chunks(),
        };
        Self { operation, status, headers, length, chunks, overwrite: false }
    }

    /// The number of bytes to be received, if the server reports it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The HTTP status: 206 for a range, 200 for the whole file.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers, such as one with a checksum.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The server-assigned request ID.
    pub fn request_id(&self) -> Option<&str> {
        answer::request_id(&self.headers)
    }

    /// Calls `report` after each received chunk.
    pub fn on_progress(mut self, mut report: impl FnMut(Progress) + Send + 'static) -> Self {
        let (mut received, total) = (0_u64, self.length);
        let chunks = self.chunks.inspect(move |chunk| {
            if let Ok(chunk) = chunk {
                received = received.saturating_add(chunk.len() as u64);
                report(Progress::new(received, total));
            }
        });
        self.chunks = chunks.boxed();
        self
    }

    /// Whether [`to_file`](Self::to_file) may replace an existing file. Default `false`.
    pub fn overwrite(mut self, yes: bool) -> Self {
        self.overwrite = yes;
        self
    }

    /// The file as a stream of chunks. It ends with an error on a stall, if the connection breaks, or if fewer bytes
    /// arrive than the server announced.
    pub fn chunks(self) -> BoxStream<'static, Result<Bytes, Error>> {
        self.chunks
    }

    /// Writes the file to `writer`, flushes it, and returns the number of bytes.
    ///
    /// # Errors
    ///
    /// Those of [`chunks`](Self::chunks); [`ErrorKind::Io`] if `writer` fails.
    pub async fn to_writer(mut self, mut writer: impl AsyncWrite + Unpin + Send) -> Result<u64, Error> {
        let operation = self.operation;
        let failed = |error| io(operation, "the download cannot be written", error);
        let mut written = 0_u64;
        while let Some(chunk) = self.chunks.next().await {
            let chunk = chunk?;
            writer.write_all(&chunk).await.map_err(failed)?;
            written = written.saturating_add(chunk.len() as u64);
        }
        writer.flush().await.map_err(failed)?;
        Ok(written)
    }

    /// Writes the file to `path` and returns the number of bytes. Until it is complete it is
    /// `<path>.part`, which is removed when the download fails or is dropped.
    ///
    /// # Errors
    ///
    /// Those of [`to_writer`](Self::to_writer); [`ErrorKind::Io`] if `path` exists, unless
    /// [`overwrite`](Self::overwrite) allows replacing it.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let (operation, overwrite) = (self.operation, self.overwrite);
        let failed = |error| io(operation, "the download cannot be saved", error);
        let mut target = NewFile::create(path, overwrite).await.map_err(failed)?;
        let written = self.to_writer(target.file()).await?;
        target.complete().await.map_err(failed)?;
        Ok(written)
    }

    /// The whole file, if it is at most `limit` bytes long.
    ///
    /// # Errors
    ///
    /// Those of [`chunks`](Self::chunks); [`ErrorKind::TooLarge`] if the file is longer.
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunks.next().await {
            let chunk = chunk?;
            if all.len().saturating_add(chunk.len()) > limit {
                let what = format!("the download is longer than {limit} bytes");
                return Err(Error::new(ErrorKind::TooLarge, what).with_operation(self.operation));
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

fn io(operation: &'static str, what: &'static str, error: std::io::Error) -> Error {
    Error::new(ErrorKind::Io, what).with_operation(operation).with_source(error)
}
