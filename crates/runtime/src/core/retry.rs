//! Decides when a failed attempt is retried.

use std::time::Duration;

/// How often a call is retried, and with which pauses.
///
/// Only safe retries are made: of idempotent operations, and of requests that never reached the server.
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
    /// Three attempts in total; pauses between 0 and 0.5 s, then between 0 and 1 s, never over 20 s. `Retry-After` is
    /// obeyed up to 60 s.
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
    /// Never retries.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// Sets the total number of attempts, including the first; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the backoff: the n-th pause is a random duration between 0 and `base` × 2ⁿ⁻¹, but at most `cap`.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// Sets the longest `Retry-After` that is obeyed. A longer one ends the call immediately, so that the caller can
    /// decide.
    #[must_use]
    pub fn longest_retry_after(mut self, limit: Duration) -> Self {
        self.longest_hint = limit;
        self
    }

    /// The pause before the retry `number`, counted from 1; `None` if there is no further attempt.
    ///
    /// Full jitter spreads the retries of many clients better than other common schemes. Existing crates do not support
    /// the combination of server hint, deadline and budget, and this is only five lines.
    fn pause(&self, number: u32, hint: Option<Duration>) -> Option<Duration> {
        if number >= self.attempts || hint.is_some_and(|hint| hint > self.longest_hint) {
            return None;
        }
        let doubled = self.base.saturating_mul(1 << number.saturating_sub(1).min(16));
        let jittered = doubled.min(self.cap).mul_f64(fastrand::f64());
        Some(jittered.max(hint.unwrap_or_default()))
    }

    /// The server's hint, limited for a loop that continues anyway, such as a waiter.
    pub(crate) fn bounded(&self, hint: Option<Duration>) -> Duration {
        hint.unwrap_or_default().min(self.longest_hint)
    }
}

/// The relevant facts about a failed attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failure {
    /// The server rejected the credentials.
    pub(crate) rejected: bool,
    /// The request did not reach the server.
    pub(crate) unsent: bool,
    /// The same request may succeed later.
    pub(crate) transient: bool,
    /// The server's `Retry-After`.
    pub(crate) hint: Option<Duration>,
}

/// The relevant facts about the call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// Sending the request twice has the same effect as sending it once.
    pub(crate) idempotent: bool,
    /// The body can be sent again.
    pub(crate) replayable: bool,
    /// The credentials were renewed before this attempt.
    pub(crate) renewed: bool,
    /// The number of retries so far, except those after a renewal.
    pub(crate) retries: u32,
    /// The time since the start of the call.
    pub(crate) elapsed: Duration,
}

/// How long a read is retried while there is no connection, regardless of the number of attempts: a frontend takes two
/// seconds to restart.
const CONNECT_WINDOW: Duration = Duration::from_secs(5);

/// The action after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Make another attempt immediately, with new credentials.
    Renew,
    /// Fail the call: the credentials were rejected.
    Refuse,
    /// Make another attempt after a pause, if deadline and budget allow it.
    Retry(Duration),
    /// Fail the call with the error of this attempt.
    Stop,
}

/// Decides what to do after a failed attempt. No other code decides which calls are retried.
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
