//! What do the types look like?
//!
//! Converts the types of the engine to ours: short paths, open enums, lenient decoding of responses, and constructors and
//! setters for requests.

mod derived;
mod enums;
pub(crate) mod paths;
mod requests;
mod serde;
mod structs;
mod table;

pub(crate) use derived::derived;

use std::collections::BTreeMap;

use syn::{Attribute, Item, ItemImpl, Type, parse_quote};

use crate::document::{Document, renamed};
use crate::error::Finding;
use crate::model::Usage;
use crate::names::docs;
use crate::place::pointer;
use crate::rust::Code;

/// The finished types of a backend, by name.
pub(crate) type Types = BTreeMap<String, TypeCode>;

/// One finished type.
#[derive(Clone, Debug)]
pub(crate) struct TypeCode {
    /// Its kind, for the surface.
    pub(crate) kind: Kind,
    /// The resource whose file contains it; `None` if several use it.
    pub(crate) owner: Option<String>,
    /// Its Rust.
    pub(crate) code: Code,
}

/// The kind of a finished type.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// A struct with named fields.
    Struct {
        /// The names of the fields, and their formatted types.
        fields: Vec<(String, String)>,
        /// The arguments of the constructor of a request; `None` for types that are only received.
        constructor: Option<Vec<String>>,
    },
    /// A string with known values.
    OpenEnum(Vec<String>),
    /// One of several types.
    OneOf(Vec<String>),
}

/// Converts the items of the engine's `types` module.
///
/// # Errors
/// Returns a finding for every item of a form that this step does not support, so that no type is dropped silently.
pub(crate) fn convert(items: Vec<Item>, document: &Document, usage: &Usage) -> Result<Types, Vec<Finding>> {
    let (impls, definitions): (Vec<Item>, Vec<Item>) =
        items.into_iter().partition(|item| matches!(item, Item::Impl(_)));
    let mut conversions = conversions(impls);
    let (mut types, mut findings) = (Types::new(), Vec::new());
    for item in definitions {
        match convert_item(item, document, usage) {
            Ok((name, mut ty)) => {
                ty.add_conversions(conversions.remove(&name).unwrap_or_default());
                types.insert(name, ty);
            }
            Err(finding) => findings.push(*finding),
        }
    }
    if findings.is_empty() { Ok(types) } else { Err(findings) }
}

fn convert_item(
    mut item: Item,
    document: &Document,
    usage: &Usage,
) -> Result<(String, TypeCode), Box<Finding>> {
    paths::shorten(&mut item);
    let name = name_of(&item).ok_or_else(|| unknown("", "an item that is neither a struct nor an enum"))?;
    let converted = match item {
        Item::Struct(item) => structs::convert(item, &fields(document, &name), usage.sent.contains(&name)),
        Item::Enum(item) => enums::convert(item, document, document.schema(&name)),
        _ => None,
    };
    let (kind, code) = converted.ok_or_else(|| unknown(&name, "a type without named fields"))?;
    let owner = usage.owner(&name).map(str::to_owned);
    Ok((name, TypeCode { kind, owner, code }))
}

impl TypeCode {
    /// Adds the conversions from the variants of a one-of type. No other type keeps its conversions.
    fn add_conversions(&mut self, conversions: Vec<ItemImpl>) {
        if matches!(self.kind, Kind::OneOf(_)) {
            conversions.into_iter().for_each(|block| self.code.part(Item::Impl(block).into()));
        }
    }
}

/// The finding for an item of a form that is not supported. `schema` is empty if the item belongs to no schema.
fn unknown(schema: &str, item: &str) -> Box<Finding> {
    let (pointer, place) = match schema {
        "" => (String::new(), "document".to_owned()),
        schema => (pointer(&["components", "schemas", schema]), format!("schema {schema}")),
    };
    Box::new(Finding::unsupported(pointer, place, format!("the engine generated {item} for it")))
}

/// The fields of a schema in the order of the document: their names on the wire, and the names that the document gives them.
fn fields<'a>(document: &'a Document, name: &str) -> Vec<(&'a str, &'a str)> {
    let properties = document.schema(name).map(|schema| document.properties(schema)).unwrap_or_default();
    properties.into_iter().map(|(name, property)| (name, renamed(name, property))).collect()
}

fn name_of(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// The `impl From<Variant>` blocks by their type.
type Conversions = BTreeMap<String, Vec<ItemImpl>>;

/// Keeps the implementations of `From`. Macros of the runtime replace the engine's other implementations.
fn conversions(impls: Vec<Item>) -> Conversions {
    let mut found = Conversions::new();
    for mut item in impls {
        paths::shorten(&mut item);
        if let Item::Impl(block) = item
            && let Some(name) = converted(&block)
        {
            found.entry(name).or_default().push(block);
        }
    }
    found
}

/// The type for which a block implements `From`.
fn converted(block: &ItemImpl) -> Option<String> {
    let (implemented, _) = block.trait_.as_ref()?;
    implemented.segments.last().filter(|last| last.ident == "From")?;
    let Type::Path(path) = block.self_ty.as_ref() else { return None };
    path.path.get_ident().map(ToString::to_string)
}

/// The documentation of an item, an attribute per line: the description of the document, or `default` if there is none.
fn documentation(attributes: &[Attribute], default: &str) -> Vec<Attribute> {
    let described = description(attributes);
    let text = if described.is_empty() { default } else { &described };
    let lines: Vec<&str> = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    match lines.as_slice() {
        [line] => vec![doc_line(&docs::ended(line))],
        lines => lines.iter().map(|line| doc_line(line)).collect(),
    }
}

fn doc_line(line: &str) -> Attribute {
    let line = if line.is_empty() { String::new() } else { format!(" {line}") };
    parse_quote!(#[doc = #line])
}

/// The description that the engine copied from the document, or an empty string.
fn description(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes.iter().filter_map(doc_text).collect();
    let text = lines.join("\n");
    let text = text.split("<details>").next().unwrap_or_default().trim();
    // Without a description, the engine writes the name of the type in backticks.
    let is_name = text.starts_with('`') && text.ends_with('`') && !text.contains([' ', '\n']);
    if is_name { String::new() } else { text.to_owned() }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    let meta = attribute.meta.require_name_value().ok().filter(|meta| meta.path.is_ident("doc"))?;
    match &meta.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
