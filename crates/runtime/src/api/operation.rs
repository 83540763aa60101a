//! The operation table: what generated code knows about each operation.

use std::sync::OnceLock;

use http::Method;

use super::envelope::Envelope;
use super::paging::Paging;
use super::reserved::{self, Reserved};
use super::versions::Versions;

/// One backend's API, as its spec describes it.
#[derive(Debug)]
pub struct Api {
    /// The backend's name, such as `nc2`; it stands in `Debug` and in the user agent.
    pub name: &'static str,
    /// Where the API is found unless the user says otherwise; empty when only the user can know.
    pub base_url: &'static str,
    /// How its bodies are wrapped.
    pub envelope: Envelope,
    /// Every operation.
    pub operations: &'static [&'static Operation],
}

/// One row of the operation table.
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
    /// Found by the first call: to compare all templates for each call costs more than the rest of building a request.
    reserved: OnceLock<Vec<Reserved>>,
}

/// Which side of an operation is a stream. A stream has no total timeout, but may not stall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Transfer {
    /// Neither: both bodies are documents.
    #[default]
    None,
    /// The request.
    Upload,
    /// The answer.
    Download,
}

impl Operation {
    /// The operation `id`, at `path` below the base URL, with placeholders in braces.
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

    /// Says whether doing it twice is as good as doing it once, where the method's default is wrong.
    #[must_use]
    pub const fn idempotent(mut self, yes: bool) -> Self {
        self.idempotent = Some(yes);
        self
    }

    /// It is sent without credentials.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.authenticated = false;
        self
    }

    /// Its request is a stream.
    #[must_use]
    pub const fn upload(mut self) -> Self {
        self.transfer = Transfer::Upload;
        self
    }

    /// Its answer is a stream.
    #[must_use]
    pub const fn download(mut self) -> Self {
        self.transfer = Transfer::Download;
        self
    }

    /// The API's envelope does not apply to it; errors keep their form.
    #[must_use]
    pub const fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// It sends `{}` when no body was given.
    #[must_use]
    pub const fn empty_body(mut self) -> Self {
        self.empty_body = true;
        self
    }

    /// It deletes: when an answer was lost and the repeated request is told that there is no such thing, it succeeded.
    #[must_use]
    pub const fn gone_ok(mut self) -> Self {
        self.gone_ok = true;
        self
    }

    /// The statuses of failure whose body is the payload all the same, unless it is an error document: some servers
    /// report the state of something unwell so.
    #[must_use]
    pub const fn also_success(mut self, statuses: &'static [u16]) -> Self {
        self.also_success = statuses;
        self
    }

    /// The path parameters whose values may contain `/`, which is sent as `%2F`. In all others it is refused: most
    /// servers decode `%2F` before they route, so that `7/rules/0` in place of an ID would address a rule.
    #[must_use]
    pub const fn slashes(mut self, parameters: &'static [&'static str]) -> Self {
        self.slashes = parameters;
        self
    }

    /// It answers a list in pages.
    #[must_use]
    pub const fn paged(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Not every version of the server has it.
    #[must_use]
    pub const fn versions(mut self, range: Versions) -> Self {
        self.versions = range;
        self
    }

    /// The query parameters that not every version of the server reads.
    #[must_use]
    pub const fn parameter_versions(mut self, ranges: &'static [(&'static str, Versions)]) -> Self {
        self.parameter_versions = ranges;
        self
    }

    /// Its id, such as `clusters_get`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Its HTTP method.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// Its path template.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Whether doing it twice is as good as doing it once.
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

    /// Whether it sends `{}` when no body was given.
    pub const fn has_empty_body(&self) -> bool {
        self.empty_body
    }

    /// Whether "not found" is a success once an answer was lost.
    pub const fn is_gone_ok(&self) -> bool {
        self.gone_ok
    }

    /// Whether a response of this status has the payload although the status is one of failure.
    pub fn is_also_success(&self, status: u16) -> bool {
        self.also_success.contains(&status)
    }

    /// The path parameters whose values may contain `/`.
    pub const fn with_slashes(&self) -> &'static [&'static str] {
        self.slashes
    }

    /// Which of its sides is a stream.
    pub const fn transfer(&self) -> Transfer {
        self.transfer
    }

    /// How its pages are asked for.
    pub const fn paging(&self) -> Option<&Paging> {
        self.paging.as_ref()
    }

    /// The versions of the server that have it.
    pub const fn in_versions(&self) -> Versions {
        self.versions
    }

    /// The query parameters that not every version of the server reads, with the versions that do.
    pub const fn parameters_in_versions(&self) -> &'static [(&'static str, Versions)] {
        self.parameter_versions
    }

    /// The values that its path parameters cannot have, among the operations of its API.
    pub(crate) fn reserved(&self, operations: &[&'static Self]) -> &[Reserved] {
        let all = || operations.iter().map(|operation| (&operation.method, operation.path));
        self.reserved.get_or_init(|| reserved::of(&self.method, self.path, all()))
    }

    /// The escape hatch sends its one operation with the user's method, so the method is asked for.
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
