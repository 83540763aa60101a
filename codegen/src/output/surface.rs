//! The public API of a backend on a page: what a reviewer reads in a pull request.

use std::fmt::Write as _;

use crate::document::{Document, Versions, entries};
use crate::facade::{Facade, Method};
use crate::model::{Api, Operation, Parameter};
use crate::rust::format;
use crate::types::{Kind, Types};

/// The page of one backend.
pub(crate) fn page(document: &Document, api: &Api, facade: &Facade<'_>, types: &Types) -> String {
    let mut page = format!("{} ({}), {}\n", api.name, api.title, api.base_url);
    for handle in &facade.handles {
        let _ = write!(page, "\n{}()\n", handle.resource.tag);
        for method in &handle.methods {
            page.push_str(&line(api, method));
        }
        for wait in &handle.waits {
            let state = format::ty(&wait.state);
            let _ = writeln!(page, "  .{}({}) -> Waiter<{state}>", wait.name, wait.id);
        }
    }
    page.push_str("\ntypes\n");
    for (name, code) in types {
        page.push_str(&type_line(name, &code.kind));
    }
    page.push_str(&versions_of_parts(document, api, types));
    page
}

/// Which versions of the server have a parameter, a field or a value; empty where every version has all of them.
fn versions_of_parts(document: &Document, api: &Api, types: &Types) -> String {
    let parameters = api.operations().flat_map(|operation| {
        let named = |parameter: &Parameter| {
            (format!("{}.{}", operation.id, parameter.name), parameter.versions.clone())
        };
        operation.parameters.iter().map(named).collect::<Vec<_>>()
    });
    let schemas = document.components("schemas").filter(|(name, _)| types.contains_key(*name));
    let parts = schemas.flat_map(|(name, schema)| {
        let fields = document.properties(schema).into_iter().map(|(field, node)| (field, Versions::of(node)));
        let values = entries(&schema["x-values"]).map(|(value, node)| (value, Versions::of_value(node)));
        fields
            .chain(values)
            .map(move |(part, versions)| (format!("{name}.{part}"), versions))
            .collect::<Vec<_>>()
    });
    let mut lines = String::new();
    for (part, versions) in parameters.chain(parts).filter(|(_, versions)| !versions.is_any()) {
        let title = if lines.is_empty() { "\nversions\n" } else { "" };
        let _ = writeln!(lines, "{title}  {part}  ({})", sentence(&versions, api));
    }
    lines
}

fn sentence(versions: &Versions, api: &Api) -> String {
    versions.sentence(&api.product).trim_end_matches('.').to_owned()
}

fn line(api: &Api, method: &Method<'_>) -> String {
    let arguments: Vec<String> = method
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", argument.name, format::ty(&argument.ty)))
        .collect();
    let mut line = format!("  .{}({})", method.name, arguments.join(", "));
    for setter in &method.setters {
        let _ = write!(line, " .{}({})", setter.name, format::ty(&setter.ty));
    }
    for (there, name) in [
        (method.operation.filters, "filter(field, value)"),
        (method.operation.projection.is_some(), "project(fields)"),
    ] {
        if there {
            let _ = write!(line, " .{name}");
        }
    }
    let kind = format::ty(&method.kind.inner());
    let deprecated = if method.operation.deprecated { "  (deprecated)" } else { "" };
    let versions = match sentence(&method.operation.versions, api) {
        sentence if sentence.is_empty() => sentence,
        sentence => format!("  ({sentence})"),
    };
    let Operation { method, path, .. } = method.operation;
    let _ = writeln!(line, " -> {kind}    {method} {path}{deprecated}{versions}");
    line
}

fn type_line(name: &str, kind: &Kind) -> String {
    match kind {
        Kind::OpenEnum(values) => format!("  {name} = {} | …\n", values.join(" | ")),
        Kind::OneOf(variants) => format!("  {name} = one of {}\n", variants.join(", ")),
        Kind::Struct { fields, constructor } => {
            let fields: Vec<String> = fields.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
            let new =
                constructor.as_ref().map(|names| format!("  new({})", names.join(", "))).unwrap_or_default();
            format!("  {name} {{ {} }}{new}\n", fields.join(", "))
        }
    }
}
