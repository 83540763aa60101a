//! When to poll the events of an execution, and when to stop.

use std::collections::VecDeque;
use std::time::Duration;

use cloudmgr_runtime::{AnyCall as _, BoxStream, Deadline, Error, ErrorKind, Result};
use futures_util::stream::{self, StreamExt as _};

use crate::events;
use crate::executions;
use crate::reader::Reader;
use crate::types::{Event, ExecutionStatus};

/// The events that report the end of a workflow.
const FAREWELLS: [&str; 3] = ["workflow_succeeded", "workflow_failed", "workflow_cancelled"];

/// After the end, events are looked for until this many looks in a row found none: events and above all logs may come
/// late.
const LOOKS_AFTER_FAREWELL: u32 = 2;

/// The same where the workflow did not say that it is over: one that was killed cannot.
const LOOKS_WITHOUT_FAREWELL: u32 = 5;

/// An execution whose events are followed.
pub(crate) struct Tail {
    execution: executions::Get,
    reader: Reader,
    every: Duration,
    deadline: Deadline,
    has_looked: bool,
    /// Found, but not yet taken.
    events: VecDeque<Event>,
    is_looking: bool,
    has_ended: bool,
    has_said_so: bool,
    /// The number of polls since the end that returned no events.
    idle: u32,
    found: bool,
    last_error: Option<Error>,
}

impl Tail {
    pub(crate) fn new(
        execution: executions::Get,
        list: events::List,
        every: Duration,
        limit: Duration,
    ) -> Self {
        Self {
            deadline: execution.as_request().client().deadline(limit),
            execution,
            reader: Reader::new(list),
            every,
            has_looked: false,
            events: VecDeque::new(),
            is_looking: false,
            has_ended: false,
            has_said_so: false,
            idle: 0,
            found: false,
            last_error: None,
        }
    }

    pub(crate) fn events(self) -> BoxStream<'static, Result<Event>> {
        let step = async |mut tail: Self| Ok(tail.next().await?.map(|event| (event, tail)));
        stream::try_unfold(self, step).boxed()
    }

    async fn next(&mut self) -> Result<Option<Event>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(Some(event));
            }
            if self.is_over() {
                return Ok(None);
            }
            self.look_in_time().await?;
        }
    }

    /// A look that ends at the deadline. An error that may pass is kept: the reader knows where it was.
    async fn look_in_time(&mut self) -> Result<()> {
        let deadline = self.deadline.clone();
        match deadline.in_time(self.look()).await {
            Some(Err(error)) if error.is_retryable() => {
                self.is_looking = false;
                self.last_error = Some(error);
                Ok(())
            }
            Some(outcome) => outcome,
            None => Err(self.give_up()),
        }
    }

    fn is_over(&self) -> bool {
        let looks = if self.has_said_so { LOOKS_AFTER_FAREWELL } else { LOOKS_WITHOUT_FAREWELL };
        self.has_ended && !self.is_looking && self.idle >= looks
    }

    /// One page of a look; the state comes first, so that no event before the end is overlooked.
    async fn look(&mut self) -> Result<()> {
        if !self.is_looking {
            self.begin().await?;
        }
        let (page, is_all) = self.reader.read().await?;
        // A manager that counts more events than it has: the next look is after a pause.
        self.is_looking = !is_all && !self.reader.is_stuck();
        self.found |= !page.is_empty();
        self.has_said_so |= page.iter().any(is_farewell);
        self.events.extend(page);
        if is_all {
            self.idle = if self.has_ended && !self.found { self.idle.saturating_add(1) } else { 0 };
            self.last_error = None;
        }
        Ok(())
    }

    async fn begin(&mut self) -> Result<()> {
        self.pause().await?;
        self.has_ended = self.execution.clone().send().await?.status.as_ref().is_some_and(is_final);
        (self.is_looking, self.found) = (true, false);
        Ok(())
    }

    /// Waits for the next look, but not before the first one.
    async fn pause(&mut self) -> Result<()> {
        if !std::mem::replace(&mut self.has_looked, true) {
            return Ok(());
        }
        if !self.deadline.allows(self.every) {
            return Err(self.give_up());
        }
        _ = self.deadline.pause(self.every).await;
        Ok(())
    }

    fn give_up(&mut self) -> Error {
        let limit = self.deadline.limit();
        let what = format!("gave up following the events after {limit:?}; the execution may still run");
        self.deadline.give_up(ErrorKind::WaitTimeout, what, self.last_error.take())
    }
}

fn is_final(status: &ExecutionStatus) -> bool {
    matches!(status, ExecutionStatus::Terminated | ExecutionStatus::Failed | ExecutionStatus::Cancelled)
}

fn is_farewell(event: &Event) -> bool {
    event.event_type.as_deref().is_some_and(|kind| FAREWELLS.contains(&kind))
}
