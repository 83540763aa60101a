//! Texts of a document as rustdoc can take them.

/// A text on one line, safe in a doc comment: no accidental link, tag, address or doctest.
///
/// Rustdoc reads `[x]` as a link and `<x>` as HTML and warns about bare addresses; indented text would become a test.
pub(crate) fn plain(text: &str) -> String {
    let line = text.split_whitespace().map(address).collect::<Vec<_>>().join(" ");
    let mut escaped = String::with_capacity(line.len());
    let mut code = false;
    for character in line.chars() {
        if character == '`' {
            code = !code;
        }
        if !code && matches!(character, '[' | ']' | '<') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// A bare address as code.
fn address(word: &str) -> String {
    let bare = word.trim_end_matches(['.', ',', ';', ')']);
    if bare.starts_with("http://") || bare.starts_with("https://") {
        format!("`{bare}`{}", &word[bare.len()..])
    } else {
        word.to_owned()
    }
}

/// A text of the document as a sentence: safe, and with a full stop.
pub(crate) fn sentence(text: &str) -> String {
    ended(&plain(text))
}

/// With a full stop at the end.
pub(crate) fn ended(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

/// What can be said of a field that the document does not describe.
pub(crate) fn wire_name(name: &str) -> String {
    format!("Wire name: `{name}`.")
}

/// `The cluster id` for `ClusterId`: what can be said of a type that the document does not describe.
pub(crate) fn from_name(name: &str) -> String {
    use heck::ToSnakeCase;
    format!("The {}.", name.to_snake_case().replace('_', " "))
}
