//! The audit log as it grows.

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

/// The pause before the manager is asked again after the stream broke off.
const AGAIN: Duration = Duration::from_secs(1);

/// A line that is longer is none of a manager.
const LONGEST: usize = 1 << 20;

impl AuditLog<'_> {
    /// The changes as they happen, for ever: drop the stream to end it. Where the connection breaks off, or is silent for
    /// the client's `stall_timeout`, the manager is asked again for what came since the last change; none comes twice.
    /// Needs Cloudify 6.3 or later.
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
    /// An error ends the stream: one that would not pass, such as missing permissions.
    pub fn follow(&self) -> AuditFollow {
        AuditFollow { call: self.stream(), since: None, again: AGAIN, changes: None }
    }
}

/// The changes as they happen: a [`Stream`], made by [`AuditLog::follow`].
#[must_use = "a stream does nothing until it is asked for a change"]
pub struct AuditFollow {
    call: audit_log::Stream,
    since: Option<String>,
    again: Duration,
    changes: Option<BoxStream<'static, Result<types::AuditLog>>>,
}

impl AuditFollow {
    /// First the changes from this time on. By default it begins with what happens next.
    pub fn since(mut self, time: DateTime<Utc>) -> Self {
        self.since = Some(written(time));
        self
    }

    /// Only the changes by this user.
    pub fn creator_name(mut self, name: impl Param) -> Self {
        self.call = self.call.creator_name(name);
        self
    }

    /// The pause before the manager is asked again. Default 1 s.
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

/// A time as the log has it: in UTC, without saying so.
fn written(time: DateTime<Utc>) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.3f").to_string()
}

/// Where the stream is.
struct Tail {
    call: audit_log::Stream,
    again: Duration,
    /// The time of the last change, from which on the manager is asked again.
    since: Option<String>,
    /// The changes of that time that were passed on.
    seen: HashSet<Vec<u8>>,
    chunks: Option<BoxStream<'static, Result<Bytes>>>,
    /// The begin of a line.
    buffer: Vec<u8>,
    /// When it was first asked for a change; after a break what came since then is asked for, where no change was seen.
    begun: Option<String>,
}

impl Tail {
    async fn next(&mut self) -> Result<types::AuditLog> {
        loop {
            if let Some(line) = self.line() {
                if let Some(change) = self.change(line)? {
                    return Ok(change);
                }
                continue;
            }
            match self.chunk().await {
                Ok(Some(chunk)) => self.buffer.extend_from_slice(&chunk),
                Ok(None) => self.chunks = None,
                Err(error) if may_pass(&error) => self.chunks = None,
                Err(error) => return Err(error),
            }
            if self.buffer.len() > LONGEST {
                return Err(Error::new(ErrorKind::TooLarge, "the audit log sent a line without an end"));
            }
        }
    }

    async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if self.chunks.is_none() {
            match &self.begun {
                Some(begun) => {
                    self.since.get_or_insert_with(|| begun.clone());
                    tokio::time::sleep(self.again).await;
                }
                None => self.begun = Some(written(self.call.as_request().client().now().into())),
            }
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

    /// The next whole line of the buffer.
    fn line(&mut self) -> Option<Vec<u8>> {
        let end = self.buffer.iter().position(|byte| *byte == b'\n')?;
        let rest = self.buffer.split_off(end.saturating_add(1));
        Some(std::mem::replace(&mut self.buffer, rest).trim_ascii().to_vec())
    }

    /// The change of a line; `None` for an empty line and for a change that was passed on.
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

/// Whether the manager is asked again: the connection broke off, or was silent.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport)
}
