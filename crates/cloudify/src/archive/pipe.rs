//! From a thread that writes to a stream of chunks.

use std::io::{self, Write};

use cloudmgr_runtime::Bytes;
use futures_util::stream::{self, Stream};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::{JoinHandle, spawn_blocking};

/// Bytes per chunk.
const CHUNK: usize = 64 * 1024;

/// How many chunks may wait for the connection.
const AHEAD: usize = 4;

/// The output of `work`, which starts with the first poll and stops when the stream is dropped.
pub(super) fn stream<W>(work: W) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static
where
    W: FnOnce(&mut Pipe) -> io::Result<()> + Send + 'static,
{
    stream::try_unfold(Stage::Idle(work), next)
}

enum Stage<W> {
    Idle(W),
    Running(Receiver<Bytes>, JoinHandle<io::Result<()>>),
}

async fn next<W>(stage: Stage<W>) -> io::Result<Option<(Bytes, Stage<W>)>>
where
    W: FnOnce(&mut Pipe) -> io::Result<()> + Send + 'static,
{
    let (mut chunks, work) = match stage {
        Stage::Idle(work) => start(work),
        Stage::Running(chunks, work) => (chunks, work),
    };
    if let Some(chunk) = chunks.recv().await {
        return Ok(Some((chunk, Stage::Running(chunks, work))));
    }
    // The last chunk alone does not distinguish a whole archive from one whose packing was interrupted.
    work.await.unwrap_or_else(|_| Err(io::Error::other("the packing broke off")))?;
    Ok(None)
}

fn start<W>(work: W) -> (Receiver<Bytes>, JoinHandle<io::Result<()>>)
where
    W: FnOnce(&mut Pipe) -> io::Result<()> + Send + 'static,
{
    let (sender, chunks) = channel(AHEAD);
    let work = spawn_blocking(move || {
        let mut pipe = Pipe { sender, chunk: Vec::with_capacity(CHUNK) };
        work(&mut pipe)?;
        pipe.flush()
    });
    (chunks, work)
}

/// Collects what is written into chunks.
pub(super) struct Pipe {
    sender: Sender<Bytes>,
    chunk: Vec<u8>,
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(CHUNK.saturating_sub(self.chunk.len()));
        self.chunk.extend_from_slice(&bytes[..taken]);
        if self.chunk.len() == CHUNK {
            self.flush()?;
        }
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.chunk.is_empty() {
            return Ok(());
        }
        let chunk = std::mem::replace(&mut self.chunk, Vec::with_capacity(CHUNK));
        self.sender.blocking_send(chunk.into()).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}
