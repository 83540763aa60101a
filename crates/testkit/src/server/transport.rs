//! The transport that leads to the server, without a socket.

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
use crate::wire::{Ending, Reply};

/// The transport that leads to the server, without a socket.
pub(crate) struct InProcess {
    pub(crate) engine: Arc<Engine>,
    pub(crate) clock: Arc<VirtualClock>,
}

impl Transport for InProcess {
    fn execute(&self, request: Request<Outgoing>) -> BoxFuture<'_, Result<Response<Incoming>, Error>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = match body.bytes() {
                Some(bytes) => Bytes::copy_from_slice(bytes),
                None => collected(body).await?,
            };
            // Without the host, as over a socket.
            let target = parts.uri.path_and_query().cloned().map_or(parts.uri, Uri::from);
            let reply = self.engine.reply(parts.method, &target, parts.headers, body);
            let reply = reply.map_err(|why| Error::new(ErrorKind::InvalidRequest, why))?;
            pass(&self.clock, &reply).await;
            response(&self.clock, reply)
        })
    }
}

/// Lets the time of a reply pass, which for one that never comes is all there is.
pub(super) async fn pass(clock: &VirtualClock, reply: &Reply) {
    let _stalled = reply.takes_time().then(|| clock.stall());
    match reply.ending {
        Ending::Stalled => std::future::pending().await,
        _ if reply.takes_time() => clock.sleep(reply.delay).await,
        _ => {}
    }
}

async fn collected(body: Outgoing) -> Result<Bytes, Error> {
    let broken = |error: io::Error| Error::new(ErrorKind::Io, "the body cannot be read").with_source(error);
    let chunks: Vec<Bytes> = body.into_stream().try_collect().await.map_err(broken)?;
    Ok(chunks.concat().into())
}

fn response(clock: &VirtualClock, reply: Reply) -> Result<Response<Incoming>, Error> {
    let body = match reply.ending {
        Ending::Refused => return Err(Error::new(ErrorKind::Connect, "no connection: refused by the test")),
        Ending::Reset => {
            return Err(Error::new(ErrorKind::Transport, "the connection broke off: reset by the test"));
        }
        Ending::Stalled | Ending::Whole => Incoming::from(reply.body),
        Ending::Truncated => {
            Incoming::stream(Half { rest: Some(half(&reply)), breaks: true, _stalled: None })
        }
        Ending::Halted => {
            let stalled = Some(clock.stall());
            Incoming::stream(Half { rest: Some(half(&reply)), breaks: false, _stalled: stalled })
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    Ok(response)
}

fn half(reply: &Reply) -> Bytes {
    reply.body.slice(..reply.body.len() / 2)
}

/// Half a body, and then a broken connection, or nothing any more.
struct Half {
    rest: Option<Bytes>,
    breaks: bool,
    /// Lets the clock move on while nothing comes.
    _stalled: Option<Held>,
}

impl Stream for Half {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let broken = || io::Error::new(io::ErrorKind::ConnectionReset, "truncated by the test");
        match self.rest.take() {
            Some(bytes) => Poll::Ready(Some(Ok(bytes))),
            None if self.breaks => Poll::Ready(Some(Err(broken()))),
            None => Poll::Pending,
        }
    }
}

impl fmt::Debug for InProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InProcess").field("backend", &self.engine.backend.name).finish_non_exhaustive()
    }
}
