//! Tests of code that calls Nano, on the test kit.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::time::Duration;

use nano_sdk::testing::{ANY, json, server};
use nano_sdk::types::CreateGuest;

#[tokio::test]
async fn the_kit_logs_in_by_itself_and_the_login_is_not_among_the_requests() {
    let (nano, server) = server();
    server.on(nano.guests().get(ANY)).answers(json!({"name": "web", "running": true}));
    let guest = nano.guests().get("g1").send().await.unwrap();
    assert_eq!((guest.name.as_str(), guest.running), ("web", true));
    assert_eq!(server.requests().len(), 1);
    assert_eq!(server.requests()[0].header("nano-session"), Some("test-session"));
}

#[tokio::test]
async fn a_refusal_is_a_code_in_the_envelope() {
    let (nano, server) = server();
    server.on(nano.guests().get(ANY)).refuses(500, "get config fail: guest 'g1' not exists");
    let error = nano.guests().get("g1").send().await.unwrap_err();
    assert_eq!((error.code(), error.status().map(|status| status.as_u16())), (Some("500"), Some(200)));
}

#[tokio::test]
async fn a_refused_login_is_a_rule_of_the_test() {
    let (nano, server) = server();
    server.on_operation("sessions_create").refuses(500, "invalid password");
    assert!(nano.guests().get("g1").send().await.unwrap_err().is_unauthorized());
    assert_eq!(server.requests()[0].json()["user"], "test-user");
}

#[tokio::test]
async fn states_that_are_booleans_and_statuses_are_polled() {
    let (nano, server) = server();
    server.on_operation("guests_create").runs(["false", "false", "true"]);
    let guest = CreateGuest::new("web", "admin", "admin", "default", 2, 1 << 30, [1u64 << 30], "t1");
    assert!(nano.guests().create(guest).wait().await.unwrap().created);
    assert_eq!(server.slept(), Duration::from_secs(2));
    server.on_operation("batches_stop_guests").runs(["202", "200"]);
    nano.batches().stop_guests(nano_sdk::types::StopGuests::new(["g1"])).wait().await.unwrap();
}

#[tokio::test]
async fn a_session_that_expires_on_the_clock_is_opened_again() {
    let (nano, server) = server();
    server.on_operation("sessions_create").answers(json!({"session": "one", "timeout": 180}));
    server.on(nano.guests().get(ANY)).succeeds();
    nano.guests().get("g1").send().await.unwrap();
    server.advance(Duration::from_secs(600));
    nano.guests().get("g1").send().await.unwrap();
    let logins = server.requests().into_iter().filter(|seen| seen.operation() == Some("sessions_create"));
    assert_eq!(logins.count(), 2);
}
