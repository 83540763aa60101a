//! How is Rust written and read?
//!
//! Formatting of what is generated, and a few questions to syntax trees.

pub(crate) mod format;
pub(crate) mod syntax;
