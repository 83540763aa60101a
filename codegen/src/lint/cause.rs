//! One finding per cause: a finding that only follows from another one is omitted until that one is corrected.

use std::collections::HashSet;

use super::context::Context;
use super::reach;
use crate::document::text;
use crate::error::Finding;

/// Rules about a single part. While a part breaks one of them, rules about what it refers to cannot be checked.
const FIRST: [&str; 7] = [
    "reference",
    "path-template",
    "one-media-type",
    "known-media-type",
    "media-needs-schema",
    "named-object",
    "one-of-refs",
];

/// Rules about how the parts of an operation or of a schema fit each other.
const SECOND: [&str; 6] =
    ["path-parameters", "envelope", "binary-schema", "one-of-ambiguous", "transfer", "one-success-shape"];

/// Rules about the whole response of an operation.
const THIRD: [&str; 5] = ["waiter", "long-running", "pagination", "projection", "columns"];

/// Rules that involve a broken reference: an unused component may be the intended target.
const UNREFERRED: [&str; 3] = ["reference", "media-needs-schema", "envelope"];

/// Removes the findings that are caused by others.
pub(super) fn first_causes(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (causes, effects) in [(&FIRST[..], &SECOND[..]), (&FIRST, &THIRD), (&SECOND, &THIRD)] {
        let broken: Vec<(&'static str, String)> = causing(findings, causes);
        findings.retain(|finding| {
            !effects.contains(&finding.rule) || !is_effect(context, &broken, &subject(context, finding))
        });
    }
    if findings.iter().any(|finding| UNREFERRED.contains(&finding.rule)) {
        findings.retain(|finding| finding.rule != "unused-component");
    }
    let unknown: HashSet<String> =
        causing(findings, &["unknown-key"]).into_iter().map(|(_, pointer)| pointer).collect();
    findings.retain(|finding| finding.rule != "yaml-key" || !unknown.contains(&finding.pointer));
}

fn causing(findings: &[Finding], rules: &[&str]) -> Vec<(&'static str, String)> {
    let causing = findings.iter().filter(|finding| rules.contains(&finding.rule));
    causing.map(|finding| (finding.rule, finding.pointer.clone())).collect()
}

/// The JSON pointer of the operation or component that a finding is about: for a waiter, the operation that it polls.
fn subject(context: &Context<'_>, finding: &Finding) -> String {
    let tokens: Vec<&str> = finding.pointer.split('/').skip(1).take(3).collect();
    if let ["x-waiters", name, ..] = tokens.as_slice() {
        let poll = text(&context.document.root()["x-waiters"][name], "poll");
        return context.operation(poll).map(|operation| operation.pointer()).unwrap_or_default();
    }
    tokens.iter().map(|token| format!("/{token}")).collect()
}

/// Whether one of the findings is in the subject or around it or, for a broken reference, in what the subject refers to.
fn is_effect(context: &Context<'_>, broken: &[(&'static str, String)], subject: &str) -> bool {
    if broken.iter().any(|(_, pointer)| is_in(pointer, subject) || is_in(subject, pointer)) {
        return true;
    }
    let references: Vec<&String> =
        broken.iter().filter(|(rule, _)| *rule == "reference").map(|(_, pointer)| pointer).collect();
    let Some(node) = context.document.root().pointer(subject).filter(|_| !references.is_empty()) else {
        return false;
    };
    let led = reach::follow(context.document, vec![node]);
    led.iter()
        .filter_map(|led| led.strip_prefix('#'))
        .any(|led| references.iter().any(|broken| is_in(broken, led)))
}

fn is_in(pointer: &str, parent: &str) -> bool {
    !parent.is_empty()
        && pointer.strip_prefix(parent).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
