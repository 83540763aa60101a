//! Secrets are in no output, in no error and in no curl line, unless they are asked for.

use conformance::document::operation::Operation;
use conformance::judge::report::Report;
use conformance::make::given::{self, FIELD_SECRET};
use conformance::make::sample::Size;
use conformance::wire::connect::{SECRET, USER};
use conformance::wire::exchange::Answer;
use serde_json::json;

use crate::program::{Place, Ran, program, run};
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
            let words: Vec<&str> = words.iter().map(String::as_str).chain(extra).collect();
            place.server.answer(answer);
            runs.push((operation.id.to_owned(), case, shown(&place.run_with(&words, &input))));
        }
    }
    runs
}

/// A dry run, a success in two formats, and an error without details of the request.
fn cases(operation: &Operation<'_>) -> Vec<(&'static str, Option<&'static str>, Answer)> {
    let success = operation.successes().next();
    let content = success.and_then(|success| success.content.as_ref()).filter(|content| content.is_json());
    let refused = Answer::new(400).json(&json!({"message": "no", "error_code": 1}));
    let mut cases = vec![("dry run", Some("--dry-run"), refused.clone()), ("refused", None, refused)];
    if let (Some(success), Some(content)) = (success, content) {
        let answer = Answer::new(success.status).json(&given::answer(operation, content, Size::Most));
        cases.push(("json", Some("-o=json"), answer.clone()));
        cases.push(("csv", Some("-o=csv"), answer));
    }
    cases
}

/// The command lines of a process and of those that it started, as `ps` shows them.
#[cfg(target_os = "linux")]
fn process_list(parent: u32) -> String {
    let read = |file: String| std::fs::read_to_string(file).unwrap_or_default().replace('\0', " ");
    let children = read(format!("/proc/{parent}/task/{parent}/children"));
    let below = children.split_whitespace().filter_map(|child| child.parse().ok()).map(process_list);
    std::iter::once(read(format!("/proc/{parent}/cmdline"))).chain(below).collect::<Vec<_>>().join("\n")
}

/// A profile whose password a command prints.
#[cfg(target_os = "linux")]
fn write_profile(place: &Place) {
    let password = place.file("password", format!("{SECRET}\n"));
    let profile = format!(
        "[profiles.lab]\nbackend = \"cloudify\"\nurl = \"{}\"\nusername = \"{USER}\"\npassword = {{ command = \"cat {}\" }}\n",
        place.url(),
        password.display()
    );
    place.file("config.toml", profile);
}

/// What `ps` shows while a secret is sent, whose value comes from this source.
#[cfg(target_os = "linux")]
fn process_list_during(place: &Place, value: &str) -> String {
    use std::sync::{Mutex, mpsc};
    let (arrived, arrives) = mpsc::channel();
    let (go_on, goes_on) = mpsc::channel::<()>();
    let both = Mutex::new((arrived, goes_on));
    place.server.handle(move |_| {
        let both = both.lock().unwrap();
        both.0.send(()).unwrap();
        both.1.recv().unwrap();
        Answer::new(200).json(&json!({"key": "db"}))
    });
    let words = ["cloudify", "secrets", "create", "db", "--profile", "lab", "--value", value];
    let mut child = program(place.folder.path()).args(words).env("DB", FIELD_SECRET).spawn().unwrap();
    arrives.recv().unwrap();
    let list = process_list(child.id());
    go_on.send(()).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    list
}

#[cfg(target_os = "linux")]
#[test]
fn no_secret_is_in_the_process_list_wherever_it_comes_from() {
    let place = Place::new("cloudify");
    let file = place.file("secret", format!("{FIELD_SECRET}\n"));
    write_profile(&place);
    for value in [format!("@{}", file.display()), "env:DB".to_owned()] {
        let list = process_list_during(&place, &value);
        assert!(list.contains("secrets create db"), "{list}");
        assert!(CANARIES.iter().all(|canary| !list.contains(canary)), "{list}");
    }
}

/// Words before what is completed.
#[cfg(unix)]
const INCOMPLETE: [&[&str]; 8] = [
    &["--profile", ""],
    &["--profile="],
    &[""],
    &["-"],
    &["profile", "show", ""],
    &["cloudify", "secrets", "create", "db", "--value", ""],
    &["cloudify", "secrets", "create", "db", "--value="],
    &["cloudify", "secrets", "create", ""],
];

#[cfg(unix)]
#[test]
fn no_completion_offers_a_secret() {
    let place = Place::new("cloudify");
    let profile =
        format!("[profiles.lab]\nbackend = \"cloudify\"\nusername = \"u\"\npassword = \"{SECRET}\"\n");
    let file = place.file("config.toml", profile);
    std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let mut offered = 0;
    for words in INCOMPLETE {
        let mut command = program(place.folder.path());
        let ran = run(command.args(["__complete", "cloudmgr"]).args(words).envs(place.credentials()), "");
        assert_eq!((ran.code, ran.err.as_str(), shown(&ran)), (0, "", Vec::new()), "{words:?}: {}", ran.out);
        offered += ran.out.lines().count();
    }
    assert!(offered > 20, "{offered} candidates");
    assert!(place.seen().is_empty() && place.server.logins().is_empty());
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
    let file = place.file("secret", "hunter2\n");
    let literal = place.run(&["secrets", "create", "db", "--value", "hunter2"]);
    assert_eq!(literal.code, 2);
    assert!(!literal.err.contains("hunter2") && literal.err.contains("env:NAME"), "{}", literal.err);
    assert!(place.seen().is_empty());
    for value in [format!("@{}", file.display()), "env:DB".to_owned()] {
        let mut command = place.command(&["secrets", "create", "db", "--value", &value]);
        let ran = run(command.env("DB", "hunter2"), "");
        assert_eq!(ran.code, 0, "{}", ran.err);
        let seen = place.seen();
        assert!(String::from_utf8_lossy(seen[0].body()).contains("\"hunter2\""));
    }
}
