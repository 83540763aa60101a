//! How is Rust written and read?
//!
//! Formatting of what is generated, and a few questions to syntax trees.

mod code;
pub(crate) mod format;
mod shape;
mod signatures;
mod uses;

pub(crate) use code::Code;
pub(crate) use shape::Shape;
pub(crate) use signatures::signatures;
pub(crate) use uses::Uses;

/// Named fields as syn holds them.
pub(crate) type Fields = syn::punctuated::Punctuated<syn::Field, syn::Token![,]>;
