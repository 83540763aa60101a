//! Ranges of server versions.

use std::fmt;

/// A range of versions, both ends included; an unset end is open.
///
/// ```
/// use cloudmgr_runtime::Versions;
///
/// let range = Versions::ANY.since("5.2").until("6.4");
/// assert!(range.contains("6.4.2") && !range.contains("7.0.0") && !range.contains("5.1.0"));
/// assert_eq!(range.to_string(), "5.2 to 6.4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    since: Option<&'static str>,
    until: Option<&'static str>,
}

impl Versions {
    /// Every version.
    pub const ANY: Self = Self { since: None, until: None };

    /// Sets the first version.
    #[must_use]
    pub const fn since(mut self, version: &'static str) -> Self {
        self.since = Some(version);
        self
    }

    /// Sets the last version, including its patch releases: `6.4` includes `6.4.2`.
    #[must_use]
    pub const fn until(mut self, version: &'static str) -> Self {
        self.until = Some(version);
        self
    }

    /// Whether the range contains every version.
    pub const fn is_any(&self) -> bool {
        self.since.is_none() && self.until.is_none()
    }

    /// Whether `version` is in the range; `true` if it does not begin with a number, because nothing is known about it.
    pub fn contains(&self, version: &str) -> bool {
        let known = numbers(version);
        if known.is_empty() {
            return true;
        }
        let is_new_enough = self.since.is_none_or(|since| !is_before(&known, &numbers(since)));
        is_new_enough
            && self.until.is_none_or(|until| {
                let until = numbers(until);
                known.iter().take(until.len()).le(until.iter())
            })
    }
}

/// Whether a version is before another; missing parts are zero, so that `6` is not before `6.0`.
fn is_before(version: &[u32], other: &[u32]) -> bool {
    let length = version.len().max(other.len());
    let whole = |numbers: &[u32]| -> Vec<u32> {
        numbers.iter().copied().chain(std::iter::repeat(0)).take(length).collect()
    };
    whole(version) < whole(other)
}

/// The leading numbers of a version, such as `6 4 0` for `6.4.0-ga`.
fn numbers(version: &str) -> Vec<u32> {
    let mut numbers = Vec::new();
    for part in version.trim().split('.') {
        let digits =
            part.find(|c: char| !c.is_ascii_digit()).map_or(part, |end| part.get(..end).unwrap_or(""));
        let Ok(number) = digits.parse() else { break };
        numbers.push(number);
        if digits.len() < part.len() {
            break;
        }
    }
    numbers
}

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.since, self.until) {
            (None, None) => f.write_str("any version"),
            (Some(since), None) => write!(f, "{since} or later"),
            (None, Some(until)) => write!(f, "{until} or earlier"),
            (Some(since), Some(until)) if since == until => f.write_str(since),
            (Some(since), Some(until)) => write!(f, "{since} to {until}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_version_is_compared_number_by_number() {
        let range = Versions::ANY.since("6.0");
        assert!(
            ["6", "6.0", "6.0.0", "6.4.2", "10.0", "7.1.0.dev1"]
                .iter()
                .all(|version| range.contains(version))
        );
        assert!(["5.2.0", "5.10", "5"].iter().all(|version| !range.contains(version)));
    }

    #[test]
    fn the_last_version_includes_those_that_begin_with_it() {
        let range = Versions::ANY.until("6.4");
        assert!(["5.0.5", "6.4", "6.4.2", "6.4.0-ga"].iter().all(|version| range.contains(version)));
        assert!(["6.5", "7.0.0", "7"].iter().all(|version| !range.contains(version)));
    }

    #[test]
    fn a_version_that_is_no_number_is_let_through() {
        assert!(Versions::ANY.since("6.0").contains("master"));
    }
}
