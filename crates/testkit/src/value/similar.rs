//! The name that was probably meant.

/// `; did you mean `name`?`, or nothing.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    meant(word, known).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default()
}

/// The known name that was probably meant.
fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (distance, nearest) = known.into_iter().map(|known| (distance(word, known), known)).min()?;
    let is_begun = word.len() > 1 && nearest.starts_with(word);
    (distance <= 1 + word.len() / 4 || is_begun).then_some(nearest)
}

/// How many characters have to be inserted, removed, replaced or swapped with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let replaced = rows[i][j] + usize::from(a != b);
            let mut least = replaced.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[one.len()][other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_is_told_from_another_name() {
        assert_eq!(meant("stauts", ["status", "state"]), Some("status"));
        assert_eq!(meant("zebra", ["status", "state"]), None);
        assert_eq!(distance("capactiy", "capacity"), 1);
    }
}
