//! How things of the document are called in Rust.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::format_ident;

/// What a builder has by itself; a parameter of that name becomes a setter with a trailing underscore.
const BUILDER_METHODS: [&str; 18] = [
    "send",
    "raw",
    "to_curl",
    "timeout",
    "header",
    "query",
    "items",
    "pages",
    "start",
    "wait",
    "project",
    "filter",
    "set",
    "new",
    "clone",
    "fmt",
    "range_from",
    "every",
];

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

/// `CLUSTERS_LIST` for `clusters_list`.
pub(crate) fn constant(name: &str) -> Ident {
    ident(name.to_shouty_snake_case())
}

/// A word as an identifier; a keyword gets a trailing underscore, as the engine does it for fields.
pub(crate) fn ident(name: impl AsRef<str>) -> Ident {
    let name = name.as_ref();
    syn::parse_str::<Ident>(name).unwrap_or_else(|_| format_ident!("{name}_"))
}
