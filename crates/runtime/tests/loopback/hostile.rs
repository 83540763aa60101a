//! Promises 6 and 7: what is new breaks nothing, and what is no answer is a typed error.

use cloudmgr_runtime::{Api, Envelope, Error, ErrorKind, Method, Nothing, Operation};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support::{Guest, Reply, Server, call};

static GET: Operation = Operation::new("guests_get", Method::GET, "/guests/{id}");
static BARE_GET: Operation = Operation::new("status_get", Method::GET, "/guests/{id}").bare();
static BARE: Api = Api { name: "bare", base_url: "", envelope: Envelope::NONE, operations: &[] };
static NC2: Api = Api {
    name: "nc2",
    base_url: "",
    envelope: Envelope::NONE.data("data").errors("errors"),
    operations: &[],
};
static NANO: Api = Api {
    name: "nano",
    base_url: "",
    envelope: Envelope::NONE.data("data").code("error_code").message("message").ok(0),
    operations: &[],
};

async fn answer<T: DeserializeOwned>(api: &'static Api, reply: Reply) -> Result<T, Error> {
    let server = Server::replies([reply]).await;
    call(server.client(api).call(&GET).segment("hidden-id"))
        .send()
        .await
        .map(cloudmgr_runtime::Response::into_inner)
}

async fn body<T: DeserializeOwned>(api: &'static Api, body: &str) -> Result<T, Error> {
    answer(api, Reply::json(200, body)).await
}

async fn undecodable(reply: Reply) -> String {
    let error = answer::<Guest>(&BARE, reply).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    assert!(error.status().is_some() && error.operation() == Some("guests_get"));
    let text = error.to_string();
    assert!(!text.contains("canary") && !text.contains("hidden-id"), "{text}");
    assert!(!format!("{error:?}").contains("canary"));
    text
}

#[tokio::test]
async fn what_is_no_answer_is_named() {
    let html = [("content-type", "text/html; charset=utf-8")];
    let json = [("content-type", "application/json")];
    for (reply, what) in [
        (Reply::new(200, &html, "<html>canary"), "an HTML page"),
        (Reply::new(200, &[], " <!DOCTYPE html><p>canary"), "an HTML page"),
        (Reply::new(200, &json, ""), "an empty body (application/json)"),
        (Reply::new(204, &[], ""), "an empty body (no content type)"),
        (Reply::new(200, &json, r#"{"name": "canary"#), "a truncated body"),
        (Reply::new(200, &json, r#"{"name": "canary",}"#), "broken JSON"),
        (Reply::new(200, &json, b"{\"name\": \"canary\xff\"}"), "not UTF-8"),
        (Reply::new(200, &[("content-type", "text/plain")], "canary"), "text (text/plain)"),
        (Reply::new(200, &json, r#"{"name": "x"} canary"#), "broken JSON"),
    ] {
        let text = undecodable(reply).await;
        assert!(text.contains(what), "{text} lacks {what}");
    }
}

#[tokio::test]
async fn what_is_nested_too_deeply_is_an_error_and_no_overflow() {
    let error = body::<Value>(&BARE, &"[".repeat(1_000_000)).await.unwrap_err();
    assert!(error.to_string().contains("JSON that is nested too deeply"), "{error}");
    assert!(body::<Nothing>(&BARE, &"[".repeat(1_000_000)).await.is_err());
}

#[tokio::test]
async fn a_field_of_another_shape_is_named_but_not_quoted() {
    for (body, what) in [
        (r#"{"name": {"canary": 1}}"#, "at name: invalid type: map, expected a string"),
        (r#"{"name": "x", "cores": "canary"}"#, "at cores: invalid type: string, expected u32"),
        (r#"{"name": "x", "cores": -987654321}"#, "at cores: invalid value: integer, expected u32"),
        (r#"{"cores": 1}"#, "missing field `name`"),
        (r#""canary""#, "invalid type: string, expected struct Guest"),
    ] {
        let text = undecodable(Reply::json(200, body)).await;
        assert!(text.contains(what), "{text} lacks {what}");
        assert!(!text.contains("987654321"), "{text}");
    }
}

#[tokio::test]
async fn a_place_inside_an_envelope_is_named_too() {
    let error = body::<Vec<Guest>>(&NC2, r#"{"data": [{"name": "a"}, {"name": 7}]}"#).await.unwrap_err();
    assert!(error.to_string().contains("at data[1].name: invalid type: integer"), "{error}");
    let error = body::<Guest>(&NC2, r#"{"name": "canary"}"#).await.unwrap_err();
    assert!(error.to_string().contains("no `data` in the answer"), "{error}");
}

#[tokio::test]
async fn even_an_operation_without_a_payload_does_not_take_a_page_for_success() {
    let page = Reply::new(200, &[("content-type", "text/html")], "<html></html>");
    assert_eq!(answer::<Nothing>(&NANO, page).await.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_truncated_body_is_an_error() {
    let short = Reply::head(200, &[], "content-length: 50\r\n").write(r#"{"name": "x"}"#).close();
    let error = answer::<Guest>(&BARE, short).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3));
    let chunk = Reply::head(200, &[], "transfer-encoding: chunked\r\n").write("5\r\n{\"nam").close();
    assert_eq!(answer::<Guest>(&BARE, chunk).await.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn what_is_not_http_is_an_error() {
    let error = answer::<Guest>(&BARE, Reply::default().write("SSH-2.0-OpenSSH_9.6\r\n\r\n").close()).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn new_fields_new_statuses_and_missing_content_types_break_nothing() {
    let fresh = r#"{"data": {"name": "x", "new": [1, {"a": null}]}, "links": {}}"#;
    for status in [200, 201, 202, 203, 299] {
        let guest: Guest = answer(&NC2, Reply::new(status, &[], fresh)).await.unwrap();
        assert_eq!(guest.name, "x");
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Lenient {
    #[serde(default, deserialize_with = "cloudmgr_runtime::nullable::deserialize")]
    tags: Vec<String>,
}

#[tokio::test]
async fn a_null_where_a_list_was_is_an_empty_list() {
    assert_eq!(body::<Vec<Guest>>(&BARE, "null").await.unwrap(), vec![]);
    assert_eq!(body::<Vec<Guest>>(&NC2, r#"{"data": null}"#).await.unwrap(), vec![]);
    let empty = Lenient { tags: vec![] };
    assert_eq!(body::<Lenient>(&BARE, r#"{"tags": null}"#).await.unwrap(), empty);
    assert_eq!(body::<Lenient>(&BARE, "{}").await.unwrap(), empty);
    assert!(body::<Guest>(&BARE, "null").await.is_err(), "a guest is not nothing");
}

#[tokio::test]
async fn nothing_decodes_from_anything_and_an_option_from_nothing() {
    for text in ["", "\"\"", "{}", "null", "[1]", "7", r#"{"a": {"b": []}}"#] {
        body::<Nothing>(&BARE, text).await.unwrap();
    }
    assert_eq!(answer::<Option<Guest>>(&BARE, Reply::new(204, &[], "")).await.unwrap(), None);
    assert_eq!(body::<Option<Guest>>(&BARE, "").await.unwrap(), None);
    assert_eq!(body::<Option<Guest>>(&NANO, r#"{"error_code": 0, "data": ""}"#).await.unwrap(), None);
    let some = body::<Option<Guest>>(&BARE, r#"{"name": "x"}"#).await.unwrap();
    assert_eq!(some.map(|guest| guest.name), Some("x".into()));
}

#[tokio::test]
async fn an_error_with_status_200_is_found_wherever_its_code_stands() {
    for text in [
        r#"{"error_code": 500, "message": "invalid pool 'x'", "data": ""}"#,
        r#"{"data": {"big": [1, 2]}, "message": "invalid pool 'x'", "error_code": 500}"#,
        r#"{"error_code": "500", "message": "invalid pool 'x'"}"#,
    ] {
        let error = body::<Value>(&NANO, text).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("500")));
        assert_eq!(error.message(), Some("invalid pool 'x'"));
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn the_payload_is_found_wherever_it_stands() {
    for text in [
        r#"{"error_code": 0, "message": "", "data": {"name": "x"}}"#,
        r#"{"data": {"name": "x"}, "error_code": 0}"#,
        r#"{"data": {"name": "x"}}"#,
    ] {
        assert_eq!(body::<Guest>(&NANO, text).await.unwrap().name, "x");
    }
}

#[tokio::test]
async fn an_operation_without_the_envelope_keeps_its_form_of_errors() {
    let server = Server::replies([
        Reply::json(200, r#"{"name": "x"}"#),
        Reply::json(404, r#"{"message": "gone", "error_code": "not_found_error"}"#),
    ])
    .await;
    let get = || call::<Guest>(server.client(&NANO).call(&BARE_GET).segment("1")).send();
    assert_eq!(get().await.unwrap().name, "x");
    assert_eq!(get().await.unwrap_err().code(), Some("not_found_error"));
}

#[tokio::test]
async fn code_and_message_are_found_in_every_usual_form() {
    for (text, code, message) in [
        (r#"{"errors": [{"title": "Invalid", "detail": "bad name"}]}"#, None, Some("bad name")),
        (r#"{"errors": [{"code": 17, "message": "no"}]}"#, Some("17"), Some("no")),
        (r#"{"errors": ["plain"]}"#, None, Some("plain")),
        (r#"{"message": "m", "error_code": "c", "server_traceback": null}"#, Some("c"), Some("m")),
        (r#"{"error": "just text"}"#, None, Some("just text")),
        (r#"{"error": {"code": "c", "message": "m"}}"#, Some("c"), Some("m")),
        (r#"{"errors": []}"#, None, None),
        (r#"[]"#, None, None),
        ("Method Not Allowed\n", None, Some("Method Not Allowed")),
        ("<html><h1>400</h1></html>", None, None),
        ("", None, None),
    ] {
        let error = answer::<Value>(&NC2, Reply::new(400, &[], text)).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (code, message), "{text}");
        assert_eq!(error.body(), Some(text.as_bytes()));
    }
}

#[tokio::test]
async fn the_body_of_an_error_is_read_as_a_type_of_the_callers_own() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Problem {
        title: String,
        fields: Vec<String>,
    }
    let text = r#"{"title": "Invalid", "fields": ["name"], "more": 1}"#;
    let error = answer::<Value>(&BARE, Reply::json(422, text)).await.unwrap_err();
    let expected = Problem { title: "Invalid".to_owned(), fields: vec!["name".to_owned()] };
    assert_eq!(error.body_as(), Some(expected));
    for text in ["<html>", "", r#"{"title": 1}"#] {
        let error = answer::<Value>(&BARE, Reply::new(500, &[], text)).await.unwrap_err();
        assert_eq!(error.body_as::<Problem>(), None, "{text}");
    }
}

#[tokio::test]
async fn a_servers_message_is_one_harmless_line() {
    let trace = format!(r#"{{"message": "\u001b[2Jline one\nline two {}"}}"#, "x".repeat(1000));
    let error = answer::<Value>(&BARE, Reply::json(500, &trace)).await.unwrap_err();
    let text = error.to_string();
    assert!(text.len() < 400 && !text.contains(char::is_control), "{text}");
}
