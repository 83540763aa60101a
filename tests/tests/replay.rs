//! Replays recorded exchanges: a success decodes into the operation's type, a failure becomes a typed error.
//!
//! `REPLAY_DIR` adds a directory of recordings. File names begin with the name of the backend, as in
//! `cloudify-5.0.5.har`.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use conformance::document::operation::Operation;
use conformance::document::specs;
use conformance::judge::report::Report;
use conformance::record::har::{self, Exchange};
use conformance::record::replay::{Replayed, Undocumented, replay};
use conformance::wire::backends;
use conformance::wire::pair::Pair;
use conformance::wire::session::Session;
use serde_json::{Value, json};

#[tokio::test]
async fn every_recorded_answer_becomes_its_type_or_a_typed_error() {
    let mut report = Report::new("every recorded answer becomes its type or a typed error");
    for file in recordings() {
        report.check();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match har::read(&file) {
            Err(problem) => report.find(&name, "", problem),
            Ok(exchanges) => played(&mut report, &name, &exchanges).await,
        }
    }
    report.end();
}

/// Replays the exchanges of a file, and prints a line about them.
async fn played(report: &mut Report, file: &str, exchanges: &[Exchange]) {
    let backend = file.split(['-', '.']).next().unwrap_or_default();
    let Some(found) = backends::all().into_iter().find(|known| known.name == backend) else {
        return say(&format!("{file}: {} exchanges skipped, {backend} has no crate", exchanges.len()));
    };
    let pair = Pair::start(&found).unwrap();
    let operations = pair.far.spec.operations();
    let mut outcomes = Vec::new();
    for exchange in exchanges {
        let (outcome, faults) = replayed(&pair, &operations, exchange).await;
        report.find_all(file, &exchange.title(), "replayed", faults);
        outcomes.push(outcome);
    }
    say(&line(file, exchanges, &outcomes));
}

/// Replays an exchange in process and over TCP; returns the outcome and what is wrong with it.
async fn replayed(pair: &Pair, operations: &[Operation<'_>], exchange: &Exchange) -> (Replayed, Vec<String>) {
    let near = replay(&pair.near, operations, exchange).await;
    let outcome = replay(&pair.far, operations, exchange).await;
    let mut faults = Vec::new();
    if near != outcome {
        faults.push(format!("{near:?} in process, {outcome:?} over TCP"));
    }
    if let Replayed::Wrong(problem) = &outcome {
        faults.push(problem.clone());
    }
    (outcome, faults)
}

/// The summary line for a file.
fn line(file: &str, exchanges: &[Exchange], outcomes: &[Replayed]) -> String {
    let count = |wanted: &Replayed| outcomes.iter().filter(|outcome| *outcome == wanted).count();
    let undocumented: Vec<String> = exchanges.iter().zip(outcomes).filter_map(reason).collect();
    format!(
        "{file}: {} exchanges, {} decoded, {} by hand, {} projected, {} typed errors, {} without an operation {undocumented:?}",
        exchanges.len(),
        count(&Replayed::Decoded),
        count(&Replayed::ByHand),
        count(&Replayed::Projected),
        count(&Replayed::Error),
        undocumented.len(),
    )
}

/// An exchange that has no operation, and why.
fn reason((exchange, outcome): (&Exchange, &Replayed)) -> Option<String> {
    let Replayed::Undocumented(reason) = outcome else { return None };
    Some(format!("{} {} ({reason:?})", exchange.method, exchange.url.path()))
}

/// Bypasses the test harness, which would capture the output.
#[allow(clippy::explicit_write, reason = "`println!` is what the harness captures")]
fn say(line: &str) {
    writeln!(io::stdout(), "{line}").unwrap();
}

/// The recordings of the project and of `REPLAY_DIR`, sorted.
fn recordings() -> Vec<PathBuf> {
    let folders =
        [Some(specs::root().join("tests/recordings")), env::var_os("REPLAY_DIR").map(PathBuf::from)];
    let mut files: Vec<PathBuf> = folders.into_iter().flatten().flat_map(|folder| files(&folder)).collect();
    files.sort();
    files
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "har")).collect()
}

#[tokio::test]
async fn a_recording_of_every_example_replays() {
    let mut report = Report::new("a recording of every example replays");
    for session in Session::all().unwrap() {
        let operations = session.spec.operations();
        for (operation, status, body) in operations.iter().flat_map(examples) {
            let outcome = replay(&session, &operations, &recorded(operation, status, body)).await;
            report.check();
            if !matches!(outcome, Replayed::Decoded | Replayed::Error) {
                report.find_in(operation, format_args!("{status}: {outcome:?}"));
            }
        }
    }
    report.end();
}

#[tokio::test]
async fn a_recording_that_is_not_what_the_document_says_is_wrong() {
    let mut report = Report::new("a recording that is not what the document says is wrong");
    for session in Session::all().unwrap() {
        let operations = session.spec.operations();
        let successes = operations.iter().flat_map(examples).filter(|(_, status, _)| *status < 300);
        for (operation, status, _) in successes.filter(|(operation, _, body)| wraps(operation, body)) {
            let exchange = recorded(operation, status, &json!({ "data": 7 }));
            let outcome = replay(&session, &operations, &exchange).await;
            report.check();
            if !matches!(outcome, Replayed::Wrong(_)) {
                report.find_in(operation, format_args!("{status}: {outcome:?}"));
            }
        }
    }
    report.end();
}

/// Whether a body has an object in the envelope.
fn wraps(operation: &Operation<'_>, body: &Value) -> bool {
    operation.answer_payload(body).is_object() && operation.envelope("data").is_some()
}

#[tokio::test]
async fn what_the_server_has_and_the_document_does_not_is_wrong() {
    for session in Session::all().unwrap() {
        let operations = session.spec.operations();
        let mut exchange = recorded(&operations[0], 200, &json!({}));
        exchange.url.set_path(&format!("{}/no-such-path", session.spec.base_path()));
        let outcome = replay(&session, &operations, &exchange).await;
        assert!(matches!(outcome, Replayed::Wrong(_)), "{}: {outcome:?}", session.spec.name);
        exchange.status = 404;
        let refused = Replayed::Undocumented(Undocumented::Refused);
        assert_eq!(replay(&session, &operations, &exchange).await, refused, "{}", session.spec.name);
    }
}

/// The JSON examples of an operation's responses.
fn examples<'a>(operation: &'a Operation<'a>) -> Vec<(&'a Operation<'a>, u16, &'a Value)> {
    let answers =
        operation.answers.iter().filter_map(|answer| Some((answer.status, answer.content.as_ref()?)));
    let json = answers.filter(|(_, content)| content.is_json());
    json.flat_map(|(status, content)| {
        content.values().into_iter().map(move |value| (operation, status, value))
    })
    .collect()
}

/// A response in the format of a recording.
fn recorded(operation: &Operation<'_>, status: u16, body: &Value) -> Exchange {
    let path = operation.path.replace(['{', '}'], "");
    let text = json!({ "log": { "entries": [{
        "comment": operation.id,
        "request": {
            "method": operation.method,
            "url": format!("https://recorded.example{}{path}", operation.spec.base_path()),
            "headers": [],
        },
        "response": {
            "status": status,
            "headers": [{ "name": "Content-Type", "value": "application/json" }],
            "content": { "mimeType": "application/json", "text": body.to_string() },
        },
    }] } });
    har::parse(&text.to_string()).unwrap().remove(0)
}
