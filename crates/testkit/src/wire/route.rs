//! Finds the operation of a method and a path.

use cloudmgr_facts::{Backend, Operation};

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
