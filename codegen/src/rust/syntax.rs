//! Fields and types, taken apart.

use syn::{Field, Type};

/// Named fields as syn holds them.
pub(crate) type Fields = syn::punctuated::Punctuated<Field, syn::Token![,]>;

/// `Vec` for `Vec<String>`.
pub(crate) fn outer(ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The type arguments: `String` for `Vec<String>`.
pub(crate) fn inner(ty: &Type) -> Vec<&Type> {
    let Type::Path(path) = ty else { return Vec::new() };
    let Some(syn::PathArguments::AngleBracketed(arguments)) = path.path.segments.last().map(|s| &s.arguments)
    else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}
