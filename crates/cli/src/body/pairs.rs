//! The `name=value` pairs of a flag.

use clap::ArgMatches;

use super::pair;
use crate::args::Given;
use crate::mistakes::Mistakes;

/// The `name=value` pairs of a flag.
pub(crate) fn pairs(matches: &ArgMatches, id: &str, mistakes: &mut Mistakes) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for text in matches.strings(id).unwrap_or_default() {
        if let Some((name, value)) = mistakes.ok(&format!("--{id}"), pair(&text)) {
            found.push((name.to_owned(), value.to_owned()));
        }
    }
    found
}
