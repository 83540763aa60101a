//! Each operation with only its required arguments and with all of them: the request, and the result of every response.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::HashSet;

use cloudmgr_testkit::__private::sent_wrongly;
use conformance::document::operation::{Content, Documented, Operation};
use conformance::document::specs;
use conformance::judge::expected;
use conformance::judge::report::Report;
use conformance::judge::sent;
use conformance::judge::validate::Judge;
use conformance::make::arguments::Arguments;
use conformance::make::given::{self, FILE};
use conformance::make::sample::Size;
use conformance::wire::backends;
use conformance::wire::exchange::{Answer, Seen};
use conformance::wire::pair::Pair;
use serde_json::Value;

#[test]
fn every_folder_of_specs_has_a_dispatch() {
    let listed = specs::names();
    let mut called: Vec<String> = backends::all().iter().map(|backend| backend.name.to_owned()).collect();
    called.sort();
    assert!(!listed.is_empty());
    assert_eq!(listed, called, "left: folders of specs/; right: tests/src/generated/mod.rs");
}

#[tokio::test]
async fn what_is_sent_is_what_the_document_says() {
    let mut report = Report::new("what is sent is what the document says");
    for pair in Pair::all().unwrap() {
        for operation in pair.far.spec.operations() {
            for (case, mut arguments) in given::cases(&operation) {
                let faults = sent(&pair, &operation, &mut arguments).await;
                report.judge(&operation, case, faults);
            }
        }
    }
    report.end();
}

/// Calls an operation and compares the received request with the document.
async fn sent(pair: &Pair, operation: &Operation<'_>, arguments: &mut Arguments) -> Vec<String> {
    let answer = operation.successes().next().map_or(Answer::new(204), |success| answer(operation, success));
    let (ended, differences) = pair.call(operation.id, arguments, answer).await;
    ended.judged(|seen| {
        let mut faults = sent::faults(operation, arguments, seen);
        faults.extend(differences);
        faults.extend(as_the_kit_sees_it(operation, seen));
        faults.extend(wrongly_proved(operation, seen));
        faults
    })
}

/// Credentials are sent, unless the operation is anonymous.
fn wrongly_proved(operation: &Operation<'_>, seen: &Seen) -> Option<String> {
    let credentials = operation.spec.credentials();
    let proved = credentials.iter().any(|header| seen.header(header).is_some());
    (proved == operation.is_anonymous()).then(|| format!("credentials in {credentials:?}: {proved}"))
}

/// The test kit recognizes the operation, and finds no mistake in the request.
fn as_the_kit_sees_it(operation: &Operation<'_>, seen: &Seen) -> Vec<String> {
    let mut problems = sent_wrongly(seen);
    if seen.operation() != Some(operation.id) {
        problems.push(format!("the test kit takes it for {:?}", seen.operation()));
    }
    problems
}

/// A documented success, with all optional fields.
fn answer(operation: &Operation<'_>, documented: &Documented<'_>) -> Answer {
    let answer = Answer::new(documented.status);
    match &documented.content {
        None => answer,
        Some(content) if content.is_json() => answer.json(&given::answer(operation, content, Size::Most)),
        Some(content) => answer.header("content-type", content.media).body(FILE),
    }
}

#[tokio::test]
async fn every_documented_answer_becomes_its_type_or_a_typed_error() {
    let mut report = Report::new("every documented answer becomes its type or a typed error");
    for pair in Pair::all().unwrap() {
        for operation in pair.far.spec.operations() {
            for documented in &operation.answers {
                for (case, status) in statuses(documented) {
                    answered(&mut report, &pair, &operation, documented, status, &case).await;
                }
            }
        }
    }
    report.end();
}

/// A documented status, and for successes an undocumented one.
fn statuses(documented: &Documented<'_>) -> Vec<(String, u16)> {
    let told = (format!("status {}", documented.status), documented.status);
    let untold = ("the undocumented status 203".to_owned(), 203);
    if documented.status < 300 && documented.content.is_some() { vec![told, untold] } else { vec![told] }
}

/// Responds with the minimal body, the full body and each example.
async fn answered(
    report: &mut Report,
    pair: &Pair,
    operation: &Operation<'_>,
    documented: &Documented<'_>,
    status: u16,
    case: &str,
) {
    match &documented.content {
        None => report.judge(operation, case, without_content(pair, operation, status).await),
        Some(file) if !file.is_json() => {
            report.judge(operation, case, of_a_file(pair, operation, file, status).await);
        }
        Some(content) => of_bodies(report, pair, operation, content, status, case).await,
    }
}

async fn of_bodies(
    report: &mut Report,
    pair: &Pair,
    operation: &Operation<'_>,
    content: &Content<'_>,
    status: u16,
    case: &str,
) {
    // The other examples are covered by another test.
    for (name, body) in bodies(operation, content).into_iter().take(if status == 203 { 1 } else { 3 }) {
        let answer = Answer::new(status).json(&body);
        let (ended, mut faults) = pair.call(operation.id, &mut given::least(operation), answer).await;
        faults.extend(expected::faults(operation, content, status, &body, &ended.result));
        report.judge(operation, format_args!("{case}, {name}"), faults);
    }
}

/// The faults of a call whose response has no content.
async fn without_content(pair: &Pair, operation: &Operation<'_>, status: u16) -> Vec<String> {
    let (ended, mut faults) =
        pair.call(operation.id, &mut given::least(operation), Answer::new(status)).await;
    let fits = if status < 300 { ended.result.is_ok() } else { ended.result.is_err() };
    faults.extend((!fits).then(|| format!("{ended:?}")));
    faults
}

/// The faults of a call whose response is a file.
async fn of_a_file(pair: &Pair, operation: &Operation<'_>, file: &Content<'_>, status: u16) -> Vec<String> {
    let answer = Answer::new(status).header("content-type", file.media).body(FILE);
    let (ended, mut faults) = pair.call(operation.id, &mut given::least(operation), answer).await;
    // An unsolicited partial response is not the file.
    if status != 206 || ended.result.is_ok() {
        faults.extend(expected::download(&ended.result));
    }
    faults
}

/// The full and the minimal body of a schema, and each example.
fn bodies(operation: &Operation<'_>, content: &Content<'_>) -> Vec<(String, Value)> {
    let made = [("most", Size::Most), ("least", Size::Least)];
    let made = made.map(|(name, size)| (name.to_owned(), given::answer(operation, content, size)));
    let examples = content.examples.iter().map(|(name, value)| (format!("example {name}"), (*value).clone()));
    made.into_iter().chain(examples).collect()
}

#[test]
fn every_made_value_and_every_example_fits_its_schema() {
    let mut report = Report::new("every made value and every example fits its schema");
    for spec in specs::names().iter().map(|name| specs::Spec::read(name).unwrap()) {
        // A component shared by many operations is counted once.
        let mut judged: HashSet<*const Value> = HashSet::new();
        for operation in spec.operations() {
            let contents = json_contents(&operation);
            for content in contents.filter(|content| judged.insert(std::ptr::from_ref(content.schema))) {
                let judge = Judge::new(&spec, content.schema);
                for (name, body) in bodies(&operation, content) {
                    report.judge(&operation, name, judge.faults(&body));
                }
            }
        }
    }
    report.end();
}

/// The JSON that an operation sends and that it returns.
fn json_contents<'a, 'd>(operation: &'a Operation<'d>) -> impl Iterator<Item = &'a Content<'d>> {
    let answers = operation.answers.iter().flat_map(|answer| &answer.content);
    operation.body.iter().chain(answers).filter(|content| content.is_json())
}
