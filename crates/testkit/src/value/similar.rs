//! The name that was probably meant.

use strsim::damerau_levenshtein;

/// `; did you mean `name`?`, or nothing.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    meant(word, known).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default()
}

/// The known name that was probably meant.
fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (distance, nearest) =
        known.into_iter().map(|known| (damerau_levenshtein(word, known), known)).min()?;
    let is_begun = word.len() > 1 && nearest.starts_with(word);
    (distance <= 1 + word.len() / 4 || is_begun).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_is_told_from_another_name() {
        assert_eq!(meant("stauts", ["status", "state"]), Some("status"));
        assert_eq!(meant("zebra", ["status", "state"]), None);
        assert_eq!(damerau_levenshtein("capactiy", "capacity"), 1);
    }
}
