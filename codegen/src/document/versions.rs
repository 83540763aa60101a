//! The versions of the server that support a part of the API: `x-since` and `x-until`.

use serde_json::Value;

use super::document::Document;
use super::node::text;
use crate::names::markdown;

/// The range of versions that support a part. An end that the document does not state is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    /// The first version that supports it.
    pub since: Option<String>,
    /// The last version that supports it.
    pub until: Option<String>,
}

impl Versions {
    /// The versions of a node.
    pub fn of(node: &Value) -> Self {
        Self::read(node, "x-since", "x-until")
    }

    /// The versions of an enum value, given its entry in `x-values`.
    pub fn of_value(entry: &Value) -> Self {
        Self::read(entry, "since", "until")
    }

    fn read(node: &Value, since: &str, until: &str) -> Self {
        let version = |key| node.get(key).and_then(Value::as_str).map(str::to_owned);
        Self { since: version(since), until: version(until) }
    }

    /// Whether every version supports it.
    pub fn is_any(&self) -> bool {
        self.since.is_none() && self.until.is_none()
    }

    /// A sentence such as `Needs Cloudify 6.0 or later.`, empty if every version supports it.
    pub fn sentence(&self, product: &str) -> String {
        match (self.since.as_deref(), self.until.as_deref()) {
            (None, None) => String::new(),
            (Some(since), None) => format!("Needs {product} {since} or later."),
            (None, Some(until)) => format!("Needs {product} {until} or earlier."),
            (Some(since), Some(until)) if since == until => format!("Needs {product} {since}."),
            (Some(since), Some(until)) => format!("Needs {product} {since} to {until}."),
        }
    }
}

impl Document {
    /// The name of the product that the versions belong to: `x-product`.
    pub fn product(&self) -> &str {
        match text(self.root(), "x-product") {
            "" => "version",
            product => product,
        }
    }

    /// The description of a node, followed by its versions and by the difference between the document and the server.
    pub fn described(&self, node: &Value) -> String {
        let versions = Versions::of(node).sentence(self.product());
        joined(&[text(node, "description"), &versions, text(node, "x-note")])
    }

    /// The description and versions of an enum value from `x-values`.
    pub fn described_value(&self, schema: &Value, value: &str) -> String {
        let entry = &schema["x-values"][value];
        joined(&[text(entry, "description"), &Versions::of_value(entry).sentence(self.product())])
    }
}

/// Joins the parts that are not empty and adds a period to each that another follows.
fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    let last = parts.len().saturating_sub(1);
    let ended = |(index, part): (usize, &&str)| match part.ends_with(['.', '!', '?', ':']) || index == last {
        true => (*part).to_owned(),
        false => format!("{part}."),
    };
    let gap = if markdown::has_blocks(parts.first().unwrap_or(&"")) { "\n\n" } else { " " };
    parts.iter().enumerate().map(ended).collect::<Vec<_>>().join(gap)
}
