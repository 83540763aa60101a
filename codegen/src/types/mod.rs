//! What do the types look like?
//!
//! From the engine's types to ours: short paths, open enums, forgiving answers, requests that can be built.

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
    /// What it is.
    pub(crate) kind: Kind,
    /// The resource whose file contains it; `None` when several use it.
    pub(crate) owner: Option<String>,
    /// Its Rust.
    pub(crate) code: Code,
}

/// What a finished type is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// Named fields, with the types as they are shown to a reader.
    Struct {
        /// Name and type.
        fields: Vec<(String, String)>,
        /// The names that the constructor of a request takes; `None` for answers.
        constructor: Option<Vec<String>>,
    },
    /// A text with known values.
    OpenEnum(Vec<String>),
    /// One of several types.
    OneOf(Vec<String>),
}

/// Polishes the items of the engine's `types` module.
///
/// # Errors
/// A finding for every item whose form this step does not know: nothing is left out in silence.
pub(crate) fn polish(items: Vec<Item>, document: &Document, usage: &Usage) -> Result<Types, Vec<Finding>> {
    let (impls, definitions): (Vec<Item>, Vec<Item>) =
        items.into_iter().partition(|item| matches!(item, Item::Impl(_)));
    let mut conversions = conversions(impls);
    let (mut types, mut findings) = (Types::new(), Vec::new());
    for mut item in definitions {
        paths::shorten(&mut item);
        let Some(name) = name_of(&item) else {
            findings.push(unknown("", "an item that is neither a struct nor an enum"));
            continue;
        };
        let sent = usage.sent.contains(&name);
        let polished = match item {
            Item::Struct(item) => structs::polish(item, &fields(document, &name), sent),
            Item::Enum(item) => enums::polish(item, document, document.schema(&name)),
            _ => None,
        };
        let Some((kind, mut code)) = polished else {
            findings.push(unknown(&name, "a type without named fields"));
            continue;
        };
        if matches!(kind, Kind::OneOf(_)) {
            let impls = conversions.remove(&name).unwrap_or_default();
            impls.into_iter().for_each(|block| code.part(Item::Impl(block).into()));
        }
        let owner = usage.owner(&name).map(str::to_owned);
        types.insert(name, TypeCode { kind, owner, code });
    }
    if findings.is_empty() { Ok(types) } else { Err(findings) }
}

/// `schema` is empty where no schema is to blame.
fn unknown(schema: &str, made: &str) -> Finding {
    let (pointer, place) = match schema {
        "" => (String::new(), "document".to_owned()),
        schema => (pointer(&["components", "schemas", schema]), format!("schema {schema}")),
    };
    let remedy = "write it in the subset that `specs/README.md` describes, or add a lint rule for it";
    Finding::new(
        "engine",
        pointer,
        place,
        format!("the engine made {made} of it, which cannot be written"),
        remedy,
    )
}

/// The fields of a schema in their order: the names on the wire, and what each is called.
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

/// The `From<Variant>` blocks of the one-of types; the engine's other blocks are replaced by the runtime's macros.
fn conversions(impls: Vec<Item>) -> BTreeMap<String, Vec<ItemImpl>> {
    let mut found: BTreeMap<String, Vec<ItemImpl>> = BTreeMap::new();
    for mut item in impls {
        paths::shorten(&mut item);
        if let Item::Impl(block) = item
            && block
                .trait_
                .as_ref()
                .is_some_and(|(path, _)| path.segments.last().is_some_and(|s| s.ident == "From"))
            && let Type::Path(path) = block.self_ty.as_ref()
            && let Some(name) = path.path.get_ident()
        {
            found.entry(name.to_string()).or_default().push(block);
        }
    }
    found
}

/// The documentation of an item, an attribute for each line: what the document says, or `otherwise`.
fn documentation(attributes: &[Attribute], otherwise: &str) -> Vec<Attribute> {
    let said: Vec<String> = attributes.iter().filter_map(doc_text).collect();
    let said = said.join("\n");
    // The engine writes the name of a type in backticks when the document says nothing about it.
    let said = said.split("<details>").next().unwrap_or_default().trim();
    let nothing =
        said.is_empty() || (said.starts_with('`') && said.ends_with('`') && !said.contains([' ', '\n']));
    let text = if nothing { otherwise } else { said };
    let lines: Vec<&str> = text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let attribute = |line: &str| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        parse_quote!(#[doc = #line])
    };
    match lines.as_slice() {
        [line] => vec![attribute(&docs::ended(line))],
        lines => lines.iter().map(|line| attribute(line)).collect(),
    }
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    let meta = attribute.meta.require_name_value().ok().filter(|meta| meta.path.is_ident("doc"))?;
    match &meta.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
