//! Finds the operation of a method and a path, and the documented response of a status.

use cloudmgr_facts::{Backend, Operation, Response};
use cloudmgr_runtime::http::StatusCode;

/// The operation of a request, if the API has it. Literal segments take precedence over parameters: `/guests/search`
/// is not a guest.
pub(crate) fn route(backend: &Backend, method: &str, segments: &[String]) -> Option<&'static Operation> {
    let fitting =
        backend.operations().filter(|operation| operation.method == method && fits(operation, segments));
    fitting.min_by_key(|operation| operation.path.matches('{').count())
}

fn fits(operation: &Operation, segments: &[String]) -> bool {
    let template = operation.path.split('/').skip(1);
    template.clone().count() == segments.len()
        && template.zip(segments).all(|(wanted, came)| match placeholder(wanted) {
            Some(_) => !came.is_empty(),
            None => wanted == came,
        })
}

/// The name of a parameter that is a segment of a template.
pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// The documented response of an operation with a status: of the status itself, of its class, or of any other status.
pub(crate) fn documented(operation: &Operation, status: StatusCode) -> Option<&'static Response> {
    let class = format!("{}XX", status.as_u16() / 100);
    let names = [status.as_str(), class.as_str(), "default"];
    let named = |name| operation.responses.iter().copied().find(|response| response.status == name);
    names.into_iter().find_map(named)
}
