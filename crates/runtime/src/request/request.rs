//! The request that generated code builds.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use serde::Serialize;

use super::body::{Body, Document, Write};
use super::curl;
use super::path::Path;
use super::query::Query;
use super::upload::Upload;
use crate::api::{Envelope, Operation, Transfer};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::value::Param;

/// One call of an operation, as built by generated code. Cheap to clone.
///
/// Setters do not fail: an invalid value is recorded and reported when the request is sent.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    pub(super) client: Client,
    pub(super) operation: &'static Operation,
    method: Method,
    pub(super) path: Path,
    pub(super) query: Query,
    pub(super) headers: HeaderMap,
    body: Body,
    timeout: Option<Duration>,
    /// The remaining time of the wait that the call is part of.
    within: Option<Duration>,
    /// Secret values as encoded in the URL, to be redacted by `to_curl()`.
    pub(super) redactions: Vec<String>,
    /// The first invalid value.
    error: Option<String>,
}

/// The operation of the escape hatch: the user supplies method and path.
static ESCAPE_HATCH: Operation = Operation::new("request", Method::GET, "");

impl Client {
    /// Starts a call of `operation`, to be completed by generated code.
    pub fn call(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }
}

impl Request {
    fn new(client: Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            method: operation.method().clone(),
            path: Path::new(operation.path()),
            query: Query::default(),
            headers: HeaderMap::new(),
            body: Body::default(),
            timeout: None,
            within: None,
            redactions: Vec::new(),
            error: None,
        }
    }

    /// A request of the escape hatch: the user supplies method and path.
    pub(crate) fn any(client: Client, method: Method, path: &str) -> Self {
        let mut request = Self { method, ..Self::new(client, &ESCAPE_HATCH) };
        match Path::from_raw(path) {
            Ok(path) => request.path = path,
            Err(problem) => request.error = Some(problem),
        }
        request
    }

    /// A request of another operation, with the same client and headers.
    pub fn beside(&self, operation: &'static Operation) -> Self {
        Self { headers: self.headers.clone(), ..Self::new(self.client.clone(), operation) }
    }

    /// As [`beside`](Self::beside), for an operation with the same path template, filled in with the same values.
    pub fn same_path(&self, operation: &'static Operation) -> Self {
        let same = Self { path: self.path.clone(), error: self.error.clone(), ..self.beside(operation) };
        let is_same = self.operation.path() == operation.path();
        same.record_error(if is_same {
            Ok(())
        } else {
            Err("the operations have different paths".to_owned())
        })
    }

    /// Replaces the whole query with an encoded one, such as that of a link to the next page.
    pub(crate) fn with_encoded_query(mut self, query: &str) -> Self {
        match Query::encoded(query) {
            Some(query) => {
                self.query = query;
                self
            }
            None => self.record_error(Err("the address of the next page is no URL".to_owned())),
        }
    }

    /// Sets the body to `body` as JSON, wrapped in the API's envelope. It is encoded immediately, including secrets.
    pub fn json<T: Serialize + ?Sized>(self, body: &T) -> Self {
        self.written(&|out| serde_json::to_writer(out, body))
    }

    /// As [`json`](Self::json), not generic.
    fn written(self, write: &Write<'_>) -> Self {
        let body = Body::json(write, self.envelope().request);
        self.encoded(body.map_err(|error| error.to_string()))
    }

    /// Sets the body to the fields of `form` as `application/x-www-form-urlencoded`: values that are not null, and the items of
    /// lists, under their names. It is written now, secrets included.
    ///
    /// A form has no envelope, and no objects in its fields: sending one fails with
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest).
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> Self {
        self.encoded(Body::form(form))
    }

    /// Sets an encoded body, or records why it could not be encoded.
    fn encoded(mut self, body: Result<Body, String>) -> Self {
        let failed = body.map(|body| self.body = body);
        self.record_error(failed)
    }

    /// Sets the body to a stream.
    pub fn body(mut self, content_type: &'static str, upload: Upload) -> Self {
        self.body = Body::Stream { content_type, upload };
        self
    }

    /// Sets the body to a form: `fields`, then a file named `part`.
    pub fn multipart(mut self, part: &'static str, upload: Upload, fields: &[(&str, String)]) -> Self {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.body = Body::Form { file: Some((part, upload)), fields, documents: Vec::new() };
        self
    }

    /// Adds a file to a form body: `value` as JSON, in the part `name`.
    pub fn json_part<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let Body::Form { documents, .. } = &mut self.body else {
            return self.record_error(Err(format!("`{name}` is a part of a form, which the body is not")));
        };
        match Document::json(name, &|out| serde_json::to_writer(out, value)) {
            Ok(document) => documents.push(document),
            Err(error) => return self.record_error(Err(error.to_string())),
        }
        self
    }

    /// Converts a request into a form: `fields` turns the decoded query pairs into fields, followed by the stream, if the
    /// body is one, as a file named `part`. A request with any other body is left unchanged.
    pub fn into_form(
        mut self,
        part: &'static str,
        fields: impl FnOnce(Vec<(String, String)>) -> Vec<(String, String)>,
    ) -> Self {
        let file = match std::mem::take(&mut self.body) {
            Body::Stream { upload, .. } => Some((part, upload)),
            Body::None => None,
            body => return Self { body, ..self },
        };
        let fields = fields(std::mem::take(&mut self.query).pairs());
        self.body = Body::Form { file, fields, documents: Vec::new() };
        self
    }

    /// Sets the body to a string.
    pub fn text(mut self, content_type: &'static str, text: String) -> Self {
        self.body = Body::Text { content_type, bytes: text.into(), masked: None };
        self
    }

    /// Sets the timeout of the whole call, including pauses and retries. A transfer has no timeout unless set here.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Limits the call to `left`, as a part of something longer. Unlike [`timeout`](Self::timeout), this does not lift
    /// the timeout of an attempt.
    pub(crate) fn within(mut self, left: Duration) -> Self {
        self.within = Some(left);
        self
    }

    /// The time limit of the whole call: its own or the client's timeout, and the remaining time of the wait that it is
    /// part of. `None` for a transfer, unless one was set.
    pub(crate) fn total_limit(&self) -> Option<Duration> {
        let default = (!self.is_transfer()).then_some(self.client.core().limits.total);
        let own = self.timeout.or(default);
        own.into_iter().chain(self.within).min()
    }

    /// The envelope of this call.
    pub(crate) fn envelope(&self) -> Envelope {
        let envelope = self.client.core().api.envelope;
        if self.operation.is_bare() { envelope.errors_only() } else { envelope }
    }

    /// The URL, or the error of the request.
    pub(crate) fn url(&self) -> Result<String, Error> {
        let invalid = |problem: String| {
            Error::new(ErrorKind::InvalidRequest, problem).with_operation(self.operation.id())
        };
        if let Some(problem) = &self.error {
            return Err(invalid(problem.clone()));
        }
        let base = self.client.core().base.as_str().trim_end_matches('/');
        let mut url = String::with_capacity(base.len().saturating_add(64).saturating_add(self.query.len()));
        url.push_str(base);
        self.path.write(&mut url).map_err(invalid)?;
        self.sent_query().write(&mut url);
        Ok(url)
    }

    /// The query as sent. If only one of page position and page size is set, the other is added, because some servers
    /// require both.
    fn sent_query(&self) -> Cow<'_, Query> {
        let mut query = Cow::Borrowed(&self.query);
        if let Some(paging) = self.operation.paging().filter(|paging| paging.style.is_counted()) {
            let is_set = |name| self.query.get(name).is_some();
            match (is_set(paging.position), is_set(paging.limit)) {
                (true, false) => query.to_mut().set(paging.limit, &paging.size.encode()),
                (false, true) => query.to_mut().set(paging.position, &paging.first.encode()),
                _ => {}
            }
        }
        query
    }

    /// The request as a curl command with secrets redacted; an error of the request as a comment.
    pub(crate) fn to_curl(&self) -> String {
        let url = match self.url() {
            Ok(url) => self.redact_url(url),
            Err(error) => return format!("# {error}"),
        };
        let credentials = match self.operation.is_authenticated() {
            true => self.client.auth().credential_headers(),
            false => Vec::new(),
        };
        // Without `-g`, curl interprets the brackets of a name such as `ids[]` as a range.
        let globoff = if self.query.has_brackets() { "-g " } else { "" };
        let start = format!("curl {globoff}-X {}", self.method);
        curl::line(start, &url, &self.sent_headers(), &credentials, self.sent_body())
    }

    /// The URL for telemetry: the path template and the names of the query parameters, without values. Only for
    /// parameters in the spec it is known whether a value is secret.
    pub(crate) fn url_without_values(&self) -> String {
        let base = self.client.core().base.as_str().trim_end_matches('/');
        let mut url = format!("{base}{}", self.operation.path());
        for (index, name) in self.query.names().enumerate() {
            url.push(if index == 0 { '?' } else { '&' });
            url.push_str(name);
            url.push_str("=REDACTED");
        }
        url
    }

    /// A URL of this request with secrets redacted.
    fn redact_url(&self, url: String) -> String {
        self.redactions.iter().fold(url, |url, secret| url.replace(secret, curl::MASK))
    }

    /// Rejects a call if the server is too old or too new for it, before anything is sent.
    pub(crate) async fn admit(&self) -> Result<(), Error> {
        let fields = if self.operation.parameters_in_versions().is_empty() {
            Vec::new()
        } else {
            self.body.fields(self.client.api().envelope.request)
        };
        let is_set = |name: &str| self.query.get(name).is_some() || fields.iter().any(|field| field == name);
        self.client.admit(self.operation, is_set).await
    }

    /// The client that sends the request.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The operation that is called.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The HTTP method.
    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// The body that was set.
    pub(crate) fn payload(&self) -> &Body {
        &self.body
    }

    /// The headers that were set.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Replaces the headers that were set.
    pub(crate) fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// The timeout that was set for the whole call.
    pub(crate) fn time_limit(&self) -> Option<Duration> {
        self.timeout
    }

    /// The first value of a query parameter, still encoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        self.query.get(name)
    }

    /// Whether the operation is idempotent; the escape hatch uses one operation for all methods.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.operation.idempotent_as(&self.method)
    }

    /// Whether either side is a stream, which has no total timeout.
    pub(crate) fn is_transfer(&self) -> bool {
        self.body.is_stream() || self.operation.transfer() != Transfer::None
    }

    /// The headers of every attempt, except credentials; headers of the call override those of the client.
    pub(crate) fn sent_headers(&self) -> HeaderMap {
        // Room for the credentials and the headers that reqwest adds, so that the map is not reallocated.
        let mut headers = HeaderMap::with_capacity(
            self.client.headers().len().saturating_add(self.headers.len()).saturating_add(6),
        );
        headers.extend(self.client.headers().iter().map(|(name, value)| (name.clone(), value.clone())));
        if self.operation.transfer() == Transfer::Download {
            headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
            // With compression, length and ranges would refer to the compressed file.
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        if let Some(content_type) = self.sent_body().content_type() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        headers
    }

    /// The body, or `{}` if the operation requires one.
    pub(crate) fn sent_body(&self) -> &Body {
        static EMPTY: Body = Body::EMPTY_OBJECT;
        match &self.body {
            Body::None if self.operation.has_empty_body() => &EMPTY,
            body => body,
        }
    }

    fn record_error(mut self, result: Result<(), String>) -> Self {
        self.note_error(result);
        self
    }

    pub(super) fn note_error(&mut self, result: Result<(), String>) {
        if let Err(problem) = result {
            self.error.get_or_insert(problem);
        }
    }
}

impl fmt::Debug for Request {
    /// Shows names, not values: any of them may be secret.
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
