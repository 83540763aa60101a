//! What Python's encoder writes and JSON does not have: `NaN`, `Infinity`, `-Infinity` and lone surrogates.

use cloudmgr_runtime::{Api, Call, Envelope, ErrorKind, Method, Operation, Paged, Paging, StreamExt};
use serde_json::{Map, Value, json};

use crate::support::{Guest, Reply, Server, call};

#[derive(Clone, Debug, PartialEq)]
struct Sample {
    name: String,
    load: f64,
    label: Option<String>,
    peak: Option<f64>,
    steps: Vec<f64>,
    facts: Option<Value>,
    extra: Map<String, Value>,
}
cloudmgr_runtime::object! {
    Sample {
        required name,
        required load,
        optional label,
        optional peak,
        optional steps,
        optional facts,
        rest extra,
    }
}

static GET: Operation = Operation::new("samples_get", Method::GET, "/sample");
static LIST: Operation = Operation::new("samples_list", Method::GET, "/samples")
    .paged(Paging::offset("offset", "limit", 4).items("items"));
const fn api(envelope: Envelope) -> Api {
    Api { name: "t", base_url: "", envelope, operations: &[] }
}
static API: Api = api(Envelope::NONE);
static ENVELOPED: Api = api(Envelope::NONE.data("data").code("code").ok(0));

/// The call that is answered with `body`.
async fn get<T: serde::de::DeserializeOwned>(body: &str) -> Call<T> {
    let server = Server::replies([Reply::json(200, body)]).await;
    call(server.client(&API).call(&GET))
}

#[tokio::test]
async fn not_a_number_and_infinities_in_free_form_values_are_null() {
    let body =
        r#"{"name": "NaN", "load": 1, "facts": {"a": [NaN, -Infinity, {"b": Infinity}]}, "more": NaN}"#;
    let sample = get::<Sample>(body).await.send().await.unwrap();
    assert_eq!(sample.name, "NaN");
    assert_eq!(sample.facts, Some(json!({"a": [null, null, {"b": null}]})));
    assert_eq!(sample.extra["more"], Value::Null);
    assert_eq!(sample.oddities(), [""; 0]);
    let value = get::<Value>("[NaN, Infinity,-Infinity]").await.send().await.unwrap();
    assert_eq!(*value, json!([null, null, null]));
}

#[tokio::test]
async fn a_lone_surrogate_in_a_free_form_value_is_a_replacement_character() {
    let body =
        r#"{"name": "\ud83d\ude00", "load": 1, "facts": ["\ud800", "a\udc00b", "\\ud800"], "\ud800": 1}"#;
    let sample = get::<Sample>(body).await.send().await.unwrap();
    assert_eq!(sample.name, "\u{1f600}");
    assert_eq!(sample.facts, Some(json!(["\u{fffd}", "a\u{fffd}b", "\\ud800"])));
    assert_eq!(sample.extra["\u{fffd}"], 1);
}

#[tokio::test]
async fn not_a_number_in_a_required_field_is_an_error_with_path_line_and_column() {
    for (body, path, found) in [
        ("{\"name\": \"a\",\n\"load\": NaN}", "at load: ", "NaN or Infinity"),
        ("{\"facts\": NaN, \"name\": \"a\",\n\"load\": -Infinity}", "at load: ", "NaN or Infinity"),
        ("{\"load\": 1,\n\"name\": \"a\\ud800\"}", "at name: ", "a string with a lone surrogate"),
    ] {
        let error = get::<Sample>(body).await.send().await.unwrap_err();
        let text = error.to_string();
        assert_eq!(error.kind(), ErrorKind::Decode, "{text}");
        assert!(text.contains(path) && text.contains(found) && text.contains(" line 2 column "), "{text}");
    }
}

#[tokio::test]
async fn not_a_number_costs_an_optional_field_and_is_told() {
    let body = r#"{"name": "a", "load": 1, "peak": NaN, "steps": [1, Infinity, 2], "label": "\ud800"}"#;
    let sample = get::<Sample>(body).await.send().await.unwrap();
    assert_eq!((sample.peak, &*sample.steps), (None, &[1.0, 2.0][..]));
    // What is legible of a text is kept.
    assert_eq!(sample.label.as_deref(), Some("\u{fffd}"));
    assert_eq!(sample.oddities(), ["peak", "steps[1]", "label"].map(|path| format!("Sample.{path}")));
}

#[tokio::test]
async fn a_type_of_the_users_own_meets_no_mark() {
    let guest = get::<Guest>(r#"{"name": "a", "other": NaN, "cores": 1}"#).await.send().await.unwrap();
    assert_eq!(*guest, Guest { name: "a".into(), cores: Some(1) });
    for body in [r#"{"name": NaN}"#, r#"{"name": "a", "cores": NaN}"#] {
        let text = get::<Guest>(body).await.send().await.unwrap_err().to_string();
        assert!(text.contains(" line 1 column "), "{text}");
    }
}

#[tokio::test]
async fn a_row_with_not_a_number_costs_no_other_row() {
    let body = r#"{"items": [{"name": "a", "load": 1}, {"name": "b", "load": NaN},
        {"name": "c", "load": 2, "facts": ["\ud800", NaN]}]}"#;
    let server = Server::replies([Reply::json(200, body), Reply::json(200, r#"{"items": []}"#)]).await;
    let rows: Vec<_> = Paged::<Sample>::new(server.client(&API).call(&LIST)).items().collect().await;
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0].as_ref().unwrap().name, "a");
    assert!(rows[1].as_ref().unwrap_err().to_string().contains("[1].load"));
    assert_eq!(rows[2].as_ref().unwrap().facts, Some(json!(["\u{fffd}", null])));
}

#[tokio::test]
async fn an_envelope_with_not_a_number_still_tells_its_error() {
    let server = Server::replies([
        Reply::json(200, r#"{"data": {"load": NaN}, "code": 7, "message": "no such guest"}"#),
        Reply::json(200, r#"{"data": {"load": NaN}, "code": 0}"#),
    ])
    .await;
    let client = server.client(&ENVELOPED);
    let error = call::<Value>(client.call(&GET)).send().await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Api, Some("no such guest")), "{error:?}");
    let value = call::<Value>(client.call(&GET)).send().await.unwrap();
    assert_eq!(*value, json!({"load": null}));
}

#[tokio::test]
async fn a_strict_client_takes_it_for_what_it_is() {
    let server = Server::replies([Reply::json(200, r#"{"facts": NaN}"#)]).await;
    let client = server.builder(&API).strict(true).build().unwrap();
    let text = call::<Value>(client.call(&GET)).send().await.unwrap_err().to_string();
    assert!(text.contains("broken JSON") && text.contains("facts, line 1 column"), "{text}");
}

#[tokio::test]
async fn an_integer_beyond_64_bits_in_a_free_form_value_is_the_nearest_float() {
    let value = get::<Value>("[18446744073709551615, 18446744073709551616]").await.send().await.unwrap();
    assert_eq!(*value, json!([u64::MAX, 18_446_744_073_709_552_000.0]));
}
