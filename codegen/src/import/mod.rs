//! Turns the document of another party into our subset of OpenAPI, with a report of what was lost or guessed.
//!
//! Pure: a caller supplies the files that the document refers to, by their paths. Nothing of the foreign
//! document is edited. The result is built anew, from the operations down, and parts that no operation refers to are never
//! read:
//!
//! 1. `source` reads the document and every file that it refers to,
//! 2. `view` interprets a schema, whichever way it is written (3.0, 3.1, combinators: `plain`, `object`, `choice`),
//! 3. `schemas` writes it as a component of ours, with a name from `names`,
//! 4. `operation` does the same for operations, with `ids`, `parameter`, `media` and `path`,
//! 5. `document` puts it together, and `yaml` writes it.
//!
//! What the generator does not support is omitted and named in the report. A form that it supports, but that the document does
//! not state exactly, is a guess, and reported too.

mod all_of;
mod choice;
mod circle;
mod document;
mod ids;
mod keys;
mod media;
mod names;
mod object;
mod operation;
mod parameter;
mod path;
mod plain;
mod reader;
mod report;
mod rows;
mod scalar;
mod schemas;
mod secret;
mod security;
mod server;
mod shared;
mod source;
mod view;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use rows::{Earlier, LEFT_OUT};

use crate::document::{Document, METHODS};
use source::Sources;

/// Why a document cannot be imported.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// A file is neither JSON nor YAML.
    #[error("{file}: {message}")]
    Syntax {
        /// The file.
        file: String,
        /// What is wrong with it.
        message: String,
    },
    /// A file is neither JSON nor YAML, or no mapping.
    #[error(transparent)]
    Document(crate::Error),
    /// The document has an unsupported format, or nothing to import.
    #[error("{file}: {problem}")]
    Unusable {
        /// The file.
        file: String,
        /// What is wrong, and the remedy.
        problem: String,
    },
}

/// The result of an import.
#[derive(Clone, Debug)]
pub struct Imported {
    /// `openapi.yaml`.
    pub document: String,
    /// `sources.tsv`.
    pub sources: String,
    /// `IMPORT.md`.
    pub report: String,
    /// `info.title`.
    pub title: String,
    /// The number of operations of the foreign document.
    pub operations: usize,
    /// The number of omitted operations.
    pub left_out: usize,
    /// The number of losses.
    pub lost: usize,
    /// The number of guesses.
    pub guessed: usize,
}

/// Imports the document `file`, whose text is `text`.
///
/// `read` returns the text of another file that the document refers to, by its path relative to the folder of `file`.
/// `earlier` is the result of the previous import: rows and IDs remain unchanged. The same input gives the same
/// bytes.
///
/// # Errors
/// [`Refusal`] if a file is neither JSON nor YAML, or the document is not OpenAPI 3.0 or 3.1 with at least one operation.
pub fn import(
    file: &str,
    text: &str,
    read: &mut dyn FnMut(&str) -> Option<String>,
    earlier: &Earlier,
) -> Result<Imported, Refusal> {
    let sources = Sources::load(file, text, read)?;
    check(file, sources.root().value)?;
    let document = document::convert(&sources, earlier);
    let title = document.root["info"]["title"].as_str().unwrap_or_default().to_owned();
    let [lost, guessed] = document.report.counts();
    Ok(Imported {
        report: document.report.page(&title, &document.ids, &users(&document.root)),
        document: yaml::write(&document.root),
        sources: document.sources,
        title,
        operations: document.operations,
        left_out: document.report.left_out_count(),
        lost,
        guessed,
    })
}

/// Whether the format of the document is supported.
fn check(file: &str, root: &Value) -> Result<(), Refusal> {
    let unusable = |problem: String| Err(Refusal::Unusable { file: file.to_owned(), problem });
    if let Some(version) = root.get("swagger") {
        let problem = format!(
            "it is Swagger {}; convert it to OpenAPI 3 first, for example with `npx swagger2openapi`",
            version.as_str().unwrap_or("2.0")
        );
        return unusable(problem);
    }
    match root.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => {}
        Some(version) => {
            return unusable(format!("it is OpenAPI {version}; only 3.0 and 3.1 can be imported"));
        }
        None => {
            return unusable("there is no `openapi: 3.…` at its top; it is no OpenAPI document".to_owned());
        }
    }
    let items = root["paths"].as_object().into_iter().flatten();
    let has_operations = items.into_iter().any(|(_, item)| {
        item.get("$ref").is_some() || METHODS.iter().any(|method| item.get(*method).is_some())
    });
    if has_operations { Ok(()) } else { unusable("it has no operations under `paths`".to_owned()) }
}

/// The operations that refer to each component schema.
fn users(root: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in root["paths"].as_object().into_iter().flatten().map(|(_, item)| item) {
        for operation in item.as_object().into_iter().flatten().map(|(_, operation)| operation) {
            let id = operation["operationId"].as_str().unwrap_or_default();
            for name in used(root, operation) {
                users.entry(name).or_default().insert(id.to_owned());
            }
        }
    }
    users
}

fn used(root: &Value, operation: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![operation];
    while let Some(node) = waiting.pop() {
        if let Some(reference) = node.get("$ref").and_then(Value::as_str)
            && seen.insert(reference)
        {
            found.extend(reference.strip_prefix("#/components/schemas/").map(str::to_owned));
            waiting.extend(root.pointer(reference.trim_start_matches('#')));
        }
        match node {
            Value::Object(map) => waiting.extend(map.values()),
            Value::Array(list) => waiting.extend(list),
            _ => {}
        }
    }
    found
}

/// The operations and schemas in which two documents differ, one per line.
pub fn changes(before: &Document, after: &Document) -> Vec<String> {
    let operations = |document: &Document| -> BTreeMap<String, Value> {
        let all = document.operations();
        all.map(|operation| (format!("operation {}", operation.place()), operation.node.clone())).collect()
    };
    let components = |document: &Document| -> BTreeMap<String, Value> {
        let kinds = ["schemas", "parameters", "responses"].into_iter();
        let named = kinds.flat_map(|kind| {
            document
                .components(kind)
                .map(move |(name, part)| (format!("{} {name}", &kind[..kind.len() - 1]), part.clone()))
        });
        named.collect()
    };
    let mut lines = differing(&operations(before), &operations(after));
    lines.extend(differing(&components(before), &components(after)));
    lines
}

fn differing(before: &BTreeMap<String, Value>, after: &BTreeMap<String, Value>) -> Vec<String> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let line = |name: &String| match (before.get(name), after.get(name)) {
        (None, Some(_)) => Some(format!("+ {name}")),
        (Some(_), None) => Some(format!("- {name}")),
        (old, new) => (old != new).then(|| format!("~ {name}")),
    };
    names.into_iter().filter_map(line).collect()
}
