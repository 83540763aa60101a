//! The times in a response: when to retry, and the server's clock.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// The server's `Retry-After`: seconds, or a date (a past one means now). A date is compared with the server's own
/// clock if the response has a `Date`, because the local clock may be an hour off.
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that does not fit into u64 still means a long time.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(date_of(headers).unwrap_or(now)).unwrap_or_default())
}

/// The server's time.
pub(super) fn date_of(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(hint("99999999999999999999"), Some(Duration::from_secs(u64::MAX)));
        assert_eq!(hint("-1"), None);
        assert_eq!(hint("soon"), None);
    }

    #[test]
    fn a_date_is_held_against_the_servers_own_clock() {
        let date = |second| format!("Sun, 06 Nov 1994 08:49:{second} GMT").parse().unwrap();
        let headers = HeaderMap::from_iter([(DATE, date(37)), (RETRY_AFTER, date(40))]);
        assert_eq!(retry_after(&headers, SystemTime::now()), Some(Duration::from_secs(3)));
    }
}
