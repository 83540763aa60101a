//! A call that starts a long-running operation.

use std::time::Duration;

use bytes::Bytes;

use super::call;
use super::decoder::{Decoder, Readable};
use super::kind::request_kind;
use super::response::Response;
use super::waiter::Waiter;
use crate::answer::{Answer, scalar};
use crate::api::WaiterSpec;
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::send::execute;

/// How to wait for what a call starts.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Wait {
    spec: &'static WaiterSpec,
    every: Duration,
    deadline: Duration,
}

impl From<&'static WaiterSpec> for Wait {
    fn from(spec: &'static WaiterSpec) -> Self {
        Self { spec, every: spec.every, deadline: spec.deadline }
    }
}

request_kind! {
    /// A call that returns a `T` and starts an operation whose state is an `S`.
    LongRunning<T, S> { wait: Wait, decoder: Decoder<T>, states: Decoder<S> }
}

impl<T: Readable, S: Readable> LongRunning<T, S> {
    /// A call whose response and states have a table, as generated code makes it.
    #[doc(hidden)]
    pub fn of(request: Request, wait: impl Into<Wait>) -> Self {
        Self { request, wait: wait.into(), decoder: T::decoder(), states: S::decoder() }
    }
}

impl<T, S> LongRunning<T, S> {
    /// Returns the raw response without decoding it. Non-2xx statuses are returned, not treated as errors.
    ///
    /// # Errors
    ///
    /// If there was no response, or it exceeds the size limit.
    pub fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        call::raw(self.request)
    }

    /// Sends the request and returns a waiter for the end of the operation.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send); [`ErrorKind::Decode`] if the response has no ID.
    pub fn start(self) -> impl Future<Output = Result<Waiter<S>, Error>> + Send {
        async move {
            let (client, headers) = (self.request.client().clone(), self.request.headers().clone());
            let answer = execute(self.request).await?;
            let Wait { spec, every, deadline } = self.wait;
            let waiter = Waiter::of(&client, spec, started_id(&answer, spec)?, self.states);
            // Headers such as the tenant are needed to poll what was started with them.
            Ok(waiter.every(every).deadline(deadline).just_started(headers))
        }
    }
}

impl<T, S> LongRunning<T, S> {
    /// Sets the pause between two polls of [`wait`](Self::wait).
    pub fn poll_every(mut self, pause: Duration) -> Self {
        self.wait.every = pause;
        self
    }

    /// Sets the deadline of [`wait`](Self::wait), from the first poll.
    pub fn wait_deadline(mut self, limit: Duration) -> Self {
        self.wait.deadline = limit;
        self
    }
}

impl<T, S> LongRunning<T, S> {
    /// Sends the request and returns the response without waiting.
    ///
    /// # Errors
    ///
    /// Any response other than a success that decodes; see [`ErrorKind`].
    pub fn send(self) -> impl Future<Output = Result<Response<T>, Error>> + Send {
        call::send(self.request, self.decoder)
    }
}

impl<T, S: Send + Sync + 'static> LongRunning<T, S> {
    /// Sends the request and waits for the end: [`start`](Self::start) followed by [`Waiter::until_done`].
    ///
    /// # Errors
    ///
    /// Those of both methods.
    pub fn wait(self) -> impl Future<Output = Result<S, Error>> + Send {
        async move { self.start().await?.until_done().await }
    }
}

/// The ID of what a response started.
fn started_id(answer: &Answer, spec: &WaiterSpec) -> Result<String, Error> {
    let payload = answer.decode()?;
    scalar(&payload, spec.id)
        .ok_or_else(|| answer.error(ErrorKind::Decode, format!("no id at `{}` in the answer", spec.id)))
}
