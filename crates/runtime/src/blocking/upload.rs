//! An upload from a blocking reader.

use std::io::{self, Read};

use bytes::Bytes;
use futures_util::stream;

use crate::request::Upload;

/// The chunk size.
const CHUNK: usize = 64 * 1024;

impl Upload {
    /// Uploads the data of `reader`, which is read on a thread that may block. Set its length in bytes if known, to
    /// avoid a chunked body. The reader can be read only once, so the call is not retried after the first byte.
    pub fn from_read(reader: impl Read + Send + 'static, length: Option<u64>) -> Self {
        let chunks = stream::try_unfold(reader, async |reader| {
            let (chunk, reader) =
                tokio::task::spawn_blocking(|| read_chunk(reader)).await.map_err(io::Error::other)?;
            let chunk = chunk?;
            Ok::<_, io::Error>((!chunk.is_empty()).then_some((chunk, reader)))
        });
        Self::stream(chunks, length)
    }
}

/// The next chunk, empty at the end of the file, and the reader.
fn read_chunk<R: Read>(mut reader: R) -> (io::Result<Bytes>, R) {
    let mut chunk = vec![0; CHUNK];
    let read = loop {
        match reader.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => break other,
        }
    };
    let chunk = read.map(|length| {
        chunk.truncate(length);
        Bytes::from(chunk)
    });
    (chunk, reader)
}
