//! What does the document contain?
//!
//! The OpenAPI document as it was read: a tree in its own order, with references resolved on request. Nothing here knows what
//! the document means or what is generated from it.

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
