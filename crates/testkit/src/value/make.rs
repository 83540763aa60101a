//! Which shape a name stands for.

use cloudmgr_facts::{Backend, Kind, Object, Payload, Shape};

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

/// Every object of an API and its shape.
fn objects(backend: &Backend) -> Vec<(&'static Object, &'static Shape)> {
    let mut found: Vec<(&'static Object, &'static Shape)> = Vec::new();
    let mut open: Vec<&'static Shape> = backend.operations().flat_map(shapes).collect();
    while let Some(shape) = open.pop() {
        match shape.kind {
            Kind::List(item) | Kind::Map(item) => open.push(item),
            Kind::OneOf(members) => open.extend(members),
            Kind::Object(object) if !found.iter().any(|(known, _)| std::ptr::eq(*known, object)) => {
                found.push((object, shape));
                open.extend(object.fields.iter().map(|field| field.shape).chain(object.extra));
            }
            _ => {}
        }
    }
    found
}

/// What an operation sends and returns.
fn shapes(operation: &'static cloudmgr_facts::Operation) -> Vec<&'static Shape> {
    let payload = match operation.payload {
        Payload::Json { shape, .. } => Some(shape),
        _ => None,
    };
    let body = operation.body.and_then(|body| body.shape);
    let responses = operation.responses.iter().filter_map(|response| response.shape);
    payload.into_iter().chain(body).chain(responses).collect()
}
