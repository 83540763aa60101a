//! Every operation through the blocking façade: the same request and the same result as in async code.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use conformance::document::operation::Operation;
use conformance::judge::report::Report;
use conformance::make::arguments::Mode;
use conformance::make::given;
use conformance::make::sample::Size;
use conformance::wire::exchange::Answer;
use conformance::wire::session::Session;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_is_the_same_blocking_and_awaited() {
    let mut report = Report::new("every operation is the same blocking and awaited");
    for session in Session::all().unwrap() {
        for operation in session.spec.operations() {
            for answer in [success(&operation), Answer::new(418)] {
                report.check();
                let awaited = ended(&session, &operation, Mode::Send, answer.clone()).await;
                let blocking = ended(&session, &operation, Mode::Blocking, answer).await;
                if awaited != blocking {
                    report.find_in(&operation, format_args!("{blocking}, awaited: {awaited}"));
                }
            }
        }
    }
    report.end();
}

/// The request that arrived and the result, as text.
async fn ended(session: &Session, operation: &Operation<'_>, mode: Mode, answer: Answer) -> String {
    let mut arguments = given::least(operation);
    arguments.mode = mode;
    let ended = session.call(operation.id, &mut arguments, answer).await;
    let requests: Vec<String> =
        ended.seen.iter().map(|seen| format!("{} {}", seen.method(), seen.uri())).collect();
    format!("{requests:?} {:?}", ended.result.map_err(|failure| failure.to_string()))
}

fn success(operation: &Operation<'_>) -> Answer {
    let Some(documented) = operation.successes().next() else { return Answer::new(204) };
    let answer = Answer::new(documented.status);
    match &documented.content {
        None => answer,
        Some(content) if content.is_json() => answer.json(&given::answer(operation, content, Size::Most)),
        Some(content) => answer.header("content-type", content.media).body(given::FILE),
    }
}
