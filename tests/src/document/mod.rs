//! What do the documents say? Read here without codegen's model of them, so that the tests and the generator cannot make
//! the same mistake.
//!
//! [`specs`] finds the documents by listing `specs/`, [`operation`] is one operation as its document describes the wire,
//! and [`schema`] answers questions about a schema. Every other room stands on this one.

pub mod operation;
pub mod schema;
pub mod specs;
