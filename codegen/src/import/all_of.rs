//! Objects of an `allOf`, and of alternatives that cannot be distinguished.

use super::keys::has_form;
use super::object::{self, Object};
use super::source::{Node, reference};
use super::view::{Form, Read, View};

/// The combination of all parts of an `allOf` and its siblings.
pub(super) fn all_of<'a>(reader: &dyn Read<'a>, node: Node<'a>, parts: Vec<Node<'a>>) -> View<'a> {
    let own = !matches!(reader.own(node).form, Form::Free) && node.get("properties").is_some();
    let formed: Vec<Node<'a>> = parts.iter().copied().filter(|part| has_form(part.value)).collect();
    let choices: Vec<Node<'a>> =
        node.items("oneOf").chain(node.items("anyOf")).filter(|member| has_form(member.value)).collect();
    if let ([only], false, true) = (formed.as_slice(), own, choices.is_empty())
        && let Some(view) = unextended(reader, node, &parts, *only)
    {
        return view;
    }
    let Parts { mut object, mut notes, other } = joined(reader, &formed);
    if own {
        object.extend(object::own(node));
    }
    if !choices.is_empty() {
        let alternatives = choices.iter().filter_map(|member| merged(reader, &reader.deep(*member).form));
        object.extend(object::united(alternatives));
        notes.push("the alternatives beside an `allOf` are one object with the fields of all".to_owned());
    }
    object.require(parts.iter().copied().chain([node]).flat_map(object::required));
    if object.fields.is_empty() {
        return other.unwrap_or_else(|| View::of_form(Form::Map(object.extra.flatten())));
    }
    View { notes, ..View::of_form(Form::Object(object)) }
}

/// The only part with a form, if the others add nothing to it.
fn unextended<'a>(
    reader: &dyn Read<'a>,
    node: Node<'a>,
    parts: &[Node<'a>],
    only: Node<'a>,
) -> Option<View<'a>> {
    let mut view = reader.view(only);
    view.nullable |= parts.iter().any(|part| part.flag("nullable"));
    let adds_nothing = match reference(only.value) {
        Some(_) => object::required(node).next().is_none(),
        None => !matches!(view.form, Form::Object(_)),
    };
    adds_nothing.then_some(view)
}

/// The parts of an `allOf` as one object.
#[derive(Default)]
struct Parts<'a> {
    object: Object<'a>,
    notes: Vec<String>,
    /// The first part that is not an object.
    other: Option<View<'a>>,
}

fn joined<'a>(reader: &dyn Read<'a>, parts: &[Node<'a>]) -> Parts<'a> {
    let mut joined = Parts::default();
    for part in parts {
        let view = reader.deep(*part);
        joined.notes.extend(view.notes.iter().cloned());
        match merged(reader, &view.form) {
            Some(object) => joined.object.extend(object),
            None => joined.other = joined.other.or(Some(view)),
        }
    }
    joined
}

/// The fields of a form, if it has any.
fn merged<'a>(reader: &dyn Read<'a>, form: &Form<'a>) -> Option<Object<'a>> {
    match form {
        Form::Object(object) => Some(object.clone()),
        Form::Map(values) => Some(Object { fields: Vec::new(), extra: values.map(Some) }),
        Form::Choice(members, _) => Some(object::united(objects(reader, members))),
        _ => None,
    }
}

/// The objects that are the members of a choice.
pub(super) fn objects<'a>(reader: &dyn Read<'a>, members: &[Node<'a>]) -> Vec<Object<'a>> {
    let object = |member: &Node<'a>| match reader.deep(*member).form {
        Form::Object(object) => Some(object),
        _ => None,
    };
    members.iter().filter_map(object).collect()
}
