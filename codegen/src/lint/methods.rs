//! The accessors, methods, builders and constants of the generated code, next to what the crate has by hand.

use crate::document::{Document, OperationNode, entries, flag, items, text};
use crate::error::Finding;
use crate::names::{ByHand, Role, Scope, Taken};
use crate::place::{child, pointer};

/// Names that would be there twice, in a document that has no other error; `sources` are the Rust files of the crate.
pub(super) fn check(document: &Document, sources: &[String]) -> Vec<Finding> {
    let by_hand = ByHand::read(sources);
    let mut client = by_hand.methods_of("Client");
    let mut findings = Vec::new();
    for (index, tag) in items(&document.root()["tags"]).map(|tag| text(tag, "name")).enumerate() {
        let place = format!("tag {tag}");
        let taken = client.claim(Role::Accessor, tag, place.clone());
        findings.extend(taken.err().map(|taken| {
            Finding::new("tag", pointer(&["tags", &index.to_string()]), place, problem(taken, tag), REMEDY)
        }));
        findings.extend(handle(document, &by_hand, tag));
    }
    findings.extend(waiters(document));
    findings
}

const REMEDY: &str = "give it another name, or rename the method by hand";

/// The methods of a handle, and the types of its file.
fn handle(document: &Document, by_hand: &ByHand, tag: &str) -> Vec<Finding> {
    let mut methods = by_hand.methods_of(&Role::Handle.ident(tag).to_string());
    let mut types = Scope::default();
    let mut findings = Vec::new();
    // The file has no other type yet.
    let _ = types.claim(Role::Handle, tag, format!("tag {tag}"));
    // The method of a WebSocket is always by hand.
    for operation in tagged(document, tag).filter(|operation| !flag(operation.node, "x-websocket")) {
        let verb = verb(operation.id(), tag);
        let method = methods.claim(Role::Method, verb, operation.place());
        let taken = method.and_then(|()| types.claim(Role::Builder { tag }, verb, operation.place()));
        findings.extend(taken.err().map(|taken| {
            let at = child(&operation.pointer(), "operationId");
            Finding::new("operation-id", at, operation.place(), problem(taken, verb), REMEDY)
        }));
    }
    for (name, poll) in polls(document).filter(|(_, poll)| tagged(document, tag).any(|o| o.id() == *poll)) {
        let taken = methods.claim(Role::Wait, verb(poll, tag), format!("waiter {name}"));
        findings.extend(taken.err().map(|taken| waiter_finding(name, problem(taken, name), REMEDY)));
    }
    findings
}

/// The constants of the waiters, next to the list of them all.
fn waiters(document: &Document) -> Vec<Finding> {
    let mut constants = Scope::default();
    constants.reserve("ALL", "`ALL` is the list of the waiters");
    let claimed = polls(document).filter_map(|(name, _)| {
        let taken = constants.claim(Role::Constant, name, format!("waiter {name}")).err()?;
        Some(waiter_finding(name, problem(taken, name), "give the waiter another name"))
    });
    claimed.collect()
}

fn waiter_finding(name: &str, problem: String, remedy: &str) -> Finding {
    Finding::new("waiter", pointer(&["x-waiters", name]), format!("waiter {name}"), problem, remedy)
}

fn problem(taken: Taken<String>, name: &str) -> String {
    match taken {
        Taken::Unwritable => format!("nothing can be named `{name}` in Rust"),
        Taken::Reserved(reason) => reason,
        Taken::By(place) => format!("{place} has the same name in Rust"),
    }
}

fn tagged<'a>(document: &'a Document, tag: &str) -> impl Iterator<Item = OperationNode<'a>> {
    document.operations().filter(move |operation| operation.node["tags"][0] == *tag)
}

fn verb<'a>(id: &'a str, tag: &str) -> &'a str {
    id.strip_prefix(tag).unwrap_or_default().trim_start_matches('_')
}

/// Each waiter with the ID of the operation that it polls.
fn polls(document: &Document) -> impl Iterator<Item = (&str, &str)> {
    entries(&document.root()["x-waiters"]).map(|(name, waiter)| (name, text(waiter, "poll")))
}
