//! Where payload and error sit in a body.

/// The keys that an API wraps its bodies in. All are at the top level of the body.
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
    /// The key that wraps the body of a request.
    pub request: Option<&'static str>,
    /// The key of the payload of a response.
    pub data: Option<&'static str>,
    /// The key of the error code.
    pub code: Option<&'static str>,
    /// The key of the error message.
    pub message: Option<&'static str>,
    /// The key of a list of errors.
    pub errors: Option<&'static str>,
    /// The key of a stack trace.
    pub trace: Option<&'static str>,
    /// The value of `code` in a successful response, for servers that always return 200.
    pub ok: Option<i64>,
}

impl Envelope {
    /// Bodies without an envelope.
    pub const NONE: Self =
        Self { request: None, data: None, code: None, message: None, errors: None, trace: None, ok: None };

    /// Sets the key that wraps requests.
    #[must_use]
    pub const fn request(mut self, key: &'static str) -> Self {
        self.request = Some(key);
        self
    }

    /// Sets the key of payloads.
    #[must_use]
    pub const fn data(mut self, key: &'static str) -> Self {
        self.data = Some(key);
        self
    }

    /// Sets the key of error codes.
    #[must_use]
    pub const fn code(mut self, key: &'static str) -> Self {
        self.code = Some(key);
        self
    }

    /// Sets the key of error messages.
    #[must_use]
    pub const fn message(mut self, key: &'static str) -> Self {
        self.message = Some(key);
        self
    }

    /// Sets the key of a list of errors.
    #[must_use]
    pub const fn errors(mut self, key: &'static str) -> Self {
        self.errors = Some(key);
        self
    }

    /// Sets the key of a stack trace whose last line is the message of a 5xx: the server's other fields are the same
    /// for all of them.
    #[must_use]
    pub const fn trace(mut self, key: &'static str) -> Self {
        self.trace = Some(key);
        self
    }

    /// Sets the code of success; any other code makes a response an error, regardless of its HTTP status.
    #[must_use]
    pub const fn ok(mut self, code: i64) -> Self {
        self.ok = Some(code);
        self
    }

    /// The same without payload and code, for operations that do not use the envelope.
    pub(crate) const fn errors_only(mut self) -> Self {
        self.request = None;
        self.data = None;
        self.ok = None;
        self
    }
}
