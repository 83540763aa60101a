//! The source of an upload: a file, bytes, or a reader.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio_util::io::ReaderStream;

use super::meter::UploadProgress;
use super::progress::Progress;
use crate::boxed::BoxStream;
use crate::error::{Error, ErrorKind, UploadSourceError};
use crate::lock::lock;

/// The source of an upload. Memory use is constant, whatever the size.
///
/// A path or bytes can be sent again after a failure; a reader or a stream can be sent only once.
///
/// ```
/// # use cloudmgr_runtime::Upload;
/// let archive = Upload::from(std::path::Path::new("blueprint.zip"))
///     .on_progress(|progress| println!("{} bytes so far", progress.bytes));
/// let text = Upload::from("tosca_definitions_version: cloudify_dsl_1_3".as_bytes().to_vec());
/// # _ = (archive, text);
/// ```
#[derive(Clone)]
pub struct Upload {
    source: Source,
    name: Option<String>,
    progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

type Chunks = BoxStream<'static, io::Result<Bytes>>;

#[derive(Clone)]
enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    Once(Arc<Mutex<Option<Chunks>>>, Option<u64>),
    Again(Arc<dyn Fn() -> Chunks + Send + Sync>, Option<u64>),
}

/// Large enough to make the overhead of a chunk negligible, small enough for smooth progress.
const CHUNK: usize = 64 * 1024;

impl Upload {
    /// Uploads the data of `reader`. Set its length in bytes if known, to avoid a chunked body.
    pub fn reader(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Self::stream(ReaderStream::with_capacity(reader, CHUNK), length)
    }

    /// Uploads the data of `chunks`. Set its length in bytes if known.
    pub fn stream(
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Source::Once(Arc::new(Mutex::new(Some(chunks.boxed()))), length).into()
    }

    /// Uploads the data of the streams that `open` creates. It can be sent again, because each attempt opens a new
    /// stream.
    pub fn repeatable<S>(open: impl Fn() -> S + Send + Sync + 'static, length: Option<u64>) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Source::Again(Arc::new(move || open().boxed()), length).into()
    }

    /// Calls `report` after each chunk passed to the connection; starts again from 0 when sent again.
    #[must_use]
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(report));
        self
    }

    /// Sets the file name in a multipart form; the default is the name of the path.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Once(..))
    }

    /// The file name in a form.
    pub(crate) fn shown_name(&self) -> String {
        let own = || match &self.source {
            Source::Path(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
            _ => None,
        };
        let name = self.name.clone().or_else(own).unwrap_or_else(|| "file".to_owned());
        // As in browsers: unescaped, they would end the header or the value.
        name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
    }

    /// The source for curl to read: a path, or `-` for standard input.
    pub(crate) fn curl_source(&self) -> String {
        match &self.source {
            Source::Path(path) => path.to_string_lossy().into_owned(),
            _ => "-".to_owned(),
        }
    }

    /// Opens the source for one attempt; `meter` counts the sent bytes.
    pub(crate) async fn open(&self, meter: &Arc<UploadProgress>) -> Result<Opened, Error> {
        let (chunks, length) = match &self.source {
            Source::Path(path) => open_file(path).await?,
            Source::Bytes(bytes) => (slices(bytes.clone()), Some(bytes.len() as u64)),
            Source::Once(chunks, length) => (take(chunks)?, *length),
            Source::Again(open, length) => (open(), *length),
        };
        if length == Some(0) {
            // The chunks of an empty upload are never polled.
            meter.finish();
        }
        Ok(Opened { chunks: self.observed(chunks, length, meter), length })
    }

    /// `chunks`, counted and reported, with local failures marked.
    fn observed(&self, chunks: Chunks, length: Option<u64>, meter: &Arc<UploadProgress>) -> Chunks {
        let (meter, report) = (Arc::clone(meter), self.progress.clone());
        let at_end = Arc::clone(&meter);
        let chunks = match length {
            Some(length) => exactly(chunks, length),
            None => chunks,
        };
        let counted = chunks.map(move |chunk| {
            let chunk = chunk.map_err(|error| io::Error::new(error.kind(), UploadSourceError::new(error)))?;
            let sent = meter.add(chunk.len() as u64, length);
            if let Some(report) = &report {
                report(Progress::new(sent, length));
            }
            Ok(chunk)
        });
        // With a known length, the end of the stream is never polled: `UploadProgress::add` detects it instead.
        let end = stream::poll_fn(move |_| {
            at_end.finish();
            std::task::Poll::Ready(None)
        });
        counted.chain(end).boxed()
    }
}

/// `chunks`, which fail if their length differs from the announced one: otherwise the connection would be blamed, or
/// data lost.
fn exactly(chunks: Chunks, length: u64) -> Chunks {
    let wrong = |what: String| Err(io::Error::new(io::ErrorKind::InvalidData, what));
    let counted = stream::unfold((chunks, 0_u64, false), move |(mut chunks, sent, ended)| async move {
        if ended {
            return None;
        }
        let (chunk, sent) = match chunks.next().await {
            Some(Ok(chunk)) => {
                let sent = sent.saturating_add(chunk.len() as u64);
                match sent > length {
                    true => {
                        (wrong(format!("it is longer than the {length} bytes that were announced")), sent)
                    }
                    false => (Ok(chunk), sent),
                }
            }
            Some(Err(error)) => (Err(error), sent),
            None if sent < length => {
                (wrong(format!("it ended after {sent} of the {length} bytes that were announced")), sent)
            }
            None => return None,
        };
        let ended = chunk.is_err();
        Some((chunk, (chunks, sent, ended)))
    });
    counted.boxed()
}

/// An upload opened for one attempt.
pub(crate) struct Opened {
    pub(crate) chunks: Chunks,
    pub(crate) length: Option<u64>,
}

/// A file as chunks. A file that grows during the upload is sent up to its initial length. Anything except a regular
/// file, such as a pipe or `/dev/stdin`, is sent with unknown length, because its reported size is meaningless.
async fn open_file(path: &Path) -> Result<(Chunks, Option<u64>), Error> {
    let failed =
        |error| Error::new(ErrorKind::Io, format!("{} cannot be read", path.display())).with_source(error);
    let metadata = tokio::fs::metadata(path).await.map_err(failed)?;
    if metadata.is_dir() {
        return Err(Error::new(ErrorKind::Io, format!("{} is a directory", path.display())));
    }
    if !metadata.is_file() || metadata.len() == 0 && is_generated(path) {
        return Ok((open_later(path.to_owned()), None));
    }
    let file = tokio::fs::File::open(path).await.map_err(failed)?;
    let length = file.metadata().await.map_err(failed)?.len();
    Ok((ReaderStream::with_capacity(file.take(length), CHUNK).boxed(), Some(length)))
}

/// Files in `/proc` and `/sys` are reported as empty whatever they contain.
fn is_generated(path: &Path) -> bool {
    ["/proc", "/sys"].iter().any(|root| path.starts_with(root))
}

/// A pipe as chunks. It is opened with the first chunk, subject to the stall timeout, because opening a pipe without a
/// writer blocks forever.
fn open_later(path: PathBuf) -> Chunks {
    let opened = async move {
        let (sender, receiver) = tokio::sync::mpsc::channel::<io::Result<Bytes>>(1);
        // A separate thread, so that the runtime does not wait for it on shutdown.
        std::thread::Builder::new().name("upload".to_owned()).spawn(move || read_all(&path, &sender))?;
        let chunks = stream::unfold(receiver, async |mut receiver| Some((receiver.recv().await?, receiver)));
        Ok::<_, io::Error>(chunks)
    };
    stream::once(opened).try_flatten().boxed()
}

/// Reads a file to its end; stops early if the receiver is dropped.
fn read_all(path: &Path, sender: &tokio::sync::mpsc::Sender<io::Result<Bytes>>) {
    let mut file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) => {
            // The receiver may have been dropped.
            _ = sender.blocking_send(Err(error));
            return;
        }
    };
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = match io::Read::read(&mut file, &mut chunk) {
            Ok(0) => return,
            Ok(length) => Ok(Bytes::copy_from_slice(&chunk[..length])),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => Err(error),
        };
        let is_end = read.is_err();
        if sender.blocking_send(read).is_err() || is_end {
            return;
        }
    }
}

/// Bytes as chunks that share their memory.
fn slices(bytes: Bytes) -> Chunks {
    stream::unfold(bytes, async |mut rest| {
        let chunk = rest.split_to(rest.len().min(CHUNK));
        (!chunk.is_empty()).then_some((Ok(chunk), rest))
    })
    .boxed()
}

fn take(chunks: &Mutex<Option<Chunks>>) -> Result<Chunks, Error> {
    lock(chunks).take().ok_or_else(|| {
        Error::new(ErrorKind::InvalidRequest, "a reader can be uploaded only once; use a path or bytes")
    })
}

impl From<Source> for Upload {
    fn from(source: Source) -> Self {
        Self { source, name: None, progress: None }
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Source::Path(path).into()
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        path.to_owned().into()
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Source::Bytes(bytes).into()
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl fmt::Debug for Upload {
    /// Shows the kind of source, not its contents.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Path(path) => f.debug_tuple("Upload").field(path).finish(),
            Source::Bytes(bytes) => write!(f, "Upload({} bytes)", bytes.len()),
            Source::Once(..) | Source::Again(..) => f.write_str("Upload(reader)"),
        }
    }
}
