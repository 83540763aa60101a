//! Objects: fields from `properties`, from the parts of an `allOf`, and from alternatives that cannot be distinguished.

use serde_json::Value;

use super::keys::has_form;
use super::source::Node;

/// An object with known fields.
#[derive(Clone, Debug, Default)]
pub(super) struct Object<'a> {
    /// The fields, in the order of the document.
    pub(super) fields: Vec<Field<'a>>,
    /// Whether other keys are allowed, and the schema of their values.
    pub(super) extra: Option<Option<Node<'a>>>,
}

/// A field of an object.
#[derive(Clone, Debug)]
pub(super) struct Field<'a> {
    /// Its name on the wire.
    pub(super) name: &'a str,
    /// Whether it is required.
    pub(super) required: bool,
    /// Its schema, or several if alternatives differ.
    pub(super) schemas: Vec<Node<'a>>,
}

impl<'a> Object<'a> {
    /// The field with a name.
    pub(super) fn field(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The names of the required fields.
    pub(super) fn required(&self) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(|field| field.required).map(|field| field.name)
    }

    /// Makes the named fields required, if the object has them.
    pub(super) fn require<'n>(&mut self, names: impl Iterator<Item = &'n str>) {
        for name in names {
            self.fields.iter_mut().filter(|field| field.name == name).for_each(|field| field.required = true);
        }
    }

    /// Adds the fields of a later part of an `allOf`, which refines earlier ones.
    pub(super) fn extend(&mut self, later: Self) {
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

    /// Adds the fields of an alternative. A field that one of them lacks is optional; a field of both may have either schema.
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

/// The object that a schema describes without combinators.
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

pub(super) fn required(node: Node<'_>) -> impl Iterator<Item = &str> {
    node.items("required").filter_map(|name| name.value.as_str())
}
