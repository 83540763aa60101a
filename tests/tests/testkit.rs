//! The test kit responds as each document describes, in-process and over TCP, and replays recordings.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cloudmgr_runtime::{Error, Method, Url};
use cloudmgr_testkit::__private::sent_wrongly;
use cloudmgr_testkit::facts::{self, Payload};
use cloudmgr_testkit::{Seen, Server, json};
use conformance::document::operation::Operation;
use conformance::document::specs::{self, Spec};
use conformance::generated;
use conformance::judge::report::Report;
use conformance::judge::request::RequestJudge;
use conformance::judge::validate::Judge;
use conformance::make::arguments::Failure;
use conformance::make::given::{self, FILE};
use conformance::make::wrong::{Dice, Request};
use conformance::record::har::{self, Exchange};
use conformance::wire::backends::{self, Backend, Callable};
use conformance::wire::connect::{Setting, Way};
use serde_json::Value;

/// How many requests are made of each set of arguments.
const MUTATIONS: u64 = 4;

/// The seeds of random values; `None` for the smallest valid value.
const SEEDS: [Option<u64>; 5] = [None, Some(1), Some(2), Some(3), Some(4)];

fn facts_of(backend: &str) -> &'static facts::Backend {
    backends::facts(backend).unwrap()
}

/// A rule with a response per seed for each operation.
fn answer_everything(server: &Server, facts: &facts::Backend) {
    for operation in facts.operations() {
        let mut rule = server.on_operation(operation.id);
        for seed in SEEDS {
            rule = match (operation.payload, seed) {
                (Payload::Binary, _) => rule.file(FILE),
                // A session that expires immediately would be renewed again and again.
                _ if operation.id == "sessions_create" => rule.answers(json!({"timeout": 100_000})),
                (_, None) => rule.succeeds(),
                (_, Some(seed)) => rule.succeeds().random(seed),
            };
        }
    }
}

/// A server of a backend with a rule for every operation.
fn server_of(backend: &str) -> Server {
    let server = Server::new(facts_of(backend));
    answer_everything(&server, facts_of(backend));
    _ = server.lenient();
    server
}

#[test]
fn what_the_kit_answers_is_valid_by_the_document_for_every_operation() {
    let mut report = Report::new("what the kit answers is valid by the document");
    for backend in backends::all() {
        let (spec, server) = (Spec::read(backend.name).unwrap(), Server::new(facts_of(backend.name)));
        answer_everything(server.lenient(), facts_of(backend.name));
        for operation in spec.operations() {
            let success = operation.successes().next().and_then(|success| success.content.clone());
            let Some(content) = success.filter(|content| content.is_json()) else { continue };
            let judge = Judge::new(&spec, content.schema);
            for seed in SEEDS {
                let (case, body) = exchanged(&server, &operation);
                report.judge(&operation, format_args!("seed {seed:?}, {case}"), judge.faults(&body));
            }
        }
    }
    report.end();
}

/// The next response to an operation, in words and as JSON.
fn exchanged(server: &Server, operation: &Operation<'_>) -> (String, Value) {
    let (status, body) = server.exchange(&operation.method, &target(operation)).unwrap();
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    (format!("status {status}: {body}"), body)
}

#[test]
fn a_made_body_of_each_operation_is_valid_by_the_document() {
    let mut report = Report::new("a made body of each operation is valid by the document");
    for backend in backends::all() {
        let (spec, facts) = (Spec::read(backend.name).unwrap(), facts_of(backend.name));
        for operation in spec.operations() {
            let shape = facts.operation(operation.id).and_then(|known| known.body?.shape?.object());
            let (Some(object), Some(content)) = (shape, &operation.body) else { continue };
            let judge = Judge::new(&spec, content.schema);
            for seed in SEEDS {
                let made = cloudmgr_testkit::__private::make_json(facts, object.name, &json!({}), seed);
                let wire = operation.request_body(made);
                report.judge(&operation, format_args!("seed {seed:?}: {wire}"), judge.faults(&wire));
            }
        }
    }
    report.end();
}

#[test]
fn the_kit_and_jsonschema_say_the_same_of_thousands_of_mutated_requests() {
    let mut report = Report::new("the kit and jsonschema say the same of mutated requests");
    let (mut all, mut wrong) = (0, 0);
    for backend in backends::all() {
        let spec = Spec::read(backend.name).unwrap();
        for operation in spec.operations() {
            let judge = RequestJudge::new(&operation);
            for request in mutated(&operation) {
                report.check();
                all += 1;
                wrong += usize::from(is_wrong(&mut report, &operation, &judge, &request));
            }
        }
    }
    assert!(all >= 2000 && wrong > all / 4 && wrong < all, "{wrong} of {all} are wrong");
    report.end();
}

/// The requests of an operation that have a body or a query, each mutated several times.
fn mutated(operation: &Operation<'_>) -> Vec<Request> {
    let cases = given::cases(operation);
    let requests = cases.iter().map(|(_, arguments)| Request::new(operation, arguments));
    let requests = requests.filter(|request| request.body.is_some() || !request.query.is_empty());
    let seeds =
        |request: Request| (1..=MUTATIONS).map(move |seed| request.clone().mutated(&mut Dice::new(seed)));
    requests.flat_map(seeds).collect()
}

/// Compares what is wrong with a request by the kit and by jsonschema; returns whether anything is.
fn is_wrong(
    report: &mut Report,
    operation: &Operation<'_>,
    judge: &RequestJudge<'_, '_>,
    request: &Request,
) -> bool {
    let official = judge.faults(request);
    let kit = sent_wrongly(&on_the_wire(operation, request));
    if official.is_empty() != kit.is_empty() {
        let what = format!("{}: jsonschema {official:?}, the kit {kit:?}", request.done);
        report.find_in(operation, what);
    }
    !official.is_empty()
}

/// A request as a server gets it.
fn on_the_wire(operation: &Operation<'_>, request: &Request) -> Seen {
    let mut url = Url::parse("http://localhost").unwrap();
    url.set_path(&target(operation));
    if !request.query.is_empty() {
        url.query_pairs_mut().extend_pairs(&request.query);
    }
    let body = request.body.as_ref().map(Value::to_string).unwrap_or_default();
    let (method, uri) = (operation.method.parse().unwrap(), url.as_str().parse().unwrap());
    let facts = backends::facts(&operation.spec.name).unwrap();
    Seen::new(facts, operation.spec.base_path(), method, &uri, http::HeaderMap::new(), body.into())
}

/// The path of an operation with a value for each placeholder.
fn target(operation: &Operation<'_>) -> String {
    format!("{}{}", operation.spec.base_path(), filled(operation.path))
}

/// A path template with a value for each placeholder.
fn filled(template: &str) -> String {
    let segments = template.split('/').map(|segment| if segment.starts_with('{') { "1" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// Calls every operation of a backend in process and over TCP, and compares the results.
macro_rules! compare {
    ($report:expr, $name:ident, $sdk:ident) => {{
        let spec = Spec::read(stringify!($name)).unwrap();
        let over_tcp = server_of(&spec.name);
        let remote = client_of(&spec.name, &over_tcp);
        let (local, in_process) = $sdk::testing::server();
        answer_everything(in_process.lenient(), facts_of(&spec.name));
        for operation in spec.operations() {
            for seed in SEEDS {
                let mut arguments = given::least(&operation);
                let near = match generated::$name::dispatch(&local, operation.id, &mut arguments) {
                    Ok(call) => call.await,
                    Err(failure) => Err(failure),
                };
                let far = remote.call(operation.id, &mut given::least(&operation)).await;
                $report.judge(&operation, format_args!("seed {seed:?}"), differences(near, far));
            }
        }
        let count = |server: &Server| server.requests().len();
        assert_eq!(count(&over_tcp), count(&in_process), "{}", spec.name);
    }};
}

#[tokio::test]
async fn every_operation_decodes_what_the_kit_answers_the_same_in_process_and_over_tcp() {
    let mut report = Report::new("what the kit answers decodes, the same in process and over TCP");
    compare!(report, cloudify, cloudify_sdk);
    compare!(report, frame, frame_sdk);
    compare!(report, nano, nano_sdk);
    compare!(report, nc2, nc2_sdk);
    report.end();
}

/// A client of a server on a port.
fn client_of(backend: &str, server: &Server) -> Box<dyn Callable> {
    let found = backends::all().into_iter().find(|known| known.name == backend).unwrap();
    found.connect(&Setting { way: way(backend), ..Setting::new(&server.listen()) }).unwrap()
}

/// How a client of a backend proves who it is, with as few logins as possible.
fn way(backend: &str) -> Way {
    if ["nano", "frame"].contains(&backend) { Way::Login } else { Way::Token }
}

/// The differences between two results, which should be the same success.
fn differences(near: Result<Value, Failure>, far: Result<Value, Failure>) -> Vec<String> {
    match (near, far) {
        (Ok(near), Ok(far)) if near == far => Vec::new(),
        (Ok(near), Ok(far)) => vec![format!("{near} in process, and {far} over TCP")],
        (near, far) => {
            [near.err(), far.err()].into_iter().flatten().map(|failure| failure.to_string()).collect()
        }
    }
}

#[tokio::test]
async fn a_missing_item_of_a_stateful_server_is_not_found_for_every_backend() {
    let mut report = Report::new("a missing item of a stateful server is not found");
    for backend in backends::all() {
        let errors = errors_of_reads(&backend).await;
        assert!(!errors.is_empty(), "{backend:?} keeps no resource");
        for (operation, error) in errors {
            report.check();
            if !error.is_not_found() {
                report.find(backend.name, operation.id, error);
            }
        }
    }
    report.end();
}

/// A server that keeps resources, and has no rule but for logins.
fn stateful(backend: &Backend) -> Server {
    let server = Server::new(backend.facts);
    server.stateful().lenient();
    if backend.name == "nano" {
        server.in_background("sessions_create", Some(json!({"timeout": 100_000})));
    }
    server
}

/// The errors of all operations with `GET` that a stateful server answers without a rule.
async fn errors_of_reads(backend: &Backend) -> Vec<(&'static facts::Operation, Error)> {
    let server = stateful(backend);
    let setting = Setting { way: way(backend.name), near: Some(&server), ..Setting::new(server.base_url()) };
    let client = backend.connect(&setting).unwrap();
    let mut errors = Vec::new();
    for operation in backend.facts.operations().filter(|operation| operation.method == "GET") {
        let error = client.request(Method::GET, &filled(operation.path)).send().await.err();
        let error = error.filter(|error| !error.to_string().contains("no rule answers"));
        errors.extend(error.map(|error| (operation, error)));
    }
    errors
}

#[tokio::test]
async fn the_recordings_of_the_project_replay() {
    let mut report = Report::new("the recordings replay");
    for file in ["cloudify-5.0.5.har", "nano.har", "nano-live.har"] {
        let recorded = har::read(&path_of(file)).unwrap();
        for exchange in recorded.iter().filter(|exchange| is_plain_get(exchange)) {
            let backend = if file.starts_with("nano") { "nano" } else { "cloudify" };
            let Some(path) = below(&exchange.url, facts_of(backend)) else { continue };
            report.check();
            let status = replayed_status(file, &path).await;
            let mut same = recorded.iter().filter(|o| o.method == "GET" && o.url == exchange.url);
            if !status.as_ref().is_ok_and(|status| same.any(|recorded| recorded.status == *status)) {
                report.find(backend, &exchange.title(), format!("{status:?}"));
            }
        }
    }
    report.end();
}

fn is_plain_get(exchange: &Exchange) -> bool {
    exchange.method == "GET" && exchange.url.query().is_none()
}

/// The status of a `GET` of a replayed recording.
async fn replayed_status(file: &str, path: &str) -> Result<u16, Error> {
    let call = match file.starts_with("nano") {
        true => nano_sdk::testing::replay(path_of(file)).0.request(Method::GET, path).raw().await,
        false => cloudify_sdk::testing::replay(path_of(file)).0.request(Method::GET, path).raw().await,
    };
    call.map(|response| response.status().as_u16())
}

fn path_of(file: &str) -> std::path::PathBuf {
    specs::root().join("tests/recordings").join(file)
}

/// The path of a recorded URL relative to the base URL.
fn below(url: &Url, facts: &facts::Backend) -> Option<String> {
    let base = Url::parse(facts.base_url).unwrap().path().to_owned();
    url.path().strip_prefix(&base).filter(|path| path.len() > 1).map(str::to_owned)
}
