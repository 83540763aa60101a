//! Words of the document as words of a command line.

use heck::{ToKebabCase, ToSnakeCase};

/// Words that add nothing to a name.
const ARTICLES: [&str; 4] = ["the", "a", "an", "its"];

/// `from-date` for `_from_date`: a name on the wire as a flag.
pub(super) fn flag(wire: &str) -> String {
    wire.trim_start_matches('_').to_kebab_case()
}

/// A text on one line.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a text says beyond the name; nothing of "The ip." for `ip`.
pub(super) fn beyond_name(name: &str, text: &str) -> String {
    let words = |text: &str| {
        let text = text.to_snake_case();
        text.split('_').filter(|word| !ARTICLES.contains(word)).collect::<Vec<_>>().join("_")
    };
    if words(text) == words(name) { String::new() } else { line(text) }
}
