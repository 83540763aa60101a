//! The reference pages are what the facts of the specs say. `UPDATE=1 cargo test -p book --test reference` writes them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use cloudmgr_facts::{
    Backend, Kind, Operation, Param, Payload, Place, Resource, Shape, cloudify, frame, nano, nc2,
};

const BACKENDS: [&Backend; 4] = [&nc2::BACKEND, &cloudify::BACKEND, &frame::BACKEND, &nano::BACKEND];

/// Where the generated part of the summary begins.
const TITLE: &str = "# Reference\n\n";

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn the_reference_pages_are_what_the_facts_say() {
    let pages: BTreeMap<PathBuf, String> = BACKENDS.into_iter().flat_map(pages).collect();
    let summary = source().join("SUMMARY.md");
    let text = fs::read_to_string(&summary).unwrap();
    let by_hand = text.split(TITLE).next().unwrap();
    let expected = format!("{by_hand}{TITLE}{}", BACKENDS.map(listed).concat());
    if std::env::var_os("UPDATE").is_some() {
        write(&pages, &summary, &expected);
        return;
    }
    let remedy = "run `UPDATE=1 cargo test -p book --test reference`";
    assert_eq!(text, expected, "{remedy}");
    for (path, page) in &pages {
        let written = fs::read_to_string(path).unwrap_or_default();
        assert_eq!(&written, page, "{}: {remedy}", path.display());
    }
    assert_eq!(written(), pages.len(), "a page has no resource: {remedy}");
}

fn write(pages: &BTreeMap<PathBuf, String>, summary: &Path, text: &str) {
    _ = fs::remove_dir_all(source().join("reference"));
    for (path, page) in pages {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, page).unwrap();
    }
    fs::write(summary, text).unwrap();
}

/// How many pages there are.
fn written() -> usize {
    let folders = fs::read_dir(source().join("reference")).unwrap();
    folders.map(|folder| fs::read_dir(folder.unwrap().path()).unwrap().count()).sum()
}

/// The lines of the summary.
fn listed(backend: &Backend) -> String {
    let mut lines = format!("- [{}](reference/{}/index.md)\n", backend.title, backend.name);
    for resource in backend.resources {
        _ = writeln!(lines, "  - [{}](reference/{}/{}.md)", resource.command, backend.name, resource.command);
    }
    lines
}

fn pages(backend: &Backend) -> Vec<(PathBuf, String)> {
    let folder = source().join("reference").join(backend.name);
    let mut index = format!("# {}\n\n{}\n\n| resource | |\n|---|---|\n", backend.title, backend.about.trim());
    for resource in backend.resources {
        _ = writeln!(index, "| [{0}]({0}.md) | {1} |", resource.command, cell(resource.about));
    }
    let of =
        |resource: &&Resource| (folder.join(format!("{}.md", resource.command)), page(backend, resource));
    let resources = backend.resources.iter().copied();
    resources.map(|resource| of(&resource)).chain([(folder.join("index.md"), index)]).collect()
}

fn page(backend: &Backend, resource: &Resource) -> String {
    let mut page = format!("# {}\n\n{}\n", resource.command, resource.about);
    for operation in resource.operations.iter().filter(|operation| !operation.websocket) {
        section(&mut page, backend, operation);
    }
    page
}

fn section(page: &mut String, backend: &Backend, operation: &Operation) {
    let Operation { method, path, summary, description, note, .. } = operation;
    _ = write!(page, "\n## {summary}\n\n`{method} {path}`\n");
    for text in [description, note].into_iter().filter(|text| !text.is_empty()) {
        _ = write!(page, "\n{}\n", text.trim());
    }
    let names: Vec<&str> = operation.params_at(Place::Path).map(|param| param.name).collect();
    let body = operation.body.filter(|body| body.required).map(|_| "body");
    let arguments: Vec<&str> = names.iter().copied().chain(body).collect();
    let words: String =
        names.iter().map(|name| format!(" {}", name.to_uppercase().replace('_', "-"))).collect();
    _ = write!(
        page,
        "\n- Rust: `client.{}().{}({}){}`\n- Command line: `cloudmgr {} {} {}{words}`\n",
        operation.tag,
        operation.verb,
        arguments.join(", "),
        end(operation),
        backend.name,
        operation.tag.replace('_', "-"),
        operation.command,
    );
    if let Some(waiter) = operation.waiter {
        _ = writeln!(
            page,
            "- Wait: every {} s, for {} s at most; done: {}",
            waiter.every,
            waiter.deadline,
            waiter.done.join(", ")
        );
    }
    parameters(page, operation);
}

/// What ends the call.
fn end(operation: &Operation) -> &'static str {
    match operation.payload {
        _ if operation.waiter.is_some() => ".wait()",
        Payload::Json { .. } if operation.paging.is_some() => ".items()",
        _ => ".send()",
    }
}

fn parameters(page: &mut String, operation: &Operation) {
    let params: Vec<&Param> = operation.params.to_vec();
    if params.is_empty() {
        return;
    }
    page.push_str("\n| parameter | in | type | |\n|---|---|---|---|\n");
    for param in params {
        let place = match param.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
        };
        let required = if param.required && param.place != Place::Path { " (required)" } else { "" };
        _ = writeln!(
            page,
            "| `{}` | {place} | {}{required} | {} |",
            param.name,
            kind(param.shape),
            cell(param.about)
        );
    }
}

fn kind(shape: &Shape) -> String {
    match shape.kind {
        Kind::Boolean => "boolean".to_owned(),
        Kind::Integer => "integer".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::String if shape.format.is_empty() => "string".to_owned(),
        Kind::String => format!("string ({})", shape.format),
        Kind::Enum(values) => values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", "),
        Kind::List(item) => format!("list of {}", kind(item)),
        _ => "any".to_owned(),
    }
}

/// A text as a cell of a table.
fn cell(text: &str) -> String {
    text.trim().replace('\n', " ").replace('|', "\\|")
}
