//! Inline schemas, `oneOf`, `allOf` and required properties.

use serde_json::Value;

use super::context::{Context, is_object};
use super::node::{Node, Spot};
use crate::document::{items, schema_name};
use crate::error::Finding;

/// The engine names inline schemas itself; of two with the same name, the second is silently lost.
pub(super) fn named(_: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let Some(Spot::Property(_) | Spot::Choice | Spot::Inline) = node.schema() else { return };
    let what = [("properties", "an object"), ("enum", "an enum"), ("oneOf", "a choice")];
    let found = what.into_iter().find(|(key, _)| node.value.get(*key).is_some()).map(|(_, what)| what);
    if let Some(what) = found.or_else(|| extends(node.value).then_some("an object")) {
        let remedy = "move it to `components/schemas` and refer to it";
        findings.push(node.finding("named-object", format!("{what} stands inline"), remedy));
    }
}

/// Whether an `allOf` is more than a reference with a description.
fn extends(schema: &Value) -> bool {
    let parts: Vec<&Value> = items(&schema["allOf"]).collect();
    parts.len() > 1 || parts.iter().any(|part| schema_name(part).is_none())
}

/// The members of a `oneOf` become variants, named after the components that they refer to.
pub(super) fn one_of(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let members: Vec<&Value> = items(&node.value["oneOf"]).collect();
    for member in &members {
        if schema_name(member).is_none() || !is_object(context.document, member) {
            let remedy = "refer to components with properties; for anything else write a free-form `{}`";
            findings.push(node.finding(
                "one-of-refs",
                "a member of the `oneOf` is not a reference to an object",
                remedy,
            ));
        }
    }
    if context.document.tag(node.value).is_some() {
        return;
    }
    for (index, later) in members.iter().enumerate() {
        let hiding = members.iter().take(index).find(|earlier| hides(context, earlier, later));
        findings.extend(hiding.map(|earlier| ambiguous(node, earlier, later)));
    }
}

/// The discriminator must identify each member of the `oneOf`.
pub(super) fn discriminator(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    let has_one = node.schema().is_some() && node.value.get("discriminator").is_some();
    if has_one && context.document.tag(node.value).is_none() {
        let problem = "the discriminator does not name each member of a `oneOf`";
        let remedy = "let it name a property that each member of the `oneOf` beside it requires, a string with other values \
                      in each member or in `mapping`; or remove it";
        findings.push(node.finding("discriminator", problem, remedy));
    }
}

fn ambiguous(node: &Node<'_>, earlier: &Value, later: &Value) -> Finding {
    let name = |member| schema_name(member).unwrap_or("an inline member");
    let problem = format!(
        "`{}` also fits what is meant for `{}`, whose other fields it drops",
        name(earlier),
        name(later)
    );
    let remedy = "put the one with more required properties first, require a property that only it has, or a string property \
                  whose `enum` is another in each member";
    node.finding("one-of-ambiguous", problem, remedy)
}

/// Whether an earlier member accepts the values of a later one: the first one whose required properties are present is used.
fn hides(context: &Context<'_>, earlier: &Value, later: &Value) -> bool {
    let theirs = context.document.properties(later);
    let find = |name: &str| theirs.iter().find(|(key, _)| *key == name).map(|(_, schema)| *schema);
    let ours = context.document.properties(earlier);
    context.document.required(earlier).into_iter().all(|name| {
        let own = ours.iter().find(|(key, _)| *key == name).map(|(_, schema)| *schema);
        find(name).is_some_and(|other| own.is_none_or(|own| !tells_apart(context, own, other)))
    })
}

/// Whether no value matches both schemas. Enums are open, so that their values do not distinguish them.
fn tells_apart(context: &Context<'_>, own: &Value, other: &Value) -> bool {
    let (own, other) = (context.document.resolve(own), context.document.resolve(other));
    own.get("type").zip(other.get("type")).is_some_and(|(own, other)| own != other)
}

/// For contradicting parts the engine generates an enum without variants, and no response can be decoded.
pub(super) fn all_of(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.value.get("allOf").is_none() {
        return;
    }
    let fields = context.document.properties(node.value);
    for (index, (name, later)) in fields.iter().enumerate() {
        let conflict = |(earlier_name, earlier): &&(&str, &Value)| {
            earlier_name == name && kind(context, earlier) != kind(context, later)
        };
        if fields.iter().take(index).any(|field| conflict(&field)) {
            let problem = format!("`{name}` has different types in the parts");
            findings.push(node.finding(
                "all-of-conflict",
                problem,
                "write the schema without `allOf`, each property once",
            ));
        }
    }
}

fn kind<'a>(context: &Context<'a>, schema: &'a Value) -> (&'a Value, &'a Value) {
    let schema = context.document.resolve(schema);
    (&schema["type"], &schema["format"])
}

/// A required property that does not exist can never be sent.
pub(super) fn required_exists(context: &Context<'_>, node: &Node<'_>, findings: &mut Vec<Finding>) {
    if node.schema().is_none_or(|spot| spot == Spot::Part) {
        return;
    }
    let fields = context.document.properties(node.value);
    for name in context
        .document
        .required(node.value)
        .into_iter()
        .filter(|name| fields.iter().all(|(key, _)| key != name))
    {
        let problem = format!("`{name}` is required but no property");
        findings.push(node.finding("required-property", problem, "correct the name, or add the property"));
    }
}
