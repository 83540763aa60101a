//! The shape of a type: by the name of its schema, or by its variants.

use std::collections::HashSet;
use std::mem::discriminant;

use cloudmgr_facts::{Backend, Kind, Object, Payload, Shape};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::fill::{Filler, Hints};
use super::similar::did_you_mean;

/// The shape of the schema of this name, or what was meant.
pub(crate) fn shape_named(backend: &Backend, name: &str) -> Result<&'static Shape, String> {
    let known = objects(backend);
    // A type is named in Rust's way, whatever its schema is called: `next_page` is `NextPage`.
    let letters = |name: &str| name.replace(|c: char| !c.is_ascii_alphanumeric(), "").to_ascii_lowercase();
    let exact = known.iter().find(|(object, _)| object.name == name);
    let found = exact.or_else(|| known.iter().find(|(object, _)| letters(object.name) == letters(name)));
    found.map(|(_, shape)| *shape).ok_or_else(|| {
        let meant = did_you_mean(name, known.iter().map(|(object, _)| object.name));
        format!("{} has no schema `{name}`{meant}", backend.name)
    })
}

/// The shape of an enum: of those whose variants are all different variants of `T`, the one with the most.
///
/// The facts do not name enums, and `T` is only known to decode: what it does with a string that no API has shows its
/// variant for unknown strings.
pub(crate) fn shape_of_enum<T: DeserializeOwned>(backend: &Backend) -> Option<&'static Shape> {
    let variant = |value: Value| serde_json::from_value::<T>(value).ok().map(|value| discriminant(&value));
    let unknown = variant(json!("cloudmgr-testkit:unknown"));
    let found = every_shape(backend).into_iter().filter_map(|shape| {
        let variants: Option<HashSet<_>> = values(shape).into_iter().map(variant).collect();
        let variants =
            variants.filter(|variants| unknown.is_none_or(|unknown| !variants.contains(&unknown)))?;
        let are_different = !variants.is_empty() && variants.len() == values(shape).len();
        // A type with a single variant is an enum of strings, never a choice of one object.
        let is_enum = matches!(shape.kind, Kind::Enum(_)) && unknown.is_some();
        (are_different && (is_enum || variants.len() > 1)).then_some((variants.len(), shape))
    });
    found.max_by_key(|(count, _)| *count).map(|(_, shape)| shape)
}

/// A value of each variant of a shape.
fn values(shape: &Shape) -> Vec<Value> {
    let hints = Hints::default();
    match shape.kind {
        Kind::Enum(values) => values.iter().map(|value| json!(value)).collect(),
        Kind::OneOf(members) => members.iter().map(|member| Filler::new(&hints).fill(member, None)).collect(),
        _ => Vec::new(),
    }
}

/// Every object of an API and its shape.
fn objects(backend: &Backend) -> Vec<(&'static Object, &'static Shape)> {
    every_shape(backend).into_iter().filter_map(|shape| Some((shape.object()?, shape))).collect()
}

/// Every shape of an API, each object once.
fn every_shape(backend: &Backend) -> Vec<&'static Shape> {
    let (mut found, mut objects) = (Vec::new(), HashSet::new());
    let mut open: Vec<&'static Shape> = backend.operations().flat_map(shapes).collect();
    while let Some(shape) = open.pop() {
        if shape.object().is_none_or(|object| objects.insert(std::ptr::from_ref(object))) {
            open.extend(parts(shape));
            found.push(shape);
        }
    }
    found
}

/// The shapes of the parts of a value.
fn parts(shape: &Shape) -> Vec<&'static Shape> {
    match shape.kind {
        Kind::Object(object) => object.fields.iter().map(|field| field.shape).chain(object.extra).collect(),
        Kind::List(item) | Kind::Map(item) => vec![item],
        Kind::OneOf(members) => members.to_vec(),
        _ => Vec::new(),
    }
}

/// What an operation sends and returns.
fn shapes(operation: &'static cloudmgr_facts::Operation) -> Vec<&'static Shape> {
    let payload = match operation.payload {
        Payload::Json { shape, .. } => Some(shape),
        _ => None,
    };
    let body = operation.body.and_then(|body| body.shape);
    let responses = operation.responses.iter().filter_map(|response| response.shape);
    let params = operation.params.iter().map(|param| param.shape);
    payload.into_iter().chain(body).chain(responses).chain(params).collect()
}
