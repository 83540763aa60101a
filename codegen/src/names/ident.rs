//! How things of the document are called in Rust.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::format_ident;

use super::words::{BUILDER_METHODS, KEYWORDS, TYPES};

/// `cluster_id` for `cluster_id`, `type_` for `type`, `include` for `_include`.
pub(crate) fn variable(wire: &str) -> Ident {
    let name = wire.to_snake_case();
    ident(if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name })
}

/// The setter of an optional parameter: as [`variable`], out of the way of the builder's own methods.
pub(crate) fn setter(wire: &str) -> Ident {
    let name = variable(wire);
    if BUILDER_METHODS.contains(&name.to_string().as_str()) { format_ident!("{name}_") } else { name }
}

/// `Clusters` for `clusters`, `CreateAws` for `create_aws`.
pub(crate) fn type_name(name: &str) -> Ident {
    ident(name.to_pascal_case())
}

/// The handle of a tag: `Clusters` for `clusters`. One that the generated file uses for something else is `MapHandle`.
pub(crate) fn handle(tag: &str) -> Ident {
    let name = type_name(tag);
    if is_used(&name) { format_ident!("{name}Handle") } else { name }
}

/// The builder of a verb: `List` for `list`. One that the generated file uses for something else, or that is the handle
/// of its tag, is `MapRequest`.
pub(crate) fn builder(tag: &str, verb: &str) -> Ident {
    let name = type_name(verb);
    if is_used(&name) || name == handle(tag) { format_ident!("{name}Request") } else { name }
}

/// Whether generated files use the name of a type by themselves.
fn is_used(name: &Ident) -> bool {
    TYPES.iter().any(|taken| name == taken)
}

/// `CLUSTERS_LIST` for `clusters_list`.
pub(crate) fn constant(name: &str) -> Ident {
    ident(name.to_shouty_snake_case())
}

/// A word as an identifier; a keyword gets a trailing underscore, as the engine does it for fields.
pub(crate) fn ident(name: impl AsRef<str>) -> Ident {
    let name = name.as_ref();
    match syn::parse_str::<Ident>(name) {
        Ok(ident) if !KEYWORDS.contains(&name) => ident,
        _ => format_ident!("{name}_"),
    }
}
