//! Every operation with its least and its most arguments: what arrives is what the generated dispatch sends.

use std::path::PathBuf;
use std::thread;

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
    let calls = Calls::new(name);
    let (mut operations, mut checks, mut found) = (0, 0, Vec::new());
    for operation in calls.place.spec.operations().into_iter().filter(|operation| !operation.is_websocket()) {
        operations += 1;
        for (case, arguments) in given::cases(&operation) {
            for by in ways(&arguments) {
                checks += 1;
                let faults = calls.faults(&operation, &arguments, *by).into_iter();
                let described = |fault| (name, operation.id.to_owned(), format!("{case}, {by:?}: {fault}"));
                found.extend(faults.map(described));
            }
        }
    }
    (operations, checks, found)
}

/// The ways to give a body.
fn ways(arguments: &Arguments) -> &'static [BodyBy] {
    match arguments.body {
        Some(_) => &[BodyBy::Input, BodyBy::Flags],
        None => &[BodyBy::Input],
    }
}

/// Calls of a backend.
struct Calls {
    place: Place,
    /// What is uploaded.
    file: PathBuf,
}

impl Calls {
    fn new(backend: &'static str) -> Self {
        let place = Place::new(backend);
        let file = place.file("upload.bin", FILE);
        Self { place, file }
    }

    /// What is wrong with the request of a call.
    fn faults(&self, operation: &Operation<'_>, arguments: &Arguments, by: BodyBy) -> Vec<String> {
        self.place.server.answer(answer(operation));
        let fact = words::backend(self.place.backend).operation(operation.id).unwrap();
        let (words, input) = words::of(fact, arguments, by, self.file.to_str().unwrap());
        let ran = self.place.run_with(&words, &input);
        match self.place.seen().as_slice() {
            [seen] if ran.code == 0 => sent::faults(operation, arguments, seen),
            seen => vec![format!("{} requests, exit code {}: {}", seen.len(), ran.code, ran.err)],
        }
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
