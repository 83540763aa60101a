//! The body of a download, chunk by chunk.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};

use crate::boxed::BoxStream;
use crate::error::{Error, ErrorKind};
use crate::time::Deadline;
use crate::transport::from_reqwest;

/// A body that is being read.
pub(super) struct Reading {
    live: reqwest::Response,
    operation: &'static str,
    length: Option<u64>,
    received: u64,
    stall: Duration,
    deadline: Deadline,
}

impl Reading {
    pub(super) fn new(
        live: reqwest::Response,
        operation: &'static str,
        length: Option<u64>,
        stall: Duration,
        deadline: Deadline,
    ) -> Self {
        Self { live, operation, length, received: 0, stall, deadline }
    }

    pub(super) fn chunks(self) -> BoxStream<'static, Result<Bytes, Error>> {
        stream::try_unfold(self, async |mut reading| {
            let chunk = reading.next().await.map_err(|error| error.with_operation(reading.operation))?;
            Ok(chunk.map(|chunk| (chunk, reading)))
        })
        .boxed()
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let _hold = self.deadline.clock().hold();
        let limit = self.deadline.part(self.stall);
        let chunk = self.deadline.within(limit, pin!(self.live.chunk())).await;
        match chunk {
            Some(Ok(Some(chunk))) => {
                self.received = self.received.saturating_add(chunk.len() as u64);
                Ok(Some(chunk))
            }
            Some(Ok(None)) => self.complete(),
            Some(Err(error)) => Err(from_reqwest(error)),
            None => Err(self.too_slow(!self.deadline.is_over())),
        }
    }

    /// The end of the body, if nothing is missing.
    fn complete(&self) -> Result<Option<Bytes>, Error> {
        match self.length {
            Some(length) if self.received < length => {
                let what = format!("the download ended after {} of {length} bytes", self.received);
                Err(Error::new(ErrorKind::Transport, what))
            }
            _ => Ok(None),
        }
    }

    fn too_slow(&self, stalled: bool) -> Error {
        let what = if stalled {
            format!("the download stalled for {:?} after {} bytes", self.stall, self.received)
        } else {
            format!("the download was not complete in time, after {} bytes", self.received)
        };
        Error::new(ErrorKind::Timeout, what)
    }
}
