//! Notifies hooks of the end of a call and of its attempts, even if they are dropped.

use std::time::{Duration, Instant};

use http::StatusCode;
use url::Url;

use super::outcome::{Outcome, error_in, status_of};
use crate::error::Error;
use crate::hook::{AttemptEnd, CallEnd, Hooks, Outcome as End, RetryPause};
use crate::request::Request;
use crate::time::Deadline;

/// A call that hooks observe. If dropped before [`finish`](Self::finish), it ends as cancelled.
pub(super) struct CallWatch<'a> {
    request: &'a Request,
    /// Until the hooks are notified of the end; `None` without hooks.
    running: Option<Box<Deadline>>,
    attempts: u32,
}

impl<'a> CallWatch<'a> {
    pub(super) fn new(request: &'a Request, deadline: &Deadline) -> Self {
        let running = (!request.client().hooks().is_empty()).then(|| Box::new(deadline.clone()));
        Self { request, running, attempts: 0 }
    }

    fn hooks(&self) -> &'a Hooks {
        self.request.client().hooks()
    }

    /// Starts an attempt.
    pub(super) fn attempt(&mut self, url: &Url, number: u32) -> AttemptWatch<'a> {
        self.attempts = self.attempts.saturating_add(1);
        let begun = self.running.is_some().then(|| Box::new((Instant::now(), url.clone())));
        AttemptWatch { request: self.request, begun, number, status: None, end: End::Cancelled }
    }

    /// Reports the pause before another attempt.
    pub(super) fn retrying(&self, number: u32, pause: Duration, error: &Error) {
        self.hooks().retrying(&RetryPause { operation: self.request.operation(), number, pause, error });
    }

    /// Reports the end of the call.
    pub(super) fn finish(&mut self, outcome: &Outcome) {
        let error = error_in(outcome);
        self.end(end_of(error), error);
    }

    fn end(&mut self, outcome: End, error: Option<&Error>) {
        if let Some(deadline) = self.running.take() {
            let (operation, elapsed) = (self.request.operation(), deadline.elapsed());
            self.hooks().finished(&CallEnd { operation, attempts: self.attempts, elapsed, outcome, error });
        }
    }
}

impl Drop for CallWatch<'_> {
    fn drop(&mut self) {
        self.end(End::Cancelled, None);
    }
}

/// An attempt that hooks observe. If dropped before [`finish`](Self::finish), it ends as cancelled.
pub(super) struct AttemptWatch<'a> {
    request: &'a Request,
    /// The start time and URL; `None` without hooks.
    begun: Option<Box<(Instant, Url)>>,
    number: u32,
    status: Option<StatusCode>,
    end: End,
}

impl AttemptWatch<'_> {
    /// Reports the end of the attempt.
    pub(super) fn finish(&mut self, outcome: &Outcome) {
        self.status = status_of(outcome);
        self.end = end_of(error_in(outcome));
    }
}

impl Drop for AttemptWatch<'_> {
    fn drop(&mut self) {
        let Some((begun, url)) = self.begun.as_deref() else { return };
        self.request.client().hooks().after(&AttemptEnd {
            operation: self.request.operation(),
            method: self.request.method(),
            host: url.host_str().unwrap_or_default(),
            port: url.port_or_known_default(),
            number: self.number,
            status: self.status,
            outcome: self.end,
            elapsed: begun.elapsed(),
        });
    }
}

fn end_of(error: Option<&Error>) -> End {
    error.map_or(End::Success, |error| End::Failure(error.kind()))
}
