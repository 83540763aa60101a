//! What is it called in Rust?
//!
//! [`ident`] makes identifiers out of names of the document, [`words`] has every word that is taken, and [`docs`] makes doc
//! comments out of its sentences.

pub(crate) mod docs;
mod ident;
pub(crate) mod markdown;
mod words;

pub(crate) use ident::*;
pub(crate) use words::{CLIENT, TYPES, is_taken_tag, is_taken_type};
pub use words::{CRATES, KEYWORDS};
