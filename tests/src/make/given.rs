//! Arguments for an operation: the least and the most, made from its document.

use bytes::Bytes;
use serde_json::Value;

use crate::document::operation::{Content, Operation};
use crate::make::arguments::Arguments;
use crate::make::sample::{Sampler, Size, turns};

/// The value of every credential that is a field or a parameter.
pub const FIELD_SECRET: &str = "canary4f1e1d0fac5";

/// What is uploaded, and what downloads answer: no text, and longer than a line.
pub const FILE: &[u8] = b"PK\x03\x04 not really\r\n--an archive\r\n\r\n\xff\xfe\x00";

/// Every set of arguments that an operation is called with: the least, and the most once per alternative of its body.
pub fn cases(operation: &Operation<'_>) -> Vec<(String, Arguments)> {
    let document = &operation.spec.document;
    let alternatives = operation.body.as_ref().map_or(1, |body| turns(document, body.schema));
    let most = (0..alternatives).map(|turn| (format!("most {turn}"), arguments(operation, Size::Most, turn)));
    [("least".to_owned(), arguments(operation, Size::Least, 0))].into_iter().chain(most).collect()
}

/// The least arguments.
pub fn least(operation: &Operation<'_>) -> Arguments {
    arguments(operation, Size::Least, 0)
}

/// The most arguments.
pub fn most(operation: &Operation<'_>) -> Arguments {
    arguments(operation, Size::Most, 0)
}

fn arguments(operation: &Operation<'_>, size: Size, turn: usize) -> Arguments {
    let mut arguments = Arguments::default();
    let least = size == Size::Least;
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required || !least) {
        let value = parameter_value(operation, parameter.place, parameter.name, parameter.schema, size);
        let value =
            if parameter.place == "path" && !parameter.slashes { without_slashes(value) } else { value };
        let place = match parameter.place {
            "path" => &mut arguments.path,
            "query" => &mut arguments.query,
            _ => &mut arguments.headers,
        };
        place.insert(parameter.name.to_owned(), value);
    }
    if let Some(body) = operation.body.as_ref().filter(|_| operation.needs_body || !least) {
        fill(&mut arguments, operation, body, size, turn);
    }
    arguments
}

/// A value of a parameter. Headers hold no text outside of ASCII, and an empty list is as good as none.
fn parameter_value(operation: &Operation<'_>, place: &str, name: &str, schema: &Value, size: Size) -> Value {
    let of_size = |size| sampler(operation, size, 0).value(name, schema, &[]);
    match of_size(size) {
        Value::String(_) if place == "header" => of_size(Size::Least),
        Value::Array(items) if items.is_empty() => of_size(Size::Most),
        value => value,
    }
}

/// A value of a path parameter that may not contain a slash.
fn without_slashes(value: Value) -> Value {
    match value {
        Value::String(text) => Value::from(text.replace('/', "+")),
        other => other,
    }
}

fn sampler<'a>(operation: &Operation<'a>, size: Size, turn: usize) -> Sampler<'a> {
    Sampler { document: &operation.spec.document, size, turn, secret: FIELD_SECRET }
}

fn fill(arguments: &mut Arguments, operation: &Operation<'_>, body: &Content<'_>, size: Size, turn: usize) {
    if body.is_json() {
        let wire = sampler(operation, size, turn).value("body", body.schema, &body.values());
        arguments.body = Some(operation.request_payload(&wire).clone());
    } else {
        arguments.upload = Some(Bytes::from_static(FILE));
    }
}

/// A body of an answer, true to the wire.
pub fn answer(operation: &Operation<'_>, content: &Content<'_>, size: Size) -> Value {
    let mut wire = sampler(operation, size, 0).value("answer", content.schema, &content.values());
    succeed(operation, &mut wire);
    wire
}

/// Turns a response into a success.
fn succeed(operation: &Operation<'_>, wire: &mut Value) {
    if let (Some(code), Some(ok)) =
        (operation.envelope("code").and_then(Value::as_str), operation.envelope("ok"))
        && let Some(said) = wire.get_mut(code)
    {
        *said = ok.clone();
    }
}
