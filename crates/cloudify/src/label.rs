//! Labels: written as `{key: value}`, read as `{key, value}`.

use cloudmgr_runtime::{Map, Value};

use crate::types::Label;

/// The labels of a blueprint, a deployment or a group in a request. Setting labels replaces all existing ones.
///
/// A request has `[{"env": "prod"}]`, a response `[{"key": "env", "value": "prod"}]`. This type converts from both, so
/// that labels of a response can be changed and sent back.
///
/// ```
/// use cloudify_sdk::{Labels, types::{CreateDeployment, Label}};
///
/// let body = CreateDeployment::new("web").labels(Labels::new().with("env", "prod").with("team", "net"));
///
/// fn add(read: &[Label]) -> Labels {
///     Labels::from(read).with("env", "test")
/// }
/// # let _ = (body, add(&[]));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels(Vec<(String, String)>);

impl Labels {
    /// No labels.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a label. A key may have several values; a duplicate pair is ignored.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        let pair = (key.into(), value.into());
        if !self.0.contains(&pair) {
            self.0.push(pair);
        }
        self
    }

    /// Removes the labels of a key.
    #[must_use]
    pub fn without(mut self, key: &str) -> Self {
        self.0.retain(|pair| pair.0 != key);
        self
    }

    /// The pairs of a key and a value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// `env=prod,team=net`, the format for the upload of a blueprint from 6.0 to 6.4.
    pub(crate) fn to_query(&self) -> String {
        let pairs = self.iter().map(|(key, value)| format!("{}={}", escaped(key), escaped(value)));
        pairs.collect::<Vec<_>>().join(",")
    }

    /// Parses the output of [`to_query`](Self::to_query).
    pub(crate) fn from_query(query: &str) -> Self {
        let (mut pairs, mut words, mut is_escaped) = (Vec::new(), vec![String::new()], false);
        for character in query.chars().chain([',']) {
            match character {
                '\\' if !is_escaped => {
                    is_escaped = true;
                    continue;
                }
                '=' if !is_escaped => words.push(String::new()),
                ',' if !is_escaped => pairs.push(std::mem::replace(&mut words, vec![String::new()])),
                other => words.iter_mut().last().into_iter().for_each(|word| word.push(other)),
            }
            is_escaped = false;
        }
        let pair = |words: Vec<String>| <[String; 2]>::try_from(words).ok().map(|[key, value]| (key, value));
        pairs.into_iter().filter_map(pair).collect()
    }

    /// `[{"key": "env", "value": "prod"}]`, the format for the upload of a blueprint from 7.0 on.
    pub(crate) fn to_pairs(&self) -> Value {
        let object = |(key, value): (&str, &str)| {
            let mut object = single("key".to_owned(), key.to_owned());
            object.insert("value".to_owned(), value.into());
            Value::Object(object)
        };
        self.iter().map(object).collect()
    }
}

/// An object with one key. Not from a list of pairs, which would compile a sort of them.
fn single(key: String, value: String) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert(key, Value::String(value));
    object
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace('=', "\\=")
}

impl From<&[Label]> for Labels {
    /// The labels of a response; a label without a value is omitted.
    fn from(read: &[Label]) -> Self {
        read.iter().filter_map(|label| Some((label.key.clone(), label.value.clone()?))).collect()
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Labels {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |labels, (key, value)| labels.with(key, value))
    }
}

impl IntoIterator for Labels {
    type Item = Map<String, Value>;
    type IntoIter = std::vec::IntoIter<Map<String, Value>>;

    /// Each label as an object with one key.
    fn into_iter(self) -> Self::IntoIter {
        let objects: Vec<_> = self.0.into_iter().map(|(key, value)| single(key, value)).collect();
        objects.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_written_as_objects_with_one_key() {
        let labels = Labels::new().with("env", "a").with("env", "b").with("env", "a");
        let written: Vec<_> = labels.into_iter().map(Value::Object).collect();
        assert_eq!(Value::Array(written).to_string(), r#"[{"env":"a"},{"env":"b"}]"#);
    }

    #[test]
    fn separators_in_labels_are_escaped_in_a_query() {
        let labels = Labels::new().with("a", "x=1,2\\").with("b", "c");
        assert_eq!(labels.to_query(), r"a=x\=1\,2\\,b=c");
        assert_eq!(Labels::from_query(&labels.to_query()), labels);
        assert_eq!(Labels::from_query(""), Labels::new());
    }
}
