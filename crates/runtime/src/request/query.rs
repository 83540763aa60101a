//! The query of a request, stored in encoded form: one string for any number of pairs.

use percent_encoding::{AsciiSet, percent_decode_str};

use super::path::{UNRESERVED, push_encoded};

/// The characters encoded in a name. Brackets are not: documents write repeated parameters as `ids[]`.
const NAME: &AsciiSet = &UNRESERVED.remove(b'[').remove(b']');

/// `a=1&b=2`, with every name and value percent-encoded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query(String);

impl Query {
    /// A query that is already encoded; `None` if it contains characters that are invalid in a URL.
    pub(crate) fn encoded(query: &str) -> Option<Self> {
        let is_of_url = |byte: u8| {
            byte.is_ascii_graphic() && !matches!(byte, b'#' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`')
        };
        query.bytes().all(is_of_url).then(|| Self(query.to_owned()))
    }

    /// Sets `name` to a single value.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.remove(name);
        self.add(name, value);
    }

    /// Adds another value of `name`.
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        push_encoded(&mut self.0, name, NAME);
        self.0.push('=');
        push_encoded(&mut self.0, value, UNRESERVED);
    }

    /// Removes all values of `name`.
    pub(crate) fn remove(&mut self, name: &str) {
        if self.get(name).is_none() {
            return;
        }
        let kept: Vec<&str> = self.0.split('&').filter(|pair| !is_named(pair, name)).collect();
        self.0 = kept.join("&");
    }

    /// The first value of `name`, still encoded: sufficient for the numbers that are read back.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let pair = self.0.split('&').find(|pair| is_named(pair, name))?;
        pair.split_once('=').map(|(_, value)| value)
    }

    /// All pairs, decoded.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let pairs = self.0.split('&').filter_map(|pair| pair.split_once('='));
        pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
    }

    /// Appends `?a=1&b=2`, or nothing, to `url`.
    pub(crate) fn write(&self, url: &mut String) {
        if !self.0.is_empty() {
            url.push('?');
            url.push_str(&self.0);
        }
    }

    /// Whether a name contains brackets; those in values are encoded.
    pub(crate) fn has_brackets(&self) -> bool {
        self.0.contains('[')
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The names of all pairs, in order, for `Debug`.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name)
    }
}

fn is_named(pair: &str, name: &str) -> bool {
    pair.split_once('=')
        .is_some_and(|(encoded, _)| encoded == name || percent_decode_str(encoded).eq(name.bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(query: &Query) -> String {
        let mut url = String::new();
        query.write(&mut url);
        url
    }

    #[test]
    fn setting_a_name_again_replaces_all_its_values() {
        let mut query = Query::default();
        query.add("state", "a");
        query.set("_size", "5");
        query.add("state", "b");
        assert_eq!(text(&query), "?state=a&_size=5&state=b");
        query.set("state", "c&d=e");
        assert_eq!(text(&query), "?_size=5&state=c%26d%3De");
    }

    #[test]
    fn a_name_keeps_its_brackets_and_is_found_again() {
        let mut query = Query::default();
        query.set("idps[]", "a b");
        query.set("idps[]", "[c]");
        assert_eq!(text(&query), "?idps[]=%5Bc%5D");
        assert_eq!(query.get("idps[]"), Some("%5Bc%5D"));
    }

    #[test]
    fn no_pairs_are_no_question_mark() {
        assert_eq!(text(&Query::default()), "");
    }
}
