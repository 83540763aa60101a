//! What does the document contain?
//!
//! The parsed OpenAPI document: a tree in the order of the source, with references resolved on request. This module knows
//! neither what the document means nor what is generated from it.

#[allow(clippy::module_inception, reason = "the document is what the module is named after")]
mod document;
mod edit;
mod node;
mod scalar;
mod span;
mod tag;
mod versions;
mod yaml;

pub use document::{Document, METHODS, OperationNode};
pub use node::{
    adds_nothing, entries, flag, items, placeholders, renamed, renamed_value, schema_name, text,
    wrapped_schema_name,
};
pub use tag::Tag;
pub use versions::Versions;
