//! Every operation with its least and its most arguments: what arrives is what the generated dispatch sends.

use std::thread;

use cloudmgr_facts as facts;
use conformance::document::operation::Operation;
use conformance::judge::report::Report;
use conformance::judge::sent;
use conformance::make::arguments::Arguments;
use conformance::make::given::{self, FILE};
use conformance::make::sample::Size;
use conformance::wire::exchange::Answer;

use crate::program::Place;
use crate::words::{self, BodyBy};

#[test]
fn what_arrives_is_what_the_generated_dispatch_sends() {
    let threads = ["nc2", "cloudify", "frame", "nano"].map(|name| thread::spawn(move || of_backend(name)));
    let mut report = Report::new("what arrives is what the generated dispatch sends");
    let mut operations = 0;
    for thread in threads {
        let (count, checks, found) = thread.join().unwrap();
        operations += count;
        (0..checks).for_each(|_| report.check());
        for (backend, operation, fault) in found {
            report.find(backend, &operation, fault);
        }
    }
    assert!(operations >= 345, "{operations} operations");
    report.end();
}

type Found = Vec<(&'static str, String, String)>;

fn of_backend(name: &'static str) -> (usize, usize, Found) {
    let place = Place::new(name);
    let facts = words::backend(name);
    let file = place.folder.path().join("upload.bin");
    std::fs::write(&file, FILE).unwrap();
    let (mut operations, mut checks, mut found) = (0, 0, Vec::new());
    for operation in place.spec.operations().into_iter().filter(|operation| !operation.is_websocket()) {
        operations += 1;
        let fact = facts.operation(operation.id).unwrap();
        for (case, arguments) in given::cases(&operation) {
            for by in [BodyBy::Input, BodyBy::Flags] {
                if by == BodyBy::Flags && arguments.body.is_none() {
                    continue;
                }
                checks += 1;
                let faults = sent(&place, &operation, fact, &arguments, by, file.to_str().unwrap());
                found.extend(
                    faults
                        .into_iter()
                        .map(|fault| (name, operation.id.to_owned(), format!("{case}, {by:?}: {fault}"))),
                );
            }
        }
    }
    (operations, checks, found)
}

fn sent(
    place: &Place,
    operation: &Operation<'_>,
    fact: &facts::Operation,
    arguments: &Arguments,
    by: BodyBy,
    file: &str,
) -> Vec<String> {
    place.server.answer(answer(operation));
    let (words, input) = words::of(fact, arguments, by, file);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let ran = place.run_with(&words, &input);
    let seen = place.seen();
    match seen.as_slice() {
        [seen] if ran.code == 0 => sent::faults(operation, arguments, seen),
        seen => vec![format!("{} requests, exit code {}: {}", seen.len(), ran.code, ran.err)],
    }
}

/// A success as the document describes it.
fn answer(operation: &Operation<'_>) -> Answer {
    let Some(success) = operation.successes().next() else { return Answer::new(204) };
    let answer = Answer::new(success.status);
    match &success.content {
        None => answer,
        Some(content) if content.is_json() => answer.json(&given::answer(operation, content, Size::Most)),
        Some(content) => answer.header("content-type", content.media).body(FILE),
    }
}
