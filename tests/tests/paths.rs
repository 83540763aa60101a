//! No caller's string changes which endpoint is called.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cloudmgr_runtime::ErrorKind;
use codegen::spec::text;
use conformance::exchange::Answer;
use conformance::operation::Operation;
use conformance::report::Report;
use conformance::session::{Ended, Session};
use conformance::{given, wire};
use serde_json::Value;

/// What must never leave this process: servers and proxies make another path of it.
const REFUSED: [&str; 9] = ["..", ".", "", "%2e%2e", "%2E", "a\\..\\b", "\\", "\0", "a\nb"];

/// What is a name like any other once it is encoded.
const ENCODED: [&str; 9] = ["a/../b", "a/b", "?x=1", "#f", " ", "ü", "%", "a%2fb", ";a=b&c:d@e+f"];

#[tokio::test]
async fn what_could_change_the_endpoint_is_refused_before_anything_is_sent() {
    let mut report = Report::new("what could change the endpoint is refused before anything is sent");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            for (name, value) in hostile(&operation, &REFUSED) {
                let ended = call(&session, &operation, name, value).await;
                report.check();
                let error = ended.result.as_ref().err().and_then(|failure| failure.error());
                let refused = error.is_some_and(|error| error.kind() == ErrorKind::InvalidRequest);
                if !refused || !ended.seen.is_empty() {
                    report.find(
                        &session.spec.name,
                        operation.id,
                        format_args!("{name}={value:?}: {ended:?}"),
                    );
                }
            }
        }
    }
    report.end();
}

#[tokio::test]
async fn everything_else_arrives_as_one_segment_that_decodes_to_it() {
    let mut report = Report::new("everything else arrives as one segment that decodes to it");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            for (name, value) in hostile(&operation, &ENCODED) {
                let mut arguments = given::least(&operation);
                arguments.path.insert(name.to_owned(), Value::from(value));
                let ended = call(&session, &operation, name, value).await;
                report.check();
                let faults = match ended.only() {
                    Ok(seen) => wire::path(&operation, &arguments, seen),
                    Err(problem) => vec![problem],
                };
                report.find_all(&session.spec.name, operation.id, &format!("{name}={value:?}"), faults);
            }
        }
    }
    report.end();
}

/// Each text parameter of the path with each value.
fn hostile<'a>(operation: &Operation<'a>, values: &[&'static str]) -> Vec<(&'a str, &'static str)> {
    let document = &operation.spec.document;
    let in_path = operation.parameters.iter().filter(|parameter| parameter.place == "path");
    let texts = in_path.filter(|parameter| text(document.resolve(parameter.schema), "type") == "string");
    texts.flat_map(|parameter| values.iter().map(|value| (parameter.name, *value))).collect()
}

/// Calls an operation with one parameter of its path replaced.
async fn call(session: &Session, operation: &Operation<'_>, name: &str, value: &str) -> Ended {
    let mut arguments = given::least(operation);
    arguments.path.insert(name.to_owned(), Value::from(value));
    session.call(operation.id, &mut arguments, Answer::new(204)).await
}
