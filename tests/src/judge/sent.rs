//! Compares a received request with its operation and its arguments.

use codegen::document::text as key;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::document::operation::{Content, Operation, Parameter, placeholder};
use crate::judge::multipart::{self, Part};
use crate::judge::same;
use crate::judge::validate::Judge;
use crate::make::arguments::{Arguments, text};
use crate::wire::exchange::Seen;

/// All differences between a request and the expected one.
pub fn faults(operation: &Operation<'_>, arguments: &Arguments, seen: &Seen) -> Vec<String> {
    let mut faults = Vec::new();
    if seen.method() != &*operation.method {
        faults.push(format!("method {} instead of {}", seen.method(), operation.method));
    }
    faults.extend(path(operation, arguments, seen));
    faults.extend(query(operation, arguments, seen));
    faults.extend(headers(operation, arguments, seen));
    faults.extend(body(operation, arguments, seen));
    faults
}

/// Compares segment by segment: as in the template, or decoding to the argument.
pub fn path(operation: &Operation<'_>, arguments: &Arguments, seen: &Seen) -> Vec<String> {
    let template = format!("{}{}", operation.spec.base_path(), operation.path);
    let (wanted, came): (Vec<&str>, Vec<&str>) =
        (template.split('/').collect(), seen.uri().path().split('/').collect());
    let fits = |(wanted, came): (&&str, &&str)| match placeholder(wanted) {
        None => wanted == came,
        Some(name) => {
            let value = arguments.path.get(name).map(text);
            percent_decode_str(came).decode_utf8().ok().map(String::from) == value
        }
    };
    if wanted.len() == came.len() && wanted.iter().zip(&came).all(fits) {
        return Vec::new();
    }
    vec![format!("path {} for {template} with {:?}", seen.uri().path(), arguments.path)]
}

/// The query pairs, decoded.
pub fn pairs(seen: &Seen) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs =
        seen.uri().query().into_iter().flat_map(|query| query.split('&')).filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(k, v)| (decoded(k), decoded(v)))
        .collect()
}

/// Compares names, values and their number. Only the order of values with the same name is significant.
fn query(operation: &Operation<'_>, arguments: &Arguments, seen: &Seen) -> Vec<String> {
    let given = operation.parameters.iter().filter(|parameter| parameter.place == "query");
    let mut wanted: Vec<_> =
        given.flat_map(|parameter| parameter.pairs(arguments.query.get(parameter.name))).collect();
    let mut came = pairs(seen);
    came.retain(|pair| wanted.contains(pair) || !is_page(operation, arguments, pair));
    wanted.sort_by(|a, b| a.0.cmp(&b.0));
    came.sort_by(|a, b| a.0.cmp(&b.0));
    if wanted == came { Vec::new() } else { vec![format!("query {came:?} instead of {wanted:?}")] }
}

/// The pairs that the SDK adds to a paginated list: position and size of the first page, unless the user set them.
fn is_page(operation: &Operation<'_>, arguments: &Arguments, (name, value): &(String, String)) -> bool {
    let Some(paging) = operation.paging() else { return false };
    if arguments.query.contains_key(name) {
        return false;
    }
    let first = paging.get("first").unwrap_or(&json!(0)).to_string();
    let position = if key(paging, "style") == "page" { "page" } else { "offset" };
    let added = [(key(paging, "limit"), paging["size"].to_string()), (key(paging, position), first)];
    let is_sorted =
        || paging["sort"][name.as_str()].as_array().is_some_and(|fields| fields.contains(&json!(value)));
    added.iter().any(|(key, said)| key == name && said == value) || is_sorted()
}

fn headers(operation: &Operation<'_>, arguments: &Arguments, seen: &Seen) -> Vec<String> {
    let given = operation.parameters.iter().filter(|parameter| parameter.place == "header");
    let fault = |parameter: &Parameter<'_>| {
        let (name, wanted) = (parameter.name, arguments.headers.get(parameter.name).map(text));
        let came = seen.header(name).map(str::to_owned);
        (came != wanted).then(|| format!("header {name} is {came:?} instead of {wanted:?}"))
    };
    given.filter_map(fault).collect()
}

fn body(operation: &Operation<'_>, arguments: &Arguments, seen: &Seen) -> Vec<String> {
    let media = seen.header("content-type").unwrap_or_default();
    match &operation.body {
        Some(content) if arguments.body.is_some() => json_body(operation, content, arguments, seen),
        Some(content) if arguments.upload.is_some() => upload(operation, content, arguments, seen),
        _ if operation.has_empty_body() => {
            let fits = media == "application/json" && seen.body() == b"{}";
            if fits { Vec::new() } else { vec![format!("body {:?} ({media}) instead of {{}}", shown(seen))] }
        }
        _ if seen.body().is_empty() && media.is_empty() => Vec::new(),
        _ => vec![format!("a body where none is: {:?} ({media})", shown(seen))],
    }
}

/// A body as text.
fn shown(seen: &Seen) -> String {
    String::from_utf8_lossy(seen.body()).into_owned()
}

fn json_body(
    operation: &Operation<'_>,
    content: &Content<'_>,
    arguments: &Arguments,
    seen: &Seen,
) -> Vec<String> {
    let mut faults = Vec::new();
    let media = seen.header("content-type").unwrap_or_default();
    if media != content.media {
        faults.push(format!("content type {media:?} instead of {}", content.media));
    }
    match serde_json::from_slice::<Value>(seen.body()) {
        Err(error) => faults.push(format!("the body is no JSON: {error}")),
        Ok(came) => {
            let invalid = Judge::new(operation.spec, content.schema).faults(&came);
            faults.extend(invalid.into_iter().map(|fault| format!("body against its schema: {fault}")));
            let wanted = operation.request_body(arguments.body.clone().unwrap_or_default());
            faults.extend(same::exact(&wanted, &came).into_iter().map(|at| format!("body: {at}")));
        }
    }
    faults
}

fn upload(
    operation: &Operation<'_>,
    content: &Content<'_>,
    arguments: &Arguments,
    seen: &Seen,
) -> Vec<String> {
    let media = seen.header("content-type").unwrap_or_default();
    let file = arguments.upload.clone().unwrap_or_default();
    if content.media != "multipart/form-data" {
        let fits = media == content.media && seen.body() == file;
        let fault = || format!("upload of {} bytes as {media:?}", seen.body().len());
        return if fits { Vec::new() } else { vec![fault()] };
    }
    let wanted = name_of_file(operation, content);
    let is_file = |part: &Part| Some(part.name.as_str()) == wanted && part.bytes == file;
    match multipart::parts(media, seen.body()) {
        Ok(parts) if parts.iter().any(is_file) => Vec::new(),
        Ok(_) => vec![format!("no part {wanted:?} with the file in {media:?}")],
        Err(problem) => vec![format!("no form: {problem}")],
    }
}

/// The name of the part of a form that is a file.
fn name_of_file<'a>(operation: &Operation<'a>, content: &Content<'a>) -> Option<&'a str> {
    let document = &operation.spec.document;
    let is_file = |(_, schema): &(&str, &Value)| key(document.resolve(schema), "format") == "binary";
    document.properties(content.schema).into_iter().find(is_file).map(|(name, _)| name)
}
