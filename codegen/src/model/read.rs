//! Converts a linted document to the model.

use serde_json::Value;

use super::api::{
    Api, Body, BodyKind, Envelope, Location, Operation, PageStyle, Paging, Parameter, Resource, Response,
    Style, Waiter,
};
use super::errors::error_bodies;
use crate::document::{Document, OperationNode, Versions, entries, flag, items, placeholders, text};

/// The model of a linted document.
pub fn read(name: &str, document: &Document) -> Api {
    let root = document.root();
    Api {
        name: name.to_owned(),
        title: text(&root["info"], "title").to_owned(),
        product: document.product().to_owned(),
        base_url: base_url(&root["servers"][0]),
        envelope: envelope(&root["x-envelope"]),
        resources: items(&root["tags"]).map(|tag| resource(document, tag)).collect(),
        waiters: entries(&root["x-waiters"]).map(|(name, node)| waiter(name, node)).collect(),
    }
}

fn base_url(server: &Value) -> String {
    entries(&server["variables"]).fold(text(server, "url").to_owned(), |url, (name, variable)| {
        url.replace(&format!("{{{name}}}"), text(variable, "default"))
    })
}

fn envelope(node: &Value) -> Envelope {
    Envelope {
        request: string(node, "request"),
        data: string(node, "data"),
        code: string(node, "code"),
        message: string(node, "message"),
        errors: string(node, "errors"),
        trace: string(node, "trace"),
        ok: node.get("ok").and_then(Value::as_i64),
    }
}

/// The string value of a key, if it has one.
fn string(node: &Value, key: &str) -> Option<String> {
    node.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn resource(document: &Document, tag: &Value) -> Resource {
    let name = text(tag, "name");
    let tagged = |operation: &OperationNode<'_>| items(&operation.node["tags"]).any(|tag| tag == name);
    Resource {
        tag: name.to_owned(),
        description: text(tag, "description").to_owned(),
        operations: document
            .operations()
            .filter(tagged)
            .map(|node| operation(document, name, node))
            .collect(),
    }
}

fn operation(document: &Document, tag: &str, operation: OperationNode<'_>) -> Operation {
    let node = operation.node;
    let id = operation.id();
    let bare = node.get("x-envelope") == Some(&Value::Bool(false));
    Operation {
        id: id.to_owned(),
        verb: id.strip_prefix(tag).unwrap_or(id).trim_start_matches('_').to_owned(),
        method: operation.method.to_uppercase(),
        path: operation.path.to_owned(),
        summary: text(node, "summary").to_owned(),
        description: text(node, "description").to_owned(),
        note: text(node, "x-note").to_owned(),
        versions: Versions::of(node),
        deprecated: flag(node, "deprecated"),
        replaced_by: string(node, "x-replaced-by"),
        idempotent: node.get("x-idempotent").and_then(Value::as_bool),
        gone_ok: text(node, "x-gone") == "ok",
        also_success: items(&node["x-also-success"]).filter_map(status).collect(),
        anonymous: node.get("security").and_then(Value::as_array).is_some_and(Vec::is_empty),
        bare,
        empty_body: flag(node, "x-empty-body"),
        slashes: with_slashes(&document.parameters(operation)),
        websocket: flag(node, "x-websocket"),
        filters: flag(node, "x-filters"),
        projection: string(node, "x-projection"),
        parameters: parameters(document, operation),
        body: body(document, node, bare),
        response: response(document, node, bare),
        errors: error_bodies(document, node),
        paging: node.get("x-pagination").map(paging),
        long_running: string(node, "x-long-running"),
    }
}

fn status(status: &Value) -> Option<u16> {
    status.as_u64()?.try_into().ok()
}

/// The names of the parameters whose values may contain `/`.
fn with_slashes(parameters: &[&Value]) -> Vec<String> {
    let parameters = parameters.iter().filter(|parameter| flag(parameter, "x-slashes"));
    parameters.map(|parameter| text(parameter, "name").to_owned()).collect()
}

fn parameters(document: &Document, operation: OperationNode<'_>) -> Vec<Parameter> {
    let mut found: Vec<Parameter> =
        document.parameters(operation).into_iter().filter_map(|node| parameter(document, node)).collect();
    let order = placeholders(operation.path);
    found.sort_by_key(|parameter| match parameter.location {
        Location::Path => order.iter().position(|name| *name == parameter.name).unwrap_or(order.len()),
        Location::Query | Location::Header => order.len(),
    });
    found
}

fn parameter(document: &Document, node: &Value) -> Option<Parameter> {
    let schema = node.get("schema").cloned().unwrap_or(Value::Null);
    let name = text(node, "name");
    Some(Parameter {
        name: name.to_owned(),
        called: node["x-name"].as_str().unwrap_or(name).to_owned(),
        location: location(text(node, "in"))?,
        style: style(node, text(document.resolve(&schema), "type") == "array"),
        required: flag(node, "required"),
        description: document.described(node),
        versions: Versions::of(node),
        schema,
    })
}

fn location(location: &str) -> Option<Location> {
    match location {
        "path" => Some(Location::Path),
        "query" => Some(Location::Query),
        "header" => Some(Location::Header),
        _ => None,
    }
}

fn style(parameter: &Value, is_list: bool) -> Style {
    match (is_list, parameter.get("explode").and_then(Value::as_bool).unwrap_or(true)) {
        (false, _) => Style::Single,
        (true, true) => Style::Repeated,
        (true, false) => Style::Comma,
    }
}

fn body(document: &Document, operation: &Value, bare: bool) -> Option<Body> {
    let node = document.resolve(operation.get("requestBody")?);
    let (media, content) = entries(&node["content"]).next()?;
    let schema = &content["schema"];
    // A body that is always `{}` needs no argument.
    if flag(document.resolve(schema), "x-nothing") {
        return None;
    }
    let kind = body_kind(document, media, schema, bare)?;
    let (required, description) = (flag(node, "required"), document.described(node));
    Some(Body { field_versions: field_versions(document, &kind), kind, required, description })
}

fn body_kind(document: &Document, media: &str, schema: &Value, bare: bool) -> Option<BodyKind> {
    match media {
        "application/octet-stream" => Some(BodyKind::Binary),
        "application/x-www-form-urlencoded" => Some(BodyKind::Form(schema.clone())),
        "multipart/form-data" => binary_part(document, schema).map(BodyKind::Multipart),
        _ => Some(BodyKind::Json(opened(document, schema, bare, "request"))),
    }
}

fn field_versions(document: &Document, body: &BodyKind) -> Vec<(String, Versions)> {
    let (BodyKind::Json(schema) | BodyKind::Form(schema)) = body else { return Vec::new() };
    let properties = document.properties(schema).into_iter();
    let ranges = properties.map(|(name, property)| (name.to_owned(), Versions::of(property)));
    ranges.filter(|(_, range)| !range.is_any()).collect()
}

fn binary_part(document: &Document, schema: &Value) -> Option<String> {
    let binary = |(_, property): &(&str, &Value)| text(document.resolve(property), "format") == "binary";
    document.properties(schema).into_iter().find(binary).map(|(name, _)| name.to_owned())
}

fn response(document: &Document, operation: &Value, bare: bool) -> Response {
    let successes: Vec<&Value> = entries(&operation["responses"])
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(_, response)| document.resolve(response))
        .collect();
    let content = successes.iter().find_map(|response| entries(&response["content"]).next());
    match content {
        None => Response::Nothing,
        Some(("application/octet-stream", _)) => Response::Binary,
        Some((_, content)) => {
            let empty = |response: &&Value| entries(&response["content"]).next().is_none();
            json_response(document, &content["schema"], bare, successes.iter().any(empty))
        }
    }
}

fn json_response(document: &Document, schema: &Value, bare: bool, optional: bool) -> Response {
    if flag(document.resolve(schema), "x-nothing") {
        return Response::Nothing;
    }
    Response::Json { schema: opened(document, schema, bare, "data"), optional }
}

/// The schema of the payload of a body: that of the envelope's key, or the whole schema.
fn opened(document: &Document, schema: &Value, bare: bool, key: &str) -> Value {
    let envelope = &document.root()["x-envelope"];
    let path = envelope.get(key).and_then(Value::as_str).filter(|_| !bare);
    path.and_then(|path| document.at(schema, path)).unwrap_or(schema).clone()
}

fn paging(node: &Value) -> Paging {
    let (style, position) = page_style(text(node, "style"));
    Paging {
        style,
        position: text(node, position).to_owned(),
        next: string(node, "next"),
        limit: text(node, "limit").to_owned(),
        size: node.get("size").and_then(Value::as_u64).unwrap_or(100),
        first: node.get("first").and_then(Value::as_u64).unwrap_or(0),
        items: string(node, "items"),
        total: string(node, "total"),
        key: string(node, "key"),
        sort: entries(&node["sort"]).next().map(|(name, fields)| (name.to_owned(), strings(fields))),
    }
}

/// The style with this name, and the key of the query parameter for the position.
fn page_style(name: &str) -> (PageStyle, &'static str) {
    match name {
        "page" => (PageStyle::Page, "page"),
        "cursor" => (PageStyle::Cursor, "cursor"),
        "next" => (PageStyle::Next, ""),
        "link" => (PageStyle::Link, ""),
        _ => (PageStyle::Offset, "offset"),
    }
}

fn strings(list: &Value) -> Vec<String> {
    items(list).filter_map(Value::as_str).map(str::to_owned).collect()
}

fn waiter(name: &str, node: &Value) -> Waiter {
    Waiter {
        name: name.to_owned(),
        poll: text(node, "poll").to_owned(),
        id: text(node, "id").to_owned(),
        state: text(node, "state").to_owned(),
        done: strings(&node["done"]),
        failed: strings(&node["failed"]),
        error: string(node, "error"),
        reason: string(node, "reason"),
        unseen: string(node, "unseen"),
        longest: seconds(text(node, "longest")),
        grace: seconds(text(node, "grace")),
        every: seconds(text(node, "every")).unwrap_or(1),
        deadline: seconds(text(node, "deadline")).unwrap_or(3600),
    }
}

/// The seconds of a duration such as `60s`, `15m` or `2h`.
fn seconds(duration: &str) -> Option<u64> {
    let (number, unit) = duration.split_at_checked(duration.len().checked_sub(1)?)?;
    let factor = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(factor)
}
