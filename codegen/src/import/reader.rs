//! Reads the schemas of a document.

use serde_json::Value;

use super::keys::has_form;
use super::source::{Node, Sources, reference};
use super::view::{Form, Read, View};
use super::{all_of, choice, object, scalar};

/// Reads schemas of `sources`.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    /// The sources, for references.
    pub(super) sources: &'a Sources,
}

impl<'a> Reader<'a> {
    /// A reader outside of any schema.
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self { sources }
    }

    fn structure(self, node: Node<'a>) -> View<'a> {
        if node.value == &Value::Bool(false) {
            return View::free("the schema allows nothing");
        }
        let parts: Vec<Node<'a>> = node.items("allOf").collect();
        if !parts.is_empty() {
            return all_of::all_of(&self, node, parts);
        }
        let members: Vec<Node<'a>> = node.items("oneOf").chain(node.items("anyOf")).collect();
        let (nulls, members): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|member| is_null(member.value));
        // `anyOf: [{required: [a]}, {required: [b]}]` only requires properties.
        let members: Vec<_> = members.into_iter().filter(|member| has_form(member.value)).collect();
        let mut view = if members.is_empty() { self.own(node) } else { choice::one_of(&self, node, members) };
        view.nullable |= !nulls.is_empty();
        view
    }
}

impl<'a> Read<'a> for Reader<'a> {
    fn view(&self, node: Node<'a>) -> View<'a> {
        let Some(_reading) = self.sources.enter(node) else { return View::free("it is made of itself") };
        let mut view = if reference(node.value).is_some() {
            View::of_form(Form::Reference(node))
        } else {
            self.structure(node)
        };
        view.nullable |= says_null(node.value);
        view.deprecated |= node.flag("deprecated");
        if !node.text("description").trim().is_empty() {
            view.description = node.text("description");
        } else if view.description.is_empty() && reference(node.value).is_none() {
            view.description = node.text("title");
        }
        view
    }

    fn deep(&self, node: Node<'a>) -> View<'a> {
        let mut view = self.view(node);
        let mut seen = Vec::new();
        while let Form::Reference(to) = view.form {
            let Some(target) = self.sources.follow(to) else {
                return View::free("the reference leads nowhere");
            };
            if seen.contains(&target.key) {
                return View::free("it is made of itself");
            }
            let next = self.view(target.node);
            seen.push(target.key);
            view = View { nullable: view.nullable || next.nullable, ..next };
        }
        view
    }

    fn own(&self, node: Node<'a>) -> View<'a> {
        let types = types(node.value);
        if let Some(values) = values(node.value) {
            return scalar::listed(&types, &values);
        }
        let form = match types.as_slice() {
            _ if node.get("properties").is_some_and(|fields| fields.entries().next().is_some()) => {
                Form::Object(object::own(node))
            }
            [] if node.get("items").is_some() => Form::List(node.get("items")),
            [] if node.get("additionalProperties").is_some_and(|value| value.value.is_object()) => map(node),
            [] => Form::Free,
            ["object"] => map(node),
            ["array"] => Form::List(
                node.get("items").filter(|items| has_form(items.value) || reference(items.value).is_some()),
            ),
            [kind] => return scalar::of(node, kind),
            several => return View::free(format!("the type {} is free-form here", several.join(" or "))),
        };
        View::of_form(form)
    }
}

fn map(node: Node<'_>) -> Form<'_> {
    let patterns = node.get("patternProperties").and_then(|patterns| patterns.entries().next());
    let values = node.get("additionalProperties").or(patterns.map(|(_, values)| values));
    Form::Map(values.filter(|values| has_form(values.value)))
}

/// The types of a schema, except null.
fn types(value: &Value) -> Vec<&str> {
    let listed = value.get("type").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let single = value.get("type").and_then(Value::as_str);
    single.into_iter().chain(listed).filter(|kind| *kind != "null").collect()
}

/// The values of an `enum` or a `const`, except null.
fn values(value: &Value) -> Option<Vec<&Value>> {
    let listed = value.get("enum").and_then(Value::as_array).map(|list| list.iter().collect::<Vec<_>>());
    let values = listed.or_else(|| value.get("const").map(|only| vec![only]))?;
    let values: Vec<&Value> = values.into_iter().filter(|value| !value.is_null()).collect();
    (!values.is_empty()).then_some(values)
}

/// Whether a schema itself allows null.
fn says_null(value: &Value) -> bool {
    let flagged = ["nullable", "x-nullable"].iter().any(|key| value.get(key) == Some(&Value::Bool(true)));
    let typed = value
        .get("type")
        .and_then(Value::as_array)
        .is_some_and(|list| list.iter().any(|kind| kind == "null"));
    let listed =
        value.get("enum").and_then(Value::as_array).is_some_and(|list| list.iter().any(Value::is_null));
    flagged || typed || listed
}

/// Whether a member of a choice is only null: `{type: null}`, `{const: null}`, `{enum: [null]}`, `{nullable: true}`.
fn is_null(value: &Value) -> bool {
    let only = |list: &Vec<Value>| list.iter().all(Value::is_null);
    value["type"] == "null"
        || value.get("const").is_some_and(Value::is_null)
        || value.get("enum").and_then(Value::as_array).is_some_and(only)
        || !has_form(value) && says_null(value)
}
