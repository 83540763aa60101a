//! When to try again, and when to leave a struggling server alone.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

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

/// Tokens that all calls of a client share: when most calls fail, most retries are left out, so that
/// clients do not keep down a server that is trying to come back.
///
/// The numbers are AWS's: 500 tokens allow 100 retries in a burst, and five successes earn one.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const FULL: u32 = 500;
const RETRY_COST: u32 = 5;
const SUCCESS_REFUND: u32 = 1;

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for one retry, if there is enough left.
    pub(crate) fn spend(&self) -> bool {
        let pay = |tokens: u32| tokens.checked_sub(RETRY_COST);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }

    /// Earns a little with every success.
    pub(crate) fn refund(&self) {
        if self.0.load(Ordering::Relaxed) < FULL {
            let earn = |tokens: u32| Some((tokens + SUCCESS_REFUND).min(FULL));
            // It always succeeds: `earn` never declines.
            _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earn);
        }
    }
}

impl RetryPolicy {
    /// How long a server's hint is obeyed by who asks again anyway.
    pub(crate) fn bounded(&self, hint: Option<Duration>) -> Duration {
        hint.unwrap_or_default().min(self.longest_hint)
    }
}

/// A server's `Retry-After`: seconds, or a date (a past one means now). A date is held against the server's own
/// clock where it tells the time: ours may be an hour off.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(date_of(headers).unwrap_or(now)).unwrap_or_default())
}

/// The server's time.
pub(crate) fn date_of(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()
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

    #[test]
    fn a_hint_is_seconds_or_a_date_or_ignored() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        let hint = |text: &str| {
            let headers = HeaderMap::from_iter([(RETRY_AFTER, text.parse().unwrap())]);
            retry_after(&headers, now)
        };
        assert_eq!(hint("7"), Some(Duration::from_secs(7)));
        assert_eq!(hint("Sun, 06 Nov 1994 08:49:40 GMT"), Some(Duration::from_secs(3)));
        assert_eq!(hint("Sun, 06 Nov 1994 08:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(hint("99999999999999999999"), None);
        assert_eq!(hint("-1"), None);
        assert_eq!(hint("soon"), None);
    }

    #[test]
    fn a_date_is_held_against_the_servers_own_clock() {
        let date = |second| format!("Sun, 06 Nov 1994 08:49:{second} GMT").parse().unwrap();
        let headers = HeaderMap::from_iter([(DATE, date(37)), (RETRY_AFTER, date(40))]);
        assert_eq!(retry_after(&headers, SystemTime::now()), Some(Duration::from_secs(3)));
    }

    #[test]
    fn a_hundred_retries_empty_the_budget_and_five_successes_earn_one() {
        let budget = Budget::default();
        assert_eq!((0..200).filter(|_| budget.spend()).count(), 100);
        (0..4).for_each(|_| budget.refund());
        assert!(!budget.spend());
        budget.refund();
        assert!(budget.spend());
    }
}
