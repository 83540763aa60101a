//! Names that must still be different, and allowed, once they are names in Rust.

use std::collections::HashMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node, Spot};
use crate::error::Finding;
use crate::spec::items;

/// What the modules of the types use by its bare name: the prelude, and what the polish step imports.
const TAKEN: [&str; 29] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "Box",
    "String",
    "Self",
    "Default",
    "Clone",
    "Debug",
    "From",
    "Into",
    "TryFrom",
    "Serialize",
    "Deserialize",
    "BTreeMap",
    "Borrow",
    "DateTime",
    "Map",
    "NaiveDate",
    "Param",
    "Utc",
    "Uuid",
    "Value",
    "SdkSecret",
    "SdkSecretJson",
];

/// Two schemas of a name overwrite each other or do not compile.
pub(super) fn schemas(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Schema(Spot::Component(name)) = node.kind else { return };
    let pascal = name.to_upper_camel_case();
    let first = context.first_schema(name).filter(|first| *first != name);
    let problem = if pascal != name || !name.starts_with(|first: char| first.is_ascii_uppercase()) {
        Some((format!("`{name}` is not PascalCase"), format!("write `{pascal}`")))
    } else if TAKEN.contains(&name) {
        Some((
            format!("the types use `{name}` themselves"),
            format!("say of what it is, such as `Guest{name}`"),
        ))
    } else {
        first.map(|first| {
            (
                format!("`{first}` is the same name but for its writing"),
                "give one of them another name".to_owned(),
            )
        })
    };
    findings.extend(problem.map(|(problem, remedy)| node.finding("schema-names", problem, remedy)));
}

/// Two fields of a name do not compile.
pub(super) fn fields(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.schema().is_none_or(|spot| spot == Spot::Part) {
        return;
    }
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (name, _) in context.document.properties(node.value) {
        let snake = name.to_snake_case();
        let earlier = *seen.entry(snake.clone()).or_insert(name);
        if snake.is_empty() {
            let remedy =
                "leave it out with an `x-note`, or make the object a map with `additionalProperties`";
            findings.push(node.finding("field-names", format!("no field can be named `{name}`"), remedy));
        } else if earlier != name {
            let problem = format!("`{earlier}` and `{name}` have the same name in Rust");
            let remedy =
                "leave one out with an `x-note`, or make the object a map with `additionalProperties`";
            findings.push(node.finding("field-names", problem, remedy));
        }
    }
}

/// Two variants of a name make the engine panic.
pub(super) fn enums(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let (Some(_), Some(values)) = (node.schema(), node.value.get("enum")) else { return };
    if items(values).next().is_none() {
        findings.push(node.finding("enum-names", "there are no values", "list them, or remove `enum`"));
    }
    let mut seen: HashMap<String, &str> = HashMap::new();
    for value in items(values) {
        let problem = match value.as_str().filter(|_| node.value["type"] == "string") {
            None => Some((format!("{value} is not a value of `type: string`"), not_text(value))),
            Some(text) => variant(text, &mut seen),
        };
        findings.extend(problem.map(|(problem, remedy)| node.finding("enum-names", problem, remedy)));
    }
}

fn not_text(value: &Value) -> &'static str {
    match value {
        Value::Null => "remove it and say `nullable: true`",
        Value::String(_) => "add `type: string`",
        Value::Bool(_) => {
            "quote it if it is text on the wire (YAML reads yes, no, on and off as text only in quotes)"
        }
        _ => "quote it if it is text on the wire, else list the numbers in `description`",
    }
}

fn variant<'a>(text: &'a str, seen: &mut HashMap<String, &'a str>) -> Option<(String, &'static str)> {
    let name = text.to_upper_camel_case();
    let earlier = seen.insert(name.clone(), text);
    if name.is_empty() {
        Some((
            format!("no variant can be named `{text}`"),
            "leave it out with an `x-note`: what is not listed decodes all the same",
        ))
    } else if name == "Unknown" {
        Some((
            format!("`{text}` is the name of the variant for all other values"),
            "leave it out: it decodes as `Unknown`",
        ))
    } else {
        let earlier = earlier?;
        Some((
            format!("`{earlier}` and `{text}` have the same name in Rust"),
            "write a plain `type: string` with an `x-note`",
        ))
    }
}
