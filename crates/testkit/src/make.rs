//! Values of an SDK's types, for tests without a server.

use cloudmgr_facts::Backend;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::fail::fail;
use crate::value::{Extent, Filler, Hints, Random, check, shape_named};

/// A value of the type `T` of an SDK, of which `given` is said. What is required and not said is the least valid value, or
/// is drawn with a seed.
#[doc(hidden)]
#[track_caller]
pub fn make<T: DeserializeOwned>(backend: &Backend, given: &Value, seed: Option<u64>) -> T {
    let json = make_json(backend, schema_of(std::any::type_name::<T>()), given, seed);
    match serde_json::from_value(json) {
        Ok(value) => value,
        Err(error) => fail(format!("this is no {}: {error}", schema_of(std::any::type_name::<T>()))),
    }
}

/// The JSON of a schema, of which `given` is said.
#[doc(hidden)]
#[track_caller]
pub fn make_json(backend: &Backend, schema: &str, given: &Value, seed: Option<u64>) -> Value {
    let shape = match shape_named(backend, schema) {
        Ok(shape) => shape,
        Err(why) => fail(why),
    };
    let problems = check(shape, given, Extent::Part);
    if !problems.is_empty() {
        fail(format!("this is no {schema}: {}", problems.join("; ")));
    }
    let (hints, random) = (Hints::default(), seed.map(Random::new));
    Filler::new(&hints).drawing(random.as_ref()).fill(shape, Some(given))
}

/// The name of a type without its path.
fn schema_of(type_name: &str) -> &str {
    type_name.rsplit("::").next().unwrap_or(type_name)
}
