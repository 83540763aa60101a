//! A summary of the public API of a backend, for the review of pull requests.

use serde_json::Value;

use crate::document::{Document, Versions, entries};
use crate::facade::{Facade, Handle, Input, Method, WaitMethod};
use crate::model::{Api, Operation};
use crate::rust::format;
use crate::types::{Kind, Types};

/// The summary of a backend.
pub(crate) fn page(document: &Document, facade: &Facade<'_>, types: &Types) -> String {
    let api = facade.api;
    let title = format!("{} ({}), {}\n", api.name, api.title, api.base_url);
    let handles = facade.handles.iter().map(|handle| handle_lines(api, handle));
    let types_title = "\ntypes\n".to_owned();
    let type_lines = types.iter().map(|(name, code)| type_line(name, &code.kind));
    let versions = versions_of_parts(document, api, types);
    [title].into_iter().chain(handles).chain([types_title]).chain(type_lines).chain([versions]).collect()
}

fn handle_lines(api: &Api, handle: &Handle<'_>) -> String {
    let methods = handle.methods.iter().map(|method| method_line(api, method));
    let lines: String = methods.chain(handle.waits.iter().map(wait_line)).collect();
    format!("\n{}()\n{lines}", handle.resource.tag)
}

fn wait_line(wait: &WaitMethod<'_>) -> String {
    format!("  .{}({}) -> Waiter<{}>\n", wait.name, wait.id, format::ty(&wait.state))
}

/// The parameters, fields and values that not every version of the server supports, with their versions.
fn versions_of_parts(document: &Document, api: &Api, types: &Types) -> String {
    let schemas = document.components("schemas").filter(|(name, _)| types.contains_key(*name));
    let parts = schemas.flat_map(|(name, schema)| parts(document, name, schema));
    let parts = api.operations().flat_map(parameters).chain(parts).filter(|(_, versions)| !versions.is_any());
    let line = |(part, versions)| format!("  {part}  ({})\n", sentence(&versions, api));
    let lines: String = parts.map(line).collect();
    if lines.is_empty() { lines } else { format!("\nversions\n{lines}") }
}

fn parameters(operation: &Operation) -> impl Iterator<Item = (String, Versions)> {
    let parameters = operation.parameters.iter();
    parameters.map(|parameter| (format!("{}.{}", operation.id, parameter.name), parameter.versions.clone()))
}

/// The fields of an object schema, or the values of an enum.
fn parts(document: &Document, name: &str, schema: &Value) -> Vec<(String, Versions)> {
    let fields = document.properties(schema).into_iter().map(|(field, node)| (field, Versions::of(node)));
    let values = entries(&schema["x-values"]).map(|(value, node)| (value, Versions::of_value(node)));
    fields.chain(values).map(|(part, versions)| (format!("{name}.{part}"), versions)).collect()
}

fn sentence(versions: &Versions, api: &Api) -> String {
    versions.sentence(&api.product).trim_end_matches('.').to_owned()
}

fn method_line(api: &Api, method: &Method<'_>) -> String {
    let Operation { method: verb, path, deprecated, .. } = method.operation;
    let argument = |input: &Input| format!("{}: {}", input.name, format::ty(&input.ty));
    let arguments: Vec<String> = method.arguments.iter().map(argument).collect();
    let (name, arguments, setters) = (&method.name, arguments.join(", "), setters(method));
    let kind = format::ty(&method.kind.inner());
    let deprecated = if *deprecated { "  (deprecated)" } else { "" };
    let versions = match sentence(&method.operation.versions, api) {
        sentence if sentence.is_empty() => sentence,
        sentence => format!("  ({sentence})"),
    };
    format!("  .{name}({arguments}){setters} -> {kind}    {verb} {path}{deprecated}{versions}\n")
}

fn setters(method: &Method<'_>) -> String {
    let setters = method.setters.iter().map(|input| format!(" .{}({})", input.name, format::ty(&input.ty)));
    let filter = method.operation.filters.then(|| " .filter(field, value)".to_owned());
    let project = method.operation.projection.as_ref().map(|_| " .project(fields)".to_owned());
    setters.chain(filter).chain(project).collect()
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
