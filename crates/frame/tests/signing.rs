//! Signatures on the wire: a new one for every attempt, and never shown.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod server;

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use frame_sdk::cloudmgr_runtime::Method;
use frame_sdk::testing::Seen;
use frame_sdk::{Client, Clock, ErrorKind, RetryPolicy, StatusCode};
use serde_json::{Value, json};
use server::{Answer, Server, ok};

/// A clock that goes on by a second whenever it is asked.
#[derive(Debug)]
struct Ticking(AtomicU64);

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.0.fetch_add(1, Ordering::Relaxed))
    }
}

fn vectors() -> Vec<Value> {
    let file: Value = serde_json::from_str(include_str!("signature_vectors.json")).unwrap();
    file["vectors"].as_array().unwrap().clone()
}

/// The input of a vector.
fn input<'a>(vector: &'a Value, key: &str) -> &'a str {
    vector["input"][key].as_str().unwrap()
}

fn client(server: &Server, vector: &Value) -> Client {
    let clock = Ticking(AtomicU64::new(vector["input"]["timestamp"].as_u64().unwrap()));
    let eager = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
    server
        .builder()
        .credentials(input(vector, "client_id"), input(vector, "client_secret"))
        .clock(Arc::new(clock))
        .retry(eager)
        .build()
        .unwrap()
}

/// A server that answers with these statuses in turn, then with success.
fn answering(statuses: &'static [u16]) -> Server {
    let count = Arc::new(AtomicU64::new(0));
    Server::start(move |_: &Seen| -> Answer {
        let number = count.fetch_add(1, Ordering::Relaxed) as usize;
        match statuses.get(number) {
            Some(status) => (StatusCode::from_u16(*status).unwrap(), json!({})),
            None => ok(json!({"min_servers": 1, "max_servers": 2, "buffer_servers": 0})),
        }
    })
}

#[tokio::test]
async fn every_request_carries_the_headers_of_its_vector() {
    for vector in vectors() {
        let server = answering(&[]);
        client(&server, &vector).organizations().get_elasticity("4711").send().await.unwrap();
        let arrived = &server.requests()[0];
        for name in ["X-Frame-ClientId", "X-Frame-Timestamp", "X-Frame-Signature"] {
            assert_eq!(
                vector["headers"][name],
                arrived.header(name).unwrap(),
                "{name} of {}",
                vector["name"]
            );
        }
    }
}

#[tokio::test]
async fn a_refused_signature_is_made_anew_once() {
    let server = answering(&[401]);
    client(&server, &vectors()[0]).organizations().get_elasticity("4711").send().await.unwrap();
    let [first, second] = &server.requests()[..] else { panic!("{} requests", server.requests().len()) };
    assert_eq!(first.header("x-frame-timestamp"), Some("1700000000"));
    assert!(second.header("x-frame-timestamp") > first.header("x-frame-timestamp"));
    assert!(second.header("x-frame-signature").is_some());
    assert_ne!(second.header("x-frame-signature"), first.header("x-frame-signature"));
}

#[tokio::test]
async fn credentials_that_are_refused_twice_are_an_error_of_authentication() {
    let server = answering(&[401, 401, 401]);
    let error =
        client(&server, &vectors()[0]).organizations().get_elasticity("4711").send().await.unwrap_err();
    assert_eq!((error.kind(), error.is_unauthorized()), (ErrorKind::Auth, true));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn what_is_missing_a_role_is_not_signed_again() {
    let server = answering(&[403]);
    let error =
        client(&server, &vectors()[0]).organizations().get_elasticity("4711").send().await.unwrap_err();
    assert!(error.is_forbidden());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn every_further_attempt_is_signed_with_its_own_time() {
    let server = answering(&[503, 429]);
    client(&server, &vectors()[0]).organizations().get_elasticity("4711").send().await.unwrap();
    let mut times: Vec<String> = server
        .requests()
        .iter()
        .map(|arrived| arrived.header("x-frame-timestamp").unwrap().to_owned())
        .collect();
    assert_eq!(times.len(), 3);
    times.dedup();
    assert_eq!(times.len(), 3, "{times:?}");
}

#[tokio::test]
async fn the_escape_hatch_is_signed_too() {
    let server = answering(&[]);
    client(&server, &vectors()[1]).request(Method::GET, "/somewhere/else").send().await.unwrap();
    let arrived = &server.requests()[0];
    assert_eq!(arrived.uri().path(), "/v1/somewhere/else");
    assert_eq!(vectors()[1]["signature_hex"], arrived.header("x-frame-signature").unwrap());
}

#[tokio::test]
async fn nothing_shows_the_credentials() {
    let server = answering(&[401, 401]);
    let builder = server.builder().credentials("canary-id", "canary-secret");
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let call = client.organizations().get_elasticity("4711");
    shown += &format!("{client:?} {:?} {call:?} {}", client.organizations(), call.to_curl());
    let error = call.send().await.unwrap_err();
    shown += &format!("{error} {error:?} {error:#?}");
    assert!(!shown.contains("canary"), "{shown}");
    let signature = server.requests()[0].header("x-frame-signature").unwrap().to_owned();
    assert!(!signature.is_empty() && !shown.contains(&signature), "{shown}");
}

#[test]
fn credentials_do_not_cross_plain_http_to_another_machine() {
    let build = |url: &str| Client::builder().base_url(url).credentials("id", "secret").build();
    assert_eq!(build("http://frame.example/v1").unwrap_err().kind(), ErrorKind::Config);
    assert!(build("https://frame.example/v1").is_ok());
}

#[test]
fn a_client_without_credentials_says_how_to_give_them() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.to_string().contains("Client::from_env"), "{error}");
}

/// Says what the environment makes, for the test below, which runs it in a process with an environment of its own. Whatever
/// the environment is, it is no reason to panic.
#[test]
fn whatever_the_environment_is_a_client_or_an_error_comes_of_it() {
    println!("{:?}", Client::from_env().map_err(|error| error.to_string()));
}

fn from_env(variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "whatever_the_environment_is_a_client_or_an_error_comes_of_it", "--nocapture"]);
    for name in ["FRAME_CLIENT_ID", "FRAME_CLIENT_SECRET", "FRAME_BASE_URL"] {
        child.env_remove(name);
    }
    String::from_utf8(child.envs(variables.iter().copied()).output().unwrap().stdout).unwrap()
}

#[test]
fn the_environment_is_enough_and_what_is_missing_is_named() {
    assert!(from_env(&[]).contains("FRAME_CLIENT_ID is not set"));
    let id = ("FRAME_CLIENT_ID", "id");
    assert!(from_env(&[id, ("FRAME_CLIENT_SECRET", "")]).contains("FRAME_CLIENT_SECRET is not set"));
    let both = [id, ("FRAME_CLIENT_SECRET", "canary")];
    let made = from_env(&both);
    assert!(made.contains("https://api.console.nutanix.com/v1") && !made.contains("canary"), "{made}");
    for name in ["FRAME_CLIENT_ID", "FRAME_CLIENT_SECRET"] {
        let told = from_env(&[both[0], both[1], (name, " canary")]);
        assert!(told.contains(&format!("{name}: ")) && !told.contains("canary"), "{told}");
    }
    let staging = ("FRAME_BASE_URL", "https://api.frame.example/v1/");
    assert!(from_env(&[both[0], both[1], staging]).contains("https://api.frame.example/v1"));
}
