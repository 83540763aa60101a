//! The date range of a report.

use std::time::{SystemTime, UNIX_EPOCH};

use cloudmgr_runtime::chrono::{Datelike, Months, NaiveTime, TimeDelta};
use cloudmgr_runtime::{DateTime, Error, ErrorKind, NaiveDate, Result, Utc};

/// The date range of a report, in UTC, including both ends.
///
/// Some reports take times and others days; the methods that take a range convert it to the format of their endpoint.
///
/// ```
/// use frame_sdk::{DateRange, NaiveDate};
///
/// let april = DateRange::month(2024, 4)?;
/// assert_eq!(april.start().to_string(), "2024-04-01 00:00:00 UTC");
/// assert_eq!(april.end().to_string(), "2024-04-30 23:59:59.999999 UTC");
/// assert_eq!(april.last_day().to_string(), "2024-04-30");
/// # Ok::<(), frame_sdk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateRange {
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

impl DateRange {
    /// Creates a range between two moments, in any time zone.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] if it ends before it starts.
    pub fn between(start: impl Into<DateTime<Utc>>, end: impl Into<DateTime<Utc>>) -> Result<Self> {
        let range = Self { start: start.into(), end: end.into() };
        if range.end < range.start {
            return Err(invalid("the range ends before it starts: swap its ends"));
        }
        Ok(range)
    }

    /// Creates a range of whole days, from the start of the first to the end of the last.
    ///
    /// # Errors
    /// As for [`between`](Self::between).
    pub fn days(first: NaiveDate, last: NaiveDate) -> Result<Self> {
        // The resolution of the server's own times, so that adjacent ranges neither overlap nor leave a gap.
        let last_moment = NaiveTime::from_hms_micro_opt(23, 59, 59, 999_999).unwrap_or_default();
        Self::between(first.and_time(NaiveTime::MIN).and_utc(), last.and_time(last_moment).and_utc())
    }

    /// A month of a year, counted from 1.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] if there is no such month.
    pub fn month(year: i32, month: u32) -> Result<Self> {
        let first = NaiveDate::from_ymd_opt(year, month, 1);
        let next = first.and_then(|first| first.checked_add_months(Months::new(1)));
        match (first, next.and_then(|next| next.pred_opt())) {
            (Some(first), Some(last)) => Self::days(first, last),
            _ => Err(invalid("there is no such month: count from 1 for January to 12 for December")),
        }
    }

    /// The last `days` × 24 hours, by the system clock. Daily reports include every day that the range touches.
    ///
    /// ```
    /// let range = frame_sdk::DateRange::last_days(30);
    /// assert_eq!((range.end() - range.start()).num_days(), 30);
    /// ```
    pub fn last_days(days: u32) -> Self {
        Self::days_until(now(), days)
    }

    /// The current day in UTC, by the system clock.
    pub fn today() -> Self {
        Self::day_of(now())
    }

    /// The current month, to its last day, by the system clock.
    pub fn this_month() -> Self {
        Self::month_of(now(), 0)
    }

    /// The previous month, by the system clock: the range of a monthly report.
    ///
    /// ```
    /// use frame_sdk::DateRange;
    ///
    /// assert!(DateRange::last_month().end() < DateRange::this_month().start());
    /// ```
    pub fn last_month() -> Self {
        Self::month_of(now(), 1)
    }

    fn day_of(moment: DateTime<Utc>) -> Self {
        let day = moment.date_naive();
        Self::days(day, day).unwrap_or(Self { start: moment, end: moment })
    }

    /// The month `back` months before that of `moment`.
    fn month_of(moment: DateTime<Utc>, back: u32) -> Self {
        let month = moment.date_naive().checked_sub_months(Months::new(back));
        let range = month.and_then(|day| Self::month(day.year(), day.month()).ok());
        range.unwrap_or_else(|| Self::day_of(moment))
    }

    /// The `days` × 24 hours that end at a moment; not before 1970.
    pub fn days_until(end: impl Into<DateTime<Utc>>, days: u32) -> Self {
        let end = end.into();
        let start = end.checked_sub_signed(TimeDelta::days(days.into())).unwrap_or(DateTime::UNIX_EPOCH);
        Self { start: start.max(DateTime::UNIX_EPOCH).min(end), end }
    }

    /// The first moment.
    pub fn start(&self) -> DateTime<Utc> {
        self.start
    }

    /// The last moment.
    pub fn end(&self) -> DateTime<Utc> {
        self.end
    }

    /// The first day, in UTC.
    pub fn first_day(&self) -> NaiveDate {
        self.start.date_naive()
    }

    /// The last day, in UTC.
    pub fn last_day(&self) -> NaiveDate {
        self.end.date_naive()
    }
}

/// The time of the system clock, in whole seconds.
fn now() -> DateTime<Utc> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(since_1970.as_secs()).ok().and_then(|now| DateTime::from_timestamp(now, 0));
    now.unwrap_or_default()
}

fn invalid(what: &'static str) -> Error {
    Error::new(ErrorKind::InvalidRequest, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_ends_with_its_last_moment_also_in_december_and_in_leap_years() {
        let december = DateRange::month(2023, 12).unwrap();
        assert_eq!(december.end(), at("2023-12-31T23:59:59.999999Z"));
        let february = DateRange::month(2024, 2).unwrap();
        assert_eq!((february.first_day(), february.last_day()), (day(2024, 2, 1), day(2024, 2, 29)));
        let gap = DateRange::month(2024, 1).unwrap().start() - december.end();
        assert_eq!(gap, cloudmgr_runtime::chrono::TimeDelta::microseconds(1));
    }

    #[test]
    fn the_month_before_january_is_december_and_the_thirty_first_has_a_month_before_it() {
        let january = at("2024-01-15T08:00:00Z");
        assert_eq!(DateRange::month_of(january, 1), DateRange::month(2023, 12).unwrap());
        assert_eq!(DateRange::month_of(january, 0), DateRange::month(2024, 1).unwrap());
        let march = at("2024-03-31T23:59:59Z");
        assert_eq!(DateRange::month_of(march, 1), DateRange::month(2024, 2).unwrap());
        assert_eq!(DateRange::day_of(march), DateRange::days(day(2024, 3, 31), day(2024, 3, 31)).unwrap());
    }

    #[test]
    fn there_is_no_month_13_and_no_range_that_ends_before_it_starts() {
        for month in [0, 13] {
            assert_eq!(DateRange::month(2024, month).unwrap_err().kind(), ErrorKind::InvalidRequest);
        }
        assert!(DateRange::month(i32::MAX, 1).is_err());
        assert!(DateRange::days(day(2024, 4, 2), day(2024, 4, 1)).is_err());
        assert!(DateRange::between(at("2024-04-01T00:00:00Z"), at("2024-04-01T00:00:00Z")).is_ok());
    }

    #[test]
    fn a_time_of_another_zone_is_counted_in_utc() {
        let zoned = |text| DateTime::parse_from_rfc3339(text).unwrap();
        let range =
            DateRange::between(zoned("2024-04-01T01:00:00+02:00"), zoned("2024-04-01T22:00:00-04:00"))
                .unwrap();
        assert_eq!(range.start(), at("2024-03-31T23:00:00Z"));
        assert_eq!((range.first_day(), range.last_day()), (day(2024, 3, 31), day(2024, 4, 2)));
    }

    #[test]
    fn the_last_days_end_at_the_given_moment_and_never_begin_before_1970() {
        let range = DateRange::days_until(at("2024-03-31T12:00:00Z"), 30);
        assert_eq!(
            range,
            DateRange::between(at("2024-03-01T12:00:00Z"), at("2024-03-31T12:00:00Z")).unwrap()
        );
        let range = DateRange::days_until(at("2024-03-31T12:00:00Z"), u32::MAX);
        assert_eq!(range.start(), DateTime::UNIX_EPOCH);
        let range = DateRange::days_until(at("1960-01-01T00:00:00Z"), 1);
        assert!(range.start() <= range.end());
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }
}
