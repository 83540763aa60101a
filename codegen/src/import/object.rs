//! Objects: fields from `properties`, from the parts of an `allOf`, and from alternatives that cannot be told apart.

use serde_json::Value;

use super::choice;
use super::source::{Node, reference};
use super::view::{Form, Reader, View, has_form};

/// An object with known fields.
#[derive(Clone, Debug, Default)]
pub(super) struct Object<'a> {
    /// The fields, in the order of the document.
    pub(super) fields: Vec<Field<'a>>,
    /// Whether other keys are allowed, and what they hold.
    pub(super) extra: Option<Option<Node<'a>>>,
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(super) struct Field<'a> {
    /// Its name on the wire.
    pub(super) name: &'a str,
    /// Whether it is always there.
    pub(super) required: bool,
    /// What it holds: one schema, or several where alternatives differ.
    pub(super) schemas: Vec<Node<'a>>,
}

impl<'a> Object<'a> {
    /// The field of a name.
    pub(super) fn field(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The names of the required fields.
    pub(super) fn required(&self) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(|field| field.required).map(|field| field.name)
    }

    /// Makes the named fields required, where they are.
    fn require<'n>(&mut self, names: impl Iterator<Item = &'n str>) {
        for name in names {
            self.fields.iter_mut().filter(|field| field.name == name).for_each(|field| field.required = true);
        }
    }

    /// Adds the fields of a later part of an `allOf`, which refines earlier ones.
    fn extend(&mut self, later: Self) {
        for field in later.fields {
            match self.fields.iter_mut().find(|known| known.name == field.name) {
                None => self.fields.push(field),
                Some(known) => {
                    known.required |= field.required;
                    if field.schemas.iter().any(|schema| has_form(schema.value)) {
                        known.schemas = field.schemas;
                    }
                }
            }
        }
        self.extra = self.extra.take().or(later.extra);
    }

    /// Adds the fields of an alternative: what one of both lacks is not required, what both have may be either.
    fn unite(&mut self, other: Self) {
        for field in &mut self.fields {
            field.required &= other.field(field.name).is_some_and(|other| other.required);
        }
        for mut field in other.fields {
            match self.fields.iter_mut().find(|known| known.name == field.name) {
                Some(known) => {
                    let new = field.schemas.into_iter();
                    let new: Vec<_> = new
                        .filter(|schema| known.schemas.iter().all(|old| old.value != schema.value))
                        .collect();
                    known.schemas.extend(new);
                }
                None => {
                    field.required = false;
                    self.fields.push(field);
                }
            }
        }
        self.extra = self.extra.take().or(other.extra);
    }
}

/// The object that a schema describes by itself.
pub(super) fn own(node: Node<'_>) -> Object<'_> {
    let required: Vec<&str> = required(node).collect();
    let properties = node.get("properties").into_iter().flat_map(Node::entries);
    let fields = properties.map(|(name, schema)| Field {
        name,
        required: required.contains(&name),
        schemas: vec![schema],
    });
    let extra = node.get("additionalProperties").filter(|extra| extra.value != &Value::Bool(false));
    Object {
        fields: fields.collect(),
        extra: extra.map(|extra| Some(extra).filter(|extra| has_form(extra.value))),
    }
}

/// One object with the fields of all alternatives.
pub(super) fn united<'a>(objects: impl IntoIterator<Item = Object<'a>>) -> Object<'a> {
    let mut objects = objects.into_iter();
    let mut united = objects.next().unwrap_or_default();
    objects.for_each(|object| united.unite(object));
    united
}

/// What all parts of an `allOf` mean together, and what stands beside it.
pub(super) fn all_of<'a>(reader: Reader<'a>, node: Node<'a>, parts: Vec<Node<'a>>) -> View<'a> {
    let beside = reader.own(node);
    let own = !matches!(beside.form, Form::Free) && node.get("properties").is_some();
    let formed: Vec<Node<'a>> = parts.iter().copied().filter(|part| has_form(part.value)).collect();
    let choices: Vec<Node<'a>> =
        node.items("oneOf").chain(node.items("anyOf")).filter(|member| has_form(member.value)).collect();
    if let ([only], false, true) = (formed.as_slice(), own, choices.is_empty()) {
        let mut view = reader.view(*only);
        view.nullable |= parts.iter().any(|part| part.flag("nullable"));
        if reference(only.value).is_some() && required(node).next().is_none() {
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
        object.extend(self::own(node));
    }
    if !choices.is_empty() {
        object.extend(united(choices.iter().filter_map(|member| merged(reader, &reader.deep(*member).form))));
        notes.push("the alternatives beside an `allOf` are one object with the fields of all".to_owned());
    }
    let all = parts.iter().copied().chain([node]);
    object.require(all.flat_map(required));
    if object.fields.is_empty() {
        return other.unwrap_or_else(|| View::of_form(Form::Map(object.extra.flatten())));
    }
    View { notes, ..View::of_form(Form::Object(object)) }
}

/// The fields of a form that has some.
fn merged<'a>(reader: Reader<'a>, form: &Form<'a>) -> Option<Object<'a>> {
    match form {
        Form::Object(object) => Some(object.clone()),
        Form::Map(values) => Some(Object { fields: Vec::new(), extra: values.map(Some) }),
        Form::Choice(members) => Some(united(choice::objects(reader, members))),
        _ => None,
    }
}

fn required(node: Node<'_>) -> impl Iterator<Item = &str> {
    node.items("required").filter_map(|name| name.value.as_str())
}
