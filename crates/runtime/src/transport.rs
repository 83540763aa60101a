//! The attempt loop: authenticate, send, classify, and perhaps wait and do it again.

use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;
use tracing::{Instrument, field};
use url::Url;

use crate::answer::Answer;
use crate::api::Transfer;
use crate::auth::{Attempt, BoxFuture};
use crate::classify;
use crate::config::FOR_EVER;
use crate::error::{Error, ErrorKind};
use crate::request::Request;

/// What came of a call: an answer, and the error that it is, if it is one.
pub(crate) type Outcome = Result<(Answer, Option<Error>), Error>;

impl Request {
    /// Sends the request and returns a successful answer.
    ///
    /// Not generic: each operation compiles only its own decoding.
    pub(crate) async fn execute(self) -> Result<Answer, Error> {
        match self.exchange().await? {
            (answer, None) => Ok(answer),
            (_, Some(error)) => Err(error),
        }
    }

    /// Sends the request and returns any answer.
    ///
    /// Boxed: a caller's future is a few hundred bytes for it instead of five thousand.
    pub(crate) fn exchange(self) -> BoxFuture<'static, Outcome> {
        Box::pin(self.exchange_traced())
    }

    /// The call, under one span.
    async fn exchange_traced(self) -> Outcome {
        let span = tracing::info_span!(
            "sdk.call",
            operation = self.operation.id(),
            method = %self.method,
            path_template = self.operation.path(),
            status = field::Empty,
            attempts = field::Empty,
            elapsed_ms = field::Empty,
        );
        let mut exchange = Exchange::new(&self)?;
        let outcome = exchange.run().instrument(span.clone()).await;
        exchange.record(&span, &outcome);
        outcome
    }

    /// Whether either side is a stream, which has no total timeout.
    fn is_transfer(&self) -> bool {
        self.body.is_stream() || self.operation.transfer() != Transfer::None
    }
}

/// One call on its way.
pub(crate) struct Exchange<'a> {
    pub(crate) request: &'a Request,
    pub(crate) url: Url,
    pub(crate) attempts: u32,
    pub(crate) deadline: Option<Instant>,
    limit: Duration,
    begun: Instant,
    retries: u32,
    renewed: bool,
    /// Why the attempt before this one failed.
    last: Option<Error>,
}

impl<'a> Exchange<'a> {
    fn new(request: &'a Request) -> Result<Self, Error> {
        let text = request.url()?;
        // The parser dropped or moved nothing: the endpoint is the one that was asked for.
        let url = Url::parse(&text).ok().filter(|url| url.as_str() == text);
        let url = url.ok_or_else(|| not_a_url(request))?;
        let limit = request.timeout.unwrap_or(request.client.inner.limits.total);
        let bounded = request.timeout.is_some() || !request.is_transfer();
        let begun = Instant::now();
        Ok(Self {
            request,
            url,
            attempts: 0,
            deadline: bounded.then(|| begun + limit.min(FOR_EVER)),
            limit,
            begun,
            retries: 0,
            renewed: false,
            last: None,
        })
    }

    /// Tries until the call is done or its time is over.
    async fn run(&mut self) -> Outcome {
        loop {
            self.attempts += 1;
            let Some(attempt) = self.in_time(self.authenticate()).await else {
                return Err(self.out_of_time());
            };
            let mut attempt = attempt?;
            let credentials = std::mem::take(&mut attempt.headers);
            let mut outcome = self.attempt(credentials).await;
            let Some(error) = failure(&mut outcome) else {
                self.request.client.inner.budget.refund();
                return outcome;
            };
            if error.kind() == ErrorKind::Timeout && self.is_over() {
                return Err(self.out_of_time());
            }
            tracing::debug!(attempt = self.attempts, error = %error, "attempt failed");
            match self.next(error, &attempt).await {
                Some(wait) => self.pause(wait, outcome).await,
                None => return outcome,
            }
        }
    }

    /// `work`, or nothing when the call's time is over before it. There is one timer at a time, and none
    /// for work that is done at once, such as finding a token.
    pub(crate) async fn in_time<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        match self.deadline {
            Some(deadline) => tokio::time::timeout_at(deadline, work).await.ok(),
            None => Some(work.await),
        }
    }

    /// When an attempt of at most `limit` must be over.
    pub(crate) fn until(&self, limit: Duration) -> Instant {
        let own = Instant::now() + limit.min(FOR_EVER);
        self.deadline.map_or(own, |deadline| deadline.min(own))
    }

    fn is_over(&self) -> bool {
        self.deadline.is_some_and(|deadline| deadline <= Instant::now())
    }

    async fn authenticate(&self) -> Result<Attempt<'a>, Error> {
        let client = &self.request.client;
        let mut attempt = Attempt::new(client, self.request.operation, self.attempts);
        if self.request.operation.is_authenticated() {
            client.inner.auth.authenticate(&mut attempt).await.map_err(refused)?;
        }
        Ok(attempt)
    }

    /// One attempt, and whether its answer is an error.
    async fn attempt(&self, credentials: http::HeaderMap) -> Outcome {
        let named =
            |error: Error| error.with_operation(self.request.operation.id()).with_attempts(self.attempts);
        let answer = self.send(credentials).await.map_err(named)?;
        let error = classify::failure(&answer, self.request.client.inner.clock.now());
        Ok((answer, error))
    }

    /// How long to wait before the next attempt; `None` when there is none.
    async fn next(&mut self, error: &mut Error, attempt: &Attempt<'_>) -> Option<Duration> {
        let inner = &self.request.client.inner;
        if self.request.operation.is_authenticated() && inner.auth.rejects(error) {
            if !self.renewed && self.request.body.is_replayable() && self.renew(attempt).await {
                self.renewed = true;
                return Some(Duration::ZERO);
            }
            error.set_kind(ErrorKind::Auth);
        }
        if !self.may_repeat(error) {
            return None;
        }
        self.retries += 1;
        let wait = inner.retry.wait(self.retries, error.retry_after())?;
        let in_time = self.deadline.is_none_or(|deadline| Instant::now() + wait.min(FOR_EVER) < deadline);
        (in_time && inner.budget.spend()).then_some(wait)
    }

    async fn renew(&self, attempt: &Attempt<'_>) -> bool {
        self.in_time(self.request.client.inner.auth.renew(attempt)).await.unwrap_or(false)
    }

    /// Whether sending again does no harm: the operation is idempotent, or nothing was sent at all.
    fn may_repeat(&self, error: &Error) -> bool {
        let request = self.request;
        let harmless = request.operation.idempotent_as(&request.method) || error.is_connect();
        harmless && error.is_retryable() && request.body.is_replayable()
    }

    async fn pause(&mut self, wait: Duration, outcome: Outcome) {
        self.last = match outcome {
            Ok((_, error)) => error,
            Err(error) => Some(error),
        };
        tracing::debug!(attempt = self.attempts, wait_ms = millis(wait), "trying again");
        tokio::time::sleep(wait).await;
    }

    fn out_of_time(&mut self) -> Error {
        let error = Error::new(ErrorKind::Timeout, format!("no answer within {:?}", self.limit))
            .with_operation(self.request.operation.id())
            .with_attempts(self.attempts);
        match self.last.take() {
            Some(last) => error.with_source(last),
            None => error,
        }
    }

    fn record(&self, span: &tracing::Span, outcome: &Outcome) {
        let status = match outcome {
            Ok((answer, _)) => Some(answer.status),
            Err(error) => error.status(),
        };
        span.record("status", status.as_ref().map(StatusCode::as_u16));
        span.record("attempts", self.attempts);
        span.record("elapsed_ms", millis(self.begun.elapsed()));
    }
}

/// A login that the server declined is a matter of credentials, whatever its status; one that it failed at is not.
fn refused(mut error: Error) -> Error {
    let is_broken = error.status().is_some_and(|status| status.is_server_error());
    if error.kind() == ErrorKind::Api && !error.is_retryable() && !is_broken {
        error.set_kind(ErrorKind::Auth);
    }
    error
}

/// The error of an outcome, wherever it stands.
fn failure(outcome: &mut Outcome) -> Option<&mut Error> {
    match outcome {
        Ok((_, error)) => error.as_mut(),
        Err(error) => Some(error),
    }
}

fn not_a_url(request: &Request) -> Error {
    Error::new(ErrorKind::InvalidRequest, "path and query do not make a URL")
        .with_operation(request.operation.id())
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
