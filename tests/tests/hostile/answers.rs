//! Responses of broken or malicious servers.

use std::thread;

use cloudmgr_runtime::ErrorKind;
use conformance::document::operation::Operation;
use conformance::faults::healthy::Good;
use conformance::faults::{Column, Fault, Scene, input};
use conformance::judge::report::Report;
use conformance::make::arguments::Failure;
use conformance::make::given;
use conformance::make::sample::Size;
use conformance::wire::backends::{self, Backend};
use conformance::wire::connect::{self, Setting};
use conformance::wire::exchange::Answer;
use conformance::wire::server::Server;
use conformance::wire::session::Session;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// How often each kind of defect is tried on each operation.
const EACH: u32 = 4;

/// A body, and whether it may be a success.
struct Broken {
    body: Vec<u8>,
    may_succeed: bool,
}

#[test]
fn any_answer_to_any_operation_is_a_value_or_a_typed_error() {
    let reports = thread::scope(|scope| {
        let threads: Vec<_> =
            backends::all().into_iter().map(|backend| scope.spawn(move || tried(&backend))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    for (report, inputs) in reports {
        println!("{inputs} answers");
        report.end();
    }
}

/// All operations of a backend, with every kind of broken response.
fn tried(backend: &Backend) -> (Report, usize) {
    let mut report = Report::new("any answer to any operation is a value or a typed error");
    let mut inputs = 0;
    let mut runner = TestRunner::deterministic();
    super::block_on(async {
        let session = Session::start(backend).unwrap();
        for operation in session.spec.operations() {
            for broken in bodies(&operation, &mut runner) {
                inputs += 1;
                report.check();
                if let Some(fault) = answered(&session, &operation, &broken).await {
                    report.find_in(&operation, fault);
                }
            }
        }
    });
    (report, inputs)
}

/// The problem of a call that gets a broken response, if any.
async fn answered(session: &Session, operation: &Operation<'_>, broken: &Broken) -> Option<String> {
    let answer = Answer::new(200).header("content-type", "application/json").body(broken.body.clone());
    let ended = session.call(operation.id, &mut given::least(operation), answer).await;
    let body = || String::from_utf8_lossy(&broken.body).chars().take(400).collect::<String>();
    fault(operation, broken, &ended.result).map(|fault| format!("{fault}: {}", body()))
}

/// The problem of a result, if any. A panic ends the test by itself.
fn fault(operation: &Operation<'_>, broken: &Broken, result: &Result<Value, Failure>) -> Option<String> {
    match result {
        Ok(_) if broken.may_succeed => None,
        Ok(value) => Some(format!("succeeds with {value}")),
        Err(Failure::Call(error)) => {
            let typed = matches!(error.kind(), ErrorKind::Decode | ErrorKind::Api | ErrorKind::Auth);
            let named = error.operation() == Some(operation.id);
            (!typed || !named).then(|| format!("{error:?}"))
        }
        Err(other) => Some(other.to_string()),
    }
}

/// Arbitrary JSON, with and without envelope; examples that are truncated, or modified in a value or a byte.
fn bodies(operation: &Operation<'_>, runner: &mut TestRunner) -> Vec<Broken> {
    let good = good(operation);
    let text = good.to_string().into_bytes();
    let mut contents = operation.successes().filter_map(|success| success.content.as_ref());
    let is_file = contents.any(|content| !content.is_json());
    let mut bodies = Vec::new();
    for _ in 0..EACH * input::times() {
        let any = drawn(&input::json(), runner);
        let at = drawn(&(1..text.len().max(2)), runner);
        bodies.push(Broken::json(&any));
        bodies.push(Broken::json(&wrapped(operation, &good, any)));
        bodies.push(Broken { body: text[..at.min(text.len() - 1)].to_vec(), may_succeed: is_file });
        bodies.push(Broken::json(&mutated(&good, runner)));
        bodies.push(Broken { body: flipped(&text, runner), may_succeed: true });
    }
    bodies
}

impl Broken {
    /// Valid JSON.
    fn json(value: &Value) -> Self {
        Self { body: value.to_string().into_bytes(), may_succeed: true }
    }
}

/// A value of a strategy.
pub(crate) fn drawn<S: Strategy>(strategy: &S, runner: &mut TestRunner) -> S::Value {
    strategy.new_tree(runner).unwrap().current()
}

/// A valid response: one of the document's examples, or a generated one.
pub(crate) fn good(operation: &Operation<'_>) -> Value {
    let content = operation
        .successes()
        .find_map(|success| success.content.as_ref())
        .filter(|content| content.is_json());
    let Some(content) = content else { return serde_json::json!({ "data": {} }) };
    match content.examples.first() {
        Some((_, example)) => (*example).clone(),
        None => given::answer(operation, content, Size::Least),
    }
}

/// Replaces the payload.
fn wrapped(operation: &Operation<'_>, good: &Value, payload: Value) -> Value {
    let mut whole = good.clone();
    match operation.envelope("data").and_then(Value::as_str).and_then(|key| whole.get_mut(key)) {
        Some(place) => *place = payload,
        None => whole = payload,
    }
    whole
}

/// Modifies one to four values.
pub(crate) fn mutated(good: &Value, runner: &mut TestRunner) -> Value {
    let mut value = good.clone();
    for _ in 0..drawn(&(1..5_usize), runner) {
        let mut places = Vec::new();
        pointers(&value, String::new(), &mut places);
        let place = drawn(&prop::sample::select(places), runner);
        let new = drawn(&input::json(), runner);
        if let Some(place) = value.pointer_mut(&place) {
            *place = new;
        }
    }
    value
}

/// All paths in a value.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            pointers(member, format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, format!("{at}/{index}"), found));
        }
        _ => {}
    }
    found.push(at);
}

/// Modifies one to eight bytes.
pub(crate) fn flipped(text: &[u8], runner: &mut TestRunner) -> Vec<u8> {
    let mut bytes = text.to_vec();
    for _ in 0..drawn(&(1..9_usize), runner) {
        let at = drawn(&(0..bytes.len()), runner);
        bytes[at] = drawn(&any::<u8>(), runner);
    }
    bytes
}

/// How many broken logins are tried; each needs a client.
const LOGINS: u32 = 60;

#[test]
fn any_answer_to_a_login_opens_a_session_or_is_a_typed_error() {
    let mut runner = TestRunner::deterministic();
    for scene in Scene::all().unwrap() {
        let server = Server::start();
        for _ in 0..LOGINS * input::times() {
            let (arrived, result) = logged_in(&scene, &server, &mut runner);
            match result {
                Ok(_) | Err(Failure::Call(_)) if arrived => {}
                Ok(_) | Err(_) if !arrived => break,
                other => unreachable!("{scene:?}: {other:?}"),
            }
        }
    }
}

/// The response to a login with some of its values modified.
fn broken_login(login: &Answer, seed: u64) -> Answer {
    let good: Value = serde_json::from_slice(&Good::of(login).body).unwrap_or_default();
    Answer::new(200).json(&mutated(&good, &mut super::fuzz::runner(seed)))
}

/// Logs in with a broken response; returns whether a login was requested, and the result of the call.
fn logged_in(scene: &Scene, server: &Server, runner: &mut TestRunner) -> (bool, Result<Value, Failure>) {
    let seed = drawn(&any::<u64>(), runner);
    server.handle(move |seen| match connect::login(seen) {
        None => Answer::new(404),
        Some(login) => broken_login(&login, seed),
    });
    let base = format!("{}{}", server.url(), scene.spec.base_path());
    let client = scene.backend.connect(&Setting::new(&base)).unwrap();
    let operation = scene.operation(Column::Read).unwrap();
    let result =
        super::block_on(client.call(operation.id, &mut scene.arguments(Column::Read, Fault::Healthy)));
    let arrived = server.seen().iter().any(|seen| connect::login(seen).is_some());
    (arrived, result)
}
