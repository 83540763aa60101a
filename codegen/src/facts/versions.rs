//! Which versions of the server have a part.

use crate::document::Versions;

/// `since: Some("6.0")` and `until: Some("6.4")`, as far as there are such ends.
pub(super) fn versions(versions: &Versions) -> Vec<String> {
    let ends = [("since", &versions.since), ("until", &versions.until)];
    ends.into_iter()
        .filter_map(|(end, version)| version.as_ref().map(|version| format!("{end}: Some({version:?})")))
        .collect()
}
