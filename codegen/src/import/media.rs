//! Request bodies and answers: one media type of several, and the shapes that can be sent and read.

use serde_json::{Map, Value, json};

use super::object::Object;
use super::plain::Plain;
use super::schemas::{Schemas, Side, refer, tidy};
use super::source::Node;
use super::view::Read as _;
use super::view::{Form, View};

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
const FORM: &str = "multipart/form-data";
const URL_ENCODED: &str = "application/x-www-form-urlencoded";

/// A converted body.
pub(super) struct Body {
    /// The request body or the content of an answer.
    pub(super) value: Value,
    /// Whether it is a stream.
    pub(super) stream: bool,
}

/// Converts the request body of an operation. `Err` is why the operation cannot be sent.
pub(super) fn request<'a>(
    schemas: &mut Schemas<'a>,
    node: Node<'a>,
    hint: &str,
) -> Result<Option<Body>, String> {
    let Some(node) = schemas.sources.resolve(node) else { return Err("its body cannot be found".to_owned()) };
    let all: Vec<(&str, Node<'a>)> = node.get("content").into_iter().flat_map(Node::entries).collect();
    let Some((name, media)) = chosen(&all) else { return Ok(None) };
    others_lost(schemas, "sent", name, &all);
    let (content, stream) = sent(schemas, name, media, hint)?;
    let mut body = json!({});
    if !node.text("description").trim().is_empty() {
        body["description"] = tidy(node.text("description")).into();
    }
    // A stream that is not there cannot be told from an empty one.
    body["required"] = (stream || node.flag("required")).into();
    body["content"] = content;
    Ok(Some(Body { value: body, stream }))
}

/// The content of a request, and whether it is a stream.
fn sent<'a>(
    schemas: &mut Schemas<'a>,
    name: &str,
    media: Node<'a>,
    hint: &str,
) -> Result<(Value, bool), String> {
    Ok(match name {
        URL_ENCODED => (json!({URL_ENCODED: {"schema": fields(schemas, media, hint)?}}), false),
        FORM => (json!({FORM: {"schema": form(schemas, media, hint)?}}), true),
        name if is_json(name) => {
            sent_as(schemas, JSON, name, plain_json(name));
            (json!({JSON: json_media(schemas, media, hint, Side::Sent)}), false)
        }
        name => {
            sent_as(schemas, BYTES, name, name == BYTES);
            (bytes(), true)
        }
    })
}

fn sent_as(schemas: &mut Schemas<'_>, ours: &str, theirs: &str, are_same: bool) {
    if !are_same {
        schemas.report.guessed(format!("the body is sent as `{ours}`, not as `{theirs}`"));
    }
}

/// The content of an answer; `None` when it has none.
pub(super) fn answer<'a>(schemas: &mut Schemas<'a>, response: Node<'a>, hint: &str) -> Option<Body> {
    let all: Vec<(&str, Node<'a>)> = response.get("content").into_iter().flat_map(Node::entries).collect();
    let (name, media) = chosen(&all)?;
    others_lost(schemas, "answered", name, &all);
    if is_json(name) && !is_binary(schemas, media) {
        return Some(Body {
            value: json!({JSON: json_media(schemas, media, hint, Side::Answered)}),
            stream: false,
        });
    }
    if name != BYTES {
        schemas.report.guessed(format!("an answer of `{name}` is a stream of bytes"));
    }
    Some(Body { value: bytes(), stream: true })
}

fn bytes() -> Value {
    json!({BYTES: {"schema": {"type": "string", "format": "binary"}}})
}

/// JSON where there is some, then a form with a file, then a form without one, then bytes of any kind.
fn chosen<'a>(all: &[(&'a str, Node<'a>)]) -> Option<(&'a str, Node<'a>)> {
    let rank = |name: &str| match name {
        JSON => 0,
        name if plain_json(name) => 1,
        name if is_json(name) => 2,
        FORM => 3,
        BYTES => 4,
        URL_ENCODED => 5,
        "*/*" => 7,
        _ => 6,
    };
    all.iter().min_by_key(|(name, _)| rank(name)).copied()
}

fn others_lost(schemas: &mut Schemas<'_>, way: &str, chosen: &str, all: &[(&str, Node<'_>)]) {
    let others: Vec<String> =
        all.iter().filter(|(name, _)| *name != chosen).map(|(name, _)| format!("`{name}`")).collect();
    if !others.is_empty() {
        schemas.report.lost(format!("{} (`{chosen}` is {way})", others.join(", ")));
    }
}

/// The media type that our client sends, whatever its parameters.
fn plain_json(name: &str) -> bool {
    name.split(';').next().is_some_and(|name| name.trim().eq_ignore_ascii_case(JSON))
}

fn is_json(name: &str) -> bool {
    let base = name.split(';').next().unwrap_or(name).trim().to_lowercase();
    base == JSON || base.ends_with("+json") || base == "text/json"
}

fn is_binary(schemas: &Schemas<'_>, media: Node<'_>) -> bool {
    let schema = media.get("schema").and_then(|schema| schemas.sources.resolve(schema));
    schema.is_some_and(|schema| schema.text("type") == "string" && schema.text("format") == "binary")
}

fn json_media<'a>(schemas: &mut Schemas<'a>, media: Node<'a>, hint: &str, side: Side) -> Value {
    let Some(schema) = media.get("schema") else {
        schemas.report.guessed("a JSON body without a schema is free-form");
        return json!({"schema": {}});
    };
    let mut value = schemas.convert(schema, hint, side);
    if let Some(keys) = value.as_object_mut() {
        keys.remove("description");
        if let (1, Some(parts)) = (keys.len(), keys.get("allOf")) {
            value = parts[0].clone();
        }
    }
    json!({"schema": value})
}

/// A form of one file and strings, as a component.
fn form<'a>(schemas: &mut Schemas<'a>, media: Node<'a>, hint: &str) -> Result<Value, String> {
    let view = media.get("schema").map(|schema| schemas.reader().deep(schema));
    let Some(View { form: Form::Object(object), description, .. }) = view else {
        return Err("its form has no fields".to_owned());
    };
    let files: Vec<&str> = object
        .fields
        .iter()
        .filter(|field| is_file(schemas, field.schemas[0]))
        .map(|field| field.name)
        .collect();
    let [file] = files.as_slice() else { return Err(format!("its form has {} files", files.len())) };
    let value = form_fields(schemas, &object, file)?;
    Ok(refer(&schemas.add(&format!("{hint}Form"), value, description)))
}

/// A form of plain fields, as a component.
fn fields<'a>(schemas: &mut Schemas<'a>, media: Node<'a>, hint: &str) -> Result<Value, String> {
    let view = media.get("schema").map(|schema| schemas.reader().deep(schema));
    let Some(View { form: Form::Object(object), description, .. }) = view else {
        return Err("its form has no fields".to_owned());
    };
    let (plain, others): (Vec<_>, Vec<_>) =
        object.fields.into_iter().partition(|field| is_plain(schemas, field.schemas[0]));
    for field in &others {
        let problem = format!("the field `{}` of the form, which is not plain", field.name);
        if field.required {
            return Err(format!("it requires {problem}"));
        }
        schemas.report.lost(problem);
    }
    if plain.is_empty() {
        return Err("its form has no fields".to_owned());
    }
    let name = format!("{hint}Form");
    let value = schemas.object(&Object { fields: plain, extra: None }, &name, Side::Sent);
    Ok(refer(&schemas.add(&name, value, description)))
}

/// Whether a field is one value, or a list of values, without fields of its own.
fn is_plain(schemas: &Schemas<'_>, schema: Node<'_>) -> bool {
    let is_value = |form: &Form<'_>| match form {
        Form::Enum(_) => true,
        Form::Plain(plain) => plain.format != Some("binary"),
        _ => false,
    };
    match schemas.reader().deep(schema).form {
        Form::List(Some(item)) => is_value(&schemas.reader().deep(item).form),
        form => is_value(&form),
    }
}

fn is_file(schemas: &Schemas<'_>, schema: Node<'_>) -> bool {
    let view = schemas.reader().deep(schema).form;
    let encoded =
        schemas.sources.resolve(schema).is_some_and(|schema| schema.get("contentMediaType").is_some());
    encoded || matches!(view, Form::Plain(Plain { format: Some("binary"), .. }))
}

fn form_fields(schemas: &mut Schemas<'_>, object: &Object<'_>, file: &str) -> Result<Value, String> {
    let mut properties = Map::new();
    for field in &object.fields {
        if field.name == file {
            properties.insert(file.to_owned(), json!({"type": "string", "format": "binary"}));
        } else if field.required {
            return Err(format!("its form requires `{}` beside the file", field.name));
        } else {
            schemas.report.lost(format!("the field `{}` of the form: only the file is sent", field.name));
        }
    }
    Ok(json!({"type": "object", "required": [file], "properties": properties}))
}
