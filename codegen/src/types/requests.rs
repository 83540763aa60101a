//! How a request is built: what the server refuses to do without are the arguments of `new`, the rest are setters.

use syn::{Field, Ident, Type};

use super::serde::Serde;
use super::table::named;
use crate::rust::{Fields, Shape, format};

/// The constructor and the setters of a request type.
pub(super) struct Construction {
    /// A line per field; a macro of the runtime writes the methods.
    pub(super) text: String,
    /// The arguments of the constructor.
    pub(super) required: Vec<String>,
}

/// Describes the construction of the struct `name`; its fields still have the attributes of the engine.
pub(super) fn construction(name: &Ident, fields: &Fields) -> Construction {
    let (optional, required): (Vec<&Field>, Vec<&Field>) =
        fields.iter().filter(|field| !flattened(field)).partition(|field| held(&field.ty).is_some());
    let lines = required.iter().filter_map(|field| line("required", field, Some(&field.ty)));
    let (may, null): (Vec<&Field>, Vec<&Field>) =
        optional.into_iter().partition(|field| Serde::of(&field.attrs).optional);
    let unwrapped = |need, field: &Field| line(need, field, held(&field.ty));
    let lines = lines.chain(may.iter().filter_map(|field| unwrapped("optional", field)));
    let lines = lines.chain(null.iter().filter_map(|field| unwrapped("nullable", field)));
    let extra = fields
        .iter()
        .filter(|field| flattened(field))
        .filter_map(|field| line("extra", field, Some(&field.ty)));
    let lines: String = lines.chain(extra).collect();
    let required =
        required.iter().filter_map(|field| field.ident.as_ref()).map(ToString::to_string).collect();
    Construction {
        text: format!("cloudmgr_runtime::request! {{\n    {} {{\n{lines}    }}\n}}\n", name),
        required,
    }
}

/// A map that takes the fields that the document does not name.
fn flattened(field: &Field) -> bool {
    Serde::of(&field.attrs).flatten
}

/// What an optional value is, when it is there.
fn held(ty: &Type) -> Option<&Type> {
    match Shape::of(ty) {
        Shape::Optional(held) => Some(held),
        _ => None,
    }
}

fn line(need: &str, field: &Field, ty: Option<&Type>) -> Option<String> {
    let (way, ty) = way(ty?);
    Some(format!("        {need} {}: {way} {},\n", named(field)?, format::ty(ty)))
}

/// Texts, secrets, open enums and one-of types come from what a user has at hand; lists from anything that can be
/// walked through; numbers and maps are taken as they are.
fn way(ty: &Type) -> (&'static str, &Type) {
    match Shape::of(ty) {
        Shape::List(item) => ("list", item),
        Shape::Boxed(held) => ("boxed", held),
        Shape::Scalar | Shape::Uuid | Shape::Map => ("value", ty),
        Shape::Optional(_) | Shape::Text | Shape::Secret | Shape::Named => ("into", ty),
    }
}
