//! The versions of the server that support a part.

use crate::document::Versions;

/// The fields for the ends of a range that are not open: `since: Some("6.0")` and `until: Some("6.4")`.
pub(super) fn versions(versions: &Versions) -> Vec<String> {
    let ends = [("since", &versions.since), ("until", &versions.until)];
    ends.into_iter()
        .filter_map(|(end, version)| version.as_ref().map(|version| format!("{end}: Some({version:?})")))
        .collect()
}
