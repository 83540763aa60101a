//! The polls of one wait. Not generic.

use std::time::Duration;

use http::StatusCode;

use crate::answer::{Answer, scalars};
use crate::api::WaiterSpec;
use crate::error::{Error, ErrorKind, WaitSnapshot, one_line};
use crate::hook::WaitState;
use crate::request::Request;
use crate::send::execute;
use crate::time::Deadline;

/// The state of a running wait. Not generic.
pub(super) struct Poller {
    poll: Request,
    spec: &'static WaiterSpec,
    id: String,
    every: Duration,
    deadline: Deadline,
    polled: bool,
    /// When the resource was last known to exist: just started, or seen by a poll. `None` if only its ID is known.
    known_at: Option<Duration>,
    last_state: Option<String>,
    last_error: Option<Error>,
}

/// The minimum pause between two polls: a shorter one only puts load on the server.
const SHORTEST_PAUSE: Duration = Duration::from_millis(100);

/// What a state means.
pub(super) enum PollOutcome {
    Running,
    Done,
    Failed(Error),
}

fn is_in(state: &Option<String>, states: &[&str]) -> bool {
    state.as_deref().is_some_and(|state| states.contains(&state))
}

/// The state that decides among those of a list: a failed one, or else one that is not final yet.
fn decisive(states: Vec<String>, spec: &WaiterSpec) -> Option<String> {
    let rank = |state: &String| match state.as_str() {
        state if spec.failed.contains(&state) => 0,
        state if spec.done.contains(&state) => 2,
        _ => 1,
    };
    states.into_iter().min_by_key(rank)
}

impl Poller {
    pub(super) fn new(
        poll: Request,
        spec: &'static WaiterSpec,
        id: String,
        every: Duration,
        limit: Duration,
        just_started: bool,
    ) -> Self {
        let deadline = poll.client().deadline(limit);
        let (every, known_at) = (every.max(SHORTEST_PAUSE), just_started.then_some(Duration::ZERO));
        let (polled, last_state, last_error) = (false, None, None);
        Self { poll, spec, id, every, deadline, polled, known_at, last_state, last_error }
    }

    /// The response of the next successful poll; transient failures are retried.
    pub(super) async fn poll(&mut self) -> Result<Box<Answer>, Error> {
        loop {
            if std::mem::replace(&mut self.polled, true) {
                self.pause().await?;
            }
            let left = self.deadline.left().ok_or_else(|| self.give_up())?;
            match execute(self.poll.clone().within(left)).await {
                Ok(answer) => {
                    self.known_at = Some(self.deadline.elapsed());
                    return Ok(answer);
                }
                Err(error) if self.is_transient(&error) => self.remember(error),
                Err(error) => return Err(self.with_snapshot(self.ended_by(error))),
            }
        }
    }

    /// Interprets an error response to a poll, for servers that report an end only once.
    fn ended_by(&self, error: Error) -> Error {
        let Some(look_at) = self.spec.unseen else { return error };
        let was_there = self.last_state.is_some() || self.last_error.is_some() || error.attempts() > 1;
        let kind = match error.kind() {
            ErrorKind::Api if error.is_not_found() && was_there => ErrorKind::WaitUnseen,
            ErrorKind::Api
                if !error.is_not_found() && error.status().is_some_and(|status| status.is_success()) =>
            {
                ErrorKind::WaitFailed
            }
            _ => return error,
        };
        let Self { id, spec: WaiterSpec { name, poll, .. }, .. } = self;
        let what = match (kind, error.message()) {
            (ErrorKind::WaitUnseen, _) => {
                format!("{name} {id} is over, but its end was not seen: look at {look_at}")
            }
            (_, Some(reason)) => format!("{name} {id} failed: {reason}"),
            (_, None) => format!("{name} {id} failed"),
        };
        Error::new(kind, one_line(&what))
            .with_operation(poll.id())
            .with_waited(self.snapshot())
            .with_source(error)
    }

    /// Whether a failed poll reveals nothing about the resource: the server or a proxy in front of it has a problem, or
    /// the resource is not found yet or temporarily, within the grace period.
    fn is_transient(&self, error: &Error) -> bool {
        let has_trouble = error.is_retryable()
            || error.status() == Some(StatusCode::INTERNAL_SERVER_ERROR)
            || error.is_html();
        let in_grace = |known: Duration| self.deadline.elapsed().saturating_sub(known) < self.spec.grace;
        has_trouble
            || self.spec.unseen.is_none() && error.is_not_found() && self.known_at.is_some_and(in_grace)
    }

    /// Adds a snapshot of the wait to the error.
    pub(super) fn with_snapshot(&self, error: Error) -> Error {
        error.with_waited(self.snapshot())
    }

    /// Records why a poll failed; a poll that the deadline interrupted does not replace an earlier failure.
    fn remember(&mut self, error: Error) {
        if self.deadline.left().is_some() || self.last_error.is_none() {
            self.last_error = Some(error);
        }
    }

    /// Waits for the next poll, or fails at the deadline.
    async fn pause(&mut self) -> Result<(), Error> {
        // Obeys `Retry-After`, up to the limit of the policy.
        let asked = self.last_error.as_ref().and_then(Error::retry_after);
        let every = self.spec.longest.map_or(self.every, |longest| self.every.min(longest));
        let pause = every.max(self.poll.client().core().retry.bounded(asked));
        if self.deadline.pause(pause).await { Ok(()) } else { Err(self.give_up()) }
    }

    /// Classifies the state in `answer`.
    pub(super) fn classify(&mut self, answer: &Answer) -> Result<PollOutcome, Error> {
        self.outcome(answer).map_err(|error| self.with_snapshot(error))
    }

    fn outcome(&mut self, answer: &Answer) -> Result<PollOutcome, Error> {
        let all = |place| answer.decode().map(|payload| scalars(&payload, place));
        let at = |place| Ok(all(place)?.into_iter().find(|text| !text.is_empty()));
        let state = match self.spec.state {
            "$status" => Some(answer.status.as_str().to_owned()),
            place => decisive(all(place)?, self.spec),
        };
        let told = self.spec.error.map_or(Ok(None), at)?;
        self.last_error = None;
        let verb = if told.is_some() { "failed with" } else { "ended as" };
        let has_failed = told.is_some() || is_in(&state, self.spec.failed);
        let is_done = is_in(&state, self.spec.done);
        self.last_state = told.or(state);
        self.poll.client().hooks().waited(&WaitState {
            waiter: self.spec.name,
            id: &self.id,
            state: self.last_state.as_deref(),
            elapsed: self.deadline.elapsed(),
        });
        if has_failed {
            let reason = self.spec.reason.map_or(Ok(None), at)?;
            let what = match reason {
                Some(reason) => one_line(&format!("{}: {reason}", self.sentence(verb))),
                None => self.sentence(verb),
            };
            return Ok(PollOutcome::Failed(self.with_snapshot(answer.failure(ErrorKind::WaitFailed, what))));
        }
        Ok(if is_done { PollOutcome::Done } else { PollOutcome::Running })
    }

    fn give_up(&mut self) -> Error {
        let what = self.sentence(&format!("gave up waiting, last seen with {}", self.state_name()));
        let error = self.deadline.give_up(ErrorKind::WaitTimeout, what, self.last_error.take());
        error.with_operation(self.spec.poll.id()).with_waited(self.snapshot())
    }

    /// The name of the state field, for a bare value such as `false`.
    fn state_name(&self) -> &str {
        match self.spec.state {
            "$status" => "HTTP status",
            place => place.rsplit('.').next().unwrap_or(place),
        }
    }

    fn snapshot(&self) -> WaitSnapshot {
        WaitSnapshot { id: self.id.clone(), state: self.last_state.clone(), elapsed: self.deadline.elapsed() }
    }

    /// `tasks 7 ended as failed after waiting 90s`.
    fn sentence(&self, verb: &str) -> String {
        let state = self.last_state.as_deref().unwrap_or("not seen yet");
        let elapsed =
            Duration::from_millis(u64::try_from(self.deadline.elapsed().as_millis()).unwrap_or(u64::MAX));
        one_line(&format!("{} {} {verb} {state} after waiting {elapsed:?}", self.spec.name, self.id))
    }
}
