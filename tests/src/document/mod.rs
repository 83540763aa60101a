//! The documents, read without codegen's model of them, so that the tests and the generator cannot make the same
//! mistake.
//!
//! [`specs`] finds the documents by listing `specs/`, [`operation`] is an operation as described by its document, and
//! [`schema`] answers questions about a schema. All other modules depend on this one.

pub mod operation;
pub mod schema;
pub mod specs;
