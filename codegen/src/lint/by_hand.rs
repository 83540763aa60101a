//! What the crate of a backend has by hand, beside what is generated: two methods of one name do not compile.

use std::collections::HashSet;

use syn::{ImplItem, Item, ItemImpl, Type};

use crate::document::{Document, flag, items, text};
use crate::error::Finding;
use crate::names;
use crate::place::{child, pointer};
use crate::rust::signatures;

/// The operations and tags whose method a Rust file of the crate has already; `sources` are the texts of these files.
///
/// A file that is not Rust has no methods: the compiler says what is wrong with it.
pub(super) fn check(document: &Document, sources: &[String]) -> Vec<Finding> {
    let written: HashSet<(String, String)> =
        sources.iter().filter_map(|source| read(source)).flat_map(methods).collect();
    let is_written = |of: String, method: String| written.contains(&(of, method));
    let mut findings = Vec::new();
    for (index, tag) in items(&document.root()["tags"]).map(|tag| text(tag, "name")).enumerate() {
        if is_written("Client".to_owned(), names::ident(tag).to_string()) {
            let at = (pointer(&["tags", &index.to_string()]), format!("tag {tag}"));
            findings.push(finding("tag", at, format!("Client::{tag}"), "the tag"));
        }
    }
    // The method of a WebSocket is always by hand.
    for operation in document.operations().filter(|operation| !flag(operation.node, "x-websocket")) {
        let tag = operation.node["tags"][0].as_str().unwrap_or_default();
        let verb = operation.id().strip_prefix(tag).unwrap_or_default().trim_start_matches('_');
        let (handle, method) = (names::handle(tag).to_string(), names::variable(verb).to_string());
        if is_written(handle.clone(), method.clone()) {
            let problem = format!("{handle}::{method}");
            let at = (child(&operation.pointer(), "operationId"), operation.place());
            findings.push(finding("operation-id", at, problem, "the operation"));
        }
    }
    findings
}

/// `at` is the JSON pointer and the place.
fn finding(rule: &'static str, at: (String, String), method: String, what: &str) -> Finding {
    let remedy = format!("give {what} another name, or rename the method");
    Finding::new(rule, at.0, at.1, format!("the crate has `{method}` by hand"), remedy)
}

/// The items of a file; none of a file that is not Rust.
fn read(source: &str) -> Option<syn::File> {
    syn::parse2(signatures(source.parse().ok()?)).ok()
}

/// The type and the name of each method in an `impl` block that is not one of a trait.
fn methods(file: syn::File) -> Vec<(String, String)> {
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block),
        _ => None,
    });
    blocks.flat_map(methods_of).collect()
}

fn methods_of(block: ItemImpl) -> Vec<(String, String)> {
    let Type::Path(path) = block.self_ty.as_ref() else { return Vec::new() };
    let Some(name) = path.path.segments.last().map(|last| last.ident.to_string()) else { return Vec::new() };
    let methods = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) => Some((name.clone(), method.sig.ident.to_string())),
        _ => None,
    });
    methods.collect()
}
