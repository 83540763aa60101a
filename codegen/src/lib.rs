//! Generates the code of an SDK crate from a hand-curated OpenAPI document.
//!
//! The crate does no I/O. It takes a document as a string and returns files as strings, which depend on nothing but the
//! document. Its modules, in the order in which data passes through them:
//!
//! 1. [`document`] parses the document.
//! 2. [`lint`] rejects everything that would generate wrong code.
//! 3. [`model`] describes the API as Rust values.
//! 4. `engine` rewrites the document into the subset that progenitor and typify support well, and runs them to obtain types
//!    and signatures.
//! 5. `types` rewrites these types, so that requests can be built and responses tolerate what servers really send.
//! 6. `facade` generates the methods that a user calls, and `facts` describes the API as static data.
//! 7. `output` assembles the files.
//!
//! `place` has positions, JSON pointers and edits, `names` makes every Rust name, and `rust` formats and parses Rust.
//! [`import`] converts the document of a vendor into one of ours.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail"))]

pub mod document;
mod engine;
mod error;
mod facade;
mod facts;
pub mod import;
pub mod lint;
pub mod model;
mod names;
mod output;
mod place;
mod rust;
mod types;

use document::Document;
#[doc(hidden)]
pub use engine::Stock;
pub use error::{Error, Finding, Level};
use facade::Facade;
pub use names::{CRATES, KEYWORDS};
pub use output::{File, surface};
pub use place::{Edit, Position};
use types::Types;

/// The package of a backend's crate: `my-api-sdk` for `my_api`.
pub fn package(name: &str) -> String {
    library(name).replace('_', "-")
}

/// The library of a backend's crate: `my_api_sdk` for `my_api`.
pub fn library(name: &str) -> String {
    names::Role::Library.ident(name).to_string()
}

/// Generates `tests/src/generated/mod.rs`, which declares the dispatch modules of all backends.
pub fn index(names: &[&str]) -> String {
    facade::index(names)
}

/// Generates `crates/facts/src/generated/mod.rs`, which declares the facts of all backends, each behind its feature.
pub fn facts_index(names: &[&str]) -> String {
    facts::index(names)
}

/// Everything that is generated from one document.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files of `src/generated/` of the backend's crate.
    pub files: Vec<File>,
    /// The module that calls every operation by its ID, for the conformance tests.
    pub dispatch: String,
    /// The facts of the document as static data: `crates/facts/src/generated/<backend>.rs`.
    pub facts: String,
    /// A summary of the public API, for review.
    pub surface: String,
    /// The number of operations of the document.
    pub operations: usize,
    /// The number of generated types.
    pub types: usize,
}

/// Generates the code of the backend `name` from the source of its document. `file` is only used in messages.
///
/// The same source always generates the same bytes.
///
/// # Errors
/// Returns [`Error::Syntax`] if the source is not valid YAML, and [`Error::Lint`] with all findings if the document
/// violates rules.
pub fn generate(name: &str, file: &str, source: &str) -> Result<Output, Error> {
    generate_beside(name, file, source, &[])
}

/// Like [`generate`], for a crate that has the handwritten Rust of `by_hand` next to the generated code.
///
/// # Errors
/// Like [`generate`], and [`Error::Lint`] if a generated method would have the name of a handwritten one.
pub fn generate_beside(name: &str, file: &str, source: &str, by_hand: &[String]) -> Result<Output, Error> {
    let document = check_beside(file, source, by_hand)?;
    let api = model::read(name, &document);
    let usage = model::of(&document, &api);
    let engine = engine::run(&document, &api, &usage)?;
    let reject = |findings| document.rejected(findings);
    let types = types::convert(engine.types, &document, &usage).map_err(reject)?;
    let facade = Facade::new(&api, &engine.signatures, &types).map_err(reject)?;
    output(&document, &facade, &types).map_err(reject)
}

fn output(document: &Document, facade: &Facade<'_>, types: &Types) -> Result<Output, Vec<Finding>> {
    Ok(Output {
        operations: facade.count(document)?,
        files: output::files(document, facade, types)?,
        dispatch: output::dispatch(document, facade, types)?,
        facts: output::facts(document, facade.api),
        surface: output::surface::page(document, facade, types),
        types: types.len(),
    })
}

/// The imports that the types of [`derived`] need.
#[doc(hidden)]
pub const DERIVED_USES: &str = "use cloudmgr_runtime::{DateTime, Map, NaiveDate, Utc, Uuid, Value, nullable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
";

/// Generates every type of a document with derived serde code, and returns the names and the code. Tests compare it with
/// the tables by which the runtime reads and writes the same types.
///
/// # Errors
/// Like [`generate`].
#[doc(hidden)]
pub fn derived(name: &str, file: &str, source: &str) -> Result<Vec<(String, String)>, Error> {
    let document = check(file, source)?;
    let api = model::read(name, &document);
    let engine = engine::run(&document, &api, &model::of(&document, &api))?;
    Ok(types::derived(engine.types))
}

/// Like [`check`], for a crate that has the handwritten Rust of `by_hand` next to the generated code.
///
/// # Errors
/// Like [`generate_beside`].
pub fn check_beside(file: &str, source: &str, by_hand: &[String]) -> Result<Document, Error> {
    let document = Document::parse(file, source)?;
    let mut findings = lint::beside(&document, by_hand);
    findings.retain(|finding| finding.level == Level::Error);
    if findings.is_empty() { Ok(document) } else { Err(document.rejected(findings)) }
}

/// Parses and lints a document. Findings of style are ignored.
///
/// # Errors
/// Like [`generate`].
pub fn check(file: &str, source: &str) -> Result<Document, Error> {
    check_beside(file, source, &[])
}
