//! `oneOf` and `anyOf`: a choice if the members can be distinguished, else the closest form.

use std::collections::HashSet;

use serde_json::Value;

use super::object::{self, Object};
use super::plain::{Plain, STRING};
use super::scalar::listed;
use super::source::{Node, reference};
use super::view::{Discriminator, Form, Read, View};

/// The meaning of a schema with alternatives, from which null has been removed.
pub(super) fn one_of<'a>(reader: &dyn Read<'a>, node: Node<'a>, members: Vec<Node<'a>>) -> View<'a> {
    let only = |members: &[Node<'a>]| match members {
        [only] if node.get("properties").is_none() => Some(reader.view(*only)),
        _ => None,
    };
    // A choice that has a name keeps it.
    if let Some(view) = only(&members) {
        return view;
    }
    let members = flattened(reader, members);
    if let Some(view) = only(&members) {
        return view;
    }
    let views: Vec<View<'a>> = members.iter().map(|member| reader.deep(*member)).collect();
    let mut view = same_form(&views).unwrap_or_else(|| choice(reader, node, members, &views));
    view.nullable |= views.iter().any(|member| member.nullable);
    view
}

/// The members; a member that is a choice itself is replaced by its members.
fn flattened<'a>(reader: &dyn Read<'a>, members: Vec<Node<'a>>) -> Vec<Node<'a>> {
    let mut flat: Vec<Node<'a>> = Vec::new();
    for member in members {
        let inner = match reader.deep(member).form {
            Form::Choice(inner, _) => inner,
            _ => vec![member],
        };
        for member in inner {
            if flat.iter().all(|known| known.value != member.value) {
                flat.push(member);
            }
        }
    }
    flat
}

/// The form that includes all members, if there is one: strings, numbers, lists.
fn same_form<'a>(views: &[View<'a>]) -> Option<View<'a>> {
    if views.iter().all(|view| matches!(view.form, Form::Enum(_))) {
        return Some(values(views));
    }
    let plain = |view: &View<'a>| match view.form {
        Form::Plain(plain) => Some(plain),
        Form::Enum(_) => Some(STRING),
        _ => None,
    };
    let plains: Vec<Plain> = views.iter().map(plain).collect::<Option<_>>()?;
    let first = *plains.first()?;
    let both = plains.into_iter().try_fold(first, Plain::both)?;
    let mut view = View::of_form(Form::Plain(both));
    if views.iter().any(|view| matches!(view.form, Form::Enum(_))) {
        view.notes.push("the values of a string that may have any other value too".to_owned());
    }
    Some(view)
}

/// An enum with the values of all.
fn values<'a>(views: &[View<'a>]) -> View<'a> {
    let mut all: Vec<String> = Vec::new();
    for view in views {
        if let Form::Enum(values) = &view.form {
            all.extend(values.iter().filter(|value| !all.contains(value)).cloned().collect::<Vec<_>>());
        }
    }
    let all: Vec<Value> = all.into_iter().map(Into::into).collect();
    listed(&["string"], &all.iter().collect::<Vec<_>>())
}

fn choice<'a>(reader: &dyn Read<'a>, node: Node<'a>, members: Vec<Node<'a>>, views: &[View<'a>]) -> View<'a> {
    let with_fields: Vec<&Object<'a>> = views
        .iter()
        .filter_map(|view| match &view.form {
            Form::Object(object) => Some(object),
            _ => None,
        })
        .collect();
    if with_fields.len() == views.len() {
        return of_objects(reader, node, members, &with_fields);
    }
    let kinds: Vec<&str> = views.iter().map(|view| kind(&view.form)).collect();
    let note = format!("one of {}: free-form", joined(&kinds));
    if kinds.iter().all(|kind| *kind == "object") {
        return View { notes: vec![note], ..View::of_form(Form::Map(None)) };
    }
    if kinds.iter().all(|kind| *kind == "list") {
        return View { notes: vec![note], ..View::of_form(Form::List(None)) };
    }
    View::free(note)
}

/// A choice if there is an order in which no member accepts values of a later one; else one object with all fields.
fn of_objects<'a>(
    reader: &dyn Read<'a>,
    node: Node<'a>,
    members: Vec<Node<'a>>,
    objects: &[&Object<'a>],
) -> View<'a> {
    let beside = node.get("properties").is_some();
    if !beside && are_tagged(reader, objects) {
        return View::of_form(Form::Choice(members, None));
    }
    if !beside && let Some(discriminator) = discriminator(reader, node, &members, objects) {
        return View::of_form(Form::Choice(members, Some(discriminator)));
    }
    if !beside && let Some(order) = order(reader, objects) {
        return View::of_form(Form::Choice(order.into_iter().map(|index| members[index]).collect(), None));
    }
    let mut united = object::united(objects.iter().map(|object| (*object).clone()));
    if beside {
        united = object::united([united, object::own(node)]);
    }
    let note = "alternatives that nothing tells apart are one object with the fields of all".to_owned();
    View { notes: vec![note], ..View::of_form(Form::Object(united)) }
}

/// The `discriminator` of a choice, if it has distinct values for each member, in a string that each member requires.
fn discriminator<'a>(
    reader: &dyn Read<'a>,
    node: Node<'a>,
    members: &[Node<'a>],
    objects: &[&Object<'a>],
) -> Option<Discriminator<'a>> {
    let written = node.get("discriminator")?;
    let property = Some(written.text("propertyName")).filter(|property| !property.is_empty())?;
    let is_string = |object: &&Object<'a>| {
        let field = object.field(property).filter(|field| field.required);
        let schema = field.and_then(|field| field.schemas.first());
        schema.is_some_and(|schema| json_type(&reader.deep(*schema).form) == Some("string"))
    };
    let values: Vec<Vec<&str>> = members.iter().map(|member| named_by(written, *member)).collect();
    let all: Vec<&str> = values.iter().flatten().copied().collect();
    let distinct: HashSet<&str> = all.iter().copied().collect();
    let is_clear = values.iter().all(|values| !values.is_empty()) && distinct.len() == all.len();
    (is_clear && objects.iter().all(is_string)).then_some(Discriminator { property, values })
}

/// The values of a discriminator for a member: those of its mapping, else the name of its schema.
fn named_by<'a>(discriminator: Node<'a>, member: Node<'a>) -> Vec<&'a str> {
    let Some(reference) = reference(member.value) else { return Vec::new() };
    let name = reference.rsplit('/').next().unwrap_or_default();
    let entries = discriminator.get("mapping").into_iter().flat_map(Node::entries);
    let is_meant = |target: &Node<'a>| target.value == reference || target.value == name;
    let mapped: Vec<&str> = entries.filter(|(_, target)| is_meant(target)).map(|(value, _)| value).collect();
    if mapped.is_empty() { vec![name] } else { mapped }
}

/// Whether each member requires a property with a single value that no other member allows.
fn are_tagged<'a>(reader: &dyn Read<'a>, objects: &[&Object<'a>]) -> bool {
    let value = |object: &Object<'a>, name: &str| {
        let field = object.field(name).filter(|field| field.required)?;
        single(&reader.deep(*field.schemas.first()?).form).map(str::to_owned)
    };
    let tells = |name: &str| {
        let values: Option<HashSet<String>> = objects.iter().map(|object| value(object, name)).collect();
        values.is_some_and(|values| values.len() == objects.len())
    };
    objects.first().is_some_and(|first| first.required().any(tells))
}

/// The order of the document, or that by the number of required fields, if it keeps the members apart.
fn order<'a>(reader: &dyn Read<'a>, objects: &[&Object<'a>]) -> Option<Vec<usize>> {
    let written: Vec<usize> = (0..objects.len()).collect();
    let mut strictest_first = written.clone();
    strictest_first.sort_by_key(|index| std::cmp::Reverse(objects[*index].required().count()));
    let apart = |order: &Vec<usize>| are_apart(reader, objects, order);
    [written, strictest_first].into_iter().find(apart)
}

/// Whether no member fits what is meant for a later one.
fn are_apart<'a>(reader: &dyn Read<'a>, objects: &[&Object<'a>], order: &[usize]) -> bool {
    let later = |at: usize| order[at + 1..].iter();
    let mut pairs =
        order.iter().enumerate().flat_map(|(at, earlier)| later(at).map(move |later| (earlier, later)));
    pairs.all(|(earlier, later)| !hides(reader, objects[*earlier], objects[*later]))
}

/// Whether everything that `earlier` requires may be in a value of `later`.
fn hides<'a>(reader: &dyn Read<'a>, earlier: &Object<'a>, later: &Object<'a>) -> bool {
    earlier.required().all(|name| match (earlier.field(name), later.field(name)) {
        (Some(own), Some(other)) => match (own.schemas.first(), other.schemas.first()) {
            (Some(own), Some(other)) => !tells_apart(reader, *own, *other),
            _ => true,
        },
        (_, other) => other.is_some(),
    })
}

/// Whether no value matches both. Enums are open, so only the types distinguish values.
fn tells_apart<'a>(reader: &dyn Read<'a>, own: Node<'a>, other: Node<'a>) -> bool {
    let (own, other) = (reader.deep(own).form, reader.deep(other).form);
    json_type(&own).zip(json_type(&other)).is_some_and(|(own, other)| own != other)
}

fn single<'f>(form: &'f Form<'_>) -> Option<&'f str> {
    match form {
        Form::Enum(values) => match values.as_slice() {
            [value] => Some(value),
            _ => None,
        },
        _ => None,
    }
}

/// The type that the generated schema will have.
pub(super) fn json_type(form: &Form<'_>) -> Option<&'static str> {
    Some(match form {
        Form::Plain(plain) => plain.kind,
        Form::Enum(_) => "string",
        Form::List(_) => "array",
        Form::Map(_) | Form::Object(_) => "object",
        Form::Free | Form::Choice(..) | Form::Reference(_) => return None,
    })
}

/// The single value of a field that no other member has, if there is one: what the member is called by.
pub(super) fn tag<'a>(reader: &dyn Read<'a>, object: &Object<'a>) -> Option<String> {
    object.required().find_map(|name| {
        let schema = object.field(name)?.schemas.first()?;
        single(&reader.deep(*schema).form).map(str::to_owned)
    })
}

/// What several schemas of one field mean.
pub(super) fn either<'a>(reader: &dyn Read<'a>, schemas: &[Node<'a>]) -> View<'a> {
    match schemas {
        [first, _, ..] => one_of(reader, first.with(&Value::Null), schemas.to_vec()),
        [only] => reader.view(*only),
        [] => View::of_form(Form::Free),
    }
}

fn kind(form: &Form<'_>) -> &'static str {
    match form {
        Form::Plain(plain) => plain.kind,
        Form::Enum(_) => "string",
        Form::List(_) => "list",
        Form::Map(_) | Form::Object(_) | Form::Choice(..) => "object",
        Form::Free | Form::Reference(_) => "anything",
    }
}

fn joined(kinds: &[&str]) -> String {
    let mut known: Vec<&str> = Vec::new();
    for kind in kinds {
        if !known.contains(kind) {
            known.push(kind);
        }
    }
    known.join(" or ")
}
