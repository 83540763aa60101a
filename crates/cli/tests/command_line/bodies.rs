//! Bodies: what `--skeleton` prints is what the spec shows, and what is wrong is never sent.

use cloudmgr_facts::{self as facts, BodyKind, Kind, Shape};
use conformance::judge::report::Report;
use conformance::make::given;
use conformance::wire::exchange::Answer;
use serde_json::{Map, Value, json};

use crate::program::{Place, Ran};
use crate::words;

const BACKENDS: [&str; 4] = ["nc2", "cloudify", "frame", "nano"];

/// The operations that send JSON.
fn with_bodies(backend: &str) -> impl Iterator<Item = &'static facts::Operation> {
    let sends_json =
        |operation: &&facts::Operation| operation.body.is_some_and(|body| body.kind == BodyKind::Json);
    words::backend(backend).operations().filter(sends_json)
}

/// The words before the body: path, required parameters, consent.
fn words_before(place: &Place, operation: &facts::Operation) -> Vec<String> {
    let mut arguments = given::least(&place.document(operation));
    arguments.body = None;
    words::of(operation, &arguments, words::BodyBy::Flags, "").0
}

/// Runs an operation with a body on standard input.
fn run_with_body(place: &Place, operation: &facts::Operation, body: &str) -> Ran {
    let mut words = words_before(place, operation);
    words.push("--body=-".to_owned());
    place.run_with(&words, body)
}

#[test]
fn each_skeleton_arrives_unchanged_as_the_example_of_the_spec() {
    let mut report = Report::new("each skeleton arrives unchanged as the example of the spec");
    let mut bodies = 0;
    for name in BACKENDS {
        let place = Place::new(name);
        place.server.answer(Answer::new(400).json(&json!({})));
        for operation in with_bodies(name) {
            bodies += 1;
            for example in operation.body.unwrap().examples {
                report.check();
                report.find_all(name, operation.id, example.name, changed(&place, operation, example));
            }
        }
    }
    assert!(bodies >= 130, "{bodies} bodies");
    report.end();
}

/// What arrives of the skeleton of an example, if it is not the example.
fn changed(place: &Place, operation: &facts::Operation, example: &facts::Example) -> Vec<String> {
    let resource = operation.tag.replace('_', "-");
    let skeleton = place.run(&[&resource, operation.command, &format!("--skeleton={}", example.name)]);
    assert_eq!(skeleton.code, 0, "{}: {}", operation.id, skeleton.err);
    let ran = run_with_body(place, operation, &skeleton.out);
    let seen = place.seen();
    let came = seen.first().map(|seen| serde_json::from_slice::<Value>(seen.body()).unwrap());
    let wanted: Value = serde_json::from_str(example.json).unwrap();
    let is_changed = came.as_ref() != Some(&wanted);
    is_changed.then(|| format!("{came:?} instead of {wanted}: {}", ran.err)).into_iter().collect()
}

#[test]
fn a_mutated_body_is_refused_with_its_mistake_and_nothing_is_sent() {
    let mut report = Report::new("a mutated body is refused and nothing is sent");
    let mut count = 0;
    for name in BACKENDS {
        let place = Place::new(name);
        for operation in with_bodies(name) {
            let Some(body) = given::most(&place.document(operation)).body else { continue };
            for (what, mutant) in mutants(operation.body.unwrap().shape.unwrap(), &body) {
                report.check();
                count += 1;
                let ran = run_with_body(&place, operation, &mutant.to_string());
                if ran.code != 2 || !place.seen().is_empty() || !ran.err.contains(&what) {
                    report.find(name, operation.id, format!("{what}: exit code {}: {}", ran.code, ran.err));
                }
            }
        }
    }
    assert!(count >= 500, "{count} mutants");
    report.end();
}

/// Bodies with one mistake each, and the name of the field that the message must have.
fn mutants(shape: &'static Shape, body: &Value) -> Vec<(String, Value)> {
    let (Kind::Object(object), Value::Object(map)) = (shape.kind, body) else { return Vec::new() };
    let with = |name: &str, value: Value| {
        let mut changed: Map<String, Value> = map.clone();
        changed.insert(name.to_owned(), value);
        Value::Object(changed)
    };
    let mut found = vec![("field_of_nobody".to_owned(), with("field_of_nobody", json!(1)))];
    for field in object.fields {
        found.extend(field.required.then(|| (field.name.to_owned(), without(map, field.name))));
        found
            .extend(of_wrong_type(field.shape).map(|wrong| (field.name.to_owned(), with(field.name, wrong))));
        if let (Kind::Object(_), Some(inner)) = (field.shape.kind, map.get(field.name)) {
            let inner = mutants(field.shape, inner).into_iter().take(4);
            found.extend(inner.map(|(name, value)| (name, with(field.name, value))));
        }
    }
    found
}

fn without(map: &Map<String, Value>, name: &str) -> Value {
    let mut changed = map.clone();
    changed.shift_remove(name);
    Value::Object(changed)
}

/// A value that a field of this shape may not have.
fn of_wrong_type(shape: &Shape) -> Option<Value> {
    match shape.kind {
        Kind::Any | Kind::OneOf(_) => None,
        Kind::Enum(_) => Some(json!("never heard of")),
        Kind::String => Some(json!(["list"])),
        Kind::Integer => Some(json!(1.5)),
        _ => Some(json!("string")),
    }
}

#[test]
fn all_mistakes_are_told_at_once_and_what_was_meant_is_named() {
    let place = Place::new("nc2");
    let body = "nam: dev\nuse_case: generl\ncapacity: [{host_type: z1d.metal, number_of_hosts: three}]\n";
    let ran = place.run_with(&["clusters", "create-aws", "--body", "-", "--network.mode", "nwe"], body);
    assert_eq!(ran.code, 2);
    assert!(place.seen().is_empty());
    for part in MISTAKES {
        assert!(ran.err.contains(part), "no {part:?} in {}", ran.err);
    }
}

/// What is wrong with the body above, and what is said of it.
const MISTAKES: [&str; 7] = [
    "nam: no field of CreateAwsCluster; did you mean `name`?",
    "use_case: `generl` is not one of general, vdi; did you mean `general`?",
    "capacity[0].number_of_hosts: a string instead of a whole number",
    "network.mode: `nwe` is not one of existing, new; did you mean `new`?",
    "region: missing",
    "nothing was sent",
    "--skeleton",
];

#[test]
fn flags_win_over_the_body_and_dots_lead_into_objects() {
    let place = Place::new("nc2");
    place.answers(202, &json!({"data": {"id": "7d3c51a4-0000-4000-8000-000000000001"}}));
    let skeleton = place.run(&["clusters", "create-aws", "--skeleton"]).out;
    let words = "clusters create-aws --body - --name dev2 --capacity host_type=z1d.metal,number_of_hosts=4 \
                 --network.mode existing --network.vpc vpc-1 --redundancy.factor=3";
    let ran = place.run_with(&words.split(' ').collect::<Vec<_>>(), &skeleton);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let sent = &place.sent()["data"];
    assert_eq!(sent["name"], "dev2");
    assert_eq!(sent["capacity"], json!([{"host_type": "z1d.metal", "number_of_hosts": 4}]));
    assert_eq!((&sent["network"]["mode"], &sent["network"]["vpc"]), (&json!("existing"), &json!("vpc-1")));
    assert_eq!(sent["redundancy"]["factor"], 3);
    assert_eq!(sent["region"], "eu-central-1");
}

#[test]
fn maps_take_pairs_and_files() {
    let place = Place::new("cloudify");
    place.answers(201, &json!({"id": "web"}));
    let inputs = place.file("inputs.yaml", "size: {cpus: 2}\nport: 80\n");
    let file = format!("--inputs=@{}", inputs.display());
    let pair = "--inputs=port=8080";
    let words = ["deployments", "create", "web", "--blueprint-id", "web", &file, pair, "--allow-secret-args"];
    let ran = place.run(&words);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let came = place.sent();
    assert_eq!(came["inputs"], json!({"size": {"cpus": 2}, "port": 8080}));
}
