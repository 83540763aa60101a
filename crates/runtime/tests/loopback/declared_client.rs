//! Clients that `client!` declares, one for each way to say who is calling.

use std::process::Command;

use cloudmgr_runtime::{Api, Envelope, ErrorKind, Method, Secret};

use crate::support::{Reply, Server};

static API: Api =
    Api { name: "things", base_url: "https://things.example", envelope: Envelope::NONE, operations: &[] };

mod bearer {
    cloudmgr_runtime::client! {
        /// A client with a token.
        api: super::API, name: "things-sdk", env: "DECLARED_BEARER", auth: bearer
    }
}

mod header {
    cloudmgr_runtime::client! {
        /// A client with a header of its own.
        api: super::API, name: "things-sdk", env: "DECLARED_HEADER", auth: header("X-Things-Token"),
    }
}

mod basic {
    cloudmgr_runtime::client! {
        /// A client with a password.
        api: super::API, name: "things-sdk", env: "DECLARED_BASIC", auth: basic
    }
}

mod none {
    cloudmgr_runtime::client! {
        /// A client without credentials.
        api: super::API, name: "things-sdk", env: "DECLARED_NONE", auth: none
    }
}

/// Calls a server with the client that `make` builds, and gives the header that arrived and the agent.
macro_rules! sent {
    ($client:ident, $header:literal, |$builder:ident| $credentials:expr) => {{
        let server =
            Server::with(|_, _| Reply::new(200, &[("content-type", "application/json")], "{}")).await;
        let $builder = $client::Client::builder().base_url(server.url()).no_proxy();
        let client = $credentials.build().unwrap();
        client.request(Method::GET, "/things").send().await.unwrap();
        let seen = server.seen().remove(0);
        let text = |name: &str| seen.headers.get(name).cloned();
        assert!(text("user-agent").unwrap().starts_with("things-sdk/"));
        (text($header), format!("{client:?}"))
    }};
}

#[tokio::test]
async fn each_way_sends_its_header_and_shows_no_secret() {
    let (header, shown) = sent!(bearer, "authorization", |builder| builder.token("canary-1"));
    assert_eq!(header.as_deref(), Some("Bearer canary-1"));
    assert!(!shown.contains("canary"), "{shown}");
    let (header, shown) = sent!(header, "x-things-token", |builder| builder.token(Secret::from("canary-2")));
    assert_eq!(header.as_deref(), Some("canary-2"));
    assert!(!shown.contains("canary"), "{shown}");
    let (header, shown) = sent!(basic, "authorization", |builder| builder.login("user", "canary"));
    assert_eq!(header.as_deref(), Some("Basic dXNlcjpjYW5hcnk="));
    assert!(!shown.contains("canary") && !shown.contains("dXNlcjpjYW5hcnk"), "{shown}");
    let (header, _) = sent!(none, "authorization", |builder| builder);
    assert_eq!(header, None);
}

#[test]
fn missing_and_unfit_credentials_are_errors_that_say_what_to_do() {
    let error = bearer::Client::builder().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("call `token`, or use `Client::from_env`"), "{error}");
    let error = basic::Client::builder().login("a:b", "p").build().unwrap_err();
    assert!(error.to_string().contains("cannot have a colon"), "{error}");
    let error = header::Client::builder().token("two\nlines").build().unwrap_err();
    assert!(error.kind() == ErrorKind::Config && !format!("{error:?}").contains("two"), "{error:?}");
}

#[test]
fn the_environment_is_asked_by_names_that_the_error_tells() {
    assert!(bearer::Client::from_env().unwrap_err().to_string().contains("DECLARED_BEARER_TOKEN is not set"));
    assert!(header::Client::from_env().unwrap_err().to_string().contains("DECLARED_HEADER_TOKEN is not set"));
    assert!(basic::Client::from_env().unwrap_err().to_string().contains("DECLARED_BASIC_USER is not set"));
    assert!(none::Client::from_env().is_ok());
}

/// Says what the environment makes, for the test below, which runs it in a process with an environment of its own.
#[test]
fn whatever_the_environment_is_clients_or_errors_come_of_it() {
    println!("{:?}", bearer::Client::from_env().map_err(|error| error.to_string()));
    println!("{:?}", header::Client::from_env().map_err(|error| error.to_string()));
    println!("{:?}", basic::Client::from_env().map_err(|error| error.to_string()));
    println!("{:?}", none::Client::from_env().map_err(|error| error.to_string()));
}

#[test]
fn a_variable_with_an_invalid_value_is_named_and_not_quoted() {
    let name = "declared_client::whatever_the_environment_is_clients_or_errors_come_of_it";
    let valid = [("DECLARED_BASIC_PASSWORD", "p"), ("DECLARED_BASIC_USER", "u")];
    for (variable, value) in [
        ("DECLARED_BEARER_TOKEN", "Bearer canary"),
        ("DECLARED_HEADER_TOKEN", "canary\n"),
        ("DECLARED_BASIC_USER", "user:canary"),
        ("DECLARED_NONE_BASE_URL", "things.example/canary"),
    ] {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", name, "--nocapture"]).envs(valid).env(variable, value);
        let told = String::from_utf8(child.output().unwrap().stdout).unwrap();
        assert!(told.contains(&format!("environment variable {variable}")), "{variable}: {told}");
        assert!(!told.contains("canary"), "{told}");
    }
}
