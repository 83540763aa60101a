//! No caller's string changes which endpoint is called.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cloudmgr_runtime::ErrorKind;
use codegen::document::text;
use conformance::document::operation::Operation;
use conformance::judge::report::Report;
use conformance::judge::sent;
use conformance::make::given;
use conformance::wire::exchange::Answer;
use conformance::wire::session::{Ended, Session};
use serde_json::Value;

/// Values that must never be sent: servers and proxies turn them into other paths.
const REFUSED: [&str; 9] = ["..", ".", "", "%2e%2e", "%2E", "a\\..\\b", "\\", "\0", "a\nb"];

/// Values that most servers split into several segments, because they decode `%2F` before routing.
const WITH_SLASHES: [&str; 4] = ["a/../b", "a/b", "p1/rules/0", "web/outputs"];

/// Values that are harmless once they are encoded.
const ENCODED: [&str; 7] = ["?x=1", "#f", " ", "ü", "%", "a%2fb", ";a=b&c:d@e+f"];

#[tokio::test]
async fn what_could_change_the_endpoint_is_refused_before_anything_is_sent() {
    let mut report = Report::new("what could change the endpoint is refused before anything is sent");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            let slashes = with_slashes(&operation, false);
            for (name, value) in hostile(&operation, &REFUSED).into_iter().chain(slashes) {
                let ended = call(&session, &operation, name, value).await;
                report.check();
                if !is_refused(&ended) || !ended.seen.is_empty() {
                    report.find_in(&operation, format_args!("{name}={value:?}: {ended:?}"));
                }
            }
        }
    }
    report.end();
}

/// Whether a call was rejected before it was sent.
fn is_refused(ended: &Ended) -> bool {
    let error = ended.result.as_ref().err().and_then(|failure| failure.error());
    error.is_some_and(|error| error.kind() == ErrorKind::InvalidRequest)
}

#[tokio::test]
async fn everything_else_arrives_as_one_segment_that_decodes_to_it() {
    let mut report = Report::new("everything else arrives as one segment that decodes to it");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            let slashes = with_slashes(&operation, true);
            for (name, value) in hostile(&operation, &ENCODED).into_iter().chain(slashes) {
                let mut arguments = given::least(&operation);
                arguments.path.insert(name.to_owned(), Value::from(value));
                let ended = call(&session, &operation, name, value).await;
                let faults = ended.judged(|seen| sent::path(&operation, &arguments, seen));
                report.judge(&operation, format_args!("{name}={value:?}"), faults);
            }
        }
    }
    report.end();
}

/// Each string parameter of the path with each value.
fn hostile<'a>(operation: &Operation<'a>, values: &[&'static str]) -> Vec<(&'a str, &'static str)> {
    let document = &operation.spec.document;
    let in_path = operation.parameters.iter().filter(|parameter| parameter.place == "path");
    let texts = in_path.filter(|parameter| text(document.resolve(parameter.schema), "type") == "string");
    texts.flat_map(|parameter| values.iter().map(|value| (parameter.name, *value))).collect()
}

/// Each string parameter of the path that may have slashes, or may not, with values that have some.
fn with_slashes<'a>(operation: &Operation<'a>, allowed: bool) -> Vec<(&'a str, &'static str)> {
    let mut all = hostile(operation, &WITH_SLASHES);
    all.retain(|(name, _)| may_have_slashes(operation, name) == allowed);
    all
}

fn may_have_slashes(operation: &Operation<'_>, name: &str) -> bool {
    operation.parameter("path", name).is_some_and(|parameter| parameter.slashes)
}

#[tokio::test]
async fn a_value_that_is_a_word_of_another_path_of_the_same_method_is_refused() {
    let mut report = Report::new("a value that is a word of another path of the same method is refused");
    for session in Session::all().unwrap() {
        let operations = session.spec.operations();
        for operation in &operations {
            for (name, word) in words(operation, &operations) {
                let ended = call(&session, operation, name, word).await;
                report.check();
                if !ended.seen.is_empty() {
                    report.find_in(operation, format_args!("{name}={word}: {ended:?}"));
                }
            }
        }
    }
    report.end();
}

/// The literals in paths of the same method at the position of this path's last parameter.
fn words<'a>(operation: &Operation<'a>, others: &[Operation<'a>]) -> Vec<(&'a str, &'a str)> {
    let own: Vec<&str> = operation.path.split('/').collect();
    let Some(at) = own.iter().rposition(|segment| segment.starts_with('{')) else { return Vec::new() };
    let name = own[at].trim_matches(['{', '}']);
    let others = others.iter().filter(|other| other.method == operation.method);
    let others = others.map(|other| other.path.split('/').collect::<Vec<_>>());
    let rivals = others.filter(|other| other.len() == own.len() && other[..at] == own[..at]);
    let literals =
        rivals.map(|other| other[at]).filter(|segment| !segment.is_empty() && !segment.starts_with('{'));
    literals.map(|literal| (name, literal)).collect()
}

/// Calls an operation with one path parameter replaced.
async fn call(session: &Session, operation: &Operation<'_>, name: &str, value: &str) -> Ended {
    let mut arguments = given::least(operation);
    arguments.path.insert(name.to_owned(), Value::from(value));
    session.call(operation.id, &mut arguments, Answer::new(204)).await
}
