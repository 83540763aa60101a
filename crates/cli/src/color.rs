//! Color in help and messages: set by `--color`; otherwise used on a terminal, unless `NO_COLOR` is set.

use std::ffi::OsString;

use clap::ColorChoice;

/// The choice on an unparsed command line, so that parse errors use it too.
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
