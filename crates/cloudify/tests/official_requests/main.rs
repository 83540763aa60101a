//! The requests of the official Python client 5.0.5, sent through this SDK.
//!
//! `official_client_requests.jsonl` has one request per line, as it was seen on the wire. For each of them the same call
//! is made here, and method, path, query and JSON body are compared. Rows that differ on purpose have a reason.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[path = "../server/mod.rs"]
mod server;
mod system;
mod work;

use std::future::Future;
use std::pin::Pin;

use cloudify_sdk::Client;
use serde_json::{Map, Value, json};
use server::{Arrived, Server, ok};

/// One request and the same call through the SDK.
struct Row {
    /// The line of the file, counted from 1.
    line: usize,
    call: Pin<Box<dyn Future<Output = ()>>>,
    /// What is sent instead, and why.
    differs: Vec<(Part, &'static str)>,
}

/// A part of a request as this SDK sends it.
enum Part {
    Path(&'static str),
    Body(Value),
}

impl Row {
    fn differs(mut self, part: Part, why: &'static str) -> Self {
        self.differs.push((part, why));
        self
    }
}

fn row<F: Future + 'static>(line: usize, call: F) -> Row {
    Row { line, call: Box::pin(async move { drop(call.await) }), differs: Vec::new() }
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

/// The last two are about the client itself.
fn clients(server: &Server) -> Vec<Row> {
    let login =
        |user: &str, password: &str| server.builder().login(user, password).tenant("t").build().unwrap();
    let strange = login("user", "p>>>?~\x7f");
    let extra = login("u", "p");
    vec![
        row(142, strange.blueprints().list().raw()),
        row(143, extra.blueprints().list().all_tenants(true).header("X-Extra", "1").raw()),
    ]
}

/// What is compared.
#[derive(Debug, PartialEq)]
struct Sent {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    tenant: Option<String>,
    body: Content,
}

#[derive(Debug, PartialEq)]
enum Content {
    None,
    Json(Value),
    Text(String),
    Bytes(usize),
}

/// How often the SDK differs by a rule rather than by a row.
#[derive(Default)]
struct Rules {
    booleans: usize,
    uploads: usize,
}

impl Sent {
    /// Changes a part; whether it was different.
    fn change(&mut self, part: Part) -> bool {
        match part {
            Part::Path(path) => std::mem::replace(&mut self.path, path.to_owned()) != path,
            Part::Body(body) => {
                let before = std::mem::replace(&mut self.body, Content::Json(body));
                before != self.body
            }
        }
    }
}

fn official(line: &str, rules: &mut Rules) -> Sent {
    let request: Value = serde_json::from_str(line).unwrap();
    let path = text(&request["path"]);
    let pairs = request["query"].as_array().unwrap().iter();
    let mut query: Vec<_> = pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
    let python = query.iter_mut().filter(|pair| matches!(pair.1.as_str(), "True" | "False"));
    rules.booleans += python.map(|pair| pair.1 = pair.1.to_lowercase()).count();
    query.sort();
    let body = content(&request);
    rules.uploads += usize::from(matches!(body, Content::Text(_) | Content::Bytes(_)));
    Sent {
        method: text(&request["method"]),
        path: path.strip_prefix("/api/v3.1").unwrap_or(&path).to_owned(),
        query,
        tenant: request["headers"]["tenant"].as_str().map(str::to_owned),
        body,
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn content(request: &Value) -> Content {
    match request["body_kind"].as_str() {
        None => Content::None,
        Some("json") => Content::Json(request["body"].clone()),
        Some("text") => Content::Text(text(&request["body"])),
        Some(_) => {
            let size = text(&request["body"]);
            Content::Bytes(size.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap())
        }
    }
}

fn ours(request: &Arrived) -> Sent {
    let mut query = request.pairs();
    query.sort();
    let body = match request.header("content-type") {
        None if request.body.is_empty() => Content::None,
        Some("application/json") => Content::Json(request.json()),
        Some("application/octet-stream") if request.body.len() > 1000 => Content::Bytes(request.body.len()),
        Some("application/octet-stream") => Content::Text(String::from_utf8(request.body.to_vec()).unwrap()),
        other => panic!("{} {} has the content type {other:?}", request.method, request.path),
    };
    Sent {
        method: request.method.clone(),
        path: request.path.clone(),
        query,
        tenant: request.header("tenant").map(str::to_owned),
        body,
    }
}

/// Every row, in the order of the lines.
fn rows(server: &Server, cloudify: &Client) -> Vec<Row> {
    let parts = [
        work::agents,
        work::blueprints,
        work::status,
        work::deployments,
        work::events_and_executions,
        system::manager_and_nodes,
        system::plugins,
        system::secrets,
        system::sites_and_snapshots,
        system::tenants_and_users,
    ];
    parts.iter().flat_map(|part| part(cloudify)).chain(clients(server)).collect()
}

#[tokio::test]
async fn every_request_of_the_official_client_is_sent_alike_or_differs_for_a_reason() {
    let server = Server::start(|request| match request.path.as_str() {
        "/tokens" if request.header("authorization").is_some() => ok(json!({"value": "t"})),
        _ => ok(json!({})),
    });
    let cloudify = server.builder().login("admin", "admin").tenant("default_tenant").build().unwrap();
    let rows = rows(&server, &cloudify);
    let lines: Vec<&str> = include_str!("../official_client_requests.jsonl").lines().collect();
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), (1..=lines.len()).collect::<Vec<_>>());

    let (mut same, mut explained, mut unexplained) = (0, Vec::new(), Vec::new());
    let mut rules = Rules::default();
    for Row { line, call, differs } in rows {
        call.await;
        let sent = ours(server.requests().last().unwrap());
        let mut wanted = official(lines[line - 1], &mut rules);
        same += usize::from(differs.is_empty());
        for (part, why) in differs {
            explained.push(format!("line {line}: {why}"));
            assert!(wanted.change(part), "line {line} differs no more: take its reason out");
        }
        if sent != wanted {
            unexplained.push(format!("line {line}: sent {sent:?}\n  instead of {wanted:?}"));
        }
    }
    println!("official requests: {} of {}, {same} alike", lines.len() - unexplained.len(), lines.len());
    print_differences(&explained, &rules);
    assert!(unexplained.is_empty(), "{} unexplained:\n{}", unexplained.len(), unexplained.join("\n"));
}

/// Prints what differs, by row and by rule.
fn print_differences(explained: &[String], rules: &Rules) {
    println!("  {} differ by row:", explained.len());
    explained.iter().for_each(|reason| println!("  {reason}"));
    println!("  {} query values: `true` for `True`, which the server reads in any case", rules.booleans);
    println!(
        "  {} uploads: application/octet-stream, for a file is not JSON; the server reads any type",
        rules.uploads
    );
}

#[tokio::test]
async fn a_login_is_standard_base64_where_the_official_client_uses_the_alphabet_of_urls() {
    let line = include_str!("../official_client_requests.jsonl").lines().nth(141).unwrap();
    let request: Value = serde_json::from_str(line).unwrap();
    let official = request["headers"]["authorization"].as_str().unwrap();
    let server = Server::start(|_| ok(json!({"value": "t", "items": []})));
    let strange = server.builder().login("user", "p>>>?~\x7f").build().unwrap();
    strange.blueprints().list().send().await.unwrap();
    let sent = server.requests()[0].header("authorization").unwrap().to_owned();
    assert_ne!(sent, official);
    assert_eq!(sent, official.replace('-', "+").replace('_', "/"));
}

#[test]
fn no_official_request_is_sent_by_way_of_the_escape_hatch() {
    let parts = [include_str!("system.rs"), include_str!("work.rs")];
    assert!(parts.iter().all(|part| !part.contains(".request(")));
    let lines = include_str!("../official_client_requests.jsonl").lines().count();
    let sent = parts.iter().map(|part| part.matches("row(").count()).sum::<usize>();
    assert!(sent >= lines - 2, "{sent} rows for {lines} requests");
}
