//! `x-waiters` and `x-long-running`: how to wait for a long-running operation.

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node};
use crate::document::{OperationNode, entries, items, placeholders, text};
use crate::error::Finding;
use crate::place::pointer;

const RULE: &str = "waiter";

/// The keys of a waiter.
const KEYS: [&str; 12] = [
    "poll", "id", "state", "done", "failed", "error", "reason", "unseen", "grace", "every", "longest",
    "deadline",
];

/// The value of `state` if the HTTP status is the state.
const STATUS: &str = "$status";

/// A waiter with a wrong location waits until its deadline.
pub(super) fn check(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Document = node.kind else { return };
    for (name, waiter) in entries(&node.value["x-waiters"]) {
        let place = format!("waiter {name}");
        let found = Found { name, place: &place, waiter };
        findings.extend(found.keys());
        let unpolled = found.poll(context);
        findings.extend(if unpolled.is_some() { Vec::new() } else { found.outcome(context) });
        findings.extend(unpolled);
        findings.extend(["every", "deadline"].into_iter().filter_map(|key| found.duration(key)));
        findings.extend(waiter.get("longest").and_then(|_| found.duration("longest")));
        let grace = waiter.get("grace").and_then(|_| found.duration("grace"));
        findings.extend(grace);
    }
}

struct Found<'a> {
    name: &'a str,
    place: &'a str,
    waiter: &'a Value,
}

impl<'a> Found<'a> {
    fn finding(&self, problem: impl Into<String>, remedy: impl Into<String>) -> Finding {
        Finding::new(RULE, pointer(&["x-waiters", self.name]), self.place, problem, remedy)
    }

    fn keys(&self) -> Vec<Finding> {
        let unknown = entries(self.waiter).filter(|(key, _)| !KEYS.contains(key));
        let remedy = format!("write one of {}", KEYS.join(", "));
        unknown.map(|(key, _)| self.finding(format!("a waiter has no `{key}`"), remedy.clone())).collect()
    }

    fn poll(&self, context: &Context<'a>) -> Option<Finding> {
        let poll = text(self.waiter, "poll");
        if text(self.waiter, "id").is_empty() {
            return Some(self.finding(
                "`id` is missing",
                "say where an answer carries the id to poll with, dots descending",
            ));
        }
        match context.operation(poll) {
            None => Some(self.finding(
                format!("`poll` names no operation: `{poll}`"),
                "write the operationId of the one that tells the state",
            )),
            Some(operation) => (placeholders(operation.path).len() != 1).then(|| {
                self.finding(
                    format!("`{poll}` does not have exactly one path parameter"),
                    "poll an operation that takes the id alone",
                )
            }),
        }
    }

    fn outcome(&self, context: &Context<'a>) -> Vec<Finding> {
        let mut findings = Vec::new();
        if items(&self.waiter["done"]).next().is_none() {
            findings.push(
                self.finding("`done` is empty: it would never end", "list the states that mean success"),
            );
        }
        findings.extend(self.states().filter(|state| !state.is_string()).map(|state| {
            self.finding(format!("the state {state} is not a text"), "quote it; a status too: `['200']`")
        }));
        let place = text(self.waiter, "state");
        if let (Some(operation), true) = (context.operation(text(self.waiter, "poll")), place != STATUS) {
            match context.payload(operation).and_then(|payload| context.document.at(payload, place)) {
                None => findings.push(self.finding(
                    format!("`state` names no field of the polled answer: `{place}`"),
                    format!("write its place, dots descending, or `{STATUS}` for the HTTP status"),
                )),
                Some(state) => findings.extend(self.strange_states(context.document.resolve(state))),
            }
        }
        findings.extend(["error", "reason"].into_iter().filter_map(|key| self.misplaced(context, key)));
        findings
    }

    /// Checks the location of the message or of the reason of a failure.
    fn misplaced(&self, context: &Context<'a>, key: &str) -> Option<Finding> {
        let place = self.waiter[key].as_str()?;
        let payload = context.payload(context.operation(text(self.waiter, "poll"))?)?;
        context.document.at(payload, place).is_none().then(|| {
            let problem = format!("`{key}` names no field of the polled answer: `{place}`");
            self.finding(problem, "write its place, dots descending")
        })
    }

    fn states(&self) -> impl Iterator<Item = &'a Value> {
        let waiter = self.waiter;
        ["done", "failed"].into_iter().flat_map(move |key| items(&waiter[key]))
    }

    /// A state that is missing in the enum is probably misspelt.
    fn strange_states(&self, state: &Value) -> Vec<Finding> {
        let Some(known) = state["enum"].as_array() else { return Vec::new() };
        let strange = self.states().filter(|state| state.is_string() && !known.contains(state));
        strange
            .map(|value| {
                self.finding(format!("{value} is no listed state"), "correct it, or add it to the enum")
            })
            .collect()
    }

    fn duration(&self, key: &str) -> Option<Finding> {
        let written = &self.waiter[key];
        let fits = written.as_str().is_some_and(is_duration);
        (!fits).then(|| {
            self.finding(
                format!("`{key}` is {written}"),
                "write a number with s, m or h, such as `60s`, `15m` or `2h`",
            )
        })
    }
}

fn is_duration(text: &str) -> bool {
    let number = text.strip_suffix(['s', 'm', 'h']).and_then(|number| number.parse::<u32>().ok());
    number.is_some_and(|number| number > 0)
}

/// The response of a long-running operation has the ID that its waiter polls.
pub(super) fn long_running(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(operation) = node.operation() else { return };
    let Some(name) = operation.node["x-long-running"].as_str() else { return };
    let waiters = &context.document.root()["x-waiters"];
    findings.extend(match waiters.get(name) {
        None => Some(
            node.finding(
                "long-running",
                format!("there is no waiter `{name}`"),
                "write the name of one of `x-waiters`, or add it there",
            )
            .at("x-long-running"),
        ),
        // A waiter without an ID is reported elsewhere.
        Some(waiter) => waiter["id"].as_str().and_then(|id| no_id(context, node, operation, id)),
    });
}

fn no_id(context: &Context<'_>, node: &Node<'_>, operation: OperationNode<'_>, id: &str) -> Option<Finding> {
    let found = context.payload(operation).and_then(|payload| context.document.at(payload, id));
    found.is_none().then(|| {
        let remedy = "answer with a schema that has it, or correct `id` of the waiter";
        node.finding("long-running", format!("the answer has no `{id}` to wait for"), remedy)
            .at("x-long-running")
    })
}
