//! Turns a hand-curated OpenAPI document into the generated part of an SDK crate.
//!
//! Pure: text in, named texts out; no files, no clock, no environment. The way of the data:
//!
//! 1. [`spec`] reads the document,
//! 2. [`lint`] stops at everything that would generate wrong code,
//! 3. [`api`] is what the document says, in our own words,
//! 4. `lower` rewrites the document into the subset that the engine does well,
//! 5. `engine` makes types and signatures of it,
//! 6. `polish` makes the types pleasant and forgiving,
//! 7. `facade` writes what a user sees, and `layout` puts it into files.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail"))]

pub mod api;
mod engine;
mod error;
mod facade;
mod facts;
mod format;
pub mod import;
mod imports;
mod layout;
pub mod lint;
mod lower;
mod names;
mod polish;
pub mod spec;
mod stock;
pub mod surface;
mod usage;

pub use error::{Error, Finding};
pub use layout::File;
#[doc(hidden)]
pub use stock::Stock;

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
    let document = check(file, source)?;
    let api = api::read(name, &document);
    let usage = usage::of(&document, &api);
    let engine = engine::run(&document, &api, &usage)?;
    let stop = |findings| Error::Lint { file: file.to_owned(), findings };
    let types = polish::polish(engine.types, &document, &usage).map_err(stop)?;
    let facade = facade::Facade::new(&api, &engine.signatures, &types).map_err(stop)?;
    // One that is left out is a finding above; this counts what was made, not what was asked for.
    let operations = facade.operations() + api.operations().filter(|operation| operation.websocket).count();
    let asked = document.operations().count();
    if operations != asked {
        let problem = format!("{operations} of {asked} operations have a method");
        let remedy = "give each operation one tag that the document declares";
        return Err(stop(vec![Finding::new("engine", "document", problem, remedy)]));
    }
    Ok(Output {
        files: layout::files(&document, &api, &facade, &types),
        dispatch: layout::dispatch(&document, &api, &facade),
        facts: layout::facts(&document, &api),
        surface: surface::page(&api, &facade, &types),
        operations,
        types: types.len(),
    })
}

/// Reads and lints a document.
///
/// # Errors
/// As [`generate`].
pub fn check(file: &str, source: &str) -> Result<spec::Document, Error> {
    let document = spec::Document::parse(file, source)?;
    match lint::lint(&document) {
        findings if findings.is_empty() => Ok(document),
        findings => Err(Error::Lint { file: file.to_owned(), findings }),
    }
}
