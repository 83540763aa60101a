//! What is it called in Rust?
//!
//! [`ident`] makes identifiers out of names of the document and knows the words that are taken; [`docs`] makes doc comments out
//! of its sentences.

pub(crate) mod docs;
mod ident;

pub(crate) use ident::*;
