//! Reads requests from a connection byte by byte, without decoding or normalizing.

use std::io;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt};

/// Reads the head of a request; `None` if the connection ended before one began.
///
/// # Errors
/// If the connection breaks, or the data is not HTTP.
pub async fn head(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Option<Parts>> {
    let line = line(stream).await?;
    if line.is_empty() {
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&line).into_owned();
    let mut words = line.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut request = Request::builder().method(method).uri(target).body(()).map_err(io::Error::other)?;
    *request.headers_mut() = headers(stream).await?;
    Ok(Some(request.into_parts().0))
}

/// A line without its terminator.
async fn line(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    stream.read_until(b'\n', &mut line).await?;
    while line.last().is_some_and(|byte| matches!(byte, b'\r' | b'\n')) {
        line.pop();
    }
    Ok(line)
}

async fn headers(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    loop {
        let line = line(stream).await?;
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { return Ok(headers) };
        let name = HeaderName::from_bytes(&line[..colon]).map_err(io::Error::other)?;
        let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).map_err(io::Error::other)?;
        headers.append(name, value);
    }
}

/// Reads the body that the head declares.
///
/// # Errors
/// If the connection breaks, or the data is not HTTP.
pub async fn body(stream: &mut (impl AsyncBufRead + Unpin), head: &Parts) -> io::Result<Bytes> {
    let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
    if text("transfer-encoding") == Some("chunked") {
        return chunks(stream).await;
    }
    let length = text("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok(body.into())
}

async fn chunks(stream: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Bytes> {
    let mut body = Vec::new();
    loop {
        let size = String::from_utf8_lossy(&line(stream).await?).into_owned();
        let size = usize::from_str_radix(size.trim(), 16).map_err(io::Error::other)?;
        let start = body.len();
        body.resize(start + size, 0);
        stream.read_exact(&mut body[start..]).await?;
        line(stream).await?;
        if size == 0 {
            return Ok(body.into());
        }
    }
}
