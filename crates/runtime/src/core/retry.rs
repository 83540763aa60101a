//! When to try again, and when to leave a struggling server alone.

use std::time::Duration;

/// How often and how patiently a call is tried again.
///
/// Only what is safe is tried again: operations that are idempotent, and requests that never left.
///
/// ```
/// use std::time::Duration;
/// use cloudmgr_runtime::RetryPolicy;
///
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

    /// How long to wait after the failed attempt `number`, counted from 1; `None` ends the call.
    ///
    /// Full jitter: of the usual schemes it spreads a herd of clients best. Five lines do not need a
    /// crate, and none fits: here the server's hint, the deadline and the budget have a say.
    pub(crate) fn wait(&self, number: u32, hint: Option<Duration>) -> Option<Duration> {
        if number >= self.attempts || hint.is_some_and(|hint| hint > self.longest_hint) {
            return None;
        }
        let doubled = self.base.saturating_mul(1 << (number - 1).min(16));
        let jittered = doubled.min(self.cap).mul_f64(fastrand::f64());
        Some(jittered.max(hint.unwrap_or_default()))
    }
}

impl RetryPolicy {
    /// How long a server's hint is obeyed by who asks again anyway.
    pub(crate) fn bounded(&self, hint: Option<Duration>) -> Duration {
        hint.unwrap_or_default().min(self.longest_hint)
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
            assert!(policy.wait(number, None).is_some_and(|wait| wait <= limit), "{number}");
        }
    }

    #[test]
    fn the_last_attempt_is_followed_by_none() {
        assert!(RetryPolicy::default().wait(2, None).is_some());
        assert!(RetryPolicy::default().wait(3, None).is_none());
        assert!(RetryPolicy::none().wait(1, None).is_none());
    }

    #[test]
    fn a_servers_hint_is_obeyed_up_to_its_limit() {
        let wait = |seconds| RetryPolicy::default().wait(1, Some(Duration::from_secs(seconds)));
        assert_eq!(wait(60), Some(Duration::from_secs(60)));
        assert_eq!(wait(61), None);
    }
}
