//! The request that generated code builds, setter by setter.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Serialize;

use crate::api::Operation;
use crate::body::Body;
use crate::client::Client;
use crate::envelope::Envelope;
use crate::error::{Error, ErrorKind};
use crate::param::Param;
use crate::path::Path;
use crate::query::Query;
use crate::upload::Upload;

/// One call of one operation, as generated code builds it. Cheap to clone.
///
/// Setters do not fail: what is wrong with a value is kept and returned when the request is sent.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) method: Method,
    pub(crate) path: Path,
    pub(crate) query: Query,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) timeout: Option<Duration>,
    /// Secret values as they stand in the URL, for `to_curl()` to mask.
    pub(crate) hidden: Vec<String>,
    /// The first thing that was wrong with what was set.
    problem: Option<String>,
}

/// What the escape hatch calls: the user brings method and path.
static ANY: Operation = Operation::new("request", Method::GET, "");

impl Request {
    pub(crate) fn new(client: Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            method: operation.method().clone(),
            path: Path::new(operation.path()),
            query: Query::default(),
            headers: HeaderMap::new(),
            body: Body::default(),
            timeout: None,
            hidden: Vec::new(),
            problem: None,
        }
    }

    pub(crate) fn any(client: Client, method: Method, path: &str) -> Self {
        let mut request = Self { method, ..Self::new(client, &ANY) };
        match Path::given(path) {
            Ok(path) => request.path = path,
            Err(problem) => request.problem = Some(problem),
        }
        request
    }

    /// Fills the next placeholder of the path. A value that could change the endpoint, such as `..`,
    /// is refused; everything but unreserved characters is encoded.
    pub fn segment(mut self, value: impl Param) -> Self {
        let text = value.encode();
        self.hide(&value, &text);
        let filled = self.path.fill(&text);
        self.note(filled)
    }

    /// Sets the one value of a query parameter.
    pub fn query(mut self, name: &str, value: impl Param) -> Self {
        let text = value.encode();
        self.hide(&value, &text);
        self.query.set(name, &text);
        self
    }

    /// Adds one more value of a query parameter, repeating its name.
    pub fn query_add(mut self, name: &str, value: impl Param) -> Self {
        let text = value.encode();
        self.hide(&value, &text);
        self.query.add(name, &text);
        self
    }

    /// Sets all values of a query parameter, repeating its name.
    pub fn query_all<P: Param>(mut self, name: &str, values: impl IntoIterator<Item = P>) -> Self {
        self.query.remove(name);
        values.into_iter().fold(self, |request, value| request.query_add(name, value))
    }

    /// Sets a query parameter to one comma-separated list. A comma inside a value is an error, for the
    /// server could not tell it from the others; no values are no parameter.
    pub fn query_list<P: Param>(mut self, name: &str, values: impl IntoIterator<Item = P>) -> Self {
        let mut list = String::new();
        for (index, value) in values.into_iter().enumerate() {
            let text = value.encode();
            self.hide(&value, &text);
            if text.contains(',') {
                return self.note(Err(format!("a value of `{name}` contains a comma")));
            }
            list.push_str(if index > 0 { "," } else { "" });
            list.push_str(&text);
        }
        self.query.remove(name);
        if !list.is_empty() {
            self.query.add(name, &list);
        }
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &str, value: impl Param) -> Self {
        match header(name, &value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
                self
            }
            Err(problem) => self.note(Err(problem)),
        }
    }

    /// Sets the body to `body` as JSON, inside the API's envelope. It is written now, secrets included.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        match Body::json(body, self.envelope().request) {
            Ok(body) => self.body = body,
            Err(error) => return self.note(Err(error.to_string())),
        }
        self
    }

    /// Sets the body to a stream.
    pub fn body(mut self, content_type: &'static str, upload: Upload) -> Self {
        self.body = Body::Stream { content_type, upload };
        self
    }

    /// Sets the body to a form: `fields`, then a file named `part`.
    pub fn multipart(mut self, part: &'static str, upload: Upload, fields: &[(&str, String)]) -> Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.body = Body::Form { part, upload, fields };
        self
    }

    /// Sets the body to a text.
    pub fn text(mut self, content_type: &'static str, text: String) -> Self {
        self.body = Body::Text { content_type, bytes: text.into(), masked: None };
        self
    }

    /// Bounds the whole call, waits and retries included. A transfer has no bound unless set here.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How the bodies of this call are wrapped.
    pub(crate) fn envelope(&self) -> Envelope {
        let envelope = self.client.inner.api.envelope;
        if self.operation.is_bare() { envelope.errors_only() } else { envelope }
    }

    /// The URL, or what is wrong with the request.
    pub(crate) fn url(&self) -> Result<String, Error> {
        let invalid = |problem: String| {
            Error::new(ErrorKind::InvalidRequest, problem).with_operation(self.operation.id())
        };
        if let Some(problem) = &self.problem {
            return Err(invalid(problem.clone()));
        }
        let base = self.client.inner.base.as_str().trim_end_matches('/');
        let mut url = String::with_capacity(base.len() + 64 + self.query.len());
        url.push_str(base);
        self.path.write(&mut url).map_err(invalid)?;
        self.sent_query().write(&mut url);
        Ok(url)
    }

    /// The query as it is sent. Where one of a page's position and size was set, the other goes along: some
    /// servers take neither alone.
    fn sent_query(&self) -> Query {
        let mut query = self.query.clone();
        if let Some(paging) = self.operation.paging() {
            let is_set = |name| self.query.get(name).is_some();
            match (is_set(paging.position), is_set(paging.limit)) {
                (true, false) => query.set(paging.limit, &paging.size.encode()),
                (false, true) => query.set(paging.position, &paging.first.encode()),
                _ => {}
            }
        }
        query
    }

    fn note(mut self, result: Result<(), String>) -> Self {
        if let Err(problem) = result {
            self.problem.get_or_insert(problem);
        }
        self
    }

    fn hide(&mut self, value: &impl Param, text: &str) {
        if value.is_secret() && !text.is_empty() {
            let encoded = percent_encoding::utf8_percent_encode(text, crate::path::UNRESERVED);
            self.hidden.push(encoded.to_string());
        }
    }
}

/// A header, marked when it is secret. What does not fit is not echoed.
pub(crate) fn header(name: &str, value: &impl Param) -> Result<(HeaderName, HeaderValue), String> {
    let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "a header's name is invalid")?;
    let text: Cow<'_, str> = value.encode();
    let mut header = HeaderValue::from_str(&text)
        .map_err(|_| format!("the value of header `{key}` contains what a header cannot hold"))?;
    header.set_sensitive(value.is_secret());
    Ok((key, header))
}

impl fmt::Debug for Request {
    /// Names, not values: any of them may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation.id())
            .field("method", &self.method)
            .field("path", &self.operation.path())
            .field("query", &self.query.names().collect::<Vec<_>>())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body.kind())
            .finish_non_exhaustive()
    }
}
