//! Plain values: numbers, formats, credentials.

use super::context::Context;
use super::node::{Kind, Node, Spot};
use crate::document::{schema_name, text, wrapped_schema_name};
use crate::error::Finding;
use crate::names::snake;
use crate::place::{Edit, child};

/// The formats that have a Rust type, by the type in the document.
const FORMATS: &[(&str, &[&str])] = &[
    (
        "string",
        &[
            "uuid",
            "date-time",
            "date",
            "password",
            "binary",
            "email",
            "uri",
            "ipv4",
            "ipv6",
            "cidr",
            "hostname",
        ],
    ),
    ("integer", &["int32", "int64", "uint32", "uint64"]),
    ("number", &["float", "double"]),
];

/// The last words of the name of a field that is a credential.
const SECRETS: [&str; 6] = ["password", "secret", "token", "private_key", "api_key", "passphrase"];

/// Formats that have no effect, or not the intended one.
pub(super) fn format(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let (Some(_), Some(format)) = (node.schema(), node.value.get("format")) else { return };
    let kind = text(node.value, "type");
    let known =
        |kind: &str| FORMATS.iter().find(|(name, _)| *name == kind).map_or(&[][..], |(_, formats)| formats);
    let written = format.as_str().unwrap_or_default();
    let found = match kind {
        // The engine uses a float, which holds at most 53 bits.
        "number" if known("integer").contains(&written) => {
            let remedy = format!("write `type: integer, format: {written}`");
            let fix = Edit::Replace(child(&node.pointer, "type"), "integer".to_owned());
            let problem = format!("a `number` of the format `{written}` loses digits");
            Some(node.finding("whole-number", problem, remedy).fixed_by(fix))
        }
        // The engine uses a string and does not decode it.
        "string" if written == "byte" => {
            let remedy = "write `type: string` and say in `description` that it is base64";
            Some(node.finding("no-byte", "`format: byte` is not decoded", remedy))
        }
        _ if known(kind).contains(&written) => None,
        _ => {
            let problem = format!("nobody knows the format {format} of a `{kind}`");
            let fix = Edit::Remove(child(&node.pointer, "format"));
            Some(node.finding("unknown-format", problem, instead(kind, known(kind))).fixed_by(fix))
        }
    };
    findings.extend(found.map(|finding| finding.at("format")));
}

fn instead(kind: &str, known: &[&str]) -> String {
    match known {
        [] => format!("remove `format`; a `{kind}` has none"),
        known => format!("write one of {}, or remove it", known.join(", ")),
    }
}

/// A field with the name of a credential must state whether it is one.
pub(super) fn secret(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Schema(Spot::Property(name)) = node.kind else { return };
    let schema = context.document.resolve(node.value);
    let target = wrapped_schema_name(node.value)
        .or(schema_name(node.value))
        .and_then(|name| context.document.schema(name));
    let named_types = [Some(schema), target.map(|schema| context.document.resolve(schema))];
    let types = || named_types.iter().flatten().copied();
    let is_text = types().any(|schema| text(schema, "type") == "string" && schema.get("enum").is_none());
    let is_said =
        types().any(|schema| text(schema, "format") == "password" || schema.get("x-secret").is_some());
    if is_secret(name) && is_text && !is_said {
        let remedy = "add `format: password`, or `x-secret: false` if it is none";
        findings.push(node.finding(
            "secret-field",
            "it is named like a credential and would be logged",
            remedy,
        ));
    }
}

fn is_secret(name: &str) -> bool {
    let snake = snake(name);
    let ends =
        |secret: &str| snake.strip_suffix(secret).is_some_and(|rest| rest.is_empty() || rest.ends_with('_'));
    snake == "jwt" || SECRETS.into_iter().any(ends)
}
