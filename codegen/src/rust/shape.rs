//! What a type of the engine is, asked once instead of by its name at each place.

use syn::{GenericArgument, PathArguments, Type};

/// What values of a type are.
#[derive(Clone, Copy)]
pub(crate) enum Shape<'a> {
    /// A value that may be absent.
    Optional(&'a Type),
    /// A list of items.
    List(&'a Type),
    /// Values by their keys.
    Map,
    /// A value on the heap, of a type that holds itself.
    Boxed(&'a Type),
    /// A string.
    Text,
    /// A number, a boolean, a date: passed as it is.
    Scalar,
    /// An id, which is passed as it is or written as a string.
    Uuid,
    /// A credential.
    Secret,
    /// A type of the document, or any JSON.
    Named,
}

/// The primitive types that the engine uses.
const NUMBERS: [&str; 11] = ["bool", "f64", "f32", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];

impl<'a> Shape<'a> {
    /// The shape of a type with short paths; no schema has a name of these, which lint sees to.
    pub(crate) fn of(ty: &'a Type) -> Self {
        let Type::Path(path) = ty else { return Self::Named };
        let Some(last) = path.path.segments.last() else { return Self::Named };
        let argument = match &last.arguments {
            PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().find_map(|argument| match argument {
                    GenericArgument::Type(ty) => Some(ty),
                    _ => None,
                })
            }
            _ => None,
        };
        match (last.ident.to_string().as_str(), argument) {
            ("Option", Some(held)) => Self::Optional(held),
            ("Vec", Some(item)) => Self::List(item),
            ("Box", Some(held)) => Self::Boxed(held),
            ("Map" | "BTreeMap", Some(_)) => Self::Map,
            ("DateTime", Some(_)) => Self::Scalar,
            ("String", None) => Self::Text,
            ("Uuid", None) => Self::Uuid,
            ("NaiveDate", None) => Self::Scalar,
            (number, None) if NUMBERS.contains(&number) => Self::Scalar,
            ("Secret", None) if path.path.segments.len() == 2 => Self::Secret,
            _ => Self::Named,
        }
    }
}
