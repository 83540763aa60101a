//! Words of the document as words of a command line.

use heck::ToKebabCase;

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
    if letters(text).eq(letters(name)) { String::new() } else { line(text) }
}

/// The letters and digits of a text in lower case, its articles left out.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let is_article = |word: &str| ARTICLES.iter().any(|article| article.eq_ignore_ascii_case(word));
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(move |word| !is_article(word));
    words.flat_map(str::chars).flat_map(char::to_lowercase)
}
