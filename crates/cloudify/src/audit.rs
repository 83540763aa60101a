//! A stream of the audit log.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use cloudmgr_runtime::{
    AnyCall as _, BoxStream, Bytes, DateTime, Error, ErrorKind, Param, Result, Stream, Utc, Value,
};
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::audit_log::{self, AuditLog};
use crate::types;

/// The pause before a new request after the connection was lost.
const AGAIN: Duration = Duration::from_secs(1);

/// The longest line that is accepted.
const LONGEST: usize = 1 << 20;

impl AuditLog<'_> {
    /// An endless stream of changes; drop it to end it. If the connection is lost, or receives nothing for the client's
    /// `stall_timeout`, the stream requests the changes since the last one again; each change is returned once. Needs Cloudify 6.3 or later.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::TryStreamExt as _;
    ///
    /// let mut changes = cloudify.audit_log().follow();
    /// while let Some(change) = changes.try_next().await? {
    ///     println!("{} {} {}", change.created_at, change.operation, change.ref_table);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// An error that is not retryable, such as missing permissions, ends the stream.
    pub fn follow(&self) -> AuditFollow {
        AuditFollow { call: self.stream(), since: None, again: AGAIN, changes: None }
    }
}

/// A [`Stream`] of changes, created by [`AuditLog::follow`].
#[must_use = "a stream does nothing until it is asked for a change"]
pub struct AuditFollow {
    call: audit_log::Stream,
    since: Option<String>,
    again: Duration,
    changes: Option<BoxStream<'static, Result<types::AuditLog>>>,
}

impl AuditFollow {
    /// Starts with the changes since this time. By default the stream starts with the next change.
    pub fn since(mut self, time: DateTime<Utc>) -> Self {
        self.since = Some(written(time));
        self
    }

    /// Returns only the changes by this user.
    pub fn creator_name(mut self, name: impl Param) -> Self {
        self.call = self.call.creator_name(name);
        self
    }

    /// Sets the pause before a new request after the connection was lost. Default 1 s.
    pub fn again_after(mut self, pause: Duration) -> Self {
        self.again = pause;
        self
    }

    fn begin(&self) -> BoxStream<'static, Result<types::AuditLog>> {
        let tail = Tail {
            call: self.call.clone(),
            again: self.again,
            since: self.since.clone(),
            seen: HashSet::new(),
            chunks: None,
            buffer: Vec::new(),
            begun: None,
        };
        stream::try_unfold(tail, async |mut tail: Tail| Ok(Some((tail.next().await?, tail)))).boxed()
    }
}

impl Stream for AuditFollow {
    type Item = Result<types::AuditLog>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut changes = self.changes.take().unwrap_or_else(|| self.begin());
        let change = changes.as_mut().poll_next(context);
        self.changes = Some(changes);
        change
    }
}

impl fmt::Debug for AuditFollow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditFollow").field("begun", &self.changes.is_some()).finish_non_exhaustive()
    }
}

/// A time in the format of the log: UTC without a zone.
fn written(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.3f").to_string()
}

/// The state of the stream.
struct Tail {
    call: audit_log::Stream,
    again: Duration,
    /// The time of the last change; a new request asks for changes since then.
    since: Option<String>,
    /// The changes of that time that were returned.
    seen: HashSet<Vec<u8>>,
    chunks: Option<BoxStream<'static, Result<Bytes>>>,
    /// The beginning of an incomplete line.
    buffer: Vec<u8>,
    /// The time of the first request; after a loss of the connection, the start of the next one if no change was seen.
    begun: Option<String>,
}

impl Tail {
    async fn next(&mut self) -> Result<types::AuditLog> {
        loop {
            while let Some(line) = self.line() {
                if let Some(change) = self.change(line)? {
                    return Ok(change);
                }
            }
            self.read().await?;
        }
    }

    /// Reads more of the log, unless the connection is lost and made again.
    async fn read(&mut self) -> Result<()> {
        match self.chunk().await {
            Ok(Some(chunk)) => self.buffer.extend_from_slice(&chunk),
            Ok(None) => self.chunks = None,
            Err(error) if may_pass(&error) => self.chunks = None,
            Err(error) => return Err(error),
        }
        if self.buffer.len() > LONGEST {
            return Err(Error::new(ErrorKind::TooLarge, "the audit log sent a line without an end"));
        }
        Ok(())
    }

    async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if self.chunks.is_none() {
            self.wait_to_begin().await;
            self.buffer.clear();
            let call = match &self.since {
                Some(time) => self.call.clone().since(time),
                None => self.call.clone(),
            };
            self.chunks = Some(call.send().await?.chunks());
        }
        match &mut self.chunks {
            Some(chunks) => chunks.try_next().await,
            None => Ok(None),
        }
    }

    /// Waits before each request but the first one, whose time it notes.
    async fn wait_to_begin(&mut self) {
        match &self.begun {
            Some(begun) => {
                self.since.get_or_insert_with(|| begun.clone());
                tokio::time::sleep(self.again).await;
            }
            None => self.begun = Some(written(self.call.as_request().client().now().into())),
        }
    }

    /// The next complete line of the buffer.
    fn line(&mut self) -> Option<Vec<u8>> {
        let end = self.buffer.iter().position(|byte| *byte == b'\n')?;
        let rest = self.buffer.split_off(end.saturating_add(1));
        Some(std::mem::replace(&mut self.buffer, rest).trim_ascii().to_vec())
    }

    /// The change of a line; `None` for an empty line and for a change that was already returned.
    fn change(&mut self, line: Vec<u8>) -> Result<Option<types::AuditLog>> {
        if line.is_empty() {
            return Ok(None);
        }
        let change = decoded(&line)?;
        if self.since.as_ref() != Some(&change.created_at) {
            self.since = Some(change.created_at.clone());
            self.seen.clear();
        }
        Ok(self.seen.insert(line).then_some(change))
    }
}

fn decoded(line: &[u8]) -> Result<types::AuditLog> {
    let strange = |_| Error::new(ErrorKind::Decode, "the audit log sent a line that is no change");
    let value: Value = String::from_utf8_lossy(line).parse().map_err(strange)?;
    cloudmgr_runtime::object::from_value(&value).map_err(strange)
}

/// Whether to make a new request: the connection was lost or timed out.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport)
}
