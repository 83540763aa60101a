//! Secrets are in no output, in no error and in no curl line, unless they are asked for.

use conformance::connect::SECRET;
use conformance::exchange::Answer;
use conformance::given::{self, FIELD_SECRET};
use conformance::operation::Operation;
use conformance::report::Report;
use conformance::sample::Size;
use serde_json::json;

use crate::program::{Place, Ran};
use crate::words::{self, BodyBy};

const BACKENDS: [&str; 4] = ["nc2", "cloudify", "frame", "nano"];

/// The canaries: what is logged in with, what a login answers, and every secret field.
const CANARIES: [&str; 3] = [SECRET, "canary5e5510nc0ffee", FIELD_SECRET];

/// The canaries that a run shows.
fn shown(ran: &Ran) -> Vec<&'static str> {
    CANARIES.into_iter().filter(|canary| ran.out.contains(canary) || ran.err.contains(canary)).collect()
}

#[test]
fn no_operation_shows_a_secret_whatever_is_answered() {
    let threads = BACKENDS.map(|name| std::thread::spawn(move || of_backend(name)));
    let mut report = Report::new("no operation shows a secret");
    for (thread, name) in threads.into_iter().zip(BACKENDS) {
        for (operation, case, shown) in thread.join().unwrap() {
            report.check();
            report.find_all(name, &operation, case, shown.into_iter().map(str::to_owned).collect());
        }
    }
    report.end();
}

/// Each run of a backend's operations, and the canaries that it showed.
fn of_backend(name: &'static str) -> Vec<(String, &'static str, Vec<&'static str>)> {
    let place = Place::new(name);
    let mut runs = Vec::new();
    for operation in place.spec.operations().into_iter().filter(|operation| !operation.is_websocket()) {
        let fact = words::backend(name).operation(operation.id).unwrap();
        if fact.is_upload() || fact.is_download() {
            continue;
        }
        let (words, input) = words::of(fact, &given::most(&operation), BodyBy::Input, "");
        for (case, extra, answer) in cases(&operation) {
            let words: Vec<&str> = words.iter().map(String::as_str).chain(extra.iter().copied()).collect();
            place.server.answer(answer);
            runs.push((operation.id.to_owned(), case, shown(&place.run_with(&words, &input))));
        }
    }
    runs
}

/// A dry run, a success in two formats, and a refusal that says nothing of the request.
fn cases(operation: &Operation<'_>) -> Vec<(&'static str, &'static [&'static str], Answer)> {
    let success = operation.successes().next();
    let content = success.and_then(|success| success.content.as_ref()).filter(|content| content.is_json());
    let refused = Answer::new(400).json(&json!({"message": "no", "error_code": 1}));
    let mut cases = vec![("dry run", &["--dry-run"][..], refused.clone()), ("refused", &[], refused)];
    if let (Some(success), Some(content)) = (success, content) {
        let answer = Answer::new(success.status).json(&given::answer(operation, content, Size::Most));
        cases.push(("json", &["-o=json"], answer.clone()));
        cases.push(("csv", &["-o=csv"], answer));
    }
    cases
}

#[test]
fn a_secret_is_shown_when_it_is_asked_for() {
    let place = Place::new("cloudify");
    place.answers(200, &json!({"key": "db", "value": "hunter2"}));
    let hidden = place.run(&["secrets", "get", "db", "-o", "json"]);
    assert!(hidden.out.contains("\"***\"") && !hidden.out.contains("hunter2"), "{}", hidden.out);
    assert_eq!(hidden.err, "hint: *** is a secret; --show-secrets shows it\n");
    let shown = place.run(&["secrets", "get", "db", "-o", "json", "--show-secrets"]);
    assert!(shown.out.contains("hunter2"), "{}", shown.out);
}

#[test]
fn a_secret_is_not_taken_from_the_command_line() {
    let place = Place::new("cloudify");
    place.answers(200, &json!({"key": "db"}));
    let file = place.folder.path().join("secret");
    std::fs::write(&file, "hunter2\n").unwrap();
    let literal = place.run(&["secrets", "create", "db", "--value", "hunter2"]);
    assert_eq!(literal.code, 2);
    assert!(!literal.err.contains("hunter2") && literal.err.contains("env:NAME"), "{}", literal.err);
    assert!(place.seen().is_empty());
    for value in [format!("@{}", file.display()), "env:DB".to_owned()] {
        let mut command = place.command(&["secrets", "create", "db", "--value", &value]);
        command.env("DB", "hunter2");
        let ran = crate::program::run(command, "");
        assert_eq!(ran.code, 0, "{}", ran.err);
        let seen = place.seen();
        assert!(String::from_utf8_lossy(&seen[0].body).contains("\"hunter2\""));
    }
}
