//! Values of an SDK's types, for tests without a server.

use cloudmgr_facts::{Backend, Kind, Shape};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::fail::fail;
use crate::value::{Extent, Filler, Hints, Random, check, shape_named, shape_of_enum};

/// A value of the type `T` of an SDK. Required fields that are not given have the smallest valid value, or a random one
/// with a seed.
#[doc(hidden)]
#[track_caller]
pub fn make<T: DeserializeOwned>(backend: &Backend, given: &Value, seed: Option<u64>) -> T {
    let name = schema_of(std::any::type_name::<T>());
    let json = match (shape_named(backend, name), || shape_of_enum::<T>(backend)) {
        (Ok(shape), _) => filled(name, shape, given, seed),
        (Err(why), shape) => match shape() {
            Some(shape) => filled(name, shape, given, seed),
            None => fail(why),
        },
    };
    match serde_json::from_value(json) {
        Ok(value) => value,
        Err(error) => fail(format!("this is not a valid {name}: {error}")),
    }
}

/// The JSON of a schema. Required fields that are not given have the smallest valid value, or a random one with a seed.
#[doc(hidden)]
#[track_caller]
pub fn make_json(backend: &Backend, schema: &str, given: &Value, seed: Option<u64>) -> Value {
    match shape_named(backend, schema) {
        Ok(shape) => filled(schema, shape, given, seed),
        Err(why) => fail(why),
    }
}

#[track_caller]
fn filled(name: &str, shape: &'static Shape, given: &Value, seed: Option<u64>) -> Value {
    // An enum has no fields to give: null and `{}` leave the choice to the kit.
    let is_nothing = given.is_null() || given.as_object().is_some_and(serde_json::Map::is_empty);
    let given = Some(given).filter(|_| !is_nothing || matches!(shape.kind, Kind::Object(_)));
    let problems = given.map(|given| check(shape, given, Extent::Part)).unwrap_or_default();
    if !problems.is_empty() {
        fail(format!("this is not a valid {name}: {}", problems.join("; ")));
    }
    let (hints, random) = (Hints::default(), seed.map(Random::new));
    Filler::new(&hints).drawing(random.as_ref()).fill(shape, given)
}

/// The name of a type without its path.
fn schema_of(type_name: &str) -> &str {
    type_name.rsplit("::").next().unwrap_or(type_name)
}
