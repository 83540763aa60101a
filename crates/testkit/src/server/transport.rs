//! The transport to the server, without a socket.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use cloudmgr_runtime::http::{Request, Response, Uri};
use cloudmgr_runtime::{
    BoxFuture, Bytes, Clock, Error, ErrorKind, Incoming, Outgoing, Stream, Transport, TryStreamExt,
};

use super::engine::Engine;
use crate::time::{Held, VirtualClock};
use crate::wire::{Chunks, Ending, Reply};

/// The transport to the server, without a socket.
pub(crate) struct InProcess {
    pub(crate) engine: Arc<Engine>,
    pub(crate) clock: Arc<VirtualClock>,
}

impl Transport for InProcess {
    fn execute(&self, request: Request<Outgoing>) -> BoxFuture<'_, Result<Response<Incoming>, Error>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = collected(body, self.engine.body_limit()).await?;
            // Requests over a socket have no host in the target either.
            let target = parts.uri.path_and_query().cloned().map_or(parts.uri, Uri::from);
            let reply = self.engine.reply(parts.method, &target, parts.headers, body);
            let reply = reply.map_err(|why| Error::new(ErrorKind::InvalidRequest, why))?;
            pass(&self.clock, &reply).await;
            response(&self.clock, reply)
        })
    }
}

/// Waits for the delay of a reply, or forever if it never comes.
pub(super) async fn pass(clock: &VirtualClock, reply: &Reply) {
    let _stalled = reply.takes_time().then(|| clock.stall());
    match reply.ending {
        Ending::Stalled => std::future::pending().await,
        _ if reply.takes_time() => clock.sleep(reply.delay).await,
        _ => {}
    }
}

/// The first bytes of a body, which is read to its end.
async fn collected(body: Outgoing, limit: usize) -> Result<Bytes, Error> {
    if let Some(bytes) = body.bytes() {
        return Ok(Bytes::copy_from_slice(&bytes[..bytes.len().min(limit)]));
    }
    let broken = |error: io::Error| Error::new(ErrorKind::Io, "the body cannot be read").with_source(error);
    let keep = |mut kept: Vec<u8>, chunk: Bytes| {
        let room = limit.saturating_sub(kept.len()).min(chunk.len());
        kept.extend_from_slice(&chunk[..room]);
        std::future::ready(Ok(kept))
    };
    body.into_stream().try_fold(Vec::new(), keep).await.map(Bytes::from).map_err(broken)
}

fn response(clock: &VirtualClock, reply: Reply) -> Result<Response<Incoming>, Error> {
    let failed = |kind, what| Err(Error::new(kind, what));
    match reply.ending {
        Ending::Refused => return failed(ErrorKind::Connect, "no connection: refused by the test"),
        Ending::Reset => return failed(ErrorKind::Transport, "the connection broke off: reset by the test"),
        _ => {}
    }
    let mut response = Response::new(body(clock, &reply));
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    Ok(response)
}

fn body(clock: &VirtualClock, reply: &Reply) -> Incoming {
    if reply.ending == Ending::Whole && reply.is_in_memory() {
        return Incoming::from(reply.body.clone());
    }
    let stalled = (reply.ending == Ending::Halted).then(|| clock.stall());
    Incoming::stream(Sent { chunks: reply.chunks(), ending: reply.ending, _stalled: stalled })
}

/// A body, or half of one and then a connection that breaks or stays silent.
struct Sent {
    chunks: Chunks,
    ending: Ending,
    /// Allows the clock to advance while nothing is sent.
    _stalled: Option<Held>,
}

impl Stream for Sent {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let broken = || io::Error::new(io::ErrorKind::ConnectionReset, "truncated by the test");
        match (self.chunks.next(), self.ending) {
            (Some(bytes), _) => Poll::Ready(Some(Ok(bytes))),
            (None, Ending::Truncated) => Poll::Ready(Some(Err(broken()))),
            (None, Ending::Halted) => Poll::Pending,
            (None, _) => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InProcess").field("backend", &self.engine.backend.name).finish_non_exhaustive()
    }
}
