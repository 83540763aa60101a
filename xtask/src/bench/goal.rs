//! The goals of figures.

use std::fmt;
use std::str::FromStr;

use super::figure::figure;

/// The goal of a figure, compared with the alternative or absolute.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Goal {
    /// No goal.
    #[default]
    None,
    /// At most this multiple of the alternative's figure.
    AtMostTimes(f64),
    /// At least this multiple of the alternative's figure.
    AtLeastTimes(f64),
    /// At most this much more than the alternative's figure.
    AtMostMore(f64),
    /// At most this value, in the unit of the row.
    AtMost(f64),
}

impl Goal {
    /// Whether the goal is met by the median of the ratios and the medians of both sides.
    pub(super) fn reached(self, ratio: f64, ours: f64, theirs: f64) -> Option<bool> {
        match self {
            Self::None => None,
            Self::AtMostTimes(most) => Some(ratio <= most),
            Self::AtLeastTimes(least) => Some(ratio >= least),
            Self::AtMostMore(most) => Some(ours - theirs <= most),
            Self::AtMost(most) => Some(ours <= most),
        }
    }
}

impl FromStr for Goal {
    type Err = String;

    /// Parses `<= 1.05x`, `>= 0.95x`, `<= +6`, `<= 1` or `-`.
    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str| text.trim().parse().map_err(|_| format!("`{text}` is no number of a goal"));
        match (text.strip_prefix("<="), text.strip_prefix(">=")) {
            (Some(most), _) if most.ends_with('x') => {
                Ok(Self::AtMostTimes(number(most.trim_end_matches('x'))?))
            }
            (Some(most), _) if most.contains('+') => Ok(Self::AtMostMore(number(&most.replace('+', ""))?)),
            (Some(most), _) => Ok(Self::AtMost(number(most)?)),
            (_, Some(least)) => Ok(Self::AtLeastTimes(number(least.trim_end_matches('x'))?)),
            _ => Ok(Self::None),
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("–"),
            Self::AtMostTimes(most) => write!(f, "≤ {most}×"),
            Self::AtLeastTimes(least) => write!(f, "≥ {least}×"),
            Self::AtMostMore(most) => write!(f, "≤ +{}", figure(*most)),
            Self::AtMost(most) => write!(f, "≤ {}", figure(*most)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        let read = |text: &str| text.parse::<Goal>();
        assert_eq!(read("<= 1.05x"), Ok(Goal::AtMostTimes(1.05)));
        assert_eq!(read(">= 0.95x"), Ok(Goal::AtLeastTimes(0.95)));
        assert_eq!(read("<= +6"), Ok(Goal::AtMostMore(6.0)));
        assert_eq!(read("<= 2.2"), Ok(Goal::AtMost(2.2)));
        assert_eq!(read("-"), Ok(Goal::None));
        assert!(read("<= six").is_err());
    }
}
