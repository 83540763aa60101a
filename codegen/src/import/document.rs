//! The whole result: the paths first, then the components that they need.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value, json};

use super::ids::{self, Named};
use super::operation::{Conversion, Source};
use super::path::Paths;
use super::report::{Place, Report};
use super::rows::{Earlier, Rows};
use super::schemas::{Schemas, tidy};
use super::security::Security;
use super::server;
use super::source::{Node, Sources};
use super::view::Form;
use super::view::Read as _;
use crate::document::METHODS;

/// The parts of the result.
pub(super) struct Document {
    /// The document in our subset.
    pub(super) root: Value,
    /// The report of losses and guesses.
    pub(super) report: Report,
    /// `sources.tsv`.
    pub(super) sources: String,
    /// The number of operations of the foreign document.
    pub(super) operations: usize,
    /// The IDs by the places in the foreign document.
    pub(super) ids: BTreeMap<String, String>,
}

/// Converts the main document.
pub(super) fn convert(sources: &Sources, earlier: &Earlier) -> Document {
    let mut schemas = Schemas::new(sources);
    let root = sources.root();
    let security = Security::choose(sources, &mut schemas.report);
    let (servers, base) = server::servers(root, &mut schemas.report);
    let mut rows = Rows::new(earlier);
    let operations = operations(sources, earlier, &mut rows, &mut schemas.report);
    let mut conversion = Conversion::new(&mut schemas, &security, &base);
    let Converted { paths, tags, ids } = converted(&operations, &mut conversion, &mut rows);
    let (summaries, shared) = (conversion.summaries, conversion.shared());
    general_losses(root, summaries, &mut schemas.report);
    let (definitions, report) = schemas.finish();
    let schemes = security.schemes().map(|schemes| ("securitySchemes", schemes));
    let components = schemes.into_iter().chain(shared).chain([("schemas", definitions)]).collect();
    let mut whole = json!({"openapi": "3.0.3", "info": info(root), "servers": servers});
    if let Some(requirement) = security.requirement() {
        whole["security"] = requirement;
    }
    whole["tags"] = tags.iter().map(|tag| described_tag(root, tag)).collect();
    whole["paths"] = paths.into();
    let components = reached(&whole["paths"], components);
    if !components.is_empty() {
        whole["components"] = components.into();
    }
    Document { root: whole, report, sources: rows.table(), operations: operations.len(), ids }
}

/// The operations of the result.
#[derive(Default)]
struct Converted {
    paths: Map<String, Value>,
    /// In the order of their first operations.
    tags: Vec<String>,
    ids: BTreeMap<String, String>,
}

fn converted<'a>(
    operations: &[Placed<'a>],
    conversion: &mut Conversion<'a, '_>,
    rows: &mut Rows,
) -> Converted {
    let mut converted = Converted::default();
    for Placed { path, place, source } in operations {
        conversion.schemas.report.enter(Place::Operation(place.clone()));
        match conversion.convert(source) {
            Ok(value) => {
                converted.paths.entry(path).or_insert_with(|| json!({}))[source.named.method] = value;
                converted.ids.insert(place.clone(), source.id.clone());
                if !converted.tags.contains(&source.tag) {
                    converted.tags.push(source.tag.clone());
                }
            }
            Err(reason) => {
                conversion.schemas.report.left_out(place, &reason);
                rows.leave_out(source.row, &reason);
            }
        }
    }
    converted
}

/// An operation and its position in both documents.
struct Placed<'a> {
    /// The path template of the result.
    path: String,
    /// Method and path of the source.
    place: String,
    source: Source<'a>,
}

/// Why an operation is left out.
const SAME_PATH: &str = "another path is the same but for the names of its placeholders";

/// Every operation, in the order of the document.
fn operations<'a>(
    sources: &'a Sources,
    earlier: &Earlier,
    rows: &mut Rows,
    report: &mut Report,
) -> Vec<Placed<'a>> {
    let mut paths = Paths::default();
    let mut naming = Naming { schemas: Schemas::new(sources), earlier, taken: earlier.ids() };
    let mut places = HashSet::new();
    let mut found = Vec::new();
    let written = sources.root().get("paths").into_iter().flat_map(Node::entries);
    for (written, item) in written.filter(|(path, _)| !path.starts_with("x-")) {
        let Some(item) = sources.resolve(item) else { continue };
        let template = paths.template(written, report);
        for (method, node) in item.entries().filter(|(key, _)| METHODS.contains(key)) {
            let place = format!("{} {written}", method.to_uppercase());
            let row = rows.add(method, &format!("/{}", written.trim_start_matches('/')), title(node));
            if !places.insert((method, template.path.clone())) {
                report.left_out(&place, SAME_PATH);
                rows.leave_out(row, SAME_PATH);
                continue;
            }
            let (named, tag, id) = naming.name(method, written, node);
            let source = Source { named, item, tag, id, renamed: template.renamed.clone(), row };
            found.push(Placed { path: template.path.clone(), place, source });
        }
    }
    found
}

/// Gives tags and IDs to operations.
struct Naming<'a, 'e> {
    schemas: Schemas<'a>,
    earlier: &'e Earlier,
    /// The IDs in use.
    taken: HashSet<String>,
}

impl<'a> Naming<'a, '_> {
    /// The tag and the ID of an operation, which keeps the ID of an earlier import.
    fn name(&mut self, method: &'a str, path: &'a str, node: Node<'a>) -> (Named<'a>, String, String) {
        let named = Named { method, path, node, lists: lists(&self.schemas, node) };
        let tag = ids::tag(named);
        let known = self.earlier.id(method, path).filter(|id| id.starts_with(&format!("{tag}_")));
        let id = known.map_or_else(|| ids::id(named, &tag, &mut self.taken), str::to_owned);
        (named, tag, id)
    }
}

fn title(node: Node<'_>) -> &str {
    [node.text("summary"), node.text("operationId")]
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

/// Whether an operation returns a list, or an object that contains one.
fn lists<'a>(schemas: &Schemas<'a>, node: Node<'a>) -> bool {
    let responses = node.get("responses").into_iter().flat_map(Node::entries);
    let success = responses
        .filter(|(status, _)| status.starts_with('2'))
        .filter_map(|(_, response)| schemas.sources.resolve(response));
    let media = success.flat_map(|response| response.get("content").into_iter().flat_map(Node::entries));
    media.filter_map(|(_, media)| media.get("schema")).any(|schema| {
        match schemas.reader().deep(schema).form {
            Form::List(_) => true,
            Form::Object(object) => {
                let is_list =
                    |schema: &Node<'a>| matches!(schemas.reader().deep(*schema).form, Form::List(_));
                object.fields.iter().filter(|field| field.schemas.iter().any(is_list)).count() == 1
                    && object.fields.len() <= 4
            }
            _ => false,
        }
    })
}

fn info(root: Node<'_>) -> Value {
    let info = root.get("info");
    let text = |key: &str| info.map(|info| tidy(info.text(key))).filter(|text| !text.is_empty());
    let title = text("title").unwrap_or_else(|| "An API".to_owned());
    let version = info.and_then(|info| info.get("version")).map(|version| match version.value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    let description = text("description").unwrap_or_else(|| format!("{title}."));
    json!({"title": title, "version": version.unwrap_or_else(|| "1".to_owned()), "description": description})
}

/// A tag with the description of the document's tag of that name.
fn described_tag(root: Node<'_>, tag: &str) -> Value {
    let said = root.items("tags").find(|known| super::names::tag(known.text("name")) == tag);
    let description = said.map(|known| tidy(known.text("description"))).filter(|text| !text.is_empty());
    let description = description.unwrap_or_else(|| format!("Operations of {}.", tag.replace('_', " ")));
    json!({"name": tag, "description": description})
}

/// Reports losses and guesses that affect the whole document once.
fn general_losses(root: Node<'_>, summaries: usize, report: &mut Report) {
    report.enter(Place::Document);
    if summaries > 0 {
        report.guessed(format!("the summaries of {summaries} operations, made of their ids"));
    }
    if root.get("webhooks").is_some() {
        report.lost("webhooks: what the server calls");
    }
    report.lost(
        "bounds and patterns of values, examples, defaults, response headers, links, and `x-` extensions",
    );
}

/// The components of each kind.
type Components = Vec<(&'static str, Map<String, Value>)>;

/// The components that a path refers to, by kind; a security scheme is always kept.
fn reached(paths: &Value, components: Components) -> Map<String, Value> {
    let found = references(paths, &components);
    let kept = components.into_iter().map(|(kind, parts)| {
        let is_used =
            |name: &str| kind == "securitySchemes" || found.contains(&format!("#/components/{kind}/{name}"));
        let parts: Map<String, Value> = parts.into_iter().filter(|(name, _)| is_used(name)).collect();
        (kind.to_owned(), Value::Object(parts))
    });
    kept.filter(|(_, parts)| parts.as_object().is_some_and(|parts| !parts.is_empty())).collect()
}

/// Every reference, direct or indirect, from the paths to a component.
fn references(paths: &Value, components: &Components) -> BTreeSet<String> {
    let find = |reference: &str| {
        let (kind, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
        components.iter().find(|(known, _)| *known == kind)?.1.get(name)
    };
    let mut found = BTreeSet::new();
    let mut waiting = vec![paths];
    while let Some(node) = waiting.pop() {
        let reference = node.get("$ref").and_then(Value::as_str);
        if let Some(reference) = reference.filter(|reference| found.insert((*reference).to_owned())) {
            waiting.extend(find(reference));
        }
        match node {
            Value::Object(map) => waiting.extend(map.values()),
            Value::Array(list) => waiting.extend(list),
            _ => {}
        }
    }
    found
}
