//! The attempt loop of a call: authenticate, send, classify, and possibly pause and retry.

use std::pin::pin;
use std::time::Duration;

use futures_util::FutureExt;
use http::{HeaderMap, StatusCode};
use tracing::{Instrument, field};
use url::Url;

use super::classify;
use super::mask;
use super::outcome::{Outcome, error_of, status_of};
use super::span;
use super::watch::CallWatch;
use super::wire::Wire;
use crate::answer::Answer;
use crate::auth::Attempt;
use crate::boxed::BoxFuture;
use crate::core::{Decision, Facts, Failure, decide};
use crate::error::{Error, ErrorKind};
use crate::request::Request;
use crate::time::Deadline;

/// Sends the request and returns a successful response.
///
/// Not generic, so that only the decoding is compiled for each operation.
pub(crate) fn execute(request: Request) -> impl Future<Output = Result<Box<Answer>, Error>> + Send {
    exchange(request).map(|outcome| match outcome? {
        (answer, None) => Ok(answer),
        (_, Some(error)) => Err(error),
    })
}

/// Sends the request and returns any response.
///
/// Boxed before the first poll, so that the future of a caller is a pointer. The request, the state of the call and the
/// attempt on the wire are three boxes, none above the 1,032 bytes up to which glibc reuses memory without searching for it.
pub(crate) fn exchange(request: Request) -> BoxFuture<'static, Outcome> {
    let request = Box::new(request);
    Box::pin(async move { traced(&request).await })
}

/// Runs the call in a span.
///
/// Futures are pinned before they are wrapped in a span or a limit, here and below: a wrapper moves a future into
/// itself, which copies all of it.
async fn traced(request: &Request) -> Outcome {
    if tokio::runtime::Handle::try_current().is_err() {
        let what = "this needs a Tokio runtime: use `#[tokio::main]`, or the feature `blocking`";
        return Err(Error::new(ErrorKind::Config, what).with_operation(request.operation().id()));
    }
    let span = tracing::info_span!(
        "sdk.call",
        operation = request.operation().id(),
        method = %request.method(),
        path_template = request.operation().path(),
        status = field::Empty,
        attempts = field::Empty,
        elapsed_ms = field::Empty,
    );
    let mut call = CallState::new(request)?;
    let outcome = match call.admit().instrument(span.clone()).await {
        Ok(()) => pin!(call.run()).instrument(span.clone()).await,
        Err(error) => Err(error.with_operation(request.operation().id())),
    };
    call.record(&span, &outcome);
    call.watch.finish(&outcome);
    outcome
}

/// The state of a call and its attempts.
struct CallState<'a> {
    request: &'a Request,
    url: Url,
    attempts: u32,
    watch: CallWatch<'a>,
    deadline: Deadline,
    retries: u32,
    renewed: bool,
    /// Whether the server may have processed a failed attempt.
    answer_lost: bool,
    /// Why the previous attempt failed.
    last: Option<Error>,
}

impl<'a> CallState<'a> {
    fn new(request: &'a Request) -> Result<Self, Error> {
        let (url, deadline) = (url_of(request)?, deadline_of(request));
        let watch = CallWatch::new(request, &deadline);
        let (renewed, answer_lost) = (false, false);
        let (attempts, retries, last) = (0, 0, None);
        Ok(Self { request, url, attempts, watch, deadline, retries, renewed, answer_lost, last })
    }

    /// Checks the version of the server, if the call depends on it.
    async fn admit(&mut self) -> Result<(), Error> {
        if !self.request.client().is_gated() {
            return Ok(());
        }
        match self.deadline.in_time(Box::pin(self.request.admit())).await {
            Some(admitted) => admitted,
            None => Err(self.out_of_time()),
        }
    }

    /// Makes attempts until the call is done or its deadline has passed.
    async fn run(&mut self) -> Outcome {
        loop {
            self.attempts = self.attempts.saturating_add(1);
            let mut attempt = match self.log_in().await {
                Some(attempt) => attempt?,
                None => return Err(self.out_of_time()),
            };
            let credentials = std::mem::take(attempt.headers_mut());
            let mut outcome = self.attempt(&credentials).await;
            let Some(error) = error_of(&mut outcome) else {
                self.request.client().core().budget.deposit();
                return outcome;
            };
            if error.kind() == ErrorKind::Timeout && self.deadline.is_over() {
                return Err(self.out_of_time());
            }
            if self.is_gone(error) {
                return outcome.map(|(answer, _)| (answer, None));
            }
            tracing::debug!(attempt = self.attempts, error = %error, "attempt failed");
            match self.next(error, &attempt).await {
                Some(wait) => self.pause(wait, outcome).await,
                None => return outcome,
            }
        }
    }

    /// Limits the login of an attempt even if the call, a transfer, has no limit.
    async fn log_in(&self) -> Option<Result<Attempt<'a>, Error>> {
        let limit = || self.request.client().core().limits.total;
        match self.deadline.within(self.deadline.part(limit()), pin!(self.authenticate())).await {
            Some(attempt) => Some(attempt),
            None if self.deadline.is_over() => None,
            None => {
                let what = format!("the login was not complete within {:?}", limit());
                Some(Err(Error::new(ErrorKind::Timeout, what).with_operation(self.request.operation().id())))
            }
        }
    }

    async fn authenticate(&self) -> Result<Attempt<'a>, Error> {
        let (client, operation) = (self.request.client(), self.request.operation());
        let mut attempt = client.attempt(operation, self.attempts);
        if operation.is_authenticated() {
            client.auth().authenticate(&mut attempt).await.map_err(as_auth_error)?;
        }
        Ok(attempt)
    }

    /// Makes one attempt, and classifies its response.
    async fn attempt(&mut self, credentials: &HeaderMap) -> Outcome {
        let _hold = self.deadline.clock().hold();
        let mut watch = self.watch.attempt(&self.url, self.attempts);
        let Self { request, url, attempts: number, deadline, .. } = self;
        let span = span::of_attempt(request, url, *number);
        let wire = Wire { request, url, number: *number, deadline };
        let sent = Box::pin(wire.send(credentials)).instrument(span.clone()).await;
        let outcome = match sent {
            Ok(answer) => {
                let client = request.client();
                let mut error = classify::failure(&answer, deadline.clock());
                if let Some(error) = &mut error {
                    mask::credentials(error, credentials);
                    error.set_meaning((client.core().meaning)(error));
                }
                Ok((answer, error))
            }
            Err(error) => Err(error.with_operation(request.operation().id()).with_attempts(*number)),
        };
        span::record_attempt(&span, &outcome);
        watch.finish(&outcome);
        outcome
    }

    /// The pause before the next attempt; `None` if there is none.
    async fn next(&mut self, error: &mut Error, attempt: &Attempt<'_>) -> Option<Duration> {
        let core = self.request.client().core();
        match decide(&core.retry, &self.failure(error), &self.facts()) {
            Decision::Renew if self.renew(attempt).await => {
                self.renewed = true;
                Some(Duration::ZERO)
            }
            Decision::Renew | Decision::Refuse => {
                error.set_kind(ErrorKind::Auth);
                None
            }
            Decision::Retry(pause) => {
                self.retries = self.retries.saturating_add(1);
                (self.deadline.allows(pause) && core.budget.withdraw()).then_some(pause)
            }
            Decision::Stop => None,
        }
    }

    fn failure(&self, error: &Error) -> Failure {
        let client = self.request.client();
        Failure {
            rejected: self.request.operation().is_authenticated() && client.auth().rejects(error),
            unsent: error.is_connect(),
            transient: error.is_retryable(),
            hint: error.retry_after(),
        }
    }

    fn facts(&self) -> Facts {
        Facts {
            idempotent: self.request.is_idempotent(),
            replayable: self.request.payload().is_replayable(),
            renewed: self.renewed,
            retries: self.retries,
            elapsed: self.deadline.elapsed(),
        }
    }

    async fn renew(&self, attempt: &Attempt<'_>) -> bool {
        self.deadline.in_time(self.request.client().auth().renew(attempt)).await.unwrap_or(false)
    }

    /// Whether an earlier attempt, whose response was lost, has deleted the resource that is now not found.
    fn is_gone(&self, error: &Error) -> bool {
        self.answer_lost && self.request.operation().is_gone_ok() && error.is_not_found()
    }

    async fn pause(&mut self, pause: Duration, outcome: Outcome) {
        self.last = match outcome {
            Ok((_, error)) => error,
            Err(error) => Some(error),
        };
        self.answer_lost |= self.last.as_ref().is_some_and(is_lost);
        tracing::debug!(attempt = self.attempts, wait_ms = millis(pause), "retrying");
        if let Some(error) = &self.last {
            self.watch.retrying(self.attempts, pause, error);
        }
        if !pause.is_zero() {
            self.deadline.pause(pause).await;
        }
    }

    fn out_of_time(&mut self) -> Error {
        let what = format!("no answer within {:?}", self.deadline.limit());
        let error = self.deadline.give_up(ErrorKind::Timeout, what, self.last.take());
        error.with_operation(self.request.operation().id()).with_attempts(self.attempts)
    }

    fn record(&self, span: &tracing::Span, outcome: &Outcome) {
        if span.is_disabled() {
            return;
        }
        span.record("status", status_of(outcome).as_ref().map(StatusCode::as_u16));
        span.record("attempts", self.attempts);
        span.record("elapsed_ms", millis(self.deadline.elapsed()));
    }
}

/// The URL of a request, if the URL parser does not change it: the endpoint is the requested one.
fn url_of(request: &Request) -> Result<Url, Error> {
    let text = request.url()?;
    let url = Url::parse(&text).ok().filter(|url| url.as_str() == text);
    url.ok_or_else(|| not_a_url(request))
}

fn deadline_of(request: &Request) -> Deadline {
    let clock = &request.client().core().clock;
    request.total_limit().map_or_else(|| Deadline::none(clock), |limit| Deadline::after(clock, limit))
}

/// A login that the server rejected is an authentication error, regardless of its status; a server failure is not.
fn as_auth_error(mut error: Error) -> Error {
    let is_broken = error.status().is_some_and(|status| status.is_server_error());
    if error.kind() == ErrorKind::Api && !error.is_retryable() && !is_broken {
        error.set_kind(ErrorKind::Auth);
    }
    error
}

/// Whether the server may have processed the request: the connection broke, or a proxy lost the response.
fn is_lost(error: &Error) -> bool {
    let by_proxy = matches!(error.status(), Some(StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT));
    by_proxy || matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout)
}

fn not_a_url(request: &Request) -> Error {
    Error::new(ErrorKind::InvalidRequest, "path and query do not make a URL")
        .with_operation(request.operation().id())
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
