//! Color in help and in messages: what `--color` says; otherwise where there is a terminal, and `NO_COLOR` is not set.

use std::ffi::OsString;

use clap::ColorChoice;

/// The choice on a command line that is not parsed yet: a mistake in it is shown in that color, too.
pub(crate) fn choice(arguments: &[OsString]) -> ColorChoice {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let apart = words.windows(2).find(|pair| pair[0] == "--color").map(|pair| pair[1]);
    let joined = || words.iter().find_map(|word| word.strip_prefix("--color="));
    match apart.or_else(joined) {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => ColorChoice::Auto,
    }
}
