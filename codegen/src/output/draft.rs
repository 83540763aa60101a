//! A generated file before its imports are known.

use super::imports::{self, Modules, SIBLINGS};
use crate::document::Document;
use crate::error::Finding;
use crate::rust::{Code, Uses};
use crate::types::Types;

/// A file whose code has not been parsed.
pub(super) struct Draft {
    /// The path below `src/generated/`, or a name for messages.
    pub(super) path: String,
    doc: String,
    code: Code,
    local: Vec<String>,
}

impl Draft {
    /// Creates a file with this documentation. `local` are the paths to import if the code uses their last segment, in
    /// addition to the common ones.
    pub(super) fn new(
        path: impl Into<String>,
        doc: impl Into<String>,
        code: impl Into<Code>,
        local: &[&str],
    ) -> Self {
        let local = local.iter().map(|path| (*path).to_owned()).collect();
        Self { path: path.into(), doc: doc.into(), code: code.into(), local }
    }

    /// Parses the code.
    ///
    /// # Errors
    /// Returns a finding if the code is not valid Rust.
    pub(super) fn parse(self) -> Result<Parsed, Box<Finding>> {
        let Self { path, doc, code, local } = self;
        match code.finish() {
            Ok((source, uses)) => Ok(Parsed { path, doc, source, uses, local }),
            Err(error) => Err(Box::new(broken(&path, &error.to_string()))),
        }
    }
}

/// A file with the names that it defines and uses.
pub(super) struct Parsed {
    /// The path below `src/generated/`, or a name for messages.
    pub(super) path: String,
    /// The names that the file defines and uses.
    pub(super) uses: Uses,
    doc: String,
    source: String,
    local: Vec<String>,
}

impl Parsed {
    /// The paths to import. The siblings of a file of types are imported only if it uses one of their types.
    pub(super) fn imports(&self, types: &Types) -> Vec<String> {
        let is_foreign = |name: &String| types.contains_key(name) && !self.uses.defined.contains(name);
        let uses_siblings = self.uses.needed.keys().any(is_foreign);
        let local = self.local.iter().map(String::as_str).filter(|path| *path != SIBLINGS || uses_siblings);
        imports::of(&self.uses, &local.collect::<Vec<_>>())
    }

    /// The names that the file uses but that nothing defines.
    pub(super) fn missing(&self, imports: &[String], modules: &Modules<'_>) -> Vec<String> {
        imports::missing(&self.uses, imports, modules)
    }

    /// The reasons for which the file would not compile.
    pub(super) fn problems(&self, imports: &[String], modules: &Modules<'_>) -> Vec<Finding> {
        let missing = self.missing(imports, modules);
        let missing = (!missing.is_empty()).then(|| undefined(&self.path, &missing));
        let twice = self.uses.twice.iter();
        let twice = twice.map(|name| broken(&self.path, &format!("it defines `{name}` twice")));
        missing.into_iter().chain(twice).collect()
    }

    /// The content of the file.
    pub(super) fn text(&self, document: &Document, imports: &[String]) -> String {
        text(document, &self.doc, imports, &self.source)
    }
}

/// The content of a file, with its header.
pub(super) fn text(document: &Document, doc: &str, imports: &[String], code: &str) -> String {
    // The header has no hash of the spec, because then each changed description would change every file.
    let header = format!(
        "// @generated from {} by `cargo xtask regenerate`: change the spec or codegen, never this file.\n//! {doc}\n\n",
        document.file
    );
    let imports = imports::grouped(imports);
    let gap = if imports.is_empty() { "" } else { "\n" };
    format!("{header}{imports}{gap}{code}")
}

/// The finding for a file that uses undefined names.
pub(super) fn undefined(path: &str, missing: &[String]) -> Finding {
    broken(path, &format!("it uses undefined names: {}", missing.join(", ")))
}

fn broken(path: &str, problem: &str) -> Finding {
    let problem = format!("the generated `{path}` would not compile: {problem}");
    let remedy =
        "change the names in the document from which its names are made, or add a lint rule for them";
    Finding::new("engine", "", "document", problem, remedy)
}
