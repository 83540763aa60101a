//! Objects of an `allOf`, and of alternatives that cannot be told apart.

use super::keys::has_form;
use super::object::{self, Object};
use super::source::{Node, reference};
use super::view::{Form, Read, View};

/// The combination of all parts of an `allOf` and its siblings.
pub(super) fn all_of<'a>(reader: &dyn Read<'a>, node: Node<'a>, parts: Vec<Node<'a>>) -> View<'a> {
    let beside = reader.own(node);
    let own = !matches!(beside.form, Form::Free) && node.get("properties").is_some();
    let formed: Vec<Node<'a>> = parts.iter().copied().filter(|part| has_form(part.value)).collect();
    let choices: Vec<Node<'a>> =
        node.items("oneOf").chain(node.items("anyOf")).filter(|member| has_form(member.value)).collect();
    if let ([only], false, true) = (formed.as_slice(), own, choices.is_empty()) {
        let mut view = reader.view(*only);
        view.nullable |= parts.iter().any(|part| part.flag("nullable"));
        if reference(only.value).is_some() && object::required(node).next().is_none() {
            return view;
        }
        if reference(only.value).is_none() && !matches!(view.form, Form::Object(_)) {
            return view;
        }
    }
    let mut object = Object::default();
    let mut notes = Vec::new();
    let mut other = None;
    for part in &formed {
        let view = reader.deep(*part);
        notes.extend(view.notes.iter().cloned());
        match merged(reader, &view.form) {
            Some(part) => object.extend(part),
            None => other = other.or(Some(view)),
        }
    }
    if own {
        object.extend(object::own(node));
    }
    if !choices.is_empty() {
        object.extend(object::united(
            choices.iter().filter_map(|member| merged(reader, &reader.deep(*member).form)),
        ));
        notes.push("the alternatives beside an `allOf` are one object with the fields of all".to_owned());
    }
    let all = parts.iter().copied().chain([node]);
    object.require(all.flat_map(object::required));
    if object.fields.is_empty() {
        return other.unwrap_or_else(|| View::of_form(Form::Map(object.extra.flatten())));
    }
    View { notes, ..View::of_form(Form::Object(object)) }
}

/// The fields of a form that has some.
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
