//! Whether a request is one that the API describes.

use cloudmgr_facts::{BodyKind, Operation, Place};

use super::pattern::Pattern;
use crate::value::{Extent, check, did_you_mean};
use crate::wire::Seen;

/// Everything that the API does not know of a request. What the rule itself has is meant.
pub(crate) fn problems(operation: &Operation, seen: &Seen, pattern: &Pattern) -> Vec<String> {
    let unknown =
        seen.pairs().iter().filter(|(name, _)| !knows(operation, name) && !pattern.names_query(name));
    let unknown = unknown.map(|(name, _)| {
        let names = operation.params_at(Place::Query).map(|param| param.name);
        format!("{} has no query parameter `{name}`{}", operation.id, did_you_mean(name, names))
    });
    let missing =
        operation.params_at(Place::Query).filter(|param| param.required && seen.query(param.name).is_none());
    let missing = missing.map(|param| format!("the query lacks the required parameter `{}`", param.name));
    unknown.chain(missing).chain(body_problems(operation, seen)).collect()
}

fn knows(operation: &Operation, name: &str) -> bool {
    let paging = operation.paging.map_or([""; 2], |paging| [paging.position, paging.limit]);
    operation.filters
        || operation.projection == Some(name)
        || paging.contains(&name)
        || operation.param(Place::Query, name).is_some()
}

fn body_problems(operation: &Operation, seen: &Seen) -> Vec<String> {
    let Some(body) = operation.body.filter(|body| body.kind == BodyKind::Json) else { return Vec::new() };
    match body.shape {
        _ if seen.body().is_empty() && body.required => vec!["the required body is not there".to_owned()],
        Some(shape) if !seen.body().is_empty() => {
            let problems = check(shape, &seen.json(), Extent::Whole);
            problems.into_iter().map(|problem| format!("the body: {problem}")).collect()
        }
        _ => Vec::new(),
    }
}
