//! The server on a local port, for other processes and for tests that need sockets.

use std::io;
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use cloudmgr_runtime::Bytes;
use cloudmgr_runtime::http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::sync::oneshot;
use tokio::time::{Sleep, sleep};

use super::engine::Engine;
use super::transport::pass;
use crate::compose;
use crate::time::{Held, VirtualClock};
use crate::wire::{Chunks, Ending, Reply};

/// How long a truncated body takes to be written, in real time.
const FLUSH: Duration = Duration::from_millis(20);

/// A port with its own thread and runtime. Dropping it closes the port.
pub(super) struct Port {
    pub(super) address: std::net::SocketAddr,
    _end: oneshot::Sender<()>,
}

/// The state that all connections share.
#[derive(Clone)]
struct Shared {
    engine: Arc<Engine>,
    clock: Arc<VirtualClock>,
}

impl Port {
    pub(super) fn open(engine: &Arc<Engine>, clock: &Arc<VirtualClock>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Shared { engine: Arc::clone(engine), clock: Arc::clone(clock) };
        let (end, ended) = oneshot::channel();
        let run = move || run(listener, shared, ended);
        std::thread::Builder::new().name("cloudmgr-testkit".to_owned()).spawn(run)?;
        Ok(Self { address, _end: end })
    }
}

/// Runs the thread of a port.
fn run(listener: TcpListener, shared: Shared, mut ended: oneshot::Receiver<()>) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async {
        let mut accepting = std::pin::pin!(accept(listener, shared));
        std::future::poll_fn(|context| {
            let is_over = Pin::new(&mut ended).poll(context).is_ready();
            if is_over || accepting.as_mut().poll(context).is_ready() {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
    });
}

/// Accepts connections until `accept` returns an error.
async fn accept(listener: TcpListener, shared: Shared) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let shared = shared.clone();
        let service = service_fn(move |request| respond(shared.clone(), request));
        // The client detects a connection that breaks.
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

/// Reads a request to its end and responds to it; an error closes the connection.
async fn respond(shared: Shared, request: Request<Incoming>) -> io::Result<Response<Sent>> {
    let (parts, body) = request.into_parts();
    let body = collected(body, shared.engine.body_limit()).await?;
    let reply = shared.engine.reply(parts.method, &parts.uri, parts.headers, body);
    let reply = reply.unwrap_or_else(|why| {
        let backend = shared.engine.backend;
        compose::failure(backend, None, StatusCode::NOT_IMPLEMENTED, &json!(why))
    });
    pass(&shared.clock, &reply).await;
    response(&shared.clock, reply)
}

/// The first bytes of a body, which is read to its end.
async fn collected(mut body: Incoming, limit: usize) -> io::Result<Bytes> {
    let mut kept = Vec::new();
    while let Some(frame) = body.frame().await {
        let chunk = frame.map_err(io::Error::other)?.into_data().unwrap_or_default();
        let room = limit.saturating_sub(kept.len()).min(chunk.len());
        kept.extend_from_slice(&chunk[..room]);
    }
    Ok(kept.into())
}

fn response(clock: &VirtualClock, reply: Reply) -> io::Result<Response<Sent>> {
    if matches!(reply.ending, Ending::Reset | Ending::Refused) {
        return Err(io::Error::new(io::ErrorKind::ConnectionReset, "reset by the test"));
    }
    let (chunks, length, ending) = (reply.chunks(), reply.length(), reply.ending);
    let stalled = (ending == Ending::Halted).then(|| clock.stall());
    let mut response = Response::new(Sent { chunks, length, ending, flushed: None, _stalled: stalled });
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    Ok(response)
}

/// A body, or the first half of one, after which the connection breaks or stays silent.
struct Sent {
    chunks: Chunks,
    /// The value of the header `content-length`.
    length: u64,
    ending: Ending,
    /// When the first half has been written: hyper drops what it has not written when a body fails.
    flushed: Option<Pin<Box<Sleep>>>,
    /// Allows the clock to advance while nothing is sent.
    _stalled: Option<Held>,
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let broken = || io::Error::new(io::ErrorKind::ConnectionReset, "truncated by the test");
        match (self.chunks.next(), self.ending) {
            (Some(bytes), _) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
            (None, Ending::Truncated) => {
                let flushed = self.flushed.get_or_insert_with(|| Box::pin(sleep(FLUSH)));
                flushed.as_mut().poll(context).map(|()| Some(Err(broken())))
            }
            (None, Ending::Halted) => Poll::Pending,
            (None, _) => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
