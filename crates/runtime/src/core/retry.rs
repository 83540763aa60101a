//! When a failed attempt is followed by another.

use std::time::Duration;

/// How often and how patiently a call is tried again.
///
/// Only what is safe is tried again: operations that are idempotent, and requests that never left.
///
/// ```
/// use std::time::Duration;
/// # use cloudmgr_runtime::RetryPolicy;
/// let patient = RetryPolicy::default().attempts(5).backoff(Duration::from_secs(1), Duration::from_secs(30));
/// let never = RetryPolicy::none();
/// # _ = (patient, never);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    attempts: u32,
    base: Duration,
    cap: Duration,
    longest_hint: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts in all; waits drawn from 0 to 0.5 s, then 0 to 1 s, never over 20 s; a server's
    /// `Retry-After` is obeyed up to 60 s.
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(20),
            longest_hint: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever happens.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// The number of attempts in all, the first included; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The n-th wait is drawn from 0 to `base` × 2ⁿ⁻¹, and never longer than `cap`.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// The longest `Retry-After` that is obeyed; a longer one ends the call at once, so that the
    /// caller can decide.
    #[must_use]
    pub fn longest_retry_after(mut self, limit: Duration) -> Self {
        self.longest_hint = limit;
        self
    }

    /// The pause before the retry `number`, counted from 1; `None` when there is no further attempt.
    ///
    /// Full jitter: of the usual schemes it spreads a herd of clients best. Five lines do not need a
    /// crate, and none fits: here the server's hint, the deadline and the budget have a say.
    fn pause(&self, number: u32, hint: Option<Duration>) -> Option<Duration> {
        if number >= self.attempts || hint.is_some_and(|hint| hint > self.longest_hint) {
            return None;
        }
        let doubled = self.base.saturating_mul(1 << number.saturating_sub(1).min(16));
        let jittered = doubled.min(self.cap).mul_f64(fastrand::f64());
        Some(jittered.max(hint.unwrap_or_default()))
    }

    /// How long a server's hint is obeyed by a loop that asks again anyway, such as a waiter.
    pub(crate) fn bounded(&self, hint: Option<Duration>) -> Duration {
        hint.unwrap_or_default().min(self.longest_hint)
    }
}

/// What is known of a failed attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failure {
    /// The server did not accept the credentials.
    pub(crate) rejected: bool,
    /// The request did not reach the server.
    pub(crate) unsent: bool,
    /// The same request may succeed later.
    pub(crate) transient: bool,
    /// The server's `Retry-After`.
    pub(crate) hint: Option<Duration>,
}

/// What is known of the call that the attempt belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// Sending it twice has the effect of sending it once.
    pub(crate) idempotent: bool,
    /// Its body can be sent again.
    pub(crate) replayable: bool,
    /// The credentials were renewed before this attempt.
    pub(crate) renewed: bool,
    /// The retries so far, without those after a renewal.
    pub(crate) retries: u32,
    /// The time since the call began.
    pub(crate) elapsed: Duration,
}

/// For how long a read is retried while there is no connection, whatever the number of attempts: a frontend restarts in
/// two seconds.
const CONNECT_WINDOW: Duration = Duration::from_secs(5);

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Another attempt with new credentials, at once.
    Renew,
    /// The call fails: the credentials are not accepted.
    Refuse,
    /// Another attempt after a pause, if deadline and budget allow it.
    Retry(Duration),
    /// The call fails with the error of this attempt.
    Stop,
}

/// Decides what follows a failed attempt: the only place that knows which calls are repeated.
pub(crate) fn decide(policy: &RetryPolicy, failure: &Failure, facts: &Facts) -> Decision {
    if failure.rejected {
        return if facts.replayable && !facts.renewed { Decision::Renew } else { Decision::Refuse };
    }
    let harmless = facts.idempotent || failure.unsent;
    if !(harmless && failure.transient && facts.replayable) {
        return Decision::Stop;
    }
    match policy.pause(facts.retries.saturating_add(1), failure.hint) {
        Some(pause) => Decision::Retry(pause),
        None if policy.attempts > 1
            && failure.unsent
            && facts.idempotent
            && facts.elapsed < CONNECT_WINDOW =>
        {
            Decision::Retry(policy.base)
        }
        None => Decision::Stop,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_and_are_capped() {
        let policy = RetryPolicy::default().attempts(100);
        for number in 1..90 {
            let limit = Duration::from_millis(500 << (number - 1).min(16)).min(Duration::from_secs(20));
            assert!(policy.pause(number, None).is_some_and(|wait| wait <= limit), "{number}");
        }
    }

    #[test]
    fn the_last_attempt_is_followed_by_none() {
        assert!(RetryPolicy::default().pause(2, None).is_some());
        assert!(RetryPolicy::default().pause(3, None).is_none());
        assert!(RetryPolicy::none().pause(1, None).is_none());
    }

    #[test]
    fn a_servers_hint_is_obeyed_up_to_its_limit() {
        let wait = |seconds| RetryPolicy::default().pause(1, Some(Duration::from_secs(seconds)));
        assert_eq!(wait(60), Some(Duration::from_secs(60)));
        assert_eq!(wait(61), None);
    }

    #[test]
    fn a_decision_follows_from_the_failure_and_the_facts_of_the_call() {
        const OK: Failure = Failure { rejected: false, unsent: false, transient: true, hint: None };
        const GET: Facts =
            Facts { idempotent: true, replayable: true, renewed: false, retries: 0, elapsed: Duration::ZERO };
        let unsent = Failure { unsent: true, ..OK };
        let late = Facts { retries: 9, elapsed: Duration::from_secs(6), ..GET };
        let rejected = Failure { rejected: true, transient: false, ..OK };
        let post = Facts { idempotent: false, ..GET };
        let once = Facts { replayable: false, ..GET };
        let hour = Some(Duration::from_secs(3600));
        for (name, failure, facts, expected) in [
            ("an idempotent call after a transient failure", OK, GET, "retry"),
            ("a POST after a transient failure", OK, post, "stop"),
            ("a POST that never left", Failure { unsent: true, ..OK }, post, "retry"),
            ("a body that can be read only once", OK, once, "stop"),
            ("a permanent failure", Failure { transient: false, ..OK }, GET, "stop"),
            (
                "a read without a connection, 2 s after the third attempt",
                unsent,
                Facts { retries: 9, ..GET },
                "retry",
            ),
            ("a read without a connection for more than 5 s", unsent, late, "stop"),
            (
                "a POST without a connection after the last attempt",
                unsent,
                Facts { retries: 2, ..post },
                "stop",
            ),
            ("the last attempt", OK, Facts { retries: 2, ..GET }, "stop"),
            ("a Retry-After beyond the limit", Failure { hint: hour, ..OK }, GET, "stop"),
            ("credentials refused once", rejected, GET, "renew"),
            ("credentials of a POST refused once", rejected, post, "renew"),
            ("credentials refused again", rejected, Facts { renewed: true, ..GET }, "refuse"),
            ("credentials refused after the only body is gone", rejected, once, "refuse"),
        ] {
            let decision = match decide(&RetryPolicy::default(), &failure, &facts) {
                Decision::Renew => "renew",
                Decision::Refuse => "refuse",
                Decision::Retry(_) => "retry",
                Decision::Stop => "stop",
            };
            assert_eq!(decision, expected, "{name}");
        }
    }
}
