//! The `name=value` pairs of a flag.

use clap::ArgMatches;

use super::{given, pair};

/// The `name=value` pairs of a flag.
pub(crate) fn pairs(matches: &ArgMatches, id: &str, mistakes: &mut Vec<String>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for text in given(matches, id).unwrap_or_default() {
        match pair(&text) {
            Ok((name, value)) => found.push((name.to_owned(), value.to_owned())),
            Err(problem) => mistakes.push(format!("--{id}: {problem}")),
        }
    }
    found
}
