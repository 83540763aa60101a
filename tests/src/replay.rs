//! Plays a recorded exchange again: the same operation is called, and the server answers what it answered then.

use codegen::document::text as key;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::arguments::{Arguments, Failure};
use crate::har::Exchange;
use crate::operation::{Operation, Parameter};
use crate::session::{Ended, Session};
use crate::{expected, given, route, schema};

/// What became of a recorded exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replayed {
    /// The answer became the operation's type.
    Decoded,
    /// The rows have the fields that were asked for: they become the caller's type, not the operation's.
    Projected,
    /// The answer became an error with its status, code and message.
    Error,
    /// No operation of the document has this method and path.
    Unknown,
    /// Something else, which is wrong.
    Wrong(String),
}

/// Plays one exchange again.
pub async fn replay(session: &Session, operations: &[Operation<'_>], exchange: &Exchange) -> Replayed {
    let Some((operation, values)) = route::find(operations, &exchange.method, exchange.url.path()) else {
        return Replayed::Unknown;
    };
    let mut arguments = given::least(operation);
    arguments.path.extend(values.into_iter().map(|(name, value)| (name.to_owned(), Value::from(value))));
    let mut recorded = arguments.clone();
    fill(&mut recorded, operation, exchange);
    let mut ended = session.call(operation.id, &mut recorded, exchange.answer()).await;
    if let Err(Failure::Argument(_)) = ended.result {
        // What the type does not allow cannot be sent again; what was answered is still worth reading.
        ended = session.call(operation.id, &mut arguments, exchange.answer()).await;
    }
    match arrived(exchange, &ended) {
        Err(problem) => Replayed::Wrong(problem),
        Ok(()) => judged(operation, exchange, &ended.result),
    }
}

/// Arguments as they were recorded, where the document knows them.
fn fill(arguments: &mut Arguments, operation: &Operation<'_>, exchange: &Exchange) {
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == "query") {
        let pairs = exchange.url.query_pairs().filter(|(name, _)| name == parameter.name);
        let values: Vec<String> = pairs.map(|(_, value)| value.into_owned()).collect();
        if let Some(value) = read(operation, parameter, &values) {
            arguments.query.insert(parameter.name.to_owned(), value);
        }
    }
    if let Some(sent) = &exchange.sent {
        arguments.body = Some(operation.request_payload(sent).clone());
    }
}

/// A recorded parameter as its type.
fn read(operation: &Operation<'_>, parameter: &Parameter<'_>, values: &[String]) -> Option<Value> {
    let first = values.first()?;
    let split = || first.split(',').map(str::to_owned).collect::<Vec<_>>();
    Some(match schema::kind(&operation.spec.document, parameter.schema) {
        "array" if parameter.explode => Value::from(values),
        "array" => Value::from(split()),
        "string" => Value::from(first.as_str()),
        _ => serde_json::from_str(&first.to_lowercase()).unwrap_or_else(|_| Value::from(first.as_str())),
    })
}

/// The call reached the recorded method and path.
fn arrived(exchange: &Exchange, ended: &Ended) -> Result<(), String> {
    let decoded = |path: &str| percent_decode_str(path).decode_utf8_lossy().into_owned();
    let Some(seen) = ended.seen.last() else {
        return Err(format!("nothing was sent: {:?}", ended.result));
    };
    if seen.method == exchange.method && decoded(&seen.path) == decoded(exchange.url.path()) {
        return Ok(());
    }
    Err(format!("{} {} was called instead", seen.method, seen.path))
}

/// Whether the result is what the recorded answer should become.
fn judged(operation: &Operation<'_>, exchange: &Exchange, result: &Result<Value, Failure>) -> Replayed {
    let wire = exchange.json();
    let content = operation.successes().find_map(|success| success.content.as_ref());
    let wants_json = content.is_none_or(|content| content.is_json());
    let refused = wire.as_ref().is_some_and(|wire| expected::is_failure(operation, wire));
    let page = wants_json && exchange.media.starts_with("text/html");
    if exchange.status >= 300 || refused || page {
        return verdict(
            expected::failure(operation, exchange.status, wire.as_ref(), result),
            Replayed::Error,
        );
    }
    if let Some(rows) = projected(operation, exchange, wire.as_ref()) {
        return rows;
    }
    match result {
        Ok(_) => Replayed::Decoded,
        Err(failure) => Replayed::Wrong(failure.to_string()),
    }
}

fn verdict(faults: Vec<String>, otherwise: Replayed) -> Replayed {
    if faults.is_empty() { otherwise } else { Replayed::Wrong(faults.join("; ")) }
}

/// If only some fields were asked for: whether all that came are fields that the document knows.
fn projected(operation: &Operation<'_>, exchange: &Exchange, wire: Option<&Value>) -> Option<Replayed> {
    let parameter = key(operation.node, "x-projection");
    exchange.url.query_pairs().find(|(name, _)| name == parameter)?;
    let document = &operation.spec.document;
    let content = operation.successes().find_map(|success| success.content.as_ref())?;
    let place = operation.paging().map_or("", |paging| key(paging, "items"));
    let row = document.at(content.schema, place).and_then(|list| schema::keyword(document, list, "items"));
    let known: Vec<&str> =
        document.properties(row.unwrap_or(content.schema)).into_iter().map(|(name, _)| name).collect();
    let payload = operation.answer_payload(wire?);
    let rows = payload.get(place).and_then(Value::as_array).cloned().unwrap_or_else(|| vec![payload.clone()]);
    let names = rows.iter().filter_map(Value::as_object).flat_map(|row| row.keys());
    let unknown =
        names.filter(|name| !known.contains(&name.as_str())).map(|name| format!("unknown field {name}"));
    Some(verdict(unknown.collect(), Replayed::Projected))
}
