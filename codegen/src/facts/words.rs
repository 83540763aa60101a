//! Converts names and descriptions of the document for a command line.

use heck::ToKebabCase;

/// Words that add nothing to a name.
const ARTICLES: [&str; 4] = ["the", "a", "an", "its"];

/// The flag for a name on the wire: `from-date` for `_from_date`.
pub(super) fn flag(wire: &str) -> String {
    wire.trim_start_matches('_').to_kebab_case()
}

/// Joins the lines of a text.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The description on one line, or an empty string if it only repeats the name, such as "The ip." for `ip`.
pub(super) fn beyond_name(name: &str, text: &str) -> String {
    if letters(text).eq(letters(name)) { String::new() } else { line(text) }
}

/// The letters and digits of a text in lower case, without its articles.
fn letters(text: &str) -> impl Iterator<Item = char> {
    let is_article = |word: &str| ARTICLES.iter().any(|article| article.eq_ignore_ascii_case(word));
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(move |word| !is_article(word));
    words.flat_map(str::chars).flat_map(char::to_lowercase)
}
