//! The transport of requests: HTTP, or a custom one.

use std::fmt;
use std::io;

use bytes::Bytes;
use futures_util::TryFutureExt;
use futures_util::stream::{Stream, StreamExt};

use super::chunks::chunks;
use super::failure::from_reqwest;
use super::gzip;
use crate::boxed::{BoxFuture, BoxStream};
use crate::error::Error;

/// Sends a request to a server and returns the response: HTTP, unless it is replaced with
/// [`ClientBuilder::transport`](crate::ClientBuilder::transport) or wrapped with
/// [`wrap_transport`](crate::ClientBuilder::wrap_transport), for example by a test kit, a recorder or a cache.
///
/// Credentials, retries, limits and decoding are handled above it. A transport therefore sees requests with their
/// credentials and must not log them.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends one request. A response with an error status is a response, not an error.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Connect`](crate::ErrorKind::Connect) if nothing was sent,
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) if the connection failed later.
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
    /// Without its bytes: they may contain a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Outgoing").field(&self.bytes().map(<[u8]>::len)).finish()
    }
}

/// The body of a response.
pub struct Incoming(reqwest::Body);

impl Incoming {
    /// Creates a body that arrives chunk by chunk.
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
pub(crate) fn by_http(
    http: &reqwest::Client,
    request: reqwest::Request,
) -> impl Future<Output = Result<reqwest::Response, Error>> + use<> {
    gzip::send(http, request).map_err(from_reqwest)
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
