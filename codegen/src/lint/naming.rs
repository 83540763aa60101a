//! Names of schemas, fields and enum values, which must be valid and distinct in Rust.

use serde_json::Value;

use super::context::Context;
use super::node::{Kind, Node, Spot};
use crate::document::{entries, items, renamed, renamed_value};
use crate::error::Finding;
use crate::names::{Role, Scope, Taken, snake};
use crate::place::Edit;

/// Two schemas with the same name in Rust overwrite each other or do not compile.
pub(super) fn schemas(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Kind::Schema(Spot::Component(name)) = node.kind else { return };
    let spelling = Role::Type.spelling(name);
    if spelling != name {
        let remedy = match spelling.as_str() {
            "" => "give it a name in PascalCase".to_owned(),
            spelling => format!("write `{spelling}`"),
        };
        let finding = node.finding("schema-names", format!("`{name}` is not PascalCase"), remedy);
        let is_free = match context.schemas.taken(Role::Type, &spelling) {
            None => true,
            Some(Taken::By(first)) => first == name,
            Some(Taken::Unwritable | Taken::Reserved(_)) => false,
        };
        findings.push(if is_free { with_new_name(finding, &spelling) } else { finding });
    } else if let Some((problem, remedy)) = taken_type(context, name) {
        findings.push(node.finding("schema-names", problem, remedy));
    }
}

fn taken_type(context: &Context<'_>, name: &str) -> Option<(String, String)> {
    match context.schemas.taken(Role::Type, name)? {
        Taken::By(first) if first == name => None,
        Taken::By(first) => Some((
            format!("`{first}` is the same name but for its writing"),
            "give one of them another name".to_owned(),
        )),
        Taken::Reserved(reason) => Some((reason, format!("say of what it is, such as `Guest{name}`"))),
        Taken::Unwritable => {
            Some((format!("no type can be named `{name}`"), "give it a name in PascalCase".to_owned()))
        }
    }
}

/// Renames the schema and changes all references to it.
fn with_new_name(finding: Finding, name: &str) -> Finding {
    let (from, to) = (format!("#{}", finding.pointer), format!("#/components/schemas/{name}"));
    let rename = Edit::Rename(finding.pointer.clone(), name.to_owned());
    finding.fixed_by(rename).fixed_by(Edit::Refer(from, to))
}

/// Two fields with the same name in Rust do not compile.
pub(super) fn fields(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.schema().is_none_or(|spot| spot == Spot::Part) {
        return;
    }
    let mut scope = field_scope(context, node);
    for (name, property) in context.document.properties(node.value) {
        let Err(taken) = scope.claim(Role::Field, renamed(name, property), name) else { continue };
        let (problem, which) = match taken {
            Taken::Unwritable => (format!("no field can be named `{name}`"), "it"),
            Taken::Reserved(reason) => (reason, "it"),
            // Several parts of an `allOf` may have the same property.
            Taken::By(earlier) if earlier == name => continue,
            Taken::By(earlier) => {
                (format!("`{earlier}` and `{name}` have the same name in Rust"), "one of them")
            }
        };
        let remedy = format!("name {which} with `x-rename`, or leave it out with an `x-note`");
        findings.push(node.finding("field-names", problem, remedy));
    }
}

/// The names of fields that the generated code uses itself.
fn field_scope<'a>(context: &Context<'_>, node: &Node<'_>) -> Scope<&'a str> {
    let sent = matches!(node.kind, Kind::Schema(Spot::Component(schema)) if context.sent.contains(schema));
    let required = items(&node.value["required"]).any(|required| required == "new");
    let mut scope = Scope::default();
    // A required field is an argument of the constructor and has no setter.
    if sent && !required {
        scope.reserve("new", "`new` is the constructor of a request");
    }
    if node.value.get("additionalProperties").is_some_and(|rest| *rest != Value::Bool(false)) {
        scope.reserve("extra", "`extra` is the field for all other properties");
    }
    scope
}

/// The engine panics on two variants with the same name.
pub(super) fn enums(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let (Some(_), Some(values)) = (node.schema(), node.value.get("enum")) else { return };
    if items(values).next().is_none() {
        findings.push(node.finding("enum-names", "there are no values", "list them, or remove `enum`"));
    }
    let is_string = |value: &&Value| value.is_string() && node.value["type"] == "string";
    if let Some(value) = items(values).find(|value| !is_string(value)) {
        let problem = format!("{value} is not a value of `type: string`");
        findings.push(node.finding("enum-names", problem, not_text(value)).at("enum"));
        return;
    }
    let mut scope = Scope::of_variants();
    let texts = items(values).filter_map(Value::as_str);
    for problem in texts.filter_map(|text| variant(renamed_value(text, node.value), text, &mut scope)) {
        findings.push(node.finding("enum-names", problem.0, problem.1).at("enum"));
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

/// The problem with the variant of a value, and its remedy.
fn variant<'a>(called: &str, text: &'a str, scope: &mut Scope<&'a str>) -> Option<(String, &'static str)> {
    Some(match scope.claim(Role::Variant, called, text).err()? {
        Taken::Unwritable => (
            format!("no variant can be named `{text}`"),
            "name it with `x-rename`, or leave it out: what is not listed decodes all the same",
        ),
        Taken::Reserved(_) => (
            format!("`{text}` is the name of the variant for all other values"),
            "leave it out: it decodes as `Unknown`",
        ),
        Taken::By(earlier) => (
            format!("`{earlier}` and `{text}` have the same name in Rust"),
            "name one of them with `x-rename`",
        ),
    })
}

/// `x-rename`: a name for a property, or names for the values of an enum. Nothing else can be renamed.
pub(super) fn renames(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(rename) = node.value.get("x-rename") else { return };
    let is_enum = node.value.get("enum").is_some();
    let is_property = matches!(node.kind, Kind::Schema(Spot::Property(_)));
    let remedy = if is_enum {
        "write a mapping of values to words in snake_case"
    } else {
        "write a word in snake_case at a property, or a mapping of values to such words at an enum"
    };
    let is_word = |word: &Value| {
        word.as_str().is_some_and(|word| !word.is_empty() && word.is_ascii() && snake(word) == *word)
    };
    let is_value = |value: &str| items(&node.value["enum"]).any(|listed| listed == value);
    let fits = match rename {
        Value::Object(_) => is_enum && entries(rename).all(|(value, word)| is_value(value) && is_word(word)),
        word => is_property && !is_enum && is_word(word),
    };
    if !fits {
        let problem = format!("`x-rename` is {rename}");
        findings.push(node.finding("extension-value", problem, remedy).at("x-rename"));
    }
}
