//! Which types and signatures does the engine generate?
//!
//! `lower` rewrites the document into the subset that progenitor and typify support well, `engine` runs them, and `stock` is
//! the unmodified engine, for benchmarks. Only `engine` refers to the crates of the engine.

#[allow(clippy::module_inception, reason = "the engine is what the module is named after")]
mod engine;
mod lower;
mod stock;

pub(crate) use engine::{Signature, run};
pub(crate) use lower::argument;
pub use stock::Stock;
