//! What a failure of the server becomes.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use nano_sdk::cloudmgr_runtime::Method;
use nano_sdk::types::DeleteGuest;
use nano_sdk::{ErrorKind, NanoErrorKind};
use serde_json::json;
use server::{Server, answer, failed, ok, page};

#[tokio::test]
async fn a_failure_with_status_200_is_a_typed_error() {
    let server = Server::start(|_| failed("invalid instance 'none'"));
    let error = server.client().guests().get("none").send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NotFound);
    assert_eq!((error.code(), error.message()), (Some("500"), Some("invalid instance 'none'")));
    assert_eq!(error.to_string(), "guests_get: invalid instance 'none' (code 500)");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_page_with_status_200_is_no_such_endpoint() {
    let server = Server::start(|_| page());
    let error = server.client().compute_pools().list().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NoSuchEndpoint);
    assert_eq!(error.to_string(), "compute_pools_list: 200 OK: expected JSON, got an HTML page");
}

#[tokio::test]
async fn an_empty_502_is_a_core_that_is_down() {
    let server = Server::start(|_| answer(502, "text/plain", ""));
    let error = server.client().guests().start(server::GUEST).send().await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::CoreDown);
    // Starting is not idempotent: it is not tried again.
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_wrong_method_is_no_such_endpoint() {
    let server = Server::start(|_| answer(405, "text/plain", "Method Not Allowed\n"));
    #[allow(deprecated, reason = "it is deprecated because it answers this")]
    let error = server.client().sessions().get("invented").send().await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::NoSuchEndpoint);
}

#[tokio::test]
async fn nothing_and_null_are_what_they_stand_for() {
    let server =
        Server::start(|arrived| if arrived.method == "GET" { ok(json!(null)) } else { ok(json!("")) });
    let nano = server.client();
    assert!(nano.statistics().list_cells("default").send().await.unwrap().is_empty());
    nano.guests().stop(server::GUEST).send().await.unwrap();
}

#[tokio::test]
async fn what_the_spec_does_not_have_can_be_called_too() {
    let server = Server::start(|_| ok(json!({"answer": 42})));
    let nano = server.client();
    let answer = nano.request(nano_sdk::cloudmgr_runtime::Method::GET, "/new/").send().await.unwrap();
    assert_eq!(answer["answer"], 42);
    assert_eq!(server.lines(), ["GET /new/"]);
}

#[tokio::test]
async fn a_core_that_the_frontend_cannot_reach_is_tried_again_though_the_status_is_200() {
    let refused = "Get \"http://127.0.0.1:5850/\": dial tcp 127.0.0.1:5850: connect: connection refused";
    let server = Server::start_with(move |count, _| if count == 0 { failed(refused) } else { ok(json!([])) });
    assert_eq!(server.client().compute_pools().list().send().await.unwrap().attempts(), 2);
    // A call that must not be sent twice is sent once, and its error is marked as retryable.
    let server = Server::start(move |_| failed(refused));
    let error = server.client().guests().start(server::GUEST).send().await.unwrap_err();
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::CoreDown);
    assert!(error.is_retryable());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_deletion_whose_answer_was_lost_and_whose_repetition_finds_nothing_is_a_success() {
    let missing = || failed("invalid instance 'e71d7a3b'");
    let lost =
        move |count, _: &server::Arrived| if count == 0 { answer(502, "text/plain", "") } else { missing() };
    let server = Server::start_with(lost);
    server.client().guests().delete(server::GUEST, DeleteGuest::new()).send().await.unwrap();
    assert_eq!(server.requests().len(), 2);
    // A guest that was never there is an error.
    let server = Server::start(move |_| missing());
    let error = server.client().guests().delete(server::GUEST, DeleteGuest::new()).send().await.unwrap_err();
    assert!(error.is_not_found());
}

/// The messages of the failures in the recordings of a server.
fn recorded_messages() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/recordings");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
    let entries = |text: String| {
        let har: serde_json::Value = serde_json::from_str(&text).unwrap();
        har["log"]["entries"].as_array().unwrap().clone()
    };
    let answers = ["nano.har", "nano-live.har"].into_iter().flat_map(|name| entries(read(name)));
    let bodies = answers.filter_map(|entry| {
        serde_json::from_str::<serde_json::Value>(entry["response"]["content"]["text"].as_str()?).ok()
    });
    let failures = bodies.filter(|body| body["error_code"] == 500);
    failures.filter_map(|body| Some(body["message"].as_str()?.to_owned())).collect()
}

#[tokio::test]
async fn every_recorded_failure_has_a_kind() {
    let messages = recorded_messages();
    assert!(messages.len() > 100, "{}", messages.len());
    // An expired session would be repeated with a new login.
    let messages: Vec<_> =
        messages.into_iter().filter(|message| !message.starts_with("invalid session")).collect();
    let answers = messages.clone();
    let server = Server::start_with(move |count, _| failed(&answers[count]));
    let nano = server.builder().retry(nano_sdk::RetryPolicy::none()).build().unwrap();
    for message in messages {
        let error = nano.request(Method::POST, "/any/").send().await.unwrap_err();
        let kind = NanoErrorKind::of(&error);
        // The reason of a failed clone is in the server's own words.
        assert_eq!(kind == NanoErrorKind::Other, message == "reading the image failed", "{message}");
    }
}
