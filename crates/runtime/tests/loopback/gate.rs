//! Calls that depend on the version of the server: refused before anything is sent.

use cloudmgr_runtime::{
    Api, BoxFuture, Envelope, Error, ErrorKind, Gate, Method, Operation, Probe, Versions,
};
use serde_json::Value;

use crate::support::{Reply, Server, call};

static LIST: Operation = Operation::new("guests_list", Method::GET, "/guests")
    .parameter_versions(&[("_filter_id", Versions::ANY.since("5.2"))]);
static GROUPS: Operation =
    Operation::new("groups_list", Method::GET, "/groups").versions(Versions::ANY.since("6.0"));
static VERSION: Operation = Operation::new("version_get", Method::GET, "/version");
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE, operations: &[] };

/// Asks the server for its version each time.
#[derive(Debug)]
struct Asks;

impl Gate for Asks {
    fn version<'a>(&'a self, probe: &'a Probe<'a>) -> BoxFuture<'a, Result<Option<String>, Error>> {
        Box::pin(async move {
            let version = call::<Value>(probe.client().call(&VERSION)).send().await?;
            Ok(version["version"].as_str().map(str::to_owned))
        })
    }

    fn refusal(&self, parameter: Option<&str>, range: Versions, version: &str) -> String {
        format!("{parameter:?} {range}, not {version}")
    }
}

async fn server() -> Server {
    Server::with(|seen, _| match seen.target.as_str() {
        "/api/version" => Reply::json(200, r#"{"version": "5.1.0"}"#),
        _ => Reply::json(200, "[]"),
    })
    .await
}

#[tokio::test]
async fn an_operation_that_the_server_is_too_old_for_is_not_sent() {
    let server = server().await;
    let client = server.builder(&API).gate(Asks).build().unwrap();
    let error = call::<Value>(client.call(&GROUPS)).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("None 6.0 or later, not 5.1.0"), "{error}");
    assert!(error.to_string().contains("groups_list"), "{error}");
    assert_eq!(server.seen().len(), 1, "only the version was asked for");
}

#[tokio::test]
async fn a_parameter_needs_its_version_only_where_it_is_set() {
    let server = server().await;
    let client = server.builder(&API).gate(Asks).build().unwrap();
    call::<Value>(client.call(&LIST)).send().await.unwrap();
    assert_eq!(server.seen().len(), 1, "nobody asked for the version");
    let request = client.call(&LIST).query("_filter_id", "prod");
    let error = call::<Value>(request).send().await.unwrap_err();
    assert!(error.to_string().contains(r#"Some("_filter_id") 5.2 or later"#), "{error}");
}

#[tokio::test]
async fn without_a_gate_every_call_is_sent() {
    let server = server().await;
    call::<Value>(server.client(&API).call(&GROUPS)).send().await.unwrap();
    assert_eq!(server.seen()[0].target, "/api/groups");
}

#[tokio::test]
async fn a_version_that_cannot_be_learned_lets_the_call_pass() {
    let server = Server::with(|seen, _| match seen.target.as_str() {
        "/api/version" => Reply::json(404, "{}"),
        _ => Reply::json(200, "[]"),
    })
    .await;
    let client = server.builder(&API).gate(Asks).build().unwrap();
    call::<Value>(client.call(&GROUPS)).send().await.unwrap();
    assert_eq!(server.seen().len(), 2);
}
