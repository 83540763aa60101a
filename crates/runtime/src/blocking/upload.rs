//! An upload from a blocking reader.

use std::io::{self, Read};

use bytes::Bytes;
use futures_util::stream;

use crate::request::Upload;

/// The size of the chunks that are read.
const CHUNK: usize = 64 * 1024;

impl Upload {
    /// What `reader` reads, on a thread that may block; its length in bytes where known, which spares the server a
    /// chunked body. It is read once, so the call is not retried after the first byte.
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

/// The next chunk, empty at the end, and the reader.
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
