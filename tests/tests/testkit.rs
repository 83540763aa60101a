//! The test kit responds as each document describes, in-process and over TCP, and replays recordings.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cloudmgr_runtime::{Method, Url};
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
use conformance::record::har;
use conformance::wire::backends;
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
            let Some(content) = operation.successes().next().and_then(|success| success.content.clone())
            else {
                continue;
            };
            if !content.is_json() {
                continue;
            }
            let judge = Judge::new(&spec, content.schema);
            for seed in SEEDS {
                report.check();
                let (status, body) = server.exchange(&operation.method, &target(&operation)).unwrap();
                let body: Value = serde_json::from_slice(&body).unwrap_or_default();
                let case = format!("status {status}, seed {seed:?}: {body}");
                report.find_all(backend.name, operation.id, &case, judge.faults(&body));
            }
        }
    }
    report.end();
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
                report.check();
                let made = cloudmgr_testkit::__private::make_json(facts, object.name, &json!({}), seed);
                let wire = match operation.envelope("request").and_then(Value::as_str) {
                    Some(key) => json!({ key: made }),
                    None => made,
                };
                let case = format!("seed {seed:?}: {wire}");
                report.find_all(backend.name, operation.id, &case, judge.faults(&wire));
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
            let requests: Vec<Request> = given::cases(&operation)
                .iter()
                .map(|(_, arguments)| Request::new(&operation, arguments))
                .filter(|request| request.body.is_some() || !request.query.is_empty())
                .collect();
            for (seed, request) in
                (1..=MUTATIONS).flat_map(|seed| requests.iter().map(move |request| (seed, request)))
            {
                report.check();
                all += 1;
                let request = request.clone().mutated(&mut Dice::new(seed));
                let official = judge.faults(&request);
                wrong += usize::from(!official.is_empty());
                let kit = sent_wrongly(&on_the_wire(&operation, &request));
                if official.is_empty() != kit.is_empty() {
                    let what = format!("{}: jsonschema {official:?}, the kit {kit:?}", request.done);
                    report.find(backend.name, operation.id, what);
                }
            }
        }
    }
    assert!(all >= 2000 && wrong > all / 4 && wrong < all, "{wrong} of {all} are wrong");
    report.end();
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
    let segments =
        operation.path.split('/').map(|segment| if segment.starts_with('{') { "1" } else { segment });
    format!("{}{}", operation.spec.base_path(), segments.collect::<Vec<_>>().join("/"))
}

#[tokio::test]
async fn every_operation_decodes_what_the_kit_answers_the_same_in_process_and_over_tcp() {
    let mut report = Report::new("what the kit answers decodes, the same in process and over TCP");
    macro_rules! compare {
        ($name:ident, $sdk:ident) => {{
            let spec = Spec::read(stringify!($name)).unwrap();
            let backend = backends::all().into_iter().find(|backend| backend.name == spec.name).unwrap();
            let over_tcp = server_of(&spec.name);
            let way = if ["nano", "frame"].contains(&&*spec.name) { Way::Login } else { Way::Token };
            let remote = backend.connect(&Setting { way, ..Setting::new(&over_tcp.listen()) }).unwrap();
            let (local, in_process) = $sdk::testing::server();
            answer_everything(in_process.lenient(), facts_of(&spec.name));
            for operation in spec.operations() {
                for seed in SEEDS {
                    report.check();
                    let mut arguments = given::least(&operation);
                    let near = match generated::$name::dispatch(&local, operation.id, &mut arguments) {
                        Ok(call) => call.await,
                        Err(failure) => Err(failure),
                    };
                    let far = remote.call(operation.id, &mut given::least(&operation)).await;
                    report.find_all(
                        &spec.name,
                        operation.id,
                        &format!("seed {seed:?}"),
                        differences(near, far),
                    );
                }
            }
            let count = |server: &Server| server.requests().len();
            assert_eq!(count(&over_tcp), count(&in_process), "{}", spec.name);
        }};
    }
    compare!(cloudify, cloudify_sdk);
    compare!(frame, frame_sdk);
    compare!(nano, nano_sdk);
    compare!(nc2, nc2_sdk);
    report.end();
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
async fn the_recordings_of_the_project_replay() {
    let mut report = Report::new("the recordings replay");
    for file in ["cloudify-5.0.5.har", "nano.har", "nano-live.har"] {
        let path = specs::root().join("tests/recordings").join(file);
        let recorded = har::read(&path).unwrap();
        for exchange in &recorded {
            let is_plain = exchange.method == "GET" && exchange.url.query().is_none();
            let backend = if file.starts_with("nano") { "nano" } else { "cloudify" };
            let Some(path) = below(&exchange.url, facts_of(backend)).filter(|_| is_plain) else { continue };
            report.check();
            let call = match backend {
                "nano" => nano_sdk::testing::replay(path_of(file)).0.request(Method::GET, &path).raw().await,
                _ => cloudify_sdk::testing::replay(path_of(file)).0.request(Method::GET, &path).raw().await,
            };
            let status = call.map(|response| response.status().as_u16());
            let same = recorded.iter().filter(|other| other.method == "GET" && other.url == exchange.url);
            let statuses: Vec<u16> = same.map(|exchange| exchange.status).collect();
            if !status.as_ref().is_ok_and(|status| statuses.contains(status)) {
                report.find(backend, &exchange.title(), format!("{status:?}"));
            }
        }
    }
    report.end();
}

fn path_of(file: &str) -> std::path::PathBuf {
    specs::root().join("tests/recordings").join(file)
}

/// The path of a recorded URL relative to the base URL.
fn below(url: &Url, facts: &facts::Backend) -> Option<String> {
    let base = Url::parse(facts.base_url).unwrap().path().to_owned();
    url.path().strip_prefix(&base).filter(|path| path.len() > 1).map(str::to_owned)
}
