//! The public API of a backend on a page: what a reviewer reads in a pull request.

use std::fmt::Write as _;

use crate::facade::{Facade, Method};
use crate::model::{Api, Operation};
use crate::rust::format;
use crate::types::{Kind, Types};

/// The page of one backend.
pub(crate) fn page(api: &Api, facade: &Facade<'_>, types: &Types) -> String {
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
    page
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
    let versions = match method.operation.versions.sentence(&api.product) {
        sentence if sentence.is_empty() => sentence,
        sentence => format!("  ({})", sentence.trim_end_matches('.')),
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
