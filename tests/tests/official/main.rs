//! The 442 requests of the official Python client 7.0.5, each repeated with this SDK and compared on the wire.
//!
//! A line of `requests_7.jsonl` is one request. Its operation is found by method and path and called with the arguments
//! of the line. The received request is compared: method, path, query, tenant and JSON body. Differences must be
//! explained by a rule or by a line of [`explained::LINES`]; an unused explanation fails the test too.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod explained;

use std::collections::BTreeSet;

use conformance::document::operation::{Operation, Parameter};
use conformance::document::schema;
use conformance::make::arguments::Arguments;
use conformance::make::given;
use conformance::wire::exchange::{Answer, Seen};
use conformance::wire::session::Session;
use conformance::wire::{backends, route};
use explained::LINES;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

/// A request of the official client.
struct Line {
    number: usize,
    method: String,
    path: String,
    query: Vec<(String, String)>,
    tenant: Option<String>,
    /// The JSON body, without the nulls that the official client sends for unset arguments.
    body: Option<Value>,
    /// Whether a file or a form was sent.
    has_file: bool,
}

#[tokio::test]
async fn every_request_of_the_official_client_is_sent_alike_or_differs_for_a_reason() {
    let session = cloudify();
    let operations = session.spec.operations();
    let (mut problems, mut differing) = (Vec::new(), BTreeSet::new());
    let lines: Vec<Line> = include_str!("requests_7.jsonl").lines().zip(1..).map(read).collect();
    for line in &lines {
        for difference in compare(&session, &operations, line).await {
            differing.insert(line.number);
            problems.extend(unexplained(line, &difference));
        }
    }
    problems.extend(stale(&differing));
    println!("{} requests, {} of them differ for a reason", lines.len(), differing.len());
    assert_eq!(lines.len(), 442);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn cloudify() -> Session {
    let backend = backends::all().into_iter().find(|backend| backend.name == "cloudify").unwrap();
    Session::start(&backend).unwrap()
}

/// A difference that no line of the explanations is about.
fn unexplained(line: &Line, difference: &str) -> Option<String> {
    let is_explained = LINES.iter().any(|(numbers, _)| numbers.contains(&line.number));
    (!is_explained).then(|| format!("{}: {} {}: {difference}", line.number, line.method, line.path))
}

/// The explanations of lines that do not differ.
fn stale(differing: &BTreeSet<usize>) -> impl Iterator<Item = String> {
    LINES.iter().flat_map(move |(numbers, why)| {
        let stale = numbers.iter().filter(|number| !differing.contains(number));
        stale.map(move |number| format!("{number} does not differ: {why}"))
    })
}

fn read((line, number): (&str, usize)) -> Line {
    let request: Value = serde_json::from_str(line).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pairs = request["query"].as_array().unwrap().iter();
    Line {
        number,
        method: text(&request["method"]),
        path: text(&request["path"]),
        query: sorted(pairs.map(|pair| (text(&pair[0]), text(&pair[1])))),
        tenant: request["headers"]["tenant"].as_str().map(str::to_owned),
        body: (request["body_kind"] == "json").then(|| without_nulls(&request["body"])),
        has_file: matches!(request["body_kind"].as_str(), Some("raw" | "multipart")),
    }
}

/// Sorted pairs, with Python's booleans converted to JSON.
fn sorted(pairs: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = pairs
        .map(|(name, value)| match value.as_str() {
            "True" | "False" => (name, value.to_lowercase()),
            _ => (name, value),
        })
        .collect();
    pairs.sort();
    pairs
}

/// Removes nulls, which the official client sends for unset arguments.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let given = fields.iter().filter(|(_, value)| !value.is_null());
            Value::Object(given.map(|(name, value)| (name.clone(), without_nulls(value))).collect())
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

/// The differences between the line and the request of this SDK.
async fn compare(session: &Session, operations: &[Operation<'_>], line: &Line) -> Vec<String> {
    let path = line.path.split('?').next().unwrap_or_default();
    let Some((operation, values)) = route::find(operations, &line.method, path) else {
        return vec!["no operation has this path".to_owned()];
    };
    let mut arguments = arguments(operation, line);
    arguments.path.extend(values.into_iter().map(|(name, value)| (name.to_owned(), Value::from(value))));
    let ended = session.call(operation.id, &mut arguments, Answer::new(200).json(&json!({}))).await;
    match ended.seen.last() {
        None => vec![format!("nothing was sent: {:?}", ended.result.err())],
        Some(seen) => differences(operation, line, seen),
    }
}

fn arguments(operation: &Operation<'_>, line: &Line) -> Arguments {
    let mut arguments = Arguments::default();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == "query") {
        if let Some(value) = value_in_query(operation, parameter, line) {
            arguments.query.insert(parameter.name.to_owned(), value);
        }
    }
    if let Some(tenant) = &line.tenant {
        arguments.headers.insert("Tenant".to_owned(), tenant.as_str().into());
    }
    arguments.body = line.body.clone();
    if line.has_file {
        arguments.upload = given::most(operation).upload;
    }
    arguments
}

/// The value of a parameter in the query of a line.
fn value_in_query(operation: &Operation<'_>, parameter: &Parameter<'_>, line: &Line) -> Option<Value> {
    let of_name = line.query.iter().filter(|(name, _)| name == parameter.name);
    let values: Vec<&str> = of_name.map(|(_, value)| value.as_str()).collect();
    let first = *values.first()?;
    Some(match schema::kind(&operation.spec.document, parameter.schema) {
        "array" if parameter.explode => json!(values),
        "array" => first.split(',').collect(),
        "string" => Value::from(first),
        _ => serde_json::from_str(first).unwrap_or_else(|_| Value::from(first)),
    })
}

fn pairs(seen: &Seen) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pairs = seen.uri().query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

/// The query of a line, converted by the rules of this SDK: position and size of a page are sent together, and fields
/// to filter on are not separate arguments but `.filter(field, value)`.
fn by_rule(operation: &Operation<'_>, line: &Line) -> Vec<(String, String)> {
    let is_known = |name: &str| operation.parameters.iter().any(|parameter| parameter.name == name);
    let is_filter =
        |name: &str| operation.node["x-filters"] == true && !name.starts_with('_') && !is_known(name);
    let mut query: Vec<_> = line.query.iter().filter(|(name, _)| !is_filter(name)).cloned().collect();
    let has = |name: &str| query.iter().any(|pair| pair.0 == name);
    let paging = &operation.node["x-pagination"];
    let names = ["offset", "limit"].map(|key| paging[key].as_str().unwrap_or_default());
    let defaults = ["0".to_owned(), paging["size"].to_string()];
    if names.iter().any(|name| has(name)) {
        let missing: Vec<_> = names.iter().zip(defaults).filter(|(name, _)| !has(name)).collect();
        query.extend(missing.into_iter().map(|(name, value)| ((*name).to_owned(), value)));
    }
    sorted(query.into_iter())
}

fn differences(operation: &Operation<'_>, line: &Line, seen: &Seen) -> Vec<String> {
    let decoded = |path: &str| percent_decode_str(path).decode_utf8_lossy().into_owned();
    let mut found = Vec::new();
    if seen.method() != &*line.method || decoded(seen.uri().path()) != decoded(&line.path) {
        found.push(format!("{} {} was sent", seen.method(), seen.uri().path()));
    }
    let (sent, official) = (sorted(pairs(seen).into_iter()), by_rule(operation, line));
    if sent != official {
        found.push(format!("the query is {sent:?} instead of {official:?}"));
    }
    if !line.has_file {
        found.extend(body_difference(line, seen));
    }
    found
}

fn body_difference(line: &Line, seen: &Seen) -> Option<String> {
    let sent: Option<Value> = serde_json::from_slice(seen.body()).ok();
    // The official client sends an empty object where nothing is needed, or nothing where an object is needed.
    let said = |body: &Option<Value>| body.clone().filter(|body| *body != json!({}));
    (said(&sent) != said(&line.body)).then(|| format!("the body is {sent:?} instead of {:?}", line.body))
}
