//! Sends requests by HTTP, and decompresses the responses.
//!
//! reqwest can decompress too, but does not report the number of compressed bytes, which is needed to limit the
//! expansion of a response.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_compression::tokio::bufread::GzipDecoder;
use bytes::Bytes;
use futures_util::TryFutureExt;
use futures_util::stream::{self, Stream, StreamExt};
use http::HeaderValue;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH};
use tokio_util::io::{ReaderStream, StreamReader};

use super::chunks::chunks;

/// The size of a decompressed chunk. The limit on expansion is checked after each chunk.
const CHUNK: usize = 16 * 1024;

/// The number of compressed bytes received so far; an extension of a response that is decompressed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Compressed(Arc<AtomicU64>);

impl Compressed {
    /// The number of bytes.
    pub(crate) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Requests compression, sends the request, and decompresses the response.
pub(super) fn send(
    http: &reqwest::Client,
    mut request: reqwest::Request,
) -> impl Future<Output = Result<reqwest::Response, reqwest::Error>> + use<> {
    request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("gzip"));
    http.execute(request)
        .map_ok(|response| if is_gzip(&response) { decompressed(response) } else { response })
}

fn is_gzip(response: &reqwest::Response) -> bool {
    let encoding = response.headers().get(CONTENT_ENCODING);
    encoding.is_some_and(|name| name.as_bytes().eq_ignore_ascii_case(b"gzip"))
}

/// The response with its body decompressed, and without the headers that describe the compressed body.
fn decompressed(response: reqwest::Response) -> reqwest::Response {
    let compressed = Compressed::default();
    let (mut parts, body) = http::Response::from(response).into_parts();
    parts.headers.remove(CONTENT_ENCODING);
    parts.headers.remove(CONTENT_LENGTH);
    parts.extensions.insert(compressed.clone());
    let count = move |chunk: &Result<Bytes, io::Error>| {
        if let Ok(chunk) = chunk {
            compressed.0.fetch_add(chunk.len() as u64, Ordering::Relaxed);
        }
    };
    let chunks = chunks(body).inspect(count);
    http::Response::from_parts(parts, reqwest::Body::wrap_stream(decompress(chunks))).into()
}

/// Decompresses the chunks. No chunks at all are an empty body, as for a response to HEAD.
fn decompress(
    chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let opened = async move {
        let mut chunks = Box::pin(chunks.peekable());
        if chunks.as_mut().peek().await.is_none() {
            return stream::empty().left_stream();
        }
        let mut decoder = GzipDecoder::new(StreamReader::new(chunks));
        decoder.multiple_members(true);
        ReaderStream::with_capacity(decoder, CHUNK).right_stream()
    };
    stream::once(opened).flatten()
}
