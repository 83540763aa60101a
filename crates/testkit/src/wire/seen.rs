//! A received request.

use std::fmt;

use cloudmgr_facts::{Backend, BodyKind, Operation, PageStyle, Shape};
use cloudmgr_runtime::Bytes;
use cloudmgr_runtime::http::{HeaderMap, Method, Uri};
use serde_json::Value;

use super::decode::{pairs, segments};
use super::form;
use super::route::{placeholder, route};

/// The query parameter that the test kit uses for the pages of a list whose pages have addresses.
pub(crate) const PAGE: &str = "cloudmgr-testkit-page";

/// A received request.
#[derive(Clone)]
pub struct Seen {
    operation: Option<&'static Operation>,
    method: Method,
    uri: Uri,
    segments: Vec<String>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    envelope: Option<&'static str>,
}

impl Seen {
    /// A request to an API whose base URL has the path `base`.
    #[doc(hidden)]
    pub fn new(
        backend: &'static Backend,
        base: &str,
        method: Method,
        uri: &Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let segments = segments(uri.path(), base);
        let operation = route(backend, method.as_str(), &segments);
        let is_wrapped = operation.is_some_and(|operation| !operation.bare);
        let envelope = backend.envelope.request.filter(|_| is_wrapped);
        let (uri, query) = (uri.clone(), pairs(uri.query()));
        Self { operation, method, uri, segments, query, headers, body, envelope }
    }

    /// The ID of the operation, such as `clusters_get`; `None` if the API does not have it.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation.map(|operation| operation.id)
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Path and query as they were sent, percent-encoded; with the host if the client uses a proxy.
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path below the base URL, decoded.
    pub fn path(&self) -> String {
        format!("/{}", self.segments.join("/"))
    }

    /// A parameter of the path.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The first value of a parameter of the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every pair of the query, in the order in which they were sent.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// A header, if it is a string.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Every header.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it was sent.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The JSON body without its envelope, or the fields of a URL-encoded form; null if there is none.
    pub fn json(&self) -> Value {
        match self.form().filter(|_| !self.body.is_empty()) {
            Some(shape) => form::fields(shape, &self.body),
            None => opened(self.envelope, &self.body).unwrap_or_default(),
        }
    }

    /// The shape of the form that the operation sends.
    fn form(&self) -> Option<&'static Shape> {
        let body = self.operation?.body?;
        body.shape.filter(|_| body.kind == BodyKind::Form)
    }

    /// The operation as the API describes it.
    pub(crate) fn known(&self) -> Option<&'static Operation> {
        self.operation
    }

    pub(crate) fn segments(&self) -> &[String] {
        &self.segments
    }

    /// The parameters of the path with their values, decoded.
    pub fn params(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let template = self.operation.map_or("", |operation| operation.path);
        let named = template.split('/').skip(1).zip(&self.segments);
        named.filter_map(|(segment, value)| Some((placeholder(segment)?, value.as_str())))
    }

    /// The problem of the envelope of the body, if the API has one.
    pub(crate) fn envelope_problem(&self) -> Option<String> {
        let key = self.envelope.filter(|_| self.form().is_none())?;
        let wire: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let others = wire.as_object().into_iter().flat_map(|entries| entries.keys());
        let other = others.clone().find(|name| *name != key);
        match other {
            _ if wire.get(key).is_none() => Some(format!("it lacks the envelope `{key}` of the API")),
            Some(other) => Some(format!("it has `{other}` beside `{key}`, the envelope of the API")),
            None => None,
        }
    }

    /// Whether the request is for a page after the first.
    pub(crate) fn later_page(&self) -> bool {
        let Some(paging) = self.operation.and_then(|operation| operation.paging) else { return false };
        if self.query(PAGE).is_some() || paging.style == PageStyle::Cursor {
            return self.query(PAGE).is_some() || self.query(paging.position).is_some();
        }
        let position = self.query(paging.position).and_then(|text| text.parse::<u64>().ok());
        position.is_some_and(|position| position > paging.first)
    }

    /// `clusters_get GET /clusters/7`.
    pub(crate) fn title(&self) -> String {
        let operation = self.operation().map(|id| format!("{id} ")).unwrap_or_default();
        format!("{operation}{} {}", self.method, self.path())
    }
}

/// JSON without its envelope.
pub(crate) fn opened(envelope: Option<&str>, body: &[u8]) -> Option<Value> {
    let mut json: Value = serde_json::from_slice(body).ok()?;
    match envelope.and_then(|key| json.get_mut(key)) {
        Some(payload) => Some(payload.take()),
        None => Some(json),
    }
}

impl fmt::Debug for Seen {
    /// Without headers and body: they may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen")
            .field("operation", &self.operation())
            .field("method", &self.method)
            .field("path", &self.path())
            .field("query", &self.query)
            .finish_non_exhaustive()
    }
}
