//! Explains why no rule matches a request.

use cloudmgr_facts::Backend;

use crate::rule::Rule;
use crate::value::did_you_mean;
use crate::wire::Seen;

/// Explains why no rule matches a request, with the nearest rule and the first difference.
pub(super) fn unmatched(backend: &Backend, rules: &[Rule], seen: &Seen) -> String {
    let unknown = if seen.known().is_none() { not_an_operation(backend, seen) } else { String::new() };
    let differing = rules.iter().filter_map(|rule| Some((rule.pattern.difference(seen)?, rule)));
    let nearest = differing.max_by_key(|(difference, _)| difference.equal);
    let why = match (rules.iter().find(|rule| rule.pattern.difference(seen).is_none()), nearest) {
        (Some(rule), _) if rule.steps.is_empty() => format!("the rule {} has no answer", rule.title()),
        (Some(rule), _) if !rule.is_open() => format!("every answer of the rule {} was given", rule.title()),
        (Some(rule), _) => format!("the condition of the rule {} is not true of it", rule.title()),
        (None, Some((difference, rule))) => {
            format!("the nearest is the rule {}: {}", rule.title(), difference.what)
        }
        (None, None) => "there is no rule: add one with `server.on(..)`".to_owned(),
    };
    format!("no rule answers {}{unknown}; {why}", seen.title())
}

/// States that a path belongs to no operation of the API, with the most similar path.
fn not_an_operation(backend: &Backend, seen: &Seen) -> String {
    let path = seen.path();
    let paths = backend.operations().filter(|operation| operation.method == seen.method().as_str());
    let meant = did_you_mean(&path, paths.map(|operation| operation.path));
    format!(", which is no operation of {}{meant}", backend.name)
}
