//! Path templates and their placeholders, which are not sent: they can be renamed if two of them clash.

use std::collections::HashMap;

use super::report::Report;
use crate::document::placeholders;

/// The templates of the result.
#[derive(Debug, Default)]
pub(super) struct Paths {
    by_shape: HashMap<String, String>,
}

/// A path of the document in the result.
#[derive(Clone, Debug)]
pub(super) struct Template {
    /// The path template of the operations.
    pub(super) path: String,
    /// The placeholders of the template, and their names in the document.
    pub(super) renamed: Vec<(String, String)>,
}

impl Paths {
    /// The template for a path of the document; paths that differ only in their placeholders share it.
    pub(super) fn template(&mut self, written: &str, report: &mut Report) -> Template {
        let path = clean(written, report);
        let shape = shape(&path);
        let known = self.by_shape.entry(shape).or_insert_with(|| path.clone()).clone();
        let renamed = placeholders(&known).into_iter().zip(placeholders(&path));
        Template {
            renamed: renamed.map(|(here, there)| (here.to_owned(), there.to_owned())).collect(),
            path: known,
        }
    }
}

/// With a slash in front and without a query.
fn clean(written: &str, report: &mut Report) -> String {
    let (path, query) = written.split_at(written.find(['?', '#']).unwrap_or(written.len()));
    if !query.is_empty() {
        report.lost(format!("`{query}` at the end of the path"));
    }
    format!("/{}", path.trim_start_matches('/'))
}

fn shape(path: &str) -> String {
    placeholders(path)
        .into_iter()
        .fold(path.to_owned(), |shape, name| shape.replace(&format!("{{{name}}}"), "{}"))
}
