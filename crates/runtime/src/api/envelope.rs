//! Where payload and error sit in a body.

/// The keys that an API wraps its bodies in. All stand at the top level of the body.
///
/// ```
/// use cloudmgr_runtime::Envelope;
///
/// const NANO: Envelope =
///     Envelope::NONE.data("data").code("error_code").message("message").ok(0);
/// assert_eq!(NANO.data, Some("data"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// The key that a request's body is wrapped in.
    pub request: Option<&'static str>,
    /// The key that holds an answer's payload.
    pub data: Option<&'static str>,
    /// The key that holds the error's code.
    pub code: Option<&'static str>,
    /// The key that holds the error's text.
    pub message: Option<&'static str>,
    /// The key that holds a list of errors.
    pub errors: Option<&'static str>,
    /// The key that holds a stack trace.
    pub trace: Option<&'static str>,
    /// The value of `code` in an answer that is no error, for servers that say 200 to everything.
    pub ok: Option<i64>,
}

impl Envelope {
    /// Bodies stand bare.
    pub const NONE: Self =
        Self { request: None, data: None, code: None, message: None, errors: None, trace: None, ok: None };

    /// Wraps requests in `key`.
    #[must_use]
    pub const fn request(mut self, key: &'static str) -> Self {
        self.request = Some(key);
        self
    }

    /// Finds payloads under `key`.
    #[must_use]
    pub const fn data(mut self, key: &'static str) -> Self {
        self.data = Some(key);
        self
    }

    /// Finds error codes under `key`.
    #[must_use]
    pub const fn code(mut self, key: &'static str) -> Self {
        self.code = Some(key);
        self
    }

    /// Finds error texts under `key`.
    #[must_use]
    pub const fn message(mut self, key: &'static str) -> Self {
        self.message = Some(key);
        self
    }

    /// Finds a list of errors under `key`.
    #[must_use]
    pub const fn errors(mut self, key: &'static str) -> Self {
        self.errors = Some(key);
        self
    }

    /// Takes the last line of the stack trace under `key` as the message of a 5xx: what the server says beside it is
    /// the same for all of them.
    #[must_use]
    pub const fn trace(mut self, key: &'static str) -> Self {
        self.trace = Some(key);
        self
    }

    /// The code of success; any other code makes an answer an error, whatever its HTTP status.
    #[must_use]
    pub const fn ok(mut self, code: i64) -> Self {
        self.ok = Some(code);
        self
    }

    /// The same without payload and code: for the operations that do without the envelope.
    pub(crate) const fn errors_only(mut self) -> Self {
        self.request = None;
        self.data = None;
        self.ok = None;
        self
    }
}
