//! Waiting for what runs long.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::answer::Answer;
use crate::api::Operation;
use crate::call;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::kind::request_kind;
use crate::place;
use crate::request::Request;
use crate::response::Response;
use crate::upload::BoxStream;

/// How something that runs long is watched.
///
/// ```
/// use std::time::Duration;
/// use cloudmgr_runtime::{Method, Operation, WaiterSpec};
///
/// static TASKS_GET: Operation = Operation::new("tasks_get", Method::GET, "/tasks/{id}");
/// static TASKS: WaiterSpec = WaiterSpec::new("tasks", &TASKS_GET, "id", "status")
///     .done(&["done"])
///     .failed(&["failed", "cancelled"])
///     .every(Duration::from_secs(60))
///     .deadline(Duration::from_secs(2 * 60 * 60));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct WaiterSpec {
    /// What is waited for, such as `tasks`.
    pub name: &'static str,
    /// The operation that tells the state; the id is its only path parameter.
    pub poll: &'static Operation,
    /// The dotted place of the id in the answer that starts it.
    pub id: &'static str,
    /// The dotted place of the state in the polled payload, or `$status` for the HTTP status.
    pub state: &'static str,
    /// The states of success.
    pub done: &'static [&'static str],
    /// The states of failure.
    pub failed: &'static [&'static str],
    /// The dotted place of a text that stands in the polled payload only after a failure.
    pub error: Option<&'static str>,
    /// How long to wait between two polls.
    pub every: Duration,
    /// How long to wait in all.
    pub deadline: Duration,
}

impl WaiterSpec {
    /// A waiter that polls every 10 s for an hour, and knows no final state yet.
    pub const fn new(
        name: &'static str,
        poll: &'static Operation,
        id: &'static str,
        state: &'static str,
    ) -> Self {
        let (every, deadline) = (Duration::from_secs(10), Duration::from_secs(60 * 60));
        Self { name, poll, id, state, done: &[], failed: &[], error: None, every, deadline }
    }

    /// The states of success.
    #[must_use]
    pub const fn done(mut self, states: &'static [&'static str]) -> Self {
        self.done = states;
        self
    }

    /// The states of failure.
    #[must_use]
    pub const fn failed(mut self, states: &'static [&'static str]) -> Self {
        self.failed = states;
        self
    }

    /// The dotted place of a text that stands in the polled payload only after a failure.
    #[must_use]
    pub const fn error(mut self, place: &'static str) -> Self {
        self.error = Some(place);
        self
    }

    /// How long to wait between two polls.
    #[must_use]
    pub const fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// How long to wait in all.
    #[must_use]
    pub const fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }
}

/// Where a wait stood when it ended in an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waited {
    /// What was waited for; enough to resume.
    pub id: String,
    /// The last state that was seen.
    pub state: Option<String>,
    /// How long the wait took.
    pub elapsed: Duration,
}

request_kind! {
    /// A call that answers a `T` and starts something whose state is an `S`.
    LongRunning<T, S>
}

impl<T, S> LongRunning<T, S> {
    /// Sends it and returns whatever came, undecoded: an error status is no error here.
    ///
    /// # Errors
    ///
    /// When no answer came, or one that is longer than the client reads.
    pub async fn raw(self) -> Result<Response<Bytes>, Error> {
        call::raw(self.request).await
    }

    /// Sends it and returns what waits for the end.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send); [`ErrorKind::Decode`] when the answer has no id.
    pub async fn start(self) -> Result<Waiter<S>, Error> {
        let (client, spec) = (self.request.client.clone(), self.request.operation.waiter());
        let headers = self.request.headers.clone();
        let answer = self.request.execute().await?;
        let no_waiter = || answer.error(ErrorKind::Config, "the operation starts no waiter");
        let spec = spec.ok_or_else(no_waiter)?;
        let mut waiter = Waiter::resume(&client, spec, id(&answer, spec)?);
        // What was started in another tenant is found only there.
        waiter.poll.headers = headers;
        Ok(waiter)
    }
}

impl<T: DeserializeOwned, S> LongRunning<T, S> {
    /// Sends it and returns the answer, without waiting.
    ///
    /// # Errors
    ///
    /// Anything but a success that decodes; see [`ErrorKind`].
    pub async fn send(self) -> Result<Response<T>, Error> {
        call::Call::new(self.request).send().await
    }
}

impl<T, S: DeserializeOwned + Send + Sync + 'static> LongRunning<T, S> {
    /// Sends it and waits for the end: [`start`](Self::start) and [`Waiter::until_done`].
    ///
    /// # Errors
    ///
    /// Those of both.
    pub async fn wait(self) -> Result<S, Error> {
        self.start().await?.until_done().await
    }
}

/// The id that an answer started.
fn id(answer: &Answer, spec: &WaiterSpec) -> Result<String, Error> {
    let payload = answer.decode()?;
    place::scalar(&payload, spec.id)
        .ok_or_else(|| answer.error(ErrorKind::Decode, format!("no id at `{}` in the answer", spec.id)))
}

/// Waits for the end of something that runs long. Its id is all it takes to
/// [`resume`](Self::resume), in another process too.
///
/// ```no_run
/// # async fn f(waiter: cloudmgr_runtime::Waiter<serde_json::Value>) -> Result<(), cloudmgr_runtime::Error> {
/// use cloudmgr_runtime::StreamExt;
///
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
    state: PhantomData<fn() -> S>,
}

impl<S> Waiter<S> {
    /// Waits for what was started as `id`.
    pub fn resume(client: &Client, spec: &'static WaiterSpec, id: impl Into<String>) -> Self {
        let id = id.into();
        let poll = client.call(spec.poll).segment(&id);
        Self { poll, spec, id, every: spec.every, deadline: spec.deadline, state: PhantomData }
    }

    /// The id, to be saved.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How long to wait between two polls.
    pub fn every(mut self, pause: Duration) -> Self {
        self.every = pause;
        self
    }

    /// How long to wait in all, from the first poll.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// Sends a header with every poll, such as the tenant in which it was started.
    pub fn header(mut self, name: &str, value: impl crate::param::Param) -> Self {
        self.poll = self.poll.header(name, value);
        self
    }
}

impl<S: DeserializeOwned + Send + Sync + 'static> Waiter<S> {
    /// Every state that a poll sees, at once and then after each pause; the last is final.
    ///
    /// It ends after a state of success, or with an error: [`ErrorKind::WaitFailed`] with the final
    /// [`resource`](Error::resource), [`ErrorKind::WaitTimeout`] after the deadline, or what a poll failed
    /// with. Failures that may pass do not end it before the deadline.
    pub fn states(self) -> BoxStream<'static, Result<S, Error>> {
        let watch = Some(Watch::new(self));
        stream::try_unfold(watch, async |watch| {
            let Some(mut watch) = watch else { return Ok(None) };
            let answer = watch.poll().await?;
            let state = answer.decode()?;
            match watch.judge(&answer)? {
                Judgement::Failed(error) => Err(error.with_resource(state)),
                Judgement::Done => Ok(Some((state, None))),
                Judgement::Running => Ok(Some((state, Some(watch)))),
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
        last.ok_or_else(|| Error::new(ErrorKind::WaitTimeout, "no state was seen"))
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

/// A wait that has begun. Not generic.
struct Watch {
    poll: Request,
    spec: &'static WaiterSpec,
    id: String,
    every: Duration,
    limit: Duration,
    begun: Instant,
    polled: bool,
    last_state: Option<String>,
    last_error: Option<Error>,
}

/// What a state means.
enum Judgement {
    Running,
    Done,
    Failed(Error),
}

fn is_in(state: &Option<String>, states: &[&str]) -> bool {
    state.as_deref().is_some_and(|state| states.contains(&state))
}

impl Watch {
    fn new<S>(waiter: Waiter<S>) -> Self {
        let Waiter { poll, spec, id, every, deadline, .. } = waiter;
        Self {
            poll,
            spec,
            id,
            every,
            limit: deadline,
            begun: Instant::now(),
            polled: false,
            last_state: None,
            last_error: None,
        }
    }

    /// The next answer; failures that may pass are waited out.
    async fn poll(&mut self) -> Result<Answer, Error> {
        loop {
            if std::mem::replace(&mut self.polled, true) {
                self.pause().await?;
            }
            let left = self.left().ok_or_else(|| self.give_up())?;
            let total = self.poll.timeout.unwrap_or(self.poll.client.inner.limits.total);
            match self.poll.clone().timeout(total.min(left)).execute().await {
                Ok(answer) => return Ok(answer),
                Err(error) if error.is_retryable() => self.remember(error),
                Err(error) => return Err(error),
            }
        }
    }

    /// Keeps why a poll failed; a poll that the deadline cut off tells nothing, if another told something.
    fn remember(&mut self, error: Error) {
        if self.left().is_some() || self.last_error.is_none() {
            self.last_error = Some(error);
        }
    }

    /// Waits for the next poll, or until the deadline and then gives up.
    async fn pause(&mut self) -> Result<(), Error> {
        let left = self.left().unwrap_or_default();
        // A server that asked to be left alone is, up to the policy's bound.
        let asked = self.last_error.as_ref().and_then(Error::retry_after);
        let pause = self.every.max(self.poll.client.inner.retry.bounded(asked));
        tokio::time::sleep(pause.min(left)).await;
        if pause < left { Ok(()) } else { Err(self.give_up()) }
    }

    fn left(&self) -> Option<Duration> {
        self.limit.checked_sub(self.begun.elapsed()).filter(|left| !left.is_zero())
    }

    /// What the state in `answer` means.
    fn judge(&mut self, answer: &Answer) -> Result<Judgement, Error> {
        let at = |place| Ok(place::scalar(&answer.decode()?, place));
        let state = match self.spec.state {
            "$status" => Some(answer.status.as_str().to_owned()),
            place => at(place)?,
        };
        let told = self.spec.error.map_or(Ok(None), at)?.filter(|text| !text.is_empty());
        self.last_error = None;
        let verb = if told.is_some() { "failed with" } else { "ended as" };
        let has_failed = told.is_some() || is_in(&state, self.spec.failed);
        let is_done = is_in(&state, self.spec.done);
        self.last_state = told.or(state);
        if has_failed {
            let error = answer.error(ErrorKind::WaitFailed, self.sentence(verb));
            return Ok(Judgement::Failed(error.with_waited(self.waited())));
        }
        Ok(if is_done { Judgement::Done } else { Judgement::Running })
    }

    fn give_up(&mut self) -> Error {
        let error = Error::new(ErrorKind::WaitTimeout, self.sentence("gave up waiting, last seen as"))
            .with_operation(self.spec.poll.id())
            .with_waited(self.waited());
        match self.last_error.take() {
            Some(last) => error.with_source(last),
            None => error,
        }
    }

    fn waited(&self) -> Waited {
        Waited { id: self.id.clone(), state: self.last_state.clone(), elapsed: self.begun.elapsed() }
    }

    /// `tasks 7 ended as failed after 90s`.
    fn sentence(&self, verb: &str) -> String {
        let state = self.last_state.as_deref().unwrap_or("unknown");
        let elapsed =
            Duration::from_millis(u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX));
        crate::error::one_line(&format!("{} {} {verb} {state} after {elapsed:?}", self.spec.name, self.id))
    }
}
