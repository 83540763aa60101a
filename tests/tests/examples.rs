//! Every example of every document is unchanged after a round trip through its Rust type, as defined by
//! [`same`](conformance::judge::same).

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use conformance::document::operation::Operation;
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
                report.check();
                let faults = match ended.only() {
                    Ok(seen) => sent::faults(&operation, &arguments, seen),
                    Err(problem) => vec![problem],
                };
                report.find_all(&session.spec.name, operation.id, &format!("example {name}"), faults);
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
    let mut played: Vec<*const Value> = Vec::new();
    for documented in &operation.answers {
        let content = documented.content.iter().filter(|content| content.is_json());
        for (content, name, example) in content.flat_map(|c| c.examples.iter().map(move |(n, e)| (c, n, e))) {
            if played.contains(&std::ptr::from_ref(example)) {
                continue;
            }
            played.push(std::ptr::from_ref(example));
            let answer = Answer::new(documented.status).json(example);
            let ended = session.call(operation.id, &mut given::least(operation), answer).await;
            let faults = expected::faults(operation, content, documented.status, example, &ended.result);
            report.check();
            report.find_all(
                &session.spec.name,
                operation.id,
                &format!("{} {name}", documented.status),
                faults,
            );
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
                    report.find(
                        &session.spec.name,
                        operation.id,
                        format_args!("{} has none", content.schema),
                    );
                }
            }
        }
    }
    report.end();
}
