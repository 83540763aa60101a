//! Promise 2: no secret in `Debug`, `Display`, spans, events or curl lines.

use std::error::Error as _;

use cloudmgr_runtime::{
    Api, Call, Envelope, Error, Method, Nothing, Operation, Param, Secret, SecretJson, StaticHeaders, Upload,
};
use serde::Serialize;

use crate::support::{Reply, Server, call};

static SET: Operation = Operation::new("secrets_set", Method::PUT, "/secrets/{key}/{token}");
static UPLOAD: Operation = Operation::new("upload", Method::POST, "/x").upload();
static API: Api = Api { name: "t", base_url: "", envelope: Envelope::NONE.request("data"), operations: &[] };

#[derive(Clone, Debug, Serialize)]
struct Body {
    name: &'static str,
    value: Secret,
    inputs: SecretJson,
}

/// A request with a canary in every place that can hold a secret.
fn risky(server: &Server) -> Call<Nothing> {
    let auth = StaticHeaders::new().with("authorization", "Bearer canary-auth").unwrap();
    let client = server
        .builder(&API)
        .auth(auth)
        .default_header("x-default", Secret::from("canary-default"))
        .build()
        .unwrap();
    let body = Body {
        name: "shown",
        value: Secret::from("canary-body"),
        inputs: serde_json::json!({"password": "canary-json"}).into(),
    };
    assert!(!format!("{body:?}").contains("canary"));
    let request = client
        .call(&SET)
        .segment("shown-key")
        .segment(Secret::from("canary+path"))
        .query("_passphrase", Secret::from("canary query"))
        .query_list("list", [Secret::from("canary-list")])
        .query_all("all", [Secret::from("canary-all")])
        .query("page", 7)
        .header("x-mine", Secret::from("canary-header"))
        .header("nano-session", "canary-session")
        .json(&body);
    call(request)
}

#[tokio::test]
async fn secrets_are_sent_but_shown_nowhere() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let shown = format!("{:?} {}", risky(&server), risky(&server).to_curl());
    assert!(!shown.contains("canary"), "{shown}");
    risky(&server).send().await.unwrap();
    let seen = &server.seen()[0];
    let sent = format!("{} {:?} {}", seen.target, seen.headers, seen.text());
    for canary in ["auth", "default", "body", "json", "%2Bpath", "%20query", "-header", "-session"] {
        assert!(
            sent.contains(&format!("canary{canary}")) || sent.contains(&format!("canary-{canary}")),
            "{canary}"
        );
    }
}

#[tokio::test]
async fn a_curl_line_shows_the_rest() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let line = risky(&server).to_curl();
    let url = format!("'{}/secrets/shown-key/***?_passphrase=***&list=***&all=***&page=7'", server.url());
    assert!(line.starts_with(&format!("curl -X PUT {url} ")), "{line}");
    for part in ["-H 'authorization: ***'", "-H 'content-type: application/json'", "-H 'x-mine: ***'"] {
        assert!(line.contains(part), "{line} lacks {part}");
    }
    assert!(
        line.contains(r#"{"data":{"name":"shown","value":"[redacted]","inputs":"[redacted]"}}"#),
        "{line}"
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_curl_line_survives_a_shell_and_tells_what_is_wrong() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let client = server.client(&API);
    let line = client.request(Method::POST, "/x").json("it's $HOME").to_curl();
    assert!(line.contains(r#"--data-raw '{"data":"it'\''s $HOME"}'"#), "{line}");
    assert!(client.request(Method::GET, "/..").to_curl().starts_with("# request: a part of the path"));
    let line = client.request(Method::GET, "/x").query("ids[]", "[a]").to_curl();
    assert!(line.starts_with("curl -g -X GET ") && line.contains("/x?ids[]=%5Ba%5D'"), "{line}");
    let upload = Upload::from(std::path::Path::new("/tmp/a.zip"));
    let form = client.call(&UPLOAD).multipart("image", upload.clone(), &[("a", "b".into())]);
    assert!(call::<Nothing>(form).to_curl().ends_with("--form-string 'a=b' -F 'image=@/tmp/a.zip'"));
    let stream = call::<Nothing>(client.call(&UPLOAD).body("application/zip", upload)).to_curl();
    assert!(stream.ends_with("-H 'content-type: application/zip' --data-binary '@/tmp/a.zip'"), "{stream}");
}

/// Everything that an error can be made to say.
fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(" {error} {error:?}"));
        cause = error.source();
    }
    text
}

#[tokio::test]
async fn an_error_says_nothing_of_what_was_sent_or_came_back() {
    let cookie = [("set-cookie", "canary"), ("content-type", "application/json")];
    for reply in [
        Reply::new(500, &cookie, r#"{"message": "sorry", "request": "canary"}"#),
        Reply::new(200, &cookie, r#"["canary"]"#),
        Reply::new(302, &[("location", "https://user:canary@h.example/canary")], "canary"),
        Reply::new(404, &[], "<p>canary"),
        Reply::none(),
    ] {
        let server = Server::replies([reply]).await;
        let error = call::<u32>(risky_request(&server)).send().await.unwrap_err();
        let text = everything(&error);
        assert!(!text.contains("canary"), "{text}");
    }
}

fn risky_request(server: &Server) -> cloudmgr_runtime::Request {
    let auth = StaticHeaders::new().with("authorization", "canary").unwrap();
    let client = server.builder(&API).auth(auth).build().unwrap();
    client.call(&SET).segment("canary1").segment("canary2").query("q", "canary").json("canary")
}

#[tokio::test]
async fn clients_and_builders_show_no_secret() {
    let server = Server::replies([Reply::json(200, "{}")]).await;
    let builder = server
        .builder(&API)
        .proxy("http://user:canary@127.0.0.1:1")
        .auth(StaticHeaders::new().with("authorization", "canary").unwrap())
        .default_header("x", Secret::from("canary"));
    assert!(!format!("{builder:?}").contains("canary"));
    let client = builder.build().unwrap();
    let text = format!("{client:?} {:?}", client.request(Method::GET, "/canary"));
    assert!(!text.contains("canary"), "{text}");
    assert!(text.contains(&server.address));
    assert!(Secret::from("x").is_secret());
}

#[tokio::test]
async fn a_form_is_sent_as_pairs_and_its_secrets_are_shown_nowhere() {
    static LOGIN: Operation = Operation::new("login", Method::POST, "/login");
    let server = Server::replies([Reply::json(204, "")]).await;
    let client = server.builder(&API).auth(cloudmgr_runtime::NoAuth).build().unwrap();
    let form = serde_json::json!({"user": "a b&c", "roles": ["x", "\u{fc}"], "minutes": 5, "note": null});
    #[derive(Serialize)]
    struct Form {
        #[serde(flatten)]
        rest: serde_json::Value,
        password: Secret,
    }
    let form = Form { rest: form, password: Secret::from("canary form") };
    let request = || call::<Nothing>(client.call(&LOGIN).form(&form));
    let shown = format!("{:?} {}", request(), request().to_curl());
    assert!(!shown.contains("canary") && shown.contains("user=a+b%26c"), "{shown}");
    request().send().await.unwrap();
    let seen = &server.seen()[0];
    // The order of fields depends on a feature of serde_json that other packages may turn on.
    let mut pairs: Vec<String> = seen.text().split('&').map(str::to_owned).collect();
    pairs.sort();
    assert_eq!(pairs, ["minutes=5", "password=canary+form", "roles=%C3%BC", "roles=x", "user=a+b%26c"]);
    assert_eq!(seen.headers["content-type"], "application/x-www-form-urlencoded");
}

#[tokio::test]
async fn a_form_with_an_object_in_a_field_is_refused_before_it_is_sent() {
    static LOGIN: Operation = Operation::new("login", Method::POST, "/login");
    let server = Server::replies([Reply::json(204, "")]).await;
    let client = server.builder(&API).auth(cloudmgr_runtime::NoAuth).build().unwrap();
    let request = client.call(&LOGIN).form(&serde_json::json!({"deep": {"canary": 1}}));
    let error = call::<Nothing>(request).send().await.unwrap_err();
    assert!(error.to_string().contains("`deep`") && !error.to_string().contains("canary"), "{error}");
    assert!(server.seen().is_empty());
}
