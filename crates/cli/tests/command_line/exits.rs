//! The exit codes, one by one, and what is never sent.

use cloudmgr_facts as facts;
use conformance::make::given;
use conformance::wire::exchange::Answer;
use serde_json::{Value, json};

use crate::program::{Place, program, run};
use crate::words;

/// An ID of a cluster.
const ID: &str = "7d3c51a4-0000-4000-8000-000000000001";

fn code_of(status: u16, body: &Value) -> (i32, String) {
    let place = Place::new("nc2");
    place.answers(status, body);
    let ran = place.run(&["clusters", "get", ID]);
    (ran.code, ran.err)
}

#[test]
fn a_success_is_0() {
    assert_eq!(code_of(200, &json!({"data": {"id": ID, "name": "berlin"}})).0, 0);
}

#[test]
fn a_refusal_of_the_server_is_1_with_its_reason() {
    let (code, err) = code_of(400, &json!({"errors": [{"message": "cluster berlin cannot be hibernated"}]}));
    assert_eq!(code, 1);
    assert!(err.starts_with("error: clusters_get: 400 Bad Request"), "{err}");
    assert!(err.contains("cluster berlin cannot be hibernated"), "{err}");
}

/// Command lines with one mistake each.
const WRONG: [&[&str]; 10] = [
    &["clusters", "get"],
    &["clusters", "get", ID, "--nonsense"],
    &["clusters", "gett", ID],
    &["clustrs", "list"],
    &["clusters", "list", "--columns", "nam"],
    &["clusters", "list", "--active", "maybe"],
    &["clusters", "list", "--active=maybe"],
    &["clusters", "get", ID, "--timeout", "soon"],
    &["clusters", "list", "--jq", "{"],
    &["api", "FETCH", "/clusters"],
];

#[test]
fn a_usage_error_is_2_and_sends_nothing() {
    let place = Place::new("nc2");
    for words in WRONG {
        let ran = place.run(words);
        assert_eq!(ran.code, 2, "{words:?}: {}", ran.err);
        assert!(place.seen().is_empty(), "{words:?}");
    }
    assert!(place.run(&["clusters", "list", "--columns", "nam"]).err.contains("did you mean `name`?"));
}

#[test]
fn what_is_not_there_is_3() {
    let (code, err) = code_of(404, &json!({"errors": [{"message": "no such cluster"}]}));
    assert_eq!(code, 3);
    assert!(err.contains("hint: `cloudmgr nc2 clusters list` shows what is there"), "{err}");
}

#[test]
fn bad_and_missing_credentials_are_4() {
    assert_eq!(code_of(401, &json!({"errors": [{"message": "bad token"}]})).0, 4);
    assert_eq!(code_of(403, &json!({"errors": [{"message": "not yours"}]})).0, 4);
    let folder = tempfile::tempdir().unwrap();
    let ran = run(program(folder.path()).args(["nc2", "clusters", "list"]), "");
    assert_eq!(ran.code, 4, "{}", ran.err);
    assert!(ran.err.contains("hint: `cloudmgr login nc2` sets up a profile"), "{}", ran.err);
}

/// Every operation that starts something, with words that start it.
fn long_running(place: &Place) -> Vec<(&'static facts::Operation, Vec<String>)> {
    let operations =
        words::backend(place.backend).operations().filter(|operation| operation.waiter.is_some());
    let words = operations.map(|operation| {
        let mut arguments = given::least(&place.document(operation));
        let body = arguments.body.take();
        let mut words = words::of(operation, &arguments, words::BodyBy::Flags, "").0;
        words.extend(body.map(|body| format!("--body={body}")));
        (operation, words)
    });
    words.collect()
}

/// A payload as the backend wraps it.
fn wrapped(backend: &str, payload: Value) -> Value {
    match backend {
        "nc2" => json!({ "data": payload }),
        "nano" => json!({ "error_code": 0, "message": "", "data": payload }),
        _ => payload,
    }
}

/// The response that ends a wait with a failure.
fn failed(waiter: &facts::Waiter) -> Option<Value> {
    let (field, value) = match (waiter.failed.first(), waiter.error) {
        (Some(state), _) => (waiter.state, *state),
        (None, Some(error)) => (error, "no space left"),
        (None, None) => return None,
    };
    Some(json!({"id": ID, field: value}))
}

#[test]
fn what_was_waited_for_and_failed_is_5_for_every_operation_that_can_fail() {
    let mut count = 0;
    for name in ["nc2", "cloudify", "nano"] {
        let place = Place::new(name);
        for (operation, mut words) in long_running(&place) {
            let Some(failed) = failed(operation.waiter.unwrap()) else { continue };
            count += 1;
            place.answers(200, &wrapped(name, failed));
            words.extend(["--wait".to_owned(), "--every=1s".to_owned()]);
            let ran = place.run(&words);
            assert_eq!(ran.code, 5, "{}: {}", operation.id, ran.err);
            place.seen();
        }
    }
    assert!(count >= 15, "{count} operations");
}

#[test]
fn a_deadline_is_6_and_tells_how_to_go_on() {
    let place = Place::new("nc2");
    place.answers(200, &json!({"data": {"id": ID, "status": "running"}}));
    let ran = place.run(&["tasks", "wait", ID, "--timeout", "1s", "--every", "1s"]);
    assert_eq!(ran.code, 6, "{}", ran.err);
    assert!(ran.err.contains(&format!("wait for it with: cloudmgr nc2 tasks wait {ID}")), "{}", ran.err);
    assert!(ran.err.contains("running"), "{}", ran.err);
}

#[test]
fn no_usable_answer_is_7() {
    let place = Place::new("cloudify");
    place.server.answer(Answer::new(200).header("content-type", "text/html").body("<html>Welcome</html>"));
    assert_eq!(place.run(&["blueprints", "get", "web"]).code, 7);
    let mut command = place.command(&["blueprints", "get", "web"]);
    let ran = run(command.env("CLOUDIFY_HOST", "http://127.0.0.1:1").env("CLOUDIFY_TOKEN", "x"), "");
    assert_eq!(ran.code, 7, "{}", ran.err);
}

#[test]
fn conflict_and_busy_are_8() {
    assert_eq!(code_of(409, &json!({"errors": [{"message": "busy"}]})).0, 8);
    let place = Place::new("cloudify");
    place.answers(
        400,
        &json!({"error_code": "existing_running_execution_error", "message": "another one runs"}),
    );
    let ran = place.run(&["executions", "start", "--deployment-id", "web", "--workflow-id", "install"]);
    assert_eq!(ran.code, 8, "{}", ran.err);
}

#[test]
fn nothing_that_is_destructive_is_sent_without_yes_or_an_answer() {
    let mut count = 0;
    for name in ["nc2", "cloudify", "nano"] {
        let place = Place::new(name);
        for operation in words::backend(name).operations().filter(|operation| operation.destructive) {
            count += 1;
            let arguments = given::least(&place.document(operation));
            let (words, input) = words::of(operation, &arguments, words::BodyBy::Input, "");
            let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| *word != "--yes").collect();
            let ran = place.run_with(&words, &input);
            assert_eq!(ran.code, 2, "{}: {}", operation.id, ran.err);
            assert!(ran.err.contains("--yes"), "{}: {}", operation.id, ran.err);
            assert!(place.seen().is_empty() && place.server.logins().is_empty(), "{}", operation.id);
        }
    }
    assert!(count >= 43, "{count} destructive operations");
}

#[test]
fn no_operation_is_sent_with_a_flag_or_a_word_that_it_does_not_have() {
    let threads = ["nc2", "cloudify", "frame", "nano"].map(|name| std::thread::spawn(move || unknown(name)));
    let operations: usize = threads.into_iter().map(|thread| thread.join().unwrap()).sum();
    assert!(operations >= 345, "{operations} operations");
}

/// Calls each operation of a backend with one flag and with one word too many.
fn unknown(name: &'static str) -> usize {
    let place = Place::new(name);
    let operations = place.spec.operations().into_iter().filter(|operation| !operation.is_websocket());
    let run = |operation: conformance::document::operation::Operation<'_>| {
        let fact = words::backend(name).operation(operation.id).unwrap();
        let (words, input) = words::of(fact, &given::least(&operation), words::BodyBy::Input, "-");
        for more in ["--nonsense", "one-word-too-many"] {
            let words: Vec<&str> = words.iter().map(String::as_str).chain([more]).collect();
            let ran = place.run_with(&words, &input);
            assert_eq!(ran.code, 2, "{}: {}", operation.id, ran.err);
            assert!(ran.err.contains(more), "{}: {}", operation.id, ran.err);
            assert!(place.seen().is_empty() && place.server.logins().is_empty(), "{}", operation.id);
        }
    };
    operations.map(run).count()
}

#[test]
fn an_installation_that_fails_is_5_also_when_its_events_are_followed() {
    for follow in ["--follow", "--wait"] {
        let place = Place::new("cloudify");
        place.server.handle(|seen| {
            if seen.uri().path().ends_with("/events") {
                let pagination = json!({"total": 0, "offset": 0, "size": 100});
                return Answer::new(200).json(&json!({"items": [], "metadata": {"pagination": pagination}}));
            }
            Answer::new(if seen.method() == "POST" { 201 } else { 200 })
                .json(&json!({"id": "e1", "status": "failed", "error": "no more quota"}))
        });
        let ran = place.run(&["install", "web", follow]);
        assert_eq!(ran.code, 5, "{follow}: {}", ran.err);
        assert!(ran.err.contains("no more quota"), "{follow}: {}", ran.err);
    }
}

#[test]
fn credentials_over_unencrypted_http_are_2_and_the_flag_that_allows_them_is_named() {
    let place = Place::new("nc2");
    let mut command = place.command(&["clusters", "list"]);
    let ran = run(command.env("NC2_BASE_URL", "http://192.0.2.1/api/v2"), "");
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("\nhint: --plain-http allows it"), "{}", ran.err);
}

#[test]
fn a_call_that_takes_too_long_is_6() {
    let place = Place::new("nc2");
    place.server.handle(|_| {
        std::thread::sleep(std::time::Duration::from_secs(3));
        Answer::new(200).json(&json!({"data": {"id": ID}}))
    });
    let ran = place.run(&["clusters", "get", ID, "--timeout", "1s"]);
    assert_eq!(ran.code, 6, "{}", ran.err);
    assert!(ran.err.contains("--timeout"), "{}", ran.err);
}

#[test]
fn with_json_output_an_error_is_one_json_object() {
    let place = Place::new("nc2");
    let missing = Answer::new(404).header("x-request-id", "r-1");
    place.server.answer(missing.json(&json!({"errors": [{"message": "no such cluster"}]})));
    let ran = place.run(&["clusters", "get", ID, "-o", "json"]);
    let error: Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!(error["error"]["kind"], "Api");
    assert_eq!(error["error"]["operation"], "clusters_get");
    assert_eq!(error["error"]["status"], 404);
    assert!(error["error"]["hint"].is_string());
    let usage = place.run(&["clusters", "get", "-o", "json"]);
    let error: Value = serde_json::from_str(&usage.err).unwrap();
    assert_eq!((usage.code, &error["error"]["kind"]), (2, &json!("Usage")));
}
