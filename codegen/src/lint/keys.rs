//! The keys that each part of the document may have. Readers ignore unknown keys, so that a typo goes unnoticed.

use serde_json::Value;
use strsim::levenshtein;

use super::context::Context;
use super::node::{Kind, Node, Spot};
use crate::document::entries;
use crate::error::Finding;
use crate::place::{Edit, child};

/// The keys of OpenAPI 3.0 for each kind of part.
const KNOWN: &[(&str, &[&str])] = &[
    ("document", &["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"]),
    ("info", &["title", "description", "termsOfService", "contact", "license", "version"]),
    ("server", &["url", "description", "variables"]),
    ("tag", &["name", "description", "externalDocs"]),
    (
        "path item",
        &[
            "$ref",
            "summary",
            "description",
            "servers",
            "parameters",
            "get",
            "put",
            "post",
            "delete",
            "options",
            "head",
            "patch",
            "trace",
        ],
    ),
    (
        "operation",
        &[
            "tags",
            "summary",
            "description",
            "externalDocs",
            "operationId",
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "deprecated",
            "security",
            "servers",
        ],
    ),
    (
        "parameter",
        &[
            "name",
            "in",
            "description",
            "required",
            "deprecated",
            "allowEmptyValue",
            "style",
            "explode",
            "allowReserved",
            "schema",
            "example",
            "examples",
            "content",
        ],
    ),
    ("request body", &["description", "content", "required"]),
    ("response", &["description", "headers", "content", "links"]),
    ("media type", &["schema", "example", "examples", "encoding"]),
    (
        "schema",
        &[
            "title",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
            "required",
            "enum",
            "type",
            "allOf",
            "oneOf",
            "anyOf",
            "not",
            "items",
            "properties",
            "additionalProperties",
            "description",
            "format",
            "default",
            "nullable",
            "discriminator",
            "readOnly",
            "writeOnly",
            "xml",
            "externalDocs",
            "example",
            "deprecated",
        ],
    ),
    ("example", &["summary", "description", "value"]),
    (
        "header",
        &[
            "description",
            "required",
            "deprecated",
            "schema",
            "example",
            "examples",
            "style",
            "explode",
            "content",
        ],
    ),
    (
        "components",
        &[
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
        ],
    ),
    (
        "security scheme",
        &["type", "description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"],
    ),
];

/// The required keys: without them, a typed reader rejects the document with a message without a position.
const NEEDED: &[(&str, &[&str])] = &[
    ("document", &["info", "paths"]),
    ("info", &["title", "version"]),
    ("server", &["url"]),
    ("tag", &["name"]),
    ("operation", &["responses"]),
    ("parameter", &["name", "in"]),
    ("request body", &["content"]),
    ("response", &["description"]),
    ("example", &["value"]),
];

/// The types of a schema.
const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "object", "array"];

/// Unknown keys, missing keys and invalid statuses.
pub(super) fn check(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.is_reference() && node.kind.component().is_some() {
        return;
    }
    findings.extend(row(KNOWN, node).into_iter().flat_map(|known| unknown(node, known)));
    findings.extend(row(NEEDED, node).into_iter().flat_map(|needed| missing(node, needed)));
    findings.extend(statuses(node));
    findings.extend(types(node));
}

fn row(table: &[(&str, &'static [&'static str])], node: &Node<'_>) -> Option<&'static [&'static str]> {
    table.iter().find(|(kind, _)| *kind == node.kind.name()).map(|(_, keys)| *keys)
}

fn unknown(node: &Node<'_>, known: &[&str]) -> Vec<Finding> {
    let strange = entries(node.value).filter(|(key, _)| !key.starts_with("x-") && !known.contains(key));
    strange
        .map(|(key, _)| {
            let problem = format!("`{key}` is no key of a {}", node.kind.name());
            let near = closest(key, known).filter(|near| node.value.get(*near).is_none());
            let remedy = match near {
                Some(near) => format!("write `{near}`, or remove it"),
                None => "remove it, or say it in `description` or `x-note`".to_owned(),
            };
            let finding = node.finding("unknown-key", problem, remedy).at(key);
            match near {
                Some(near) => finding.fixed_by(Edit::Rename(child(&node.pointer, key), near.to_owned())),
                None => finding,
            }
        })
        .collect()
}

fn missing(node: &Node<'_>, needed: &[&str]) -> Vec<Finding> {
    let absent = needed
        .iter()
        .filter(|key| node.value.get(**key).is_none_or(Value::is_null) && !is_misspelt(node, key));
    absent
        .map(|key| {
            let problem = format!("a {} needs `{key}`", node.kind.name());
            node.finding("missing-key", problem, format!("add `{key}: …`"))
        })
        .collect()
}

fn statuses(node: &Node<'_>) -> Vec<Finding> {
    let Kind::Responses = node.kind else { return Vec::new() };
    let strange = entries(node.value).filter(|(status, _)| !status.starts_with("x-") && !is_status(status));
    let remedy = "write a number such as `'200'`, a range such as `4XX`, or `default`";
    strange
        .map(|(status, _)| {
            let finding = node.finding("unknown-key", format!("`{status}` is no status"), remedy).at(status);
            let upper = status.to_ascii_uppercase();
            let fix = Edit::Rename(child(&node.pointer, status), upper.clone());
            if is_status(&upper) { finding.fixed_by(fix) } else { finding }
        })
        .collect()
}

fn is_status(status: &str) -> bool {
    let bytes = status.as_bytes();
    let rest = || bytes[1..].iter().all(u8::is_ascii_digit) || &bytes[1..] == b"XX";
    status == "default" || (bytes.len() == 3 && (b'1'..=b'5').contains(&bytes[0]) && rest())
}

/// A schema of the wrong type becomes free-form, and its properties are lost.
fn types(node: &Node<'_>) -> Option<Finding> {
    let spot = node.schema()?;
    let given = node.value.get("type");
    if let Some(given) = given.filter(|given| !given.as_str().is_some_and(|text| TYPES.contains(&text))) {
        let remedy = format!("write one of {}; for null, add `nullable: true`", TYPES.join(", "));
        return Some(
            node.finding("schema-type", format!("the type {given} does not exist in OpenAPI 3.0"), remedy)
                .at("type"),
        );
    }
    let (key, needs) = [("properties", "object"), ("additionalProperties", "object"), ("items", "array")]
        .into_iter()
        .find(|(key, needs)| node.value.get(*key).is_some() && given.is_none_or(|given| given != needs))
        .filter(|_| spot != Spot::Part && node.value.get("allOf").is_none())
        .or_else(|| {
            (given? == "array" && node.value.get("items").is_none()).then_some(("type: array", "items"))
        })?;
    let remedy =
        if needs == "items" { "add `items: …`".to_owned() } else { format!("add `type: {needs}`") };
    let finding = node.finding("schema-type", format!("`{key}` without `{needs}`"), remedy);
    Some(match given {
        None => finding.fixed_by(Edit::Add(node.pointer.clone(), format!("type: {needs}"))),
        Some(_) => finding,
    })
}

/// The known word that is closest to a misspelt one.
pub(super) fn closest<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    let (far, known) = known.iter().map(|known| (levenshtein(key, known), *known)).min()?;
    (far <= 2).then_some(known)
}

/// Whether another key of the node is probably this one, misspelt.
pub(super) fn is_misspelt(node: &Node<'_>, key: &str) -> bool {
    entries(node.value).any(|(written, _)| written != key && is_near(written, key))
}

/// Whether two words differ in at most two letters.
pub(super) fn is_near(left: &str, right: &str) -> bool {
    left.len().abs_diff(right.len()) <= 2 && levenshtein(left, right) <= 2
}
