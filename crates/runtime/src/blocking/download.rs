//! A download as a reader.

use std::fmt;
use std::io::{self, Read};
use std::path::Path;

use bytes::{Buf, Bytes};
use futures_util::stream::StreamExt;
use http::{HeaderMap, StatusCode};

use super::run::run;
use crate::boxed::BoxStream;
use crate::call::Download;
use crate::error::Error;
use crate::request::Progress;

/// A file that is downloaded as it is read. It holds one chunk at a time, whatever the size.
#[must_use = "a download does nothing until it is read"]
pub struct BlockingDownload {
    download: Option<Download>,
    status: StatusCode,
    headers: HeaderMap,
    length: Option<u64>,
    chunks: Option<BoxStream<'static, Result<Bytes, Error>>>,
    chunk: Bytes,
}

impl BlockingDownload {
    pub(super) fn new(download: Download) -> Self {
        let (status, headers, length) = (download.status(), download.headers().clone(), download.length());
        Self { download: Some(download), status, headers, length, chunks: None, chunk: Bytes::new() }
    }

    /// The status of the response: 206 if the server resumes from an offset.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The number of bytes, if the server reports it.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Calls `report` after each chunk.
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + 'static) -> Self {
        self.download = self.download.map(|download| download.on_progress(report));
        self
    }

    /// As [`Download::to_file`].
    ///
    /// # Errors
    ///
    /// Those of the download, and of [`run`].
    pub fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        match self.download {
            Some(download) => run(download.to_file(path)),
            None => Ok(0),
        }
    }

    fn next_chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if let Some(download) = self.download.take() {
            self.chunks = Some(download.chunks());
        }
        let Some(chunks) = &mut self.chunks else { return Ok(None) };
        run(async { chunks.next().await.transpose() })
    }
}

impl Read for BlockingDownload {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() && !buffer.is_empty() {
            match self.next_chunk().map_err(io::Error::other)? {
                Some(chunk) => self.chunk = chunk,
                None => return Ok(0),
            }
        }
        let length = self.chunk.len().min(buffer.len());
        self.chunk.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

impl fmt::Debug for BlockingDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingDownload")
            .field("status", &self.status)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
