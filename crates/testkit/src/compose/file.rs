//! Files.

use cloudmgr_runtime::Bytes;
use cloudmgr_runtime::http::header::{CONTENT_LENGTH, CONTENT_RANGE};
use cloudmgr_runtime::http::{HeaderValue, StatusCode};

use crate::wire::{Reply, Seen};

/// A file from the requested offset.
pub(crate) fn file(bytes: &Bytes, seen: &Seen) -> Reply {
    let length = bytes.len();
    let offset = seen.header("range").and_then(offset).filter(|offset| *offset < length);
    let part = bytes.slice(offset.unwrap_or(0)..);
    let status = if offset.is_some() { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK };
    let mut reply = Reply::of(status).content("application/octet-stream", part);
    reply.headers.insert(CONTENT_LENGTH, HeaderValue::from(reply.body.len()));
    let range = offset.map(|offset| format!("bytes {offset}-{}/{length}", length - 1));
    if let Some(range) = range.and_then(|range| HeaderValue::from_str(&range).ok()) {
        reply.headers.insert(CONTENT_RANGE, range);
    }
    reply
}

/// The offset of `bytes=N-`.
fn offset(range: &str) -> Option<usize> {
    range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok()
}
