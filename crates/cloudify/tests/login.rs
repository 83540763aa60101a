//! Logging in, tokens and tenants.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod server;

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cloudify_sdk::types::{CreateSecret, StartExecution};
use cloudify_sdk::{Client, ErrorKind};
use serde_json::json;
use server::{Arrived, Server, error, execution, ok};

/// `user:p>>>?~\x7f`, whose Base64 has a `+` and a `/`.
const PASSWORD: &str = "p>>>?~\x7f";
const BASIC: &str = "Basic dXNlcjpwPj4+P35/";

fn token(value: &str) -> server::Answer {
    ok(json!({"username": "user", "role": "default", "value": value}))
}

fn is_login(request: &Arrived) -> bool {
    request.is("POST", "/tokens")
}

fn version() -> server::Answer {
    ok(json!({"version": "5.0.5", "edition": "community"}))
}

#[tokio::test]
async fn the_password_is_sent_once_in_standard_base64_and_the_token_serves_all_clones() {
    let server = Server::start(|request| if is_login(request) { token("t1") } else { version() });
    let cloudify = server.builder().login("user", PASSWORD).build().unwrap();
    for client in [cloudify.clone(), cloudify.in_tenant("other").unwrap(), cloudify] {
        client.manager().get_version().send().await.unwrap();
    }
    let requests = server.requests();
    assert_eq!(server.lines(), ["POST /tokens", "GET /version", "GET /version", "GET /version"]);
    assert_eq!(requests[0].header("authorization"), Some(BASIC));
    assert_eq!(requests[0].header("authentication-token"), None);
    for request in &requests[1..] {
        assert_eq!(request.header("authentication-token"), Some("t1"));
        assert_eq!(request.header("authorization"), None);
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed_once_and_the_call_repeated() {
    let logins = Arc::new(AtomicUsize::new(0));
    let server = Server::start(move |request| {
        if is_login(request) {
            return token(&format!("t{}", logins.fetch_add(1, Ordering::Relaxed) + 1));
        }
        match request.header("authentication-token") {
            Some("t1") => error(401, "unauthorized_error"),
            _ => execution("e1", "pending"),
        }
    });
    let cloudify = server.builder().login("user", PASSWORD).build().unwrap();
    // A POST, which would not be repeated for any other reason.
    cloudify.executions().start(StartExecution::new("web", "install")).send().await.unwrap();
    assert_eq!(server.lines(), ["POST /tokens", "POST /executions", "POST /tokens", "POST /executions"]);
}

#[tokio::test]
async fn a_manager_that_refuses_every_token_is_not_asked_for_ever() {
    let server = Server::start(
        |request| if is_login(request) { token("t") } else { error(401, "unauthorized_error") },
    );
    let cloudify = server.builder().login("user", PASSWORD).build().unwrap();
    let refused = cloudify.manager().get_version().send().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Auth);
    assert_eq!(refused.code(), Some("unauthorized_error"));
    assert_eq!(server.lines(), ["POST /tokens", "GET /version", "POST /tokens", "GET /version"]);
}

#[tokio::test]
async fn a_hundred_calls_at_once_cost_one_login() {
    let server = Server::start(|request| if is_login(request) { token("t1") } else { version() });
    let cloudify = server.builder().login("user", PASSWORD).build().unwrap();
    let calls = (0..100).map(|_| cloudify.manager().get_version().send());
    let answers = futures_util::future::join_all(calls).await;
    assert!(answers.iter().all(Result::is_ok));
    assert_eq!(server.lines().iter().filter(|line| *line == "POST /tokens").count(), 1);
}

#[tokio::test]
async fn a_hundred_calls_at_once_with_a_wrong_password_do_not_lock_the_account() {
    let server = Server::start(|_| error(401, "unauthorized_error"));
    let cloudify = server.builder().login("user", PASSWORD).build().unwrap();
    let calls = (0..100).map(|_| cloudify.manager().get_version().send());
    let answers = futures_util::future::join_all(calls).await;
    assert!(answers.iter().all(|answer| answer.as_ref().is_err_and(|error| error.kind() == ErrorKind::Auth)));
    assert_eq!(server.lines(), ["POST /tokens"]);
    // A new call is a new try.
    cloudify.manager().get_version().send().await.unwrap_err();
    assert_eq!(server.lines().len(), 2);
}

#[tokio::test]
async fn a_ready_token_is_sent_as_it_is_and_never_renewed() {
    let server = Server::start(|_| error(401, "unauthorized_error"));
    let refused = server.client().manager().get_version().send().await.unwrap_err();
    assert!(refused.is_unauthorized());
    assert_eq!(server.lines(), ["GET /version"]);
    assert_eq!(server.requests()[0].header("authentication-token"), Some(server::TOKEN));
}

#[tokio::test]
async fn the_tenant_is_the_calls_or_the_clones_or_the_clients() {
    let server = Server::start(|_| version());
    let cloudify = server.builder().token(server::TOKEN).tenant("of-client").build().unwrap();
    cloudify.manager().get_version().send().await.unwrap();
    cloudify.in_tenant("of-clone").unwrap().manager().get_version().send().await.unwrap();
    cloudify.manager().get_version().tenant("of-call").send().await.unwrap();
    server.client().manager().get_version().send().await.unwrap();
    let requests = server.requests();
    let tenants: Vec<_> = requests.iter().map(|request| request.header("tenant")).collect();
    assert_eq!(tenants, [Some("of-client"), Some("of-clone"), Some("of-call"), None]);
}

#[tokio::test]
async fn what_a_call_started_in_its_tenant_is_waited_for_there() {
    let server = Server::start(|_| execution("e1", "terminated"));
    let cloudify = server.builder().token(server::TOKEN).tenant("of-client").build().unwrap();
    cloudify.executions().install("web").tenant("of-call").wait().await.unwrap();
    let requests = server.requests();
    assert_eq!(server.lines(), ["POST /executions", "GET /executions/e1"]);
    assert!(requests.iter().all(|request| request.header("tenant") == Some("of-call")));
}

#[tokio::test]
async fn the_content_type_of_json_has_no_charset() {
    let server = Server::start(|_| ok(json!({"key": "k"})));
    server.client().secrets().create("k", CreateSecret::new("v")).send().await.unwrap();
    assert_eq!(server.requests()[0].header("content-type"), Some("application/json"));
    assert_eq!(server.requests()[0].json(), json!({"value": "v"}));
}

#[test]
fn a_user_name_that_would_break_the_login_is_refused() {
    let error = Client::builder().host("manager.example").login("a:b", "c").build().map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn no_credentials_are_shown() {
    let builders = [
        Client::builder().host("manager.example").login("user", "canary"),
        Client::builder().host("manager.example").token("canary"),
    ];
    for builder in builders {
        assert!(!format!("{builder:?}").contains("canary"));
        let client = builder.build().unwrap();
        let line = client.manager().get_version().to_curl();
        assert!(!format!("{client:?}{line}").contains("canary"), "{line}");
        assert!(line.contains("authentication-token: ***"), "{line}");
    }
}

#[test]
fn an_environment_without_a_host_is_told_by_name() {
    if std::env::var_os("CLOUDIFY_HOST").is_none() {
        let error = Client::from_env().map(|_| ()).unwrap_err();
        assert!(error.to_string().contains("CLOUDIFY_HOST"), "{error}");
    }
}

/// Says what the environment makes, for the test below, which runs it in a process with an environment of its own.
#[test]
fn whatever_the_environment_is_a_client_or_an_error_comes_of_it() {
    println!("{:?}", Client::from_env().map_err(|error| error.to_string()));
}

fn from_env(variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "whatever_the_environment_is_a_client_or_an_error_comes_of_it", "--nocapture"]);
    for name in ["CLOUDIFY_TENANT", "CLOUDIFY_VERSION", "CLOUDIFY_TOKEN"] {
        child.env_remove(name);
    }
    let valid = [("HOST", "manager.example"), ("USERNAME", "user"), ("PASSWORD", "canary")];
    child.envs(valid.map(|(name, value)| (format!("CLOUDIFY_{name}"), value)));
    String::from_utf8(child.envs(variables.iter().copied()).output().unwrap().stdout).unwrap()
}

#[test]
fn a_variable_with_an_invalid_value_is_named_and_not_quoted() {
    let made = from_env(&[]);
    assert!(made.contains("https://manager.example/api/v3.1") && !made.contains("canary"), "{made}");
    for (name, value) in [
        ("CLOUDIFY_HOST", "manager canary"),
        ("CLOUDIFY_HOST", "https://user:canary@manager.example"),
        ("CLOUDIFY_TENANT", "canary\n"),
        ("CLOUDIFY_TOKEN", "Bearer canary"),
        ("CLOUDIFY_TOKEN", "canary "),
        ("CLOUDIFY_USERNAME", "user:canary"),
        ("CLOUDIFY_VERSION", "canary"),
    ] {
        let told = from_env(&[(name, value)]);
        assert!(told.contains("Err(") && told.contains(name) && !told.contains("canary"), "{told}");
    }
}
