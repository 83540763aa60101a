//! The screen of a guest as a stream of bytes.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use cloudmgr_runtime::{Bytes, Error, ErrorKind, Param, Result, Secret, Upgraded};
use futures_util::{Sink, Stream};
use sha1::{Digest, Sha1};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_websockets::{ClientBuilder, Config, Error as WsError, Limits, Message, WebSocketStream};

use crate::monitor_channels::MonitorChannels;
use crate::table;
use crate::types::{CreateMonitorChannel, MonitorChannel};

/// The maximum number of written bytes in a frame.
const FRAME: usize = 64 * 1024;

/// The screen of a guest: a bidirectional stream of raw RFB, the protocol of VNC.
///
/// The connection is closed when it is dropped, or gracefully by `shutdown`.
pub struct Console {
    socket: WebSocketStream<Upgraded>,
    /// The unread part of the last frame.
    rest: Bytes,
    protocol: String,
    password: Secret,
}

impl MonitorChannels<'_> {
    /// Opens the screen of a running guest.
    ///
    /// ```no_run
    /// # async fn demo(nano: nano_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use tokio::io::AsyncReadExt;
    ///
    /// let mut console = nano.monitor_channels().open("guest-id").await?;
    /// let mut version = [0; 12];
    /// console.read_exact(&mut version).await?; // "RFB 003.008\n"
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As for any call; [`ErrorKind::Decode`] if the server does not speak WebSocket.
    pub async fn open(&self, guest_id: impl Param) -> Result<Console> {
        let guest_id = guest_id.encode().into_owned();
        let channel = self.create(CreateMonitorChannel::new(guest_id)).send().await?.into_inner();
        self.connect(channel).await
    }

    /// Connects to an existing channel. The server forgets a channel after 15 seconds, and it can be used for one
    /// connection only.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    pub async fn connect(&self, channel: MonitorChannel) -> Result<Console> {
        let key = BASE64.encode(fastrand::u128(..).to_be_bytes());
        let request = self.0.call(&table::MONITOR_CHANNELS_OPEN).segment(&channel.id);
        let request = request
            .header("sec-websocket-version", "13")
            .header("sec-websocket-protocol", "binary")
            .header("sec-websocket-key", &key);
        let connection = Upgraded::connect(request, "websocket").await?;
        let accepted = connection.headers().get("sec-websocket-accept");
        if accepted.is_none_or(|accepted| accepted != accept_key(&key).as_str()) {
            return Err(Error::new(ErrorKind::Decode, "the server does not speak WebSocket"));
        }
        let MonitorChannel { protocol, password, .. } = channel;
        Ok(Console { socket: socket(connection), rest: Bytes::new(), protocol, password })
    }
}

/// The stream of frames on an upgraded connection. This library logs nothing: frames contain keystrokes, including
/// passwords.
fn socket(connection: Upgraded) -> WebSocketStream<Upgraded> {
    ClientBuilder::new().config(Config::default()).limits(Limits::default()).take_over(connection)
}

/// The `Sec-WebSocket-Accept` value for `key`, as defined by RFC 6455.
fn accept_key(key: &str) -> String {
    const MAGIC: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    BASE64.encode(Sha1::new().chain_update(key).chain_update(MAGIC).finalize())
}

impl Console {
    /// The protocol of the console: `vnc`.
    pub fn protocol(&self) -> &str {
        &self.protocol
    }

    /// The password that the guest requests when the connection begins: the monitor secret of the guest.
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// Stores the next non-empty frame as `rest`; returns whether there was one.
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        while self.rest.is_empty() {
            match ready!(Pin::new(&mut self.socket).poll_next(cx)) {
                Some(Ok(message)) if message.is_binary() => self.rest = message.into_payload().into(),
                Some(Ok(message)) if message.is_close() => return Poll::Ready(Ok(false)),
                // Text frames are not used, and pings are answered below.
                Some(Ok(_)) => {}
                None => return Poll::Ready(Ok(false)),
                Some(Err(error)) => return Poll::Ready(closed(error).map(|()| false)),
            }
        }
        Poll::Ready(Ok(true))
    }
}

/// A closed connection is the end of the stream, even without a close frame: the server sends none when the guest
/// stops. Anything else is a failure.
fn closed(error: WsError) -> io::Result<()> {
    match error {
        WsError::AlreadyClosed => Ok(()),
        WsError::Io(error) if is_abrupt_end(&error) => Ok(()),
        WsError::Io(error) => Err(error),
        other => Err(io::Error::other(other)),
    }
}

fn is_abrupt_end(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset)
}

fn broken(error: WsError) -> io::Error {
    match error {
        WsError::Io(error) => error,
        WsError::AlreadyClosed => io::Error::new(io::ErrorKind::BrokenPipe, "the console is closed"),
        other => io::Error::other(other),
    }
}

impl AsyncRead for Console {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if ready!(self.poll_frame(cx))? {
            let count = self.rest.len().min(buffer.remaining());
            buffer.put_slice(&self.rest.split_to(count));
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Console {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(Pin::new(&mut self.socket).poll_ready(cx)).map_err(broken)?;
        let frame = Bytes::copy_from_slice(bytes.get(..FRAME).unwrap_or(bytes));
        let count = frame.len();
        Pin::new(&mut self.socket).start_send(Message::binary(frame)).map_err(broken)?;
        // Keyboard and mouse input must not be delayed by buffering; what cannot be sent now is sent with the next
        // call.
        match Pin::new(&mut self.socket).poll_flush(cx) {
            Poll::Ready(Err(error)) => Poll::Ready(Err(broken(error))),
            Poll::Ready(Ok(())) | Poll::Pending => Poll::Ready(Ok(count)),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(cx).map_err(broken)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match ready!(Pin::new(&mut self.socket).poll_close(cx)) {
            Ok(()) => Poll::Ready(Ok(())),
            Err(error) => Poll::Ready(closed(error)),
        }
    }
}

impl fmt::Debug for Console {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Console").field("protocol", &self.protocol).finish_non_exhaustive()
    }
}
