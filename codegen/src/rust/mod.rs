//! How is Rust formatted and parsed?
//!
//! Formats generated items and answers questions about syntax trees.

mod code;
pub(crate) mod format;
mod shape;
mod signatures;
mod uses;

pub(crate) use code::Code;
pub(crate) use shape::{Shape, type_argument};
pub(crate) use signatures::signatures;
pub(crate) use uses::Uses;

/// The named fields of a struct.
pub(crate) type Fields = syn::punctuated::Punctuated<syn::Field, syn::Token![,]>;
