//! Waits for the end of a long-running operation.

use std::fmt;
use std::time::Duration;

use futures_util::stream::{self, StreamExt};
use http::HeaderMap;

use super::decoder::{Decoder, Readable};
use super::poller::{PollOutcome, Poller};
use crate::api::WaiterSpec;
use crate::boxed::BoxStream;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::value::Param;

/// Waits for the end of a long-running operation. Its ID is enough to [`resume`](Self::resume) the wait, even in
/// another process.
///
/// ```no_run
/// # async fn f(waiter: cloudmgr_runtime::Waiter<serde_json::Value>) -> Result<(), cloudmgr_runtime::Error> {
/// # use cloudmgr_runtime::StreamExt;
/// println!("waiting for {}", waiter.id());
/// let mut states = waiter.deadline(std::time::Duration::from_secs(600)).states();
/// while let Some(state) = states.next().await {
///     println!("{}", state?);
/// }
/// # Ok(()) }
/// ```
#[must_use = "a waiter does nothing until it is asked for its states"]
pub struct Waiter<S> {
    poll: Request,
    spec: &'static WaiterSpec,
    id: String,
    every: Duration,
    deadline: Duration,
    just_started: bool,
    decoder: Decoder<S>,
}

impl<S: Readable> Waiter<S> {
    /// A waiter for the operation that was started with the ID `id`.
    pub fn resume(client: &Client, spec: &'static WaiterSpec, id: impl Into<String>) -> Self {
        Self::of(client, spec, id.into(), S::decoder())
    }

    /// A waiter for an operation that `request` has just started as `id`; polls have its headers, such as the tenant.
    pub fn started_by(request: &Request, spec: &'static WaiterSpec, id: impl Into<String>) -> Self {
        Self::resume(request.client(), spec, id).just_started(request.headers().clone())
    }
}

impl<S> Waiter<S> {
    pub(super) fn of(client: &Client, spec: &'static WaiterSpec, id: String, decoder: Decoder<S>) -> Self {
        let poll = client.call(spec.poll).segment(&id);
        Self { poll, spec, id, every: spec.every, deadline: spec.deadline, just_started: false, decoder }
    }

    /// The ID, to be saved for resuming.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Sets the pause between two polls.
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// Sets the deadline of the wait, from the first poll.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// A waiter for an operation that was just started with `headers`.
    pub(super) fn just_started(self, headers: HeaderMap) -> Self {
        Self { poll: self.poll.with_headers(headers), just_started: true, ..self }
    }

    /// Sets a query parameter of every poll, such as the fields of the state.
    pub fn query(mut self, name: &str, value: impl Param) -> Self {
        self.poll = self.poll.query(name, value);
        self
    }

    /// Sets a header of every poll, such as the tenant in which the operation was started.
    pub fn header(mut self, name: &str, value: impl Param) -> Self {
        self.poll = self.poll.header(name, value);
        self
    }
}

impl<S: Send + Sync + 'static> Waiter<S> {
    /// The states that polls return, the first immediately and the others after each pause; the last one is final.
    ///
    /// The stream ends after a successful state, or with an error: [`ErrorKind::WaitFailed`] with the final
    /// [`resource`](Error::resource), [`ErrorKind::WaitTimeout`] after the deadline, or the error of a poll. Transient
    /// failures do not end it before the deadline.
    pub fn states(self) -> BoxStream<'static, Result<S, Error>> {
        let Self { poll, spec, id, every, deadline, just_started, decoder } = self;
        let poller = Poller::new(poll, spec, id, every, deadline, just_started);
        stream::try_unfold(Some((poller, decoder)), async |state| {
            let Some((mut poller, decoder)) = state else { return Ok(None) };
            let answer = poller.poll().await?;
            let (state, _) = decoder.decode(&answer).map_err(|error| poller.with_snapshot(error))?;
            match poller.classify(&answer)? {
                PollOutcome::Failed(error) => Err(error.with_resource(state)),
                PollOutcome::Done => Ok(Some((state, None))),
                PollOutcome::Running => Ok(Some((state, Some((poller, decoder))))),
            }
        })
        .boxed()
    }

    /// Waits for the end and returns the final state.
    ///
    /// # Errors
    ///
    /// Those of [`states`](Self::states).
    pub async fn until_done(self) -> Result<S, Error> {
        let (mut states, mut last) = (self.states(), None);
        while let Some(state) = states.next().await {
            last = Some(state?);
        }
        last.ok_or_else(|| Error::new(ErrorKind::WaitTimeout, "the wait ended without a state"))
    }
}

impl<S> Clone for Waiter<S> {
    fn clone(&self) -> Self {
        Self { poll: self.poll.clone(), id: self.id.clone(), ..*self }
    }
}

impl<S> fmt::Debug for Waiter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter").field("for", &self.spec.name).field("id", &self.id).finish_non_exhaustive()
    }
}
