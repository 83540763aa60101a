//! A connection that is upgraded to another protocol, such as WebSocket.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use http::{HeaderMap, StatusCode};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::answer::Payload;
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::send::execute;
use crate::transport::from_reqwest;

/// A connection that is no longer HTTP: bytes are passed through unchanged in both directions.
pub struct Upgraded {
    connection: reqwest::Upgraded,
    headers: HeaderMap,
}

impl Upgraded {
    /// Sends `request` with an upgrade to `protocol`, and takes over the connection. TLS, proxy, credentials and the
    /// timeout of an attempt are those of any call; the upgraded connection has no timeout.
    ///
    /// # Errors
    ///
    /// As for any call; [`ErrorKind::Decode`] if the server does not switch protocols.
    pub async fn connect(request: Request, protocol: &str) -> Result<Self, Error> {
        let request = request.header("connection", "Upgrade").header("upgrade", protocol);
        let answer = execute(request).await?;
        let unchanged = answer.error(ErrorKind::Decode, "the server did not change the protocol");
        match answer.body {
            Payload::Live(live, _) if answer.status == StatusCode::SWITCHING_PROTOCOLS => {
                let connection = live.upgrade().await.map_err(from_reqwest)?;
                Ok(Self { connection, headers: answer.headers })
            }
            _ => Err(unchanged),
        }
    }

    /// The headers of the response that switched protocols.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl fmt::Debug for Upgraded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upgraded").finish_non_exhaustive()
    }
}

impl AsyncRead for Upgraded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Upgraded {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.connection).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_shutdown(cx)
    }
}
