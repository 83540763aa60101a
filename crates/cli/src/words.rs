//! Words of a command line.

use std::time::Duration;

/// `cluster` for `clusters`, `policy` for `policies`; `None` if the word is not a plural.
pub(crate) fn singular(plural: &str) -> Option<String> {
    if let Some(stem) = plural.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let stem = plural.strip_suffix('s')?;
    (!stem.ends_with('s') && stem.len() > 2 && !stem.ends_with("statu")).then(|| stem.to_owned())
}

/// The closest known word.
pub(crate) fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = |known: &'a str| (strsim::damerau_levenshtein(word, known), known);
    let nearest = known.into_iter().map(near).min()?;
    let prefix = nearest.1.starts_with(word) && word.len() > 1;
    (nearest.0 <= 1 + word.len() / 4 || prefix).then_some(nearest.1)
}

/// `; did you mean `name`?`, or an empty string.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    meant(word, known).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default()
}

/// `1,234` for 1234.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|g| std::str::from_utf8(g).ok()).collect();
    groups.join(",")
}

/// `90s`, `15m`, `2h` or `1h30m` as a duration; a number alone means seconds.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let is_digit = |c: char| c.is_ascii_digit();
    if text.is_empty() || text.chars().all(is_digit) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let mut parts = text.split_inclusive(|c| !is_digit(c));
    parts.try_fold(0u64, |sum, part| sum.checked_add(seconds(part)?)).map(Duration::from_secs)
}

/// The seconds of `15m`.
fn seconds(part: &str) -> Option<u64> {
    let unit = part.chars().last()?;
    let factor = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return None,
    };
    part.strip_suffix(unit)?.parse::<u64>().ok()?.checked_mul(factor)
}

/// A word quoted for a shell.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", crate::output::harmless(word).replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units_and_bare_numbers_are_seconds() {
        let seconds = |text| duration(text).map(|d| d.as_secs());
        assert_eq!(seconds("90s"), Some(90));
        assert_eq!(seconds("1h30m"), Some(5400));
        assert_eq!(seconds("45"), Some(45));
        assert_eq!(seconds("1h30"), None);
        assert_eq!(seconds("soon"), None);
        assert_eq!(seconds(""), None);
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!([thousands(7), thousands(1234), thousands(1_000_000)], ["7", "1,234", "1,000,000"]);
    }

    #[test]
    fn a_typo_is_answered_with_the_nearest_word() {
        assert_eq!(meant("mod", ["mode", "vpc"]), Some("mode"));
        assert_eq!(meant("capactiy", ["capacity", "name"]), Some("capacity"));
        assert_eq!(meant("zebra", ["capacity", "name"]), None);
    }

    #[test]
    fn plurals_have_singulars() {
        assert_eq!(singular("clusters").as_deref(), Some("cluster"));
        assert_eq!(singular("visibilities").as_deref(), Some("visibility"));
        assert_eq!(singular("system"), None);
    }
}
