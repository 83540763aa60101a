//! Checks whether the API describes a request.

use cloudmgr_facts::{Kind, Operation, PageStyle, Paging, Place, Style};

use super::pattern::Pattern;
use crate::value::{Extent, check, did_you_mean};
use crate::wire::{PAGE, Seen, typed};

/// Everything in a request that the API does not describe, except what the rule itself has.
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
    let values = seen.pairs().iter().filter(|(name, _)| !pattern.names_query(name));
    let values = values.flat_map(|(name, value)| value_problems(operation, name, value));
    unknown.chain(missing).chain(values).chain(body_problems(operation, seen)).collect()
}

/// The problems of a request to an operation of the API, as reported by a server that is not lenient.
pub fn sent_wrongly(seen: &Seen) -> Vec<String> {
    let operation = seen.known();
    operation.map(|operation| problems(operation, seen, &Pattern::everything())).unwrap_or_default()
}

fn knows(operation: &Operation, name: &str) -> bool {
    let paging = operation.paging.map_or([""; 2], |paging| [paging.position, paging.limit]);
    let has_addresses =
        |paging: &&Paging| matches!(paging.style, PageStyle::Next | PageStyle::Link) && name == PAGE;
    operation.filters
        || operation.paging.as_ref().is_some_and(has_addresses)
        || operation.projection == Some(name)
        || paging.contains(&name)
        || operation.param(Place::Query, name).is_some()
}

/// The problems of a value in the query.
fn value_problems(operation: &Operation, name: &str, text: &str) -> Vec<String> {
    let Some(param) = operation.param(Place::Query, name) else { return Vec::new() };
    let (shape, values) = match (param.shape.kind, param.style) {
        (Kind::List(item), Style::Comma) => (item, text.split(',').collect()),
        (Kind::List(item), _) => (item, vec![text]),
        _ => (param.shape, vec![text]),
    };
    let problems = values.into_iter().flat_map(|text| check(shape, &typed(shape, text), Extent::Whole));
    problems.map(|problem| format!("the query parameter `{name}`: {problem}")).collect()
}

fn body_problems(operation: &Operation, seen: &Seen) -> Vec<String> {
    let Some(body) = operation.body.filter(|body| body.kind.is_value()) else { return Vec::new() };
    match body.shape {
        _ if seen.body().is_empty() && body.required => vec!["the required body is not there".to_owned()],
        Some(shape) if !seen.body().is_empty() => {
            let problems = match seen.envelope_problem() {
                Some(problem) => vec![problem],
                None => check(shape, &seen.json(), Extent::Whole),
            };
            problems.into_iter().map(|problem| format!("the body: {problem}")).collect()
        }
        _ => Vec::new(),
    }
}
