//! The error type of all SDKs.

use std::any::Any;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;

use super::line::one_line;
use super::meaning::Meaning;
use super::wait_snapshot::WaitSnapshot;

/// The result of every call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The category of an error. More may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The settings of the client are invalid or incomplete.
    Config,
    /// The request is invalid and was not sent, for example because a path parameter is `..`.
    InvalidRequest,
    /// The credentials could not be obtained, or the server rejected them.
    Auth,
    /// No connection: nothing of the request was sent.
    Connect,
    /// The timeout of the call or the attempt expired, or a stream stalled.
    Timeout,
    /// The connection broke while the request was sent or the response was received.
    Transport,
    /// The server returned an error.
    Api,
    /// The response does not match the type that the operation returns.
    Decode,
    /// The response exceeds the size limit of the client.
    TooLarge,
    /// The awaited operation failed; [`Error::resource`] is its last state.
    WaitFailed,
    /// The awaited operation has ended, but its outcome was reported to another client or lost.
    WaitUnseen,
    /// The deadline of the wait expired; the operation may still succeed. [`Error::waited`] is a snapshot of the wait.
    WaitTimeout,
    /// A local file or reader failed.
    Io,
    /// The server redirected the request; credentials never follow a redirect.
    Redirect,
}

impl ErrorKind {
    /// The name of the category, such as `Timeout`: a label for metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::Config => "Config",
            Self::InvalidRequest => "InvalidRequest",
            Self::Auth => "Auth",
            Self::Connect => "Connect",
            Self::Timeout => "Timeout",
            Self::Transport => "Transport",
            Self::Api => "Api",
            Self::Decode => "Decode",
            Self::TooLarge => "TooLarge",
            Self::WaitFailed => "WaitFailed",
            Self::WaitUnseen => "WaitUnseen",
            Self::WaitTimeout => "WaitTimeout",
            Self::Io => "Io",
            Self::Redirect => "Redirect",
        }
    }
}

/// The error of a call.
///
/// `Display` prints one line without body, headers, query or filled-in path; the causes are available through
/// [`source`](StdError::source). The type is one pointer wide.
///
/// ```
/// # fn handle(error: cloudmgr_runtime::Error) {
/// if error.is_not_found() {
///     println!("nothing there (request {})", error.request_id().unwrap_or("unknown"));
/// } else if error.is_retryable() {
///     println!("later, perhaps: {error}");
/// }
/// # }
/// ```
pub struct Error(Box<Details>);

/// The data of an [`Error`]; most of it is usually absent.
struct Details {
    kind: ErrorKind,
    what: Cow<'static, str>,
    operation: Option<&'static str>,
    status: Option<StatusCode>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    attempts: u32,
    retry_after: Option<Duration>,
    /// The response is an HTML page instead of a document.
    html: bool,
    meaning: Meaning,
    body: Option<Bytes>,
    waited: Option<WaitSnapshot>,
    resource: Option<Box<dyn Any + Send + Sync>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The placeholder for a secret that the server quoted.
const REDACTED: &str = "[redacted]";

/// The maximum size of a stored error body: enough for any real error document, small enough to be harmless.
pub(crate) const BODY_LIMIT: usize = 64 * 1024;

impl Error {
    /// Creates an error of `kind`; `what` completes the sentence "it failed: …" and must not contain secrets.
    pub fn new(kind: ErrorKind, what: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Details {
            kind,
            what: what.into(),
            operation: None,
            status: None,
            code: None,
            message: None,
            request_id: None,
            attempts: 0,
            retry_after: None,
            html: false,
            meaning: Meaning::Status,
            body: None,
            waited: None,
            resource: None,
            source: None,
        }))
    }

    /// Adds the cause. It is printed as part of the error chain, so it must not contain secrets.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The category of this error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The ID of the operation, such as `clusters_get`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The server's own error code, such as `not_found_error`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The server's error message, without control characters and at most 300 characters long.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The server-assigned request ID.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The number of attempts; 0 if none was made.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The raw body of the error response, up to 64 KiB. It may quote the request: do not log it unread.
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// Decodes the body of the error response as `T`, such as the type in the documentation of the operation. Returns
    /// `None` if there was no body or it does not match.
    ///
    /// ```
    /// # fn f(error: &cloudmgr_runtime::Error) {
    /// #[derive(serde::Deserialize)]
    /// struct Problem {
    ///     title: String,
    /// }
    /// if let Some(problem) = error.body_as::<Problem>() {
    ///     eprintln!("{}", problem.title);
    /// }
    /// # }
    /// ```
    pub fn body_as<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_slice(self.body()?).ok()
    }

    /// The server's `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// A snapshot of a wait that failed or timed out: ID, last state and elapsed time.
    pub fn waited(&self) -> Option<&WaitSnapshot> {
        self.0.waited.as_ref()
    }

    /// The last state of the awaited resource, after [`ErrorKind::WaitFailed`].
    pub fn resource<S: 'static>(&self) -> Option<&S> {
        self.0.resource.as_deref()?.downcast_ref()
    }

    /// 404, or this backend's equivalent for a resource that does not exist.
    pub fn is_not_found(&self) -> bool {
        self.0.status == Some(StatusCode::NOT_FOUND) || self.0.meaning == Meaning::NotFound
    }

    /// 409: the resource already exists, or its state does not allow the operation.
    pub fn is_conflict(&self) -> bool {
        self.0.status == Some(StatusCode::CONFLICT)
    }

    /// 401, or this backend's equivalent for rejected credentials.
    pub fn is_unauthorized(&self) -> bool {
        self.0.status == Some(StatusCode::UNAUTHORIZED) || self.0.kind == ErrorKind::Auth
    }

    /// 403: authenticated, but not allowed.
    pub fn is_forbidden(&self) -> bool {
        self.0.status == Some(StatusCode::FORBIDDEN)
    }

    /// 429: too many requests.
    pub fn is_rate_limited(&self) -> bool {
        self.0.status == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The call, an attempt or a stream timed out. For a wait, see [`Self::is_wait_timeout`].
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// There was no connection.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// The deadline of the wait expired; the operation may still succeed.
    pub fn is_wait_timeout(&self) -> bool {
        self.0.kind == ErrorKind::WaitTimeout
    }

    /// The awaited operation failed.
    pub fn is_wait_failed(&self) -> bool {
        self.0.kind == ErrorKind::WaitFailed
    }

    /// The awaited operation has ended, but its outcome was not seen: the server reports it only once.
    pub fn is_wait_unseen(&self) -> bool {
        self.0.kind == ErrorKind::WaitUnseen
    }

    /// The same call may succeed later. This does not mean that sending it again is safe: except after
    /// [`ErrorKind::Connect`], the server may have processed the request.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::Api if self.0.meaning == Meaning::Unavailable => true,
            ErrorKind::Api => self.0.status.is_some_and(is_passing),
            _ => false,
        }
    }
}

/// Statuses that indicate a temporary failure. 500 is not included: servers use it for requests that will never
/// succeed, and careful clients no longer retry it.
fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// Context that the runtime adds to an error.
impl Error {
    pub(crate) fn with_operation(mut self, id: &'static str) -> Self {
        self.0.operation.get_or_insert(id);
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_server(mut self, code: Option<String>, message: Option<String>) -> Self {
        self.0.code = code.map(|text| one_line(&text));
        self.0.message = message.map(|text| one_line(&text)).filter(|text| !text.is_empty());
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<&str>) -> Self {
        self.0.request_id = id.map(one_line);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// Redacts every one of `secrets` in the stored parts of the server's response.
    pub(crate) fn redact(&mut self, secrets: &[&str]) {
        let details = &mut *self.0;
        for text in [&mut details.code, &mut details.message].into_iter().flatten() {
            for secret in secrets.iter().filter(|secret| text.contains(**secret)).collect::<Vec<_>>() {
                *text = text.replace(*secret, REDACTED);
            }
        }
        let Some(body) = &mut details.body else { return };
        let is_in = |secret: &&&str| body.windows(secret.len()).any(|part| part == secret.as_bytes());
        let found: Vec<_> = secrets.iter().filter(is_in).collect();
        if !found.is_empty() {
            let mut text = String::from_utf8_lossy(body).into_owned();
            found.iter().for_each(|secret| text = text.replace(**secret, REDACTED));
            *body = text.into();
        }
    }

    /// The response was an HTML page: from a proxy, a login form, or a server that is starting.
    pub(crate) fn with_html(mut self) -> Self {
        self.0.html = true;
        self
    }

    pub(crate) fn is_html(&self) -> bool {
        self.0.html
    }

    pub(crate) fn with_body(mut self, body: &Bytes) -> Self {
        self.0.body = Some(body.slice(..body.len().min(BODY_LIMIT)));
        self
    }

    pub(crate) fn with_waited(mut self, waited: WaitSnapshot) -> Self {
        self.0.waited.get_or_insert(waited);
        self
    }

    pub(crate) fn with_resource(mut self, resource: impl Any + Send + Sync) -> Self {
        self.0.resource = Some(Box::new(resource));
        self
    }

    pub(crate) fn set_meaning(&mut self, meaning: Meaning) {
        self.0.meaning = meaning;
    }

    pub(crate) fn set_kind(&mut self, kind: ErrorKind) {
        self.0.kind = kind;
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = &*self.0;
        if let Some(operation) = details.operation {
            write!(f, "{operation}: ")?;
        }
        let (what, message) =
            (Some(&*details.what).filter(|what| !what.is_empty()), details.message.as_deref());
        // "200 OK" is noise if the body reports a failure.
        let is_news = |status: &StatusCode| !status.is_success() || what.is_some() || message.is_none();
        let status = details.status.filter(is_news).map(|status| status.to_string());
        let parts: Vec<&str> = [status.as_deref(), what, message].into_iter().flatten().collect();
        f.write_str(&parts.join(": "))?;
        details.write_notes(f)
    }
}

impl Details {
    /// Writes ` (code not_found, request id abc, 3 attempts)`, or nothing.
    fn write_notes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut opening = " (";
        if let Some(code) = &self.code {
            write!(f, "{opening}code {code}")?;
            opening = ", ";
        }
        if let Some(id) = &self.request_id {
            write!(f, "{opening}request id {id}")?;
            opening = ", ";
        }
        if self.attempts > 1 {
            write!(f, "{opening}{} attempts", self.attempts)?;
            opening = ", ";
        }
        if opening == ", " { f.write_str(")") } else { Ok(()) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("text", &format_args!("{self}"))
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_is_one_line_with_what_a_reader_needs() {
        let error = Error::new(ErrorKind::Api, "")
            .with_operation("clusters_get")
            .with_status(StatusCode::NOT_FOUND)
            .with_server(Some("not_found".into()), Some("no such\ncluster".into()))
            .with_request_id(Some("abc"))
            .with_attempts(1);
        assert_eq!(
            error.to_string(),
            "clusters_get: 404 Not Found: no such cluster (code not_found, request id abc)"
        );
    }

    #[test]
    fn a_failure_that_only_the_body_tells_is_not_called_ok() {
        let error = Error::new(ErrorKind::Api, "")
            .with_operation("guests_get")
            .with_status(StatusCode::OK)
            .with_server(Some("500".into()), Some("invalid instance".into()));
        assert_eq!(error.to_string(), "guests_get: invalid instance (code 500)");
    }

    #[test]
    fn an_error_is_one_pointer_wide() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn a_500_is_not_retryable_but_a_503_is() {
        let api = |status| Error::new(ErrorKind::Api, "").with_status(status);
        assert!(!api(StatusCode::INTERNAL_SERVER_ERROR).is_retryable());
        assert!(api(StatusCode::SERVICE_UNAVAILABLE).is_retryable());
    }
}
