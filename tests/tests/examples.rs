//! Every example of every document is unchanged after a round trip through its Rust type, as defined by
//! [`same`](conformance::judge::same).

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::HashSet;

use conformance::document::operation::{Documented, Operation};
use conformance::judge::expected;
use conformance::judge::report::Report;
use conformance::judge::sent;
use conformance::make::given;
use conformance::wire::exchange::Answer;
use conformance::wire::session::Session;
use serde_json::Value;

#[tokio::test]
async fn every_example_of_a_request_is_sent_as_it_stands() {
    let mut report = Report::new("every example of a request is sent as it stands");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            for (name, example) in operation.body.iter().flat_map(|content| &content.examples) {
                let mut arguments = given::least(&operation);
                arguments.body = Some(operation.request_payload(example).clone());
                let ended = session.call(operation.id, &mut arguments, Answer::new(204)).await;
                let faults = ended.judged(|seen| sent::faults(&operation, &arguments, seen));
                report.judge(&operation, format_args!("example {name}"), faults);
            }
        }
    }
    report.end();
}

#[tokio::test]
async fn every_example_of_an_answer_comes_back_as_it_stands() {
    let mut report = Report::new("every example of an answer comes back as it stands");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            answers(&mut report, &session, &operation).await;
        }
    }
    report.end();
}

/// Each example of each documented response of an operation; the same response with two statuses counts once.
async fn answers(report: &mut Report, session: &Session, operation: &Operation<'_>) {
    let mut played: HashSet<*const Value> = HashSet::new();
    for Documented { status, content, .. } in &operation.answers {
        let content = content.iter().filter(|content| content.is_json());
        let examples = content.flat_map(|c| c.examples.iter().map(move |(n, e)| (c, n, e)));
        for (content, name, example) in examples {
            if !played.insert(std::ptr::from_ref(*example)) {
                continue;
            }
            let answer = Answer::new(*status).json(example);
            let ended = session.call(operation.id, &mut given::least(operation), answer).await;
            let faults = expected::faults(operation, content, *status, example, &ended.result);
            report.judge(operation, format_args!("{status} {name}"), faults);
        }
    }
}

#[test]
fn every_json_body_has_an_example() {
    let mut report = Report::new("every JSON body has an example");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            let answers = operation.answers.iter().flat_map(|answer| &answer.content);
            for content in operation.body.iter().chain(answers).filter(|content| content.is_json()) {
                report.check();
                if content.examples.is_empty() {
                    report.find_in(&operation, format_args!("{} has none", content.schema));
                }
            }
        }
    }
    report.end();
}
