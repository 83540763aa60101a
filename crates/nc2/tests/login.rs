//! Tokens on the wire: signed once, shared, renewed, and made anew when they are refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use nc2_sdk::cloudmgr_runtime::Clock;
use nc2_sdk::{Client, ErrorKind, StatusCode};
use serde_json::{Value, json};
use server::{Arrived, Server, ok};

/// A clock that a test sets.
#[derive(Debug, Default)]
struct Hands(AtomicU64);

impl Clock for Hands {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000 + self.0.load(Ordering::Relaxed))
    }
}

fn no_tasks(_: &Arrived) -> server::Answer {
    ok(json!([]))
}

fn claims(authorization: &str) -> Value {
    use base64::Engine as _;
    let part = authorization.strip_prefix("Bearer ").unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

#[tokio::test]
async fn a_hundred_calls_at_once_share_one_token() {
    let server = Server::start(no_tasks);
    let client = server.client();
    let calls = (0..100).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.tasks().list().send().await.map(|_| ()) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    let mut tokens: Vec<String> =
        server.requests().into_iter().map(|request| request.authorization).collect();
    assert_eq!(tokens.len(), 100);
    tokens.dedup();
    assert_eq!(tokens.len(), 1);
}

#[tokio::test]
async fn a_token_lives_five_minutes_and_is_renewed_thirty_seconds_early() {
    let server = Server::start(no_tasks);
    let clock = Arc::new(Hands::default());
    let hands: Arc<dyn Clock> = clock.clone();
    let client =
        server.builder().api_key("key-id", "invented-api-key").issuer("me").clock(hands).build().unwrap();
    for (at, issued) in [(0, 0), (269, 0), (270, 270), (300, 270)] {
        clock.0.store(at, Ordering::Relaxed);
        client.tasks().list().send().await.unwrap();
        let claims = claims(&server.requests().last().unwrap().authorization);
        assert_eq!(claims["iat"], 1_700_000_000 + issued);
        assert_eq!(claims["exp"], 1_700_000_300 + issued);
        assert_eq!(claims["iss"], "me");
    }
}

#[tokio::test]
async fn a_refused_token_is_made_anew_once_and_the_call_is_repeated() {
    let asked = Arc::new(AtomicU64::new(0));
    let seen = Arc::clone(&asked);
    let server = Server::start(move |_| match seen.fetch_add(1, Ordering::Relaxed) {
        0 => (StatusCode::UNAUTHORIZED, json!({"errors": [{"title": "Unauthorized"}]})),
        _ => server::accepted(json!({"id": server::TASK, "status": "running"})),
    });
    let clock = Arc::new(Hands::default());
    let hands: Arc<dyn Clock> = clock.clone();
    let client = server.builder().api_key("key-id", "invented-api-key").clock(hands).build().unwrap();
    // Refused means that nothing happened, so even what must not be sent twice is repeated.
    client.clusters().hibernate(server::CLUSTER).send().await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_token_that_is_always_refused_ends_after_one_repetition() {
    let refuse = |_: &Arrived| (StatusCode::UNAUTHORIZED, json!({"errors": [{"title": "Unauthorized"}]}));
    let server = Server::start(refuse);
    let error = server.client().tasks().list().send().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(error.operation(), Some("tasks_list"));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_ready_token_is_sent_as_it_is() {
    let server = Server::start(no_tasks);
    let client = server.builder().bearer_token("ready.made.token").build().unwrap();
    client.tasks().list().send().await.unwrap();
    assert_eq!(server.requests()[0].authorization, "Bearer ready.made.token");
    assert!(!format!("{client:?}").contains("ready.made"));
}

#[test]
fn a_client_without_credentials_says_how_to_give_them() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("api_key"), "{error}");
}

#[tokio::test]
async fn an_empty_reason_is_empty_metadata() {
    let server = Server::start(no_tasks);
    for (reason, metadata) in [("", json!({})), ("nightly", json!({"reason": "nightly"}))] {
        let client = server.builder().api_key("key-id", "invented-api-key").reason(reason).build().unwrap();
        client.tasks().list().send().await.unwrap();
        assert_eq!(claims(&server.requests().last().unwrap().authorization)["metadata"], metadata);
    }
}

/// Prints the client or the error of this environment; the test below runs it in a process of its own.
#[test]
fn whatever_the_environment_is_a_client_or_an_error_comes_of_it() {
    println!("{:?}", Client::from_env().map_err(|error| error.to_string()));
}

fn from_env(variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "whatever_the_environment_is_a_client_or_an_error_comes_of_it", "--nocapture"]);
    for name in ["NC2_BASE_URL", "NC2_ISSUER", "NC2_TOKEN"] {
        child.env_remove(name);
    }
    child.envs([("NC2_KEY_ID", "id"), ("NC2_API_KEY", "canary")]);
    String::from_utf8(child.envs(variables.iter().copied()).output().unwrap().stdout).unwrap()
}

#[test]
fn a_variable_with_an_invalid_value_is_named_and_not_quoted() {
    let made = from_env(&[]);
    assert!(made.contains("Ok(") && !made.contains("canary"), "{made}");
    for (name, value) in [
        ("NC2_BASE_URL", "canary"),
        ("NC2_TOKEN", "Bearer canary"),
        ("NC2_TOKEN", "canary\u{1}"),
        ("NC2_KEY_ID", "canary\u{20ac}"),
        ("NC2_API_KEY", "canary\u{20ac}"),
    ] {
        let told = from_env(&[(name, value)]);
        assert!(told.contains("Err(") && told.contains(name) && !told.contains("canary"), "{told}");
    }
}
