//! The operation table: the facts about each operation that generated code uses.

use std::sync::OnceLock;

use http::Method;

use super::envelope::Envelope;
use super::paging::Paging;
use super::reserved::{self, Reserved};
use super::versions::Versions;

/// The API of a backend, as described by its spec.
#[derive(Debug)]
pub struct Api {
    /// The name of the backend, such as `nc2`; included in `Debug` output and the user agent.
    pub name: &'static str,
    /// The default base URL; empty if there is no default.
    pub base_url: &'static str,
    /// The envelope of its bodies.
    pub envelope: Envelope,
    /// All operations.
    pub operations: &'static [&'static Operation],
}

/// An entry of the operation table.
///
/// ```
/// use cloudmgr_runtime::{Method, Operation};
///
/// static TASKS_GET: Operation = Operation::new("tasks_get", Method::GET, "/tasks/{id}");
/// assert!(TASKS_GET.is_idempotent());
/// ```
#[derive(Debug)]
pub struct Operation {
    id: &'static str,
    method: Method,
    path: &'static str,
    idempotent: Option<bool>,
    authenticated: bool,
    transfer: Transfer,
    bare: bool,
    empty_body: bool,
    slashes: &'static [&'static str],
    gone_ok: bool,
    also_success: &'static [u16],
    paging: Option<Paging>,
    versions: Versions,
    parameter_versions: &'static [(&'static str, Versions)],
    /// Computed by the first call: comparing all templates for each call would cost more than building the request.
    reserved: OnceLock<Vec<Reserved>>,
}

/// Which side of an operation is a stream. A stream has no total timeout, but must not stall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Transfer {
    /// Neither: both bodies are documents.
    #[default]
    None,
    /// The request.
    Upload,
    /// The response.
    Download,
}

impl Operation {
    /// Creates the operation `id` at `path`, relative to the base URL, with placeholders in braces.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            idempotent: None,
            authenticated: true,
            transfer: Transfer::None,
            bare: false,
            empty_body: false,
            slashes: &[],
            gone_ok: false,
            also_success: &[],
            paging: None,
            versions: Versions::ANY,
            parameter_versions: &[],
            reserved: OnceLock::new(),
        }
    }

    /// Sets whether the operation is idempotent, if the default of its method is wrong.
    #[must_use]
    pub const fn idempotent(mut self, yes: bool) -> Self {
        self.idempotent = Some(yes);
        self
    }

    /// Marks the operation as sent without credentials.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.authenticated = false;
        self
    }

    /// Marks the request body as a stream.
    #[must_use]
    pub const fn upload(mut self) -> Self {
        self.transfer = Transfer::Upload;
        self
    }

    /// Marks the response body as a stream.
    #[must_use]
    pub const fn download(mut self) -> Self {
        self.transfer = Transfer::Download;
        self
    }

    /// Marks the operation as not using the API's envelope; errors keep their format.
    #[must_use]
    pub const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Sends `{}` if no body is set.
    #[must_use]
    pub const fn empty_body(mut self) -> Self {
        self.empty_body = true;
        self
    }

    /// Marks a deletion that succeeds if a response was lost and the retry gets "not found".
    #[must_use]
    pub const fn gone_ok(mut self) -> Self {
        self.gone_ok = true;
        self
    }

    /// Sets the failure statuses whose body is nevertheless the payload, unless it is an error document: some servers
    /// report the state of an unhealthy resource this way.
    #[must_use]
    pub const fn also_success(mut self, statuses: &'static [u16]) -> Self {
        self.also_success = statuses;
        self
    }

    /// Sets the path parameters whose values may contain `/`, which is sent as `%2F`. In others it is rejected: most
    /// servers decode `%2F` before routing, so that `7/rules/0` instead of an ID would address a rule.
    #[must_use]
    pub const fn slashes(mut self, parameters: &'static [&'static str]) -> Self {
        self.slashes = parameters;
        self
    }

    /// Marks the operation as returning a paginated list.
    #[must_use]
    pub const fn paged(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Sets the versions of the server that have the operation.
    #[must_use]
    pub const fn versions(mut self, range: Versions) -> Self {
        self.versions = range;
        self
    }

    /// Sets the query parameters that only some versions of the server support.
    #[must_use]
    pub const fn parameter_versions(mut self, ranges: &'static [(&'static str, Versions)]) -> Self {
        self.parameter_versions = ranges;
        self
    }

    /// The ID, such as `clusters_get`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path template.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Whether the operation is idempotent.
    pub fn is_idempotent(&self) -> bool {
        self.idempotent_as(&self.method)
    }

    /// Whether it is sent with credentials.
    pub const fn is_authenticated(&self) -> bool {
        self.authenticated
    }

    /// Whether the API's envelope does not apply to it.
    pub const fn is_bare(&self) -> bool {
        self.bare
    }

    /// Whether `{}` is sent if no body is set.
    pub const fn has_empty_body(&self) -> bool {
        self.empty_body
    }

    /// Whether "not found" is a success after a lost response.
    pub const fn is_gone_ok(&self) -> bool {
        self.gone_ok
    }

    /// Whether a response with this failure status contains the payload.
    pub fn is_also_success(&self, status: u16) -> bool {
        self.also_success.contains(&status)
    }

    /// The path parameters whose values may contain `/`.
    pub const fn with_slashes(&self) -> &'static [&'static str] {
        self.slashes
    }

    /// Which side is a stream.
    pub const fn transfer(&self) -> Transfer {
        self.transfer
    }

    /// How pages are requested.
    pub const fn paging(&self) -> Option<&Paging> {
        self.paging.as_ref()
    }

    /// The versions of the server that have the operation.
    pub const fn in_versions(&self) -> Versions {
        self.versions
    }

    /// The query parameters and fields of the body that not every version of the server reads, with the versions that do.
    pub const fn parameters_in_versions(&self) -> &'static [(&'static str, Versions)] {
        self.parameter_versions
    }

    /// The values that its path parameters cannot have, among the operations of its API.
    pub(crate) fn reserved(&self, operations: &[&'static Self]) -> &[Reserved] {
        let all = || operations.iter().map(|operation| (&operation.method, operation.path));
        self.reserved.get_or_init(|| reserved::of(&self.method, self.path, all()))
    }

    /// Like [`is_idempotent`](Self::is_idempotent), for `method`: the escape hatch uses one operation for all methods.
    pub(crate) fn idempotent_as(&self, method: &Method) -> bool {
        self.idempotent.unwrap_or_else(|| method.is_idempotent())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_method_decides_idempotence_unless_the_spec_says_otherwise() {
        assert!(Operation::new("a", Method::DELETE, "/").is_idempotent());
        assert!(!Operation::new("a", Method::POST, "/").is_idempotent());
        assert!(!Operation::new("a", Method::PATCH, "/").is_idempotent());
        assert!(Operation::new("a", Method::POST, "/").idempotent(true).is_idempotent());
        assert!(!Operation::new("a", Method::PUT, "/").idempotent(false).is_idempotent());
    }
}
