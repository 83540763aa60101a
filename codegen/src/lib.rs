//! Turns a hand-curated OpenAPI document into the generated part of an SDK crate.
//!
//! Pure: text in, named texts out; no files, no clock, no environment. The rooms, in the order of the data:
//!
//! 1. [`document`] reads the document,
//! 2. [`lint`] stops at everything that would generate wrong code,
//! 3. [`model`] is what the document means, in our own words,
//! 4. `engine` rewrites the document into the subset that progenitor and typify do well, and makes types and signatures of it,
//! 5. `types` makes the types pleasant and forgiving,
//! 6. `facade` writes what a user calls, and `facts` the same as data,
//! 7. `output` puts it into files.
//!
//! `place` is where something is in the document, `names` makes every Rust name, `rust` formats and reads Rust; [`import`] turns a document of another party into one of ours.

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

#[doc(hidden)]
pub use engine::Stock;
pub use error::{Error, Finding, Level};
pub use names::{CRATES, KEYWORDS};
pub use output::{File, surface};
pub use place::{Edit, Position};

/// The text of `tests/src/generated/mod.rs`: the dispatch module of every backend.
pub fn index(names: &[&str]) -> String {
    facade::index(names)
}

/// The text of `crates/facts/src/generated/mod.rs`: the facts of every backend, each behind its feature.
pub fn facts_index(names: &[&str]) -> String {
    facts::index(names)
}

/// Everything that is made of one document.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files of `src/generated/` of the backend's crate.
    pub files: Vec<File>,
    /// The module that calls every operation by its id, for the conformance tests.
    pub dispatch: String,
    /// The facts of the document as static data: `crates/facts/src/generated/<backend>.rs`.
    pub facts: String,
    /// The public API on a page.
    pub surface: String,
    /// How many operations the document has.
    pub operations: usize,
    /// How many types were made.
    pub types: usize,
}

/// Generates the code of the backend `name` from the text of its document; `file` names it in messages.
///
/// The same text gives the same bytes.
///
/// # Errors
/// [`Error::Syntax`] when the text is not YAML, [`Error::Lint`] with everything that is wrong in it.
pub fn generate(name: &str, file: &str, source: &str) -> Result<Output, Error> {
    generate_beside(name, file, source, &[])
}

/// As [`generate`], for a crate that has the Rust of `by_hand` beside the generated code.
///
/// # Errors
/// As [`generate`], and [`Error::Lint`] where a method would be there twice.
pub fn generate_beside(name: &str, file: &str, source: &str, by_hand: &[String]) -> Result<Output, Error> {
    let document = check_beside(file, source, by_hand)?;
    let api = model::read(name, &document);
    let usage = model::of(&document, &api);
    let engine = engine::run(&document, &api, &usage)?;
    let stop = |findings| document.refused(findings);
    let types = types::polish(engine.types, &document, &usage).map_err(stop)?;
    let facade = facade::Facade::new(&api, &engine.signatures, &types).map_err(stop)?;
    // One that is left out is a finding above; this counts what was made, not what was asked for.
    let operations = facade.operations() + api.operations().filter(|operation| operation.websocket).count();
    let asked = document.operations().count();
    if operations != asked {
        let problem = format!("{operations} of {asked} operations have a method");
        let remedy = "give each operation one tag that the document declares";
        return Err(stop(vec![Finding::new("engine", "", "document", problem, remedy)]));
    }
    Ok(Output {
        files: output::files(&document, &api, &facade, &types).map_err(stop)?,
        dispatch: output::dispatch(&document, &api, &facade, &types).map_err(stop)?,
        facts: output::facts(&document, &api),
        surface: output::surface::page(&document, &api, &facade, &types),
        operations,
        types: types.len(),
    })
}

/// What the types of [`derived`] use by their bare names, as a compiler wants it before them.
#[doc(hidden)]
pub const DERIVED_USES: &str = "use cloudmgr_runtime::{DateTime, Map, NaiveDate, Utc, Uuid, Value, nullable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
";

/// The name and the Rust of every type of a document with derived serde code: the oracle of the tests for the tables by
/// which the runtime reads and writes the same types.
///
/// # Errors
/// As [`generate`].
#[doc(hidden)]
pub fn derived(name: &str, file: &str, source: &str) -> Result<Vec<(String, String)>, Error> {
    let document = check(file, source)?;
    let api = model::read(name, &document);
    let engine = engine::run(&document, &api, &model::of(&document, &api))?;
    Ok(types::derived(engine.types))
}

/// As [`check`], for a crate that has the Rust of `by_hand` beside the generated code.
///
/// # Errors
/// As [`generate_beside`].
pub fn check_beside(file: &str, source: &str, by_hand: &[String]) -> Result<document::Document, Error> {
    let document = document::Document::parse(file, source)?;
    let mut findings = lint::beside(&document, by_hand);
    findings.retain(|finding| finding.level == Level::Error);
    if findings.is_empty() { Ok(document) } else { Err(document.refused(findings)) }
}

/// Reads and lints a document. What is only a matter of style does not stop it.
///
/// # Errors
/// As [`generate`].
pub fn check(file: &str, source: &str) -> Result<document::Document, Error> {
    check_beside(file, source, &[])
}
