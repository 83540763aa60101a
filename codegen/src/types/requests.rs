//! The constructors and setters of request types: required fields are arguments of `new`, the others have setters.

use syn::{Field, Ident, Type};

use super::serde::Serde;
use super::table::named;
use crate::rust::{Fields, Shape, format};

/// The constructor and the setters of a request type.
pub(super) struct Construction {
    /// The call of a macro of the runtime that generates the methods, with a line per field.
    pub(super) text: String,
    /// The arguments of the constructor.
    pub(super) required: Vec<String>,
}

/// The word of the macro for how a field is set, in the order in which the macro expects the fields.
const NEEDS: [&str; 4] = ["required", "optional", "nullable", "extra"];

/// The construction of the struct `name`, whose fields still have the attributes of the engine.
pub(super) fn construction(name: &Ident, fields: &Fields) -> Construction {
    let mut fields: Vec<(&str, &Field)> = fields.iter().map(|field| (need(field), field)).collect();
    fields.sort_by_key(|(need, _)| NEEDS.iter().position(|other| other == need));
    let lines: String = fields.iter().filter_map(|(need, field)| line(need, field)).collect();
    let required = fields.iter().filter(|(need, _)| *need == "required");
    Construction {
        text: format!("cloudmgr_runtime::request! {{\n    {name} {{\n{lines}    }}\n}}\n"),
        required: required.filter_map(|(_, field)| Some(field.ident.as_ref()?.to_string())).collect(),
    }
}

fn need(field: &Field) -> &'static str {
    let serde = Serde::of(&field.attrs);
    match held(&field.ty) {
        // The map for properties that the document does not declare.
        _ if serde.flatten => "extra",
        None => "required",
        Some(_) if serde.optional => "optional",
        Some(_) => "nullable",
    }
}

/// The type inside an `Option`.
fn held(ty: &Type) -> Option<&Type> {
    match Shape::of(ty) {
        Shape::Optional(held) => Some(held),
        _ => None,
    }
}

fn line(need: &str, field: &Field) -> Option<String> {
    let (conversion, ty) = conversion(held(&field.ty).unwrap_or(&field.ty));
    Some(format!("        {need} {}: {conversion} {},\n", named(field)?, format::ty(ty)))
}

/// The word of the macro for the argument that a field accepts: `impl Into` for strings, secrets, open enums and one-of
/// types, an iterator for lists, and the exact type for numbers and maps.
fn conversion(ty: &Type) -> (&'static str, &Type) {
    match Shape::of(ty) {
        Shape::List(item) => ("list", item),
        Shape::Boxed(held) => ("boxed", held),
        Shape::Scalar | Shape::Uuid | Shape::Map => ("value", ty),
        Shape::Optional(_) | Shape::Text | Shape::Secret | Shape::Named => ("into", ty),
    }
}
