//! Reads a linted document into the model.

use serde_json::Value;

use super::api::{
    Answer, Api, Body, BodyKind, Envelope, Location, Operation, PageStyle, Paging, Parameter, Resource,
    Style, Waiter,
};
use crate::document::{Document, OperationNode, Versions, entries, flag, items, placeholders, text};

/// Reads a linted document.
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
    let key = |name: &str| node.get(name).and_then(Value::as_str).map(str::to_owned);
    Envelope {
        request: key("request"),
        data: key("data"),
        code: key("code"),
        message: key("message"),
        errors: key("errors"),
        trace: key("trace"),
        ok: node.get("ok").and_then(Value::as_i64),
    }
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
        replaced_by: node.get("x-replaced-by").and_then(Value::as_str).map(str::to_owned),
        idempotent: node.get("x-idempotent").and_then(Value::as_bool),
        gone_ok: node.get("x-gone").is_some_and(|said| said == "ok"),
        also_success: items(&node["x-also-success"])
            .filter_map(|status| status.as_u64().and_then(|status| status.try_into().ok()))
            .collect(),
        anonymous: node.get("security").and_then(Value::as_array).is_some_and(Vec::is_empty),
        bare,
        empty_body: flag(node, "x-empty-body"),
        slashes: document
            .parameters(operation)
            .into_iter()
            .filter(|parameter| flag(parameter, "x-slashes"))
            .map(|parameter| text(parameter, "name").to_owned())
            .collect(),
        websocket: flag(node, "x-websocket"),
        filters: flag(node, "x-filters"),
        projection: node.get("x-projection").and_then(Value::as_str).map(str::to_owned),
        parameters: parameters(document, operation),
        body: body(document, node, bare),
        answer: answer(document, node, bare),
        paging: node.get("x-pagination").map(paging),
        long_running: node.get("x-long-running").and_then(Value::as_str).map(str::to_owned),
    }
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
    let list = text(document.resolve(&schema), "type") == "array";
    let explode = node.get("explode").and_then(Value::as_bool).unwrap_or(true);
    let name = text(node, "name");
    Some(Parameter {
        name: name.to_owned(),
        called: node["x-name"].as_str().unwrap_or(name).to_owned(),
        location: match text(node, "in") {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            _ => return None,
        },
        style: match (list, explode) {
            (false, _) => Style::Single,
            (true, true) => Style::Repeated,
            (true, false) => Style::Comma,
        },
        required: flag(node, "required"),
        description: document.described(node),
        versions: Versions::of(node),
        schema,
    })
}

fn body(document: &Document, operation: &Value, bare: bool) -> Option<Body> {
    let node = document.resolve(operation.get("requestBody")?);
    let (media, content) = entries(&node["content"]).next()?;
    // What is always `{}` is no argument.
    if flag(document.resolve(&content["schema"]), "x-nothing") {
        return None;
    }
    let kind = match media {
        "application/octet-stream" => BodyKind::Binary,
        "application/x-www-form-urlencoded" => BodyKind::Form(content["schema"].clone()),
        "multipart/form-data" => BodyKind::Multipart(binary_part(document, &content["schema"])?),
        _ => BodyKind::Json(opened(document, &content["schema"], bare, "request")),
    };
    let field_versions = match &kind {
        BodyKind::Json(schema) | BodyKind::Form(schema) => field_versions(document, schema),
        BodyKind::Binary | BodyKind::Multipart(_) => Vec::new(),
    };
    Some(Body {
        kind,
        required: flag(node, "required"),
        description: document.described(node),
        field_versions,
    })
}

fn field_versions(document: &Document, schema: &Value) -> Vec<(String, Versions)> {
    let properties = document.properties(schema).into_iter();
    let ranges = properties.map(|(name, property)| (name.to_owned(), Versions::of(property)));
    ranges.filter(|(_, range)| !range.is_any()).collect()
}

fn binary_part(document: &Document, schema: &Value) -> Option<String> {
    let binary = |(_, property): &(&str, &Value)| text(document.resolve(property), "format") == "binary";
    document.properties(schema).into_iter().find(binary).map(|(name, _)| name.to_owned())
}

fn answer(document: &Document, operation: &Value, bare: bool) -> Answer {
    let successes: Vec<&Value> = entries(&operation["responses"])
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(_, response)| document.resolve(response))
        .collect();
    let content = successes.iter().find_map(|response| entries(&response["content"]).next());
    match content {
        None => Answer::Nothing,
        Some(("application/octet-stream", _)) => Answer::Binary,
        Some((_, content)) => {
            let empty = |response: &&Value| entries(&response["content"]).next().is_none();
            json_answer(document, &content["schema"], bare, successes.iter().any(empty))
        }
    }
}

fn json_answer(document: &Document, schema: &Value, bare: bool, optional: bool) -> Answer {
    if flag(document.resolve(schema), "x-nothing") {
        return Answer::Nothing;
    }
    Answer::Json { schema: opened(document, schema, bare, "data"), optional }
}

/// The payload of a body: the value of the envelope's key, or the whole.
fn opened(document: &Document, schema: &Value, bare: bool, key: &str) -> Value {
    let envelope = &document.root()["x-envelope"];
    let place = envelope.get(key).and_then(Value::as_str).filter(|_| !bare);
    place.and_then(|place| document.at(schema, place)).unwrap_or(schema).clone()
}

fn paging(node: &Value) -> Paging {
    let key = |name: &str| node.get(name).and_then(Value::as_str).map(str::to_owned);
    let (style, position) = match text(node, "style") {
        "page" => (PageStyle::Page, "page"),
        "cursor" => (PageStyle::Cursor, "cursor"),
        "next" => (PageStyle::Next, ""),
        "link" => (PageStyle::Link, ""),
        _ => (PageStyle::Offset, "offset"),
    };
    Paging {
        style,
        position: key(position).unwrap_or_default(),
        next: key("next"),
        limit: key("limit").unwrap_or_default(),
        size: node.get("size").and_then(Value::as_u64).unwrap_or(100),
        first: node.get("first").and_then(Value::as_u64).unwrap_or(0),
        items: key("items"),
        total: key("total"),
        key: key("key"),
        sort: entries(&node["sort"]).next().map(|(name, fields)| (name.to_owned(), texts(fields))),
    }
}

fn texts(list: &Value) -> Vec<String> {
    items(list).filter_map(Value::as_str).map(str::to_owned).collect()
}

fn waiter(name: &str, node: &Value) -> Waiter {
    Waiter {
        name: name.to_owned(),
        poll: text(node, "poll").to_owned(),
        id: text(node, "id").to_owned(),
        state: text(node, "state").to_owned(),
        done: texts(&node["done"]),
        failed: texts(&node["failed"]),
        error: node["error"].as_str().map(str::to_owned),
        reason: node["reason"].as_str().map(str::to_owned),
        unseen: node["unseen"].as_str().map(str::to_owned),
        longest: node["longest"].as_str().and_then(seconds),
        grace: seconds(text(node, "grace")),
        every: seconds(text(node, "every")).unwrap_or(1),
        deadline: seconds(text(node, "deadline")).unwrap_or(3600),
    }
}

/// `60s`, `15m` or `2h` as seconds.
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
