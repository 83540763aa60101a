//! JSON bodies: assembled from a file and flags, and validated against the spec before anything is sent.

mod check;
mod masked;
mod pairs;
mod read;
mod secret;
pub(crate) mod skeleton;
mod value;

use clap::ArgMatches;
use cloudmgr_facts::{Body, Kind, Shape};
use serde_json::{Map, Value};

pub(crate) use check::{Checker, check};
pub(crate) use masked::{Masked, field as masked_field, item as masked_item};
pub(crate) use pairs::pairs;
pub(crate) use read::read;
pub(crate) use value::{Source, pair, values};

use crate::args::Given;
use crate::args::inputs::{Input, Target};
use crate::mistakes::Mistakes;

/// The body of a call, or `None` if none was given and none is required.
pub(crate) fn build(
    body: &Body,
    inputs: &[Input],
    matches: &ArgMatches,
    mistakes: &mut Mistakes,
) -> Option<Value> {
    let shape = body.shape?;
    let before = mistakes.count();
    let given = assembled(inputs, matches, mistakes);
    let value = given.or_else(|| body.required.then(|| empty(shape)))?;
    // A flag that could not be parsed would be reported again as missing.
    if mistakes.count() == before {
        let checker = Checker { allow_unknown: matches.get_flag("allow-unknown"), any_id: false };
        mistakes.extend(check(&checker, shape, &value));
    }
    Some(value)
}

/// The body of `--body` with the values of the flags.
fn assembled(inputs: &[Input], matches: &ArgMatches, mistakes: &mut Mistakes) -> Option<Value> {
    let mut value = mistakes.ok("--body", base(matches))?;
    for input in inputs.iter().filter(|input| !matches!(input.target, Target::Param(_))) {
        apply(input, matches, &mut value, mistakes);
    }
    value
}

/// Reads the file of `--body`.
fn base(matches: &ArgMatches) -> Result<Option<Value>, String> {
    let Some(file) = matches.get_one::<String>("body") else { return Ok(None) };
    let value = if file.starts_with(['{', '[']) { read::parse(file) } else { read(file) };
    value.map(Some)
}

fn empty(shape: &Shape) -> Value {
    match shape.kind {
        Kind::List(_) => Value::Array(Vec::new()),
        _ => Value::Object(Map::new()),
    }
}

/// Adds the value of a flag to the body.
fn apply(input: &Input, matches: &ArgMatches, body: &mut Option<Value>, mistakes: &mut Mistakes) {
    let Some(given) = matches.strings(&input.id()) else { return };
    let source = Source { allow_literal_secrets: matches.get_flag("allow-secret-args") };
    let outcome = match &input.target {
        Target::Param(_) => Ok(()),
        Target::Item => items(input, &source, &given, body),
        Target::Field(place) => values(&source, input.shape, &given).and_then(|value| {
            let body = body.get_or_insert_with(|| Value::Object(Map::new()));
            set(body, place, value, matches!(input.shape.kind, Kind::Map(_)))
        }),
    };
    mistakes.ok(&format!("--{}", input.flag), outcome);
}

fn items(input: &Input, source: &Source, given: &[String], body: &mut Option<Value>) -> Result<(), String> {
    let list = body.get_or_insert_with(|| Value::Array(Vec::new()));
    let Value::Array(list) = list else { return Err("the body is no list".to_owned()) };
    for text in given {
        list.push(values(source, input.shape, std::slice::from_ref(text))?);
    }
    Ok(())
}

/// Sets the value at a path; a map is merged with the existing one.
fn set(body: &mut Value, place: &[&str], value: Value, merge: bool) -> Result<(), String> {
    let Some((name, rest)) = place.split_first() else {
        put(value, body, merge);
        return Ok(());
    };
    if body.is_null() {
        *body = Value::Object(Map::new());
    }
    let Value::Object(map) = body else { return Err("what is above it in the body is no object".to_owned()) };
    let below = map
        .entry(*name)
        .or_insert_with(|| if rest.is_empty() { Value::Null } else { Value::Object(Map::new()) });
    set(below, rest, value, merge)
}

fn put(value: Value, body: &mut Value, merge: bool) {
    match (body, value) {
        (Value::Object(old), Value::Object(new)) if merge => old.extend(new),
        (body, value) => *body = value,
    }
}
