//! A stream of the events of an execution.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use cloudmgr_runtime::{BoxStream, Param, Result, Stream};

use crate::events::{self, Events};
use crate::executions::{self, Executions};
use crate::tail::Tail;
use crate::types::{Event, EventKind};
use crate::waiters;

/// The pause between two polls.
const EVERY: Duration = Duration::from_secs(1);

impl Events<'_> {
    /// A stream of all events and logs of an execution, each once, also while the execution is running. It ends when the
    /// execution has ended and several polls have returned no new events.
    ///
    /// ```no_run
    /// # async fn demo(cloudify: cloudify_sdk::Client) -> Result<(), cloudify_sdk::Error> {
    /// use cloudify_sdk::StreamExt as _;
    ///
    /// let execution = cloudify.executions().install("web").start().await?;
    /// let mut events = cloudify.events().follow(execution.id());
    /// while let Some(event) = events.next().await {
    ///     println!("{}", event?.message.unwrap_or_default());
    /// }
    /// let installed = execution.until_done().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// An error ends the stream: [`ErrorKind::WaitTimeout`](crate::ErrorKind::WaitTimeout) after the
    /// [deadline](Follow::deadline), or the error of a call. A retryable error does not end it before the deadline.
    pub fn follow(&self, execution_id: impl Param) -> Follow {
        let id = execution_id.encode();
        Follow {
            execution: Executions(self.0).get(&*id).include(["id", "status"]),
            list: self.list().execution_id([&*id]).sort(["reported_timestamp"]),
            every: EVERY,
            limit: waiters::EXECUTIONS.deadline,
            events: None,
        }
    }
}

/// A [`Stream`] of the events of an execution, created by [`Events::follow`]. Settings have no effect after the first
/// poll.
#[must_use = "a stream does nothing until it is asked for an event"]
pub struct Follow {
    execution: executions::Get,
    list: events::List,
    every: Duration,
    limit: Duration,
    events: Option<BoxStream<'static, Result<Event>>>,
}

impl Follow {
    /// Sets the tenant of the execution, if it is not the tenant of the client.
    pub fn tenant(mut self, tenant: impl Param) -> Self {
        self.execution = self.execution.tenant(&tenant);
        self.list = self.list.tenant(&tenant);
        self
    }

    /// Omits the logs.
    pub fn without_logs(mut self) -> Self {
        self.list = self.list.type_([EventKind::CloudifyEvent]);
        self
    }

    /// Sets the pause between two polls. Default 1 s.
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// Sets the deadline of the stream, from its first poll. Default 15 minutes.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    fn begin(&self) -> BoxStream<'static, Result<Event>> {
        Tail::new(self.execution.clone(), self.list.clone(), self.every, self.limit).events()
    }
}

impl Stream for Follow {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut events = self.events.take().unwrap_or_else(|| self.begin());
        let event = events.as_mut().poll_next(context);
        self.events = Some(events);
        event
    }
}

impl fmt::Debug for Follow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Follow").field("begun", &self.events.is_some()).finish_non_exhaustive()
    }
}
