//! Classifies the types of the engine, so that no other code compares their names.

use syn::{GenericArgument, PathArguments, PathSegment, Type};

/// The kind of a type.
#[derive(Clone, Copy)]
pub(crate) enum Shape<'a> {
    /// A value that may be absent.
    Optional(&'a Type),
    /// A list of items.
    List(&'a Type),
    /// A map from strings.
    Map,
    /// A boxed value of a recursive type.
    Boxed(&'a Type),
    /// A string.
    Text,
    /// A number, a boolean or a date.
    Scalar,
    /// A UUID, for which a string is accepted as well.
    Uuid,
    /// A credential.
    Secret,
    /// A type of the document, or any JSON.
    Named,
}

/// The primitive types that the engine uses.
const NUMBERS: [&str; 11] = ["bool", "f64", "f32", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];

impl<'a> Shape<'a> {
    /// The shape of a type with short paths. Lint ensures that no schema has one of the names that are compared here.
    pub(crate) fn of(ty: &'a Type) -> Self {
        let Type::Path(path) = ty else { return Self::Named };
        let Some(last) = path.path.segments.last() else { return Self::Named };
        match (last.ident.to_string().as_str(), type_argument(last)) {
            ("Option", Some(held)) => Self::Optional(held),
            ("Vec", Some(item)) => Self::List(item),
            ("Box", Some(held)) => Self::Boxed(held),
            ("Map" | "BTreeMap", Some(_)) => Self::Map,
            ("String", None) => Self::Text,
            ("Uuid", None) => Self::Uuid,
            ("DateTime", Some(_)) | ("NaiveDate", None) => Self::Scalar,
            (number, None) if NUMBERS.contains(&number) => Self::Scalar,
            ("Secret", None) if path.path.segments.len() == 2 => Self::Secret,
            _ => Self::Named,
        }
    }
}

/// The first type argument of a path segment.
pub(crate) fn type_argument(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
