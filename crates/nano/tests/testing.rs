//! Tests of code that calls Nano, on the test kit.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::sync::Arc;
use std::time::Duration;

use cloudmgr_testkit::facts::nano;
use cloudmgr_testkit::recorder;
use nano_sdk::cloudmgr_runtime::{Method, Transport};
use nano_sdk::testing::{ANY, Server, json, replay, server};
use nano_sdk::types::{CreateGuest, CreateUser, DeleteGuest};
use nano_sdk::{Client, NanoErrorKind};

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

/// A file of this test's own.
fn file(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("recordings");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    _ = std::fs::remove_file(&path);
    path
}

/// A client of `server` whose exchanges are recorded.
fn recorded(server: &Server, path: &std::path::Path) -> Client {
    let transport: Arc<dyn Transport> = Arc::new(server.transport());
    let record = recorder(&nano::BACKEND, path);
    let builder = Client::builder().login("canary-user", "canary-password").base_url(server.base_url());
    builder.clock(server.clock()).wrap_transport(move |_| record(transport)).build().unwrap()
}

/// A server whose responses have secrets.
fn server_with_secrets() -> Server {
    let (_, server) = server();
    server
        .on_operation("sessions_create")
        .answers(json!({"session": "canary-session", "timeout": 180, "menu": []}));
    server.on_operation("guests_get").answers(json!({"name": "web", "monitor_secret": "canary-monitor"}));
    server.on_operation("guests_create").runs(["false", "true"]);
    server
}

#[tokio::test]
async fn a_recording_has_no_secret_and_replays() {
    let server = server_with_secrets();
    let path = file("nano.har");
    let nano = recorded(&server, &path);
    let guest = CreateGuest::new("web", "admin", "admin", "default", 2, 1 << 30, [1u64 << 30], "t1");
    let seen = nano.guests().get("g1").send().await.unwrap();
    nano.guests().create(&guest).wait().await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    for canary in ["canary-session", "canary-password", "canary-monitor"] {
        assert!(!text.contains(canary), "{canary} is in {text}");
    }
    let (nano, replayed) = replay(&path);
    assert_eq!(nano.guests().get("g1").send().await.unwrap().name, seen.name);
    nano.guests().create(&guest).wait().await.unwrap();
    assert_eq!(replayed.slept(), Duration::from_secs(1));
}

#[tokio::test]
async fn a_recording_that_would_hold_a_secret_is_not_written() {
    let (_, server) = server();
    server.on_operation("sessions_create").answers(json!({"session": "canary-session", "timeout": 180}));
    server.on_operation("guests_get").answers(json!({"name": "canary-session"}));
    let path = file("refused.har");
    let nano = recorded(&server, &path);
    let error = nano.guests().get("g1").send().await.unwrap_err();
    assert!(error.to_string().contains("the recording is not written"), "{error}");
    assert!(!std::fs::read_to_string(&path).unwrap().contains("canary-session"));
}

#[tokio::test]
async fn a_guest_that_is_created_on_a_stateful_server_is_ready_until_it_is_deleted() {
    let (nano, server) = server();
    server.stateful();
    let guest = CreateGuest::new("web", "admin", "admin", "default", 2, 1 << 30, [1u64 << 30], "t1");
    let created = nano.guests().create(guest).wait().await.unwrap();
    assert_eq!((created.created, created.name.as_str(), created.cores), (true, "web", 2));
    let id = created.id.unwrap();
    nano.guests().delete(&id, DeleteGuest::new()).send().await.unwrap();
    let error = nano.guests().get(&id).send().await.unwrap_err();
    assert_eq!((error.is_not_found(), NanoErrorKind::of(&error)), (true, NanoErrorKind::NotFound));
    assert!(server.stored("/guests").is_empty());
}

/// Items that do not exist, and the messages for them: most are recorded.
const MISSING: [(&str, &str); 9] = [
    ("/users/x", "invalid user 'x'"),
    ("/user_groups/x", "invalid group 'x'"),
    ("/compute_pools/x", "invalid pool 'x'"),
    ("/address_pools/x", "address pool 'x' not exists"),
    ("/address_pools/net1/internal/ranges/x", "range 'x' not exists in pool 'net1'"),
    ("/guests/x", "invalid instance 'x'"),
    ("/instances/x", "invalid instance 'x'"),
    ("/templates/x", "invalid template 'x'"),
    ("/security_policy_groups/x", "invalid security policy group 'x'"),
];

#[tokio::test]
async fn a_missing_item_of_a_stateful_server_is_the_error_that_the_server_sends_for_it() {
    let (nano, server) = server();
    server.stateful();
    for (path, message) in MISSING {
        let error = nano.request(Method::GET, path).send().await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("500"), Some(message)), "{path}");
        assert_eq!(
            (error.is_not_found(), NanoErrorKind::of(&error)),
            (true, NanoErrorKind::NotFound),
            "{path}"
        );
    }
}

#[tokio::test]
async fn an_item_that_exists_on_a_stateful_server_is_not_created_again() {
    let (nano, server) = server();
    server.stateful().store("/users", [json!({"name": "alex"})]);
    let error = nano.users().create("alex", CreateUser::new("Invented-Passw0rd")).send().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("500"), Some("user 'alex' already exists")));
    assert_eq!(NanoErrorKind::of(&error), NanoErrorKind::AlreadyExists);
}
