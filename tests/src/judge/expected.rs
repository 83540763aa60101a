//! The expected results of a call for a given response.

use cloudmgr_runtime::Error;
use codegen::document::{flag, text as key};
use serde_json::Value;

use crate::document::operation::{Content, Operation};
use crate::judge::same;
use crate::make::arguments::{Failure, text};
use crate::make::given::FILE;

/// The problems of the result of a call whose response had a status and a JSON body.
pub fn faults(
    operation: &Operation<'_>,
    content: &Content<'_>,
    status: u16,
    wire: &Value,
    result: &Result<Value, Failure>,
) -> Vec<String> {
    if !(200..300).contains(&status) || is_failure(operation, wire) {
        return failure(operation, status, Some(wire), result);
    }
    match result {
        Err(failure) => vec![format!("does not decode: {failure}")],
        Ok(_) if flag(operation.spec.document.resolve(content.schema), "x-nothing") => Vec::new(),
        Ok(value) => success(operation, operation.answer_payload(wire), value),
    }
}

/// The problems of a result that should be the bytes of [`FILE`].
pub fn download(result: &Result<Value, Failure>) -> Vec<String> {
    match result {
        Ok(value) if value.as_str() == Some(&*String::from_utf8_lossy(FILE)) => Vec::new(),
        Ok(value) => vec![format!("downloaded {value}")],
        Err(failure) => vec![failure.to_string()],
    }
}

/// Whether a body reports a failure although its status is a success.
pub fn is_failure(operation: &Operation<'_>, wire: &Value) -> bool {
    let code = operation.envelope("code").and_then(Value::as_str).and_then(|key| wire.get(key));
    matches!((operation.envelope("ok"), code), (Some(ok), Some(code)) if ok != code)
}

/// Compares payload and value; for a paginated list, only the items and the total.
fn success(operation: &Operation<'_>, payload: &Value, value: &Value) -> Vec<String> {
    let Some(paging) = operation.paging() else { return same::differences(payload, value) };
    let at = |name| {
        let place = key(paging, name);
        place.split('.').filter(|part| !part.is_empty()).try_fold(payload, |value, part| value.get(part))
    };
    let mut faults = same::differences(at("items").unwrap_or(&Value::Null), &value["items"]);
    if paging.get("total").is_some() && at("total") != Some(&value["total"]) {
        faults.push(format!("total {} instead of {:?}", value["total"], at("total")));
    }
    faults
}

/// The problems of a result that should be a typed error: its kind, operation, status, code and message.
pub fn failure(
    operation: &Operation<'_>,
    status: u16,
    wire: Option<&Value>,
    result: &Result<Value, Failure>,
) -> Vec<String> {
    let error = match result.as_ref().map_err(|failure| failure.error().ok_or(failure)) {
        Ok(value) => return vec![format!("succeeds with {value}")],
        Err(Err(failure)) => return vec![failure.to_string()],
        Err(Ok(error)) => error,
    };
    let came = error.status().map(|status| status.as_u16().to_string());
    let mut faults = differs("operation", error.operation(), Some(operation.id));
    faults.extend(differs("status", came.as_deref(), Some(&status.to_string())));
    faults.extend(wire.into_iter().flat_map(|wire| said_wrongly(operation, status, wire, error)));
    faults
}

/// The problems of the code and the message of an error whose document is known.
fn said_wrongly(operation: &Operation<'_>, status: u16, wire: &Value, error: &Error) -> Vec<String> {
    let code = said(operation, wire, "code", &["code", "error_code"]);
    let message = raised(operation, status, wire)
        .or_else(|| said(operation, wire, "message", &["message", "detail", "title", "error"]));
    let message = message.map(|text| shown(&text));
    let mut faults = differs("code", error.code(), code.as_deref());
    faults.extend(differs("message", error.message(), message.as_deref()));
    faults
}

fn differs(what: &str, came: Option<&str>, wanted: Option<&str>) -> Vec<String> {
    let fault = (came != wanted).then(|| format!("{what} {came:?} instead of {wanted:?}"));
    fault.into_iter().collect()
}

/// A message as displayed by the SDK: one line of at most 300 characters.
fn shown(message: &str) -> String {
    let line: String = message.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match line.char_indices().nth(300) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The last line of the stack trace in a server failure.
fn raised(operation: &Operation<'_>, status: u16, wire: &Value) -> Option<String> {
    let trace = wire.get(operation.envelope("trace")?.as_str()?)?.as_str().filter(|_| status >= 500)?;
    let line = trace.trim_end().lines().next_back()?.trim();
    // A truncated trace does not end with an exception.
    (!line.is_empty() && !line.ends_with("...")).then(|| line.to_owned())
}

/// The contents of an error document: under the envelope's key, or under one of the common names, in the first error of
/// its list, in its `error`, or at the top level.
fn said(operation: &Operation<'_>, wire: &Value, envelope: &str, names: &[&str]) -> Option<String> {
    let key = |name| operation.envelope(name).and_then(Value::as_str);
    let listed = wire.get(key("errors").unwrap_or("errors")).and_then(|list| list.get(0));
    let nested = wire.get("error").filter(|error| error.is_object());
    let places = [listed, nested, Some(wire)].into_iter().flatten();
    let keys: Vec<&str> = key(envelope).iter().chain(names).copied().collect();
    let scalar = |value: &&Value| value.is_string() || value.is_number();
    let mut said = places.flat_map(|place| keys.iter().filter_map(|key| place.get(*key).filter(scalar)));
    said.find_map(|value| Some(text(value)).filter(|text| !text.is_empty()))
}
