//! What carries a request to a server: HTTP, or what a user puts in its place.

use std::fmt;
use std::io;

use bytes::Bytes;
use futures_util::stream::{Stream, StreamExt};

use super::chunks::chunks;
use super::failure::from_reqwest;
use super::gzip;
use crate::boxed::{BoxFuture, BoxStream};
use crate::error::Error;

/// What carries a request to a server and brings back the response: HTTP, unless a test kit, a recorder or a cache is
/// put in its place or around it with [`ClientBuilder::transport`](crate::ClientBuilder::transport) or
/// [`wrap_transport`](crate::ClientBuilder::wrap_transport).
///
/// Credentials, retries, limits and decoding stay above it, so a transport sees requests with their credentials: they
/// must not be logged.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends one request. A status of an error is a response, not an error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connect`](crate::ErrorKind::Connect) when nothing was sent,
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) when the connection failed later.
    fn execute(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Incoming>, Error>>;
}

/// The body of a request.
pub struct Outgoing(reqwest::Body);

impl Outgoing {
    /// The bytes of a body that is not a stream.
    pub fn bytes(&self) -> Option<&[u8]> {
        self.0.as_bytes()
    }

    /// The body as chunks.
    pub fn into_stream(self) -> BoxStream<'static, io::Result<Bytes>> {
        chunks(self.0).boxed()
    }
}

impl fmt::Debug for Outgoing {
    /// Without its bytes: they may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Outgoing").field(&self.bytes().map(<[u8]>::len)).finish()
    }
}

/// The body of a response.
pub struct Incoming(reqwest::Body);

impl Incoming {
    /// A body that arrives chunk by chunk.
    pub fn stream(chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self(reqwest::Body::wrap_stream(chunks))
    }

    /// The bytes of a body that is not a stream.
    pub fn bytes(&self) -> Option<&[u8]> {
        self.0.as_bytes()
    }

    /// The body as chunks.
    pub fn into_stream(self) -> BoxStream<'static, io::Result<Bytes>> {
        chunks(self.0).boxed()
    }
}

impl From<Bytes> for Incoming {
    fn from(bytes: Bytes) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Incoming").field(&self.bytes().map(<[u8]>::len)).finish()
    }
}

/// HTTP by reqwest.
#[derive(Debug)]
pub(crate) struct HttpTransport(pub(crate) reqwest::Client);

impl Transport for HttpTransport {
    fn execute(
        &self,
        request: http::Request<Outgoing>,
    ) -> BoxFuture<'_, Result<http::Response<Incoming>, Error>> {
        Box::pin(async move {
            let request = request.map(|body| body.0).try_into().map_err(from_reqwest)?;
            let response: http::Response<reqwest::Body> = by_http(&self.0, request).await?.into();
            Ok(response.map(Incoming))
        })
    }
}

/// Sends a request by HTTP.
pub(crate) async fn by_http(
    http: &reqwest::Client,
    request: reqwest::Request,
) -> Result<reqwest::Response, Error> {
    gzip::send(http, request).await.map_err(from_reqwest)
}

/// Sends a request through `transport`.
pub(crate) async fn through(
    transport: &dyn Transport,
    request: reqwest::Request,
) -> Result<reqwest::Response, Error> {
    let request: http::Request<reqwest::Body> = request.try_into().map_err(from_reqwest)?;
    let response = transport.execute(request.map(Outgoing)).await?;
    Ok(response.map(|body| body.0).into())
}
