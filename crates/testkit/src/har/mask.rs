//! Replaces the secrets of an exchange, as described by the API.

use std::collections::HashMap;

use cloudmgr_facts::{Backend, Kind, Object, Operation, Place, Shape};
use cloudmgr_runtime::Url;
use cloudmgr_runtime::http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use crate::any::{is_any, placeholder};
use crate::wire::{Seen, documented};

/// Shorter secrets are not searched for in the rest of a file, because they occur by chance.
const SHORTEST: usize = 6;

/// The secrets of a recording, each with its placeholder.
#[derive(Debug, Default)]
pub(super) struct Secrets(HashMap<String, String>);

impl Secrets {
    /// Returns the placeholder of a secret. Equal secrets have equal placeholders, and a placeholder of a replayed
    /// recording is unchanged.
    fn mask(&mut self, secret: &str) -> String {
        if let Some(known) = self.0.get(secret) {
            return known.clone();
        }
        let is_taken = |name: &String| self.0.values().any(|known| known == name);
        let mut free = (self.0.len() + 1..).map(placeholder).filter(|name| !is_taken(name));
        let name = if is_any(secret) { Some(secret.to_owned()) } else { free.next() }.unwrap_or_default();
        self.0.insert(secret.to_owned(), name.clone());
        name
    }

    /// Remembers the credentials of a request.
    pub(super) fn learn(&mut self, headers: &HeaderMap) {
        for value in headers.values().filter(|value| value.is_sensitive()) {
            let Ok(text) = value.to_str() else { continue };
            let credential = text.rsplit(' ').next().unwrap_or(text);
            self.mask(credential);
        }
    }

    /// Whether a secret occurs in a text.
    pub(super) fn occurs_in(&self, text: &str) -> bool {
        let mut secrets = self.0.keys().filter(|secret| secret.len() >= SHORTEST && !is_any(secret));
        secrets.any(|secret| text.contains(secret.as_str()))
    }

    /// The URL without its secrets.
    pub(super) fn url(&mut self, url: &Url, seen: &Seen) -> String {
        let Some(operation) = seen.known() else { return url.to_string() };
        let mut masked = url.clone();
        for (_, secret) in seen.params().filter(|(name, _)| is_secret(operation, Place::Path, name)) {
            replace_segment(&mut masked, secret, &self.mask(secret));
        }
        if seen.pairs().iter().any(|(name, _)| is_secret(operation, Place::Query, name)) {
            let mut pairs = masked.query_pairs_mut();
            pairs.clear();
            for (name, value) in seen.pairs() {
                let is_secret = is_secret(operation, Place::Query, name);
                pairs.append_pair(name, &if is_secret { self.mask(value) } else { value.clone() });
            }
        }
        masked.to_string()
    }

    /// The request body without its secrets; `None` if the API does not describe it.
    pub(super) fn sent(&mut self, backend: &Backend, operation: &Operation, body: &[u8]) -> Option<String> {
        let shape = operation.body.and_then(|body| body.shape)?;
        let mut json: Value = serde_json::from_slice(body).ok()?;
        match backend.envelope.request.filter(|_| !operation.bare).and_then(|key| json.get_mut(key)) {
            Some(payload) => self.value(shape, payload),
            None => self.value(shape, &mut json),
        }
        Some(json.to_string())
    }

    /// A JSON response without its secrets; `None` if the API does not describe it.
    pub(super) fn returned(
        &mut self,
        operation: &Operation,
        status: StatusCode,
        body: &[u8],
    ) -> Option<String> {
        let mut json: Value = serde_json::from_slice(body).ok()?;
        let mut successes = operation.responses.iter().copied().filter(|_| status.is_success());
        let success = successes.find(|response| response.status.starts_with('2'));
        let shape = documented(operation, status).or(success)?.shape?;
        self.value(shape, &mut json);
        Some(json.to_string())
    }

    fn value(&mut self, shape: &Shape, value: &mut Value) {
        if shape.secret {
            return self.whole(value);
        }
        match (shape.kind, value) {
            (Kind::List(item), Value::Array(items)) => self.each(item, items.iter_mut()),
            (Kind::Map(item), Value::Object(entries)) => self.each(item, entries.values_mut()),
            (Kind::Object(object), Value::Object(entries)) => self.fields(object, entries),
            // The alternative is unknown, so a secret of any of them is one.
            (Kind::OneOf(members), value) => members.iter().for_each(|member| self.value(member, value)),
            _ => {}
        }
    }

    fn each<'v>(&mut self, shape: &Shape, values: impl Iterator<Item = &'v mut Value>) {
        values.for_each(|value| self.value(shape, value));
    }

    fn fields(&mut self, object: &Object, entries: &mut Map<String, Value>) {
        for (name, value) in entries {
            if let Some(shape) = object.field(name).map(|field| field.shape).or(object.extra) {
                self.value(shape, value);
            }
        }
    }

    /// Every string in a value that is secret as a whole.
    fn whole(&mut self, value: &mut Value) {
        match value {
            Value::String(text) if !text.is_empty() && !is_any(text) => *text = self.mask(text),
            Value::Array(items) => items.iter_mut().for_each(|value| self.whole(value)),
            Value::Object(entries) => entries.values_mut().for_each(|value| self.whole(value)),
            Value::Number(number) => *number = 0.into(),
            _ => {}
        }
    }
}

/// Whether a parameter of an operation is a secret.
fn is_secret(operation: &Operation, place: Place, name: &str) -> bool {
    operation.param(place, name).is_some_and(|param| param.shape.secret)
}

/// Replaces a secret in a path. Only whole segments, because a short secret may be part of others.
fn replace_segment(url: &mut Url, secret: &str, placeholder: &str) {
    let path: Vec<String> = url.path_segments().into_iter().flatten().map(str::to_owned).collect();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.clear();
        segments.extend(path.iter().map(|segment| if segment == secret { placeholder } else { segment }));
    }
}
