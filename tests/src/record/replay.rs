//! Plays a recorded exchange again: the same operation is called, and the server answers what it answered then.

use codegen::document::text as key;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::document::operation::{Operation, Parameter};
use crate::document::schema;
use crate::judge::expected;
use crate::make::arguments::{Arguments, Failure};
use crate::make::given;
use crate::record::by_hand;
use crate::record::har::Exchange;
use crate::wire::route;
use crate::wire::session::{Ended, Session};

/// What became of a recorded exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replayed {
    /// The answer became the operation's type.
    Decoded,
    /// A handwritten method read it, because it does not have the type of the operation.
    ByHand,
    /// The rows have the fields that were asked for: they become the caller's type, not the operation's.
    Projected,
    /// The answer became an error with its status, code and message.
    Error,
    /// No operation of the document has this method and path, for a reason.
    Undocumented(Undocumented),
    /// Something else, which is wrong.
    Wrong(String),
}

/// Why no operation of the document has a recorded method and path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undocumented {
    /// It is not below the document's base path.
    Elsewhere,
    /// The server refuses it: there is no such operation.
    Refused,
    /// The server points to another path, which the document has.
    Moved,
    /// It is reached through a WebSocket, which no replay opens.
    WebSocket,
    /// It is below a path that the document has, and the server does not look further.
    Below,
}

/// Plays one exchange again.
pub async fn replay(session: &Session, operations: &[Operation<'_>], exchange: &Exchange) -> Replayed {
    let Some((operation, values)) = route::find(operations, &exchange.method, exchange.url.path()) else {
        return match undocumented(session, exchange) {
            Some(reason) => Replayed::Undocumented(reason),
            None => Replayed::Wrong("the server has it, and the document does not".to_owned()),
        };
    };
    match by_hand::replay(session, operation, exchange).await {
        Some(Ok(())) => return Replayed::ByHand,
        Some(Err(problem)) => return Replayed::Wrong(problem),
        None => {}
    }
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

/// Why the document has no operation for an exchange; `None` where it should have one.
fn undocumented(session: &Session, exchange: &Exchange) -> Option<Undocumented> {
    let spec = &session.spec;
    let operations: Vec<Operation<'_>> =
        spec.document.operations().map(|node| Operation::new(spec, node)).collect();
    let path = exchange.url.path();
    let has = |method: &str, path: &str| route::find(&operations, method, path).is_some();
    let is_below = |operation: &Operation<'_>| {
        let parent = format!("{}{}", spec.base_path(), operation.path);
        operation.method == exchange.method && parent.ends_with('/') && path.starts_with(&parent)
    };
    match exchange.status {
        _ if !path.starts_with(spec.base_path()) => Some(Undocumented::Elsewhere),
        // What a WebSocket is asked for without an upgrade is an error with any status.
        _ if has(&exchange.method, path) => Some(Undocumented::WebSocket),
        400..500 => Some(Undocumented::Refused),
        300..400 if moved(exchange).is_some_and(|to| has(&exchange.method, &to)) => Some(Undocumented::Moved),
        _ => operations.iter().any(is_below).then_some(Undocumented::Below),
    }
}

/// The path that a redirect points to.
fn moved(exchange: &Exchange) -> Option<String> {
    let (_, to) = exchange.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("location"))?;
    exchange.url.join(to).ok().map(|url| url.path().to_owned())
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
    let path = seen.uri().path();
    if seen.method() == &*exchange.method && decoded(path) == decoded(exchange.url.path()) {
        return Ok(());
    }
    Err(format!("{} {} was called instead", seen.method(), path))
}

/// Whether the result is what the recorded answer should become.
fn judged(operation: &Operation<'_>, exchange: &Exchange, result: &Result<Value, Failure>) -> Replayed {
    let wire = exchange.json();
    let content = operation.successes().find_map(|success| success.content.as_ref());
    let wants_json = content.is_none_or(|content| content.is_json());
    let refused = wire.as_ref().is_some_and(|wire| expected::is_failure(operation, wire));
    let page = wants_json && exchange.media.starts_with("text/html");
    let answered = wire.as_ref().is_some_and(|wire| operation.is_answered(exchange.status, wire));
    if exchange.status >= 300 && !answered || refused || page {
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

/// For a request of some fields: whether the document has all received fields.
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
