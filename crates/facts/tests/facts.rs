//! The facts are whole, and true of the documents' own examples.
#![cfg(all(feature = "cloudify", feature = "frame", feature = "nano", feature = "nc2"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use cloudmgr_facts::{Backend, BodyKind, Kind, Object, Payload, Place, Shape, cloudify, frame, nano, nc2};
use serde_json::Value;

const BACKENDS: [&Backend; 4] = [&cloudify::BACKEND, &frame::BACKEND, &nano::BACKEND, &nc2::BACKEND];

#[test]
fn the_generated_files_have_no_function() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let code = fs::read_to_string(&path).unwrap();
        assert!(
            !code.lines().any(|line| line.trim_start().starts_with("fn ")
                || line.contains(" fn ") && line.trim_start().starts_with("pub")),
            "{path:?}"
        );
    }
}

#[test]
fn operations_have_ids_of_their_own_and_words_of_a_command_line() {
    for backend in BACKENDS {
        let mut seen = HashSet::new();
        for operation in backend.operations() {
            assert!(seen.insert(operation.id), "{}", operation.id);
            assert_eq!(operation.id, format!("{}_{}", operation.tag, operation.verb));
            let resource = backend.resource(operation.tag).unwrap();
            for word in [resource.command, operation.command] {
                assert!(
                    word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                    "{word}"
                );
            }
            assert!(!operation.summary.is_empty());
        }
    }
}

#[test]
fn the_parameters_of_a_path_are_those_of_its_template() {
    for operation in BACKENDS.iter().flat_map(|backend| backend.operations()) {
        let named: Vec<&str> = operation.params_at(Place::Path).map(|param| param.name).collect();
        let template = operation.path.split('{').skip(1).map(|part| part.split_once('}').unwrap().0);
        assert_eq!(named, template.collect::<Vec<_>>(), "{}", operation.id);
    }
}

#[test]
fn what_is_paged_has_rows_and_what_runs_long_has_a_poll_operation() {
    for backend in BACKENDS {
        for operation in backend.operations() {
            if let Some(paging) = operation.paging {
                assert!(operation.row().is_some(), "{}", operation.id);
                assert!(operation.param(Place::Query, paging.limit).is_some(), "{}", operation.id);
            }
            if let Some(waiter) = operation.waiter {
                assert!(backend.operation(waiter.poll).is_some(), "{}", operation.id);
            }
        }
    }
}

#[test]
fn every_column_is_a_field() {
    for operation in BACKENDS.iter().flat_map(|backend| backend.operations()) {
        let Some(row) = operation.row() else { continue };
        for column in row.object().map_or(&[][..], |object| object.columns) {
            assert!(row.at(column).is_some(), "{}: {column}", operation.id);
        }
    }
}

#[test]
fn every_example_of_a_body_and_of_a_response_has_its_shape() {
    let (mut bodies, mut responses) = (0, 0);
    for backend in BACKENDS {
        for operation in backend.operations() {
            for body in operation.body.iter().filter(|body| body.kind == BodyKind::Json) {
                for example in body.examples {
                    let wire: Value = serde_json::from_str(example.json).unwrap();
                    let key = backend.envelope.request.filter(|_| !operation.bare);
                    let value = key.and_then(|key| wire.get(key)).unwrap_or(&wire);
                    fits(&format!("{} {}", operation.id, example.name), body.shape.unwrap(), value, true);
                    bodies += 1;
                }
            }
            for response in operation.responses {
                let Some(shape) = response.shape else { continue };
                for example in response.examples {
                    let wire: Value = serde_json::from_str(example.json).unwrap();
                    fits(&format!("{} {}", operation.id, example.name), shape, &wire, false);
                    responses += 1;
                }
            }
        }
    }
    assert!(bodies >= 132 && responses >= 300, "{bodies} bodies, {responses} responses");
}

#[test]
fn the_payload_of_a_json_answer_is_in_its_response() {
    for operation in BACKENDS.iter().flat_map(|backend| backend.operations()) {
        if let Payload::Json { .. } = operation.payload {
            let success = operation.responses.iter().find(|response| response.status.starts_with('2'));
            assert!(success.is_some(), "{}", operation.id);
        }
    }
}

/// Panics with the place where a value does not have a shape.
fn fits(place: &str, shape: &Shape, value: &Value, strict: bool) {
    if let Some(problem) = problem(shape, value, strict) {
        panic!("{place}{problem}");
    }
}

fn problem(shape: &Shape, value: &Value, strict: bool) -> Option<String> {
    let wrong = |wanted: &str| Some(format!(": {value} is not {wanted}"));
    match shape.kind {
        Kind::Any => None,
        _ if value.is_null() => (strict && !shape.nullable).then(|| ": null".to_owned()),
        Kind::Boolean if value.is_boolean() => None,
        Kind::Integer if value.is_i64() || value.is_u64() => None,
        Kind::Number if value.is_number() => None,
        Kind::String if value.is_string() => None,
        Kind::Enum(known) => match value.as_str() {
            Some(text) if !strict || known.contains(&text) => None,
            _ => wrong("one of the enum"),
        },
        Kind::List(item) => match value {
            Value::Array(items) => items.iter().find_map(|value| problem(item, value, strict)),
            _ => wrong("a list"),
        },
        Kind::Map(item) => match value {
            Value::Object(map) => map.values().find_map(|value| problem(item, value, strict)),
            _ => wrong("a map"),
        },
        Kind::Object(object) => match value {
            Value::Object(map) => of_object(object, map, strict),
            _ => wrong(object.name),
        },
        Kind::OneOf(members) => {
            let fitting = members.iter().filter(|member| problem(member, value, strict).is_none());
            (fitting.count() == 0).then(|| format!(": {value} fits no member"))
        }
        _ => wrong("of its type"),
    }
}

fn of_object(object: &Object, map: &serde_json::Map<String, Value>, strict: bool) -> Option<String> {
    let missing = object.fields.iter().find(|field| field.required && !map.contains_key(field.name));
    if let Some(field) = missing {
        return Some(format!(".{} is missing", field.name));
    }
    map.iter().find_map(|(key, value)| match object.field(key) {
        Some(field) => problem(field.shape, value, strict).map(|rest| format!(".{key}{rest}")),
        None if object.extra.is_some() || !strict => None,
        None => Some(format!(".{key} is no field")),
    })
}
