//! A body of reqwest as a stream of chunks.

use std::io;

use bytes::Bytes;
use futures_util::stream::{Stream, TryStreamExt};
use http_body_util::BodyExt;

/// The body as chunks.
pub(super) fn chunks(body: reqwest::Body) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    body.into_data_stream().map_err(io::Error::other)
}
