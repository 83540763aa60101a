//! Calls that go well, as generated code makes them.

use cloudmgr_runtime::{Api, Client, Envelope, Method, Nothing, Operation, StaticHeaders};

use crate::support::{Reply, Server, call};

static GET: Operation = Operation::new("guests_get", Method::GET, "/guests/{id}");
static CREATE: Operation = Operation::new("guests_create", Method::POST, "/guests/");
static START: Operation = Operation::new("guests_start", Method::POST, "/guests/{id}").empty_body();
static LOGIN: Operation = Operation::new("sessions_create", Method::POST, "/sessions/").anonymous();
static GUESTS: cloudmgr_runtime::WaiterSpec =
    cloudmgr_runtime::WaiterSpec::new("guests", &GET, "id", "status");

static BARE: Api = Api { name: "bare", base_url: "", envelope: Envelope::NONE, operations: &[&GET, &CREATE] };
static NC2: Api = Api {
    name: "nc2",
    base_url: "",
    envelope: Envelope::NONE.request("data").data("data").errors("errors"),
    operations: &[],
};

/// A type with a table, as generated code has them.
#[derive(Clone, Debug, PartialEq)]
pub struct Guest {
    name: String,
    cores: Option<u32>,
}
cloudmgr_runtime::object! {
    Guest { required name, optional cores }
}

cloudmgr_runtime::builder!(
    /// A request for one guest.
    Get: Call<Guest>
);

impl Get {
    /// Only these fields.
    pub fn include(self, fields: &[&str]) -> Self {
        self.set(|request| request.query_list("_include", fields))
    }
}

fn get(client: &Client, id: &str) -> Get {
    Get::new(client.call(&GET).segment(id))
}

#[tokio::test]
async fn a_get_fills_the_path_and_the_query_and_decodes() {
    let server = Server::replies([Reply::new(
        200,
        &[("x-request-id", "r1"), ("content-type", "text/plain")],
        r#"{"name": "web", "cores": 2, "new": {}}"#,
    )])
    .await;
    let guest = get(&server.client(&BARE), "a+b").include(&["name", "cores"]).send().await.unwrap();
    assert_eq!(guest.name, "web");
    assert_eq!((guest.status().as_u16(), guest.request_id(), guest.attempts()), (200, Some("r1"), 1));
    let seen = &server.seen()[0];
    assert_eq!((&*seen.method, &*seen.target), ("GET", "/api/guests/a%2Bb?_include=name%2Ccores"));
    assert_eq!(seen.headers["accept"], "application/json");
    assert!(!seen.headers.contains_key("content-type"));
}

#[tokio::test]
async fn bodies_travel_in_the_envelope_in_both_directions() {
    let server = Server::replies([Reply::json(202, r#"{"meta":1,"data":{"name":"web"}}"#)]).await;
    let body = Guest { name: "web".into(), cores: None };
    let answer = call::<Guest>(server.client(&NC2).call(&CREATE).json(&body)).send().await.unwrap();
    assert_eq!(*answer, body);
    let seen = &server.seen()[0];
    assert_eq!(seen.text(), r#"{"data":{"name":"web"}}"#);
    assert_eq!(seen.headers["content-type"], "application/json");
}

#[tokio::test]
async fn an_operation_that_needs_a_body_sends_an_empty_object() {
    let server = Server::replies([Reply::new(204, &[], "")]).await;
    call::<Nothing>(server.client(&NC2).call(&START).segment("7")).send().await.unwrap();
    assert_eq!(server.seen()[0].text(), "{}");
}

#[tokio::test]
async fn credentials_go_with_every_call_but_the_anonymous_ones() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let auth = StaticHeaders::new().with("authorization", "Bearer canary").unwrap();
    let client = server.builder(&BARE).auth(auth).build().unwrap();
    call::<Nothing>(client.call(&GET).segment("1")).send().await.unwrap();
    call::<Nothing>(client.call(&LOGIN)).send().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].headers["authorization"], "Bearer canary");
    assert!(!seen[1].headers.contains_key("authorization"));
}

#[tokio::test]
async fn what_the_spec_does_not_have_can_be_called_too() {
    let server = Server::replies([Reply::json(200, r#"{"data": [1]}"#)]).await;
    let answer = server
        .client(&NC2)
        .request(Method::POST, "/new/thing")
        .query("x", 1)
        .json(&serde_json::json!({"a": 1}))
        .send()
        .await
        .unwrap();
    assert_eq!(*answer, serde_json::json!([1]));
    assert_eq!(server.seen()[0].target, "/api/new/thing?x=1");
    assert_eq!(server.seen()[0].text(), r#"{"data":{"a":1}}"#);
}

#[tokio::test]
async fn a_raw_answer_keeps_its_envelope_and_its_error_status() {
    let server = Server::replies([Reply::json(404, r#"{"data": 1}"#)]).await;
    let raw = get(&server.client(&NC2), "1").raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), &raw[..]), (404, &br#"{"data": 1}"#[..]));
}

#[tokio::test]
async fn a_clone_can_send_another_header_with_every_request() {
    let server = Server::replies([Reply::json(200, r#"{"name": "x"}"#)]).await;
    let client = server.client(&BARE);
    let other = client.with_header("tenant", "blue").unwrap();
    get(&other, "1").send().await.unwrap();
    get(&client, "1").send().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].headers["tenant"], "blue");
    assert!(!seen[1].headers.contains_key("tenant"));
}

fn is_send<T: Send>(_: &T) {}

#[tokio::test]
async fn every_future_and_every_stream_can_move_between_threads() {
    let server = Server::replies([Reply::json(200, "[]")]).await;
    let request = || server.client(&BARE).call(&GET).segment("1");
    is_send(&call::<Guest>(request()).send());
    is_send(&call::<Guest>(request()).raw());
    is_send(&cloudmgr_runtime::Paged::<Guest>::of(request()).send());
    is_send(&cloudmgr_runtime::Paged::<Guest>::of(request()).items());
    is_send(&cloudmgr_runtime::LongRunning::<Guest, Guest>::of(request(), &GUESTS).start());
    is_send(&cloudmgr_runtime::LongRunning::<Guest, Guest>::of(request(), &GUESTS).wait());
    is_send(&cloudmgr_runtime::DownloadCall::of(request()).send());
}

#[tokio::test]
async fn the_future_of_a_call_is_small() {
    let server = Server::replies([Reply::json(200, "[]")]).await;
    let sent = call::<Guest>(server.client(&BARE).call(&GET).segment("1")).send();
    assert!(size_of_val(&sent) < 1024, "{} bytes", size_of_val(&sent));
}
