//! Strings with known values, which accept others too, and types that are one of several.

use quote::format_ident;
use serde_json::Value;
use syn::{Fields, Item, ItemEnum, Variant, parse_quote};

use super::serde::Serde;
use super::{Kind, doc_text, documentation};
use crate::document::{Document, Tag, items, renamed_value, text};
use crate::names::{Role, docs};
use crate::rust::{Code, format};

/// Converts an enum of the engine. Returns `None` for a `oneOf` of which the engine dropped members.
pub(super) fn convert(item: ItemEnum, document: &Document, schema: Option<&Value>) -> Option<(Kind, Code)> {
    if item.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit)) {
        let (kind, text) = open(&item, schema, |value| {
            schema.map_or_else(String::new, |schema| document.described_value(schema, value))
        });
        return Some((kind, text.into()));
    }
    let tag = schema.and_then(|schema| document.tag(schema));
    let is_kept = |variant: &Variant| matches!(variant.fields, Fields::Unnamed(_));
    let is_whole = tag.as_ref().is_none_or(|tag| tag.values.len() == item.variants.len());
    (is_whole && item.variants.iter().all(is_kept)).then(|| one_of(item, schema, tag.as_ref()))
}

/// Replaces a closed enum of the engine, which would fail to decode a whole response because of one new value. A macro of
/// the runtime adds the `Unknown` variant and the conversions.
///
/// `described` returns the description of a value.
pub(super) fn open(
    item: &ItemEnum,
    schema: Option<&Value>,
    described: impl Fn(&str) -> String,
) -> (Kind, String) {
    let name = &item.ident;
    let doc = documentation(&item.attrs, &docs::from_name(&name.to_string()));
    let doc: String = doc.iter().filter_map(doc_text).map(|line| format!("    ///{line}\n")).collect();
    let values: Vec<(String, String)> = item.variants.iter().map(|variant| value(variant, schema)).collect();
    let lines: String = values.iter().map(|(name, wire)| value_line(name, wire, &described(wire))).collect();
    let code = format!("cloudmgr_runtime::open_enum! {{\n{doc}    pub enum {name} {{\n{lines}    }}\n}}\n");
    (Kind::OpenEnum(values.into_iter().map(|(_, wire)| wire).collect()), code)
}

/// The name of a variant in Rust, and its value on the wire.
fn value(variant: &Variant, schema: Option<&Value>) -> (String, String) {
    let lowered = Serde::of(&variant.attrs).rename.unwrap_or_else(|| variant.ident.to_string());
    // The engine's name is not used: it would be `plus1` for `+1`, which causes a warning.
    (Role::Variant.ident(&lowered).to_string(), wire_value(lowered, schema))
}

fn value_line(name: &str, wire: &str, description: &str) -> String {
    let doc = match docs::sentence(description) {
        sentence if sentence.is_empty() => sentence,
        sentence => format!("        /// {sentence}\n"),
    };
    format!("{doc}        {name} = {wire:?},\n")
}

/// The value of the document whose lowered name is this one.
fn wire_value(lowered: String, schema: Option<&Value>) -> String {
    let values = schema.map(|schema| items(&schema["enum"]).filter_map(Value::as_str).collect::<Vec<_>>());
    let is_it = |value: &&str| schema.is_some_and(|schema| renamed_value(value, schema) == lowered);
    values.and_then(|values| values.into_iter().find(is_it)).map_or(lowered.clone(), str::to_owned)
}

fn one_of(mut item: ItemEnum, schema: Option<&Value>, tag: Option<&Tag<'_>>) -> (Kind, Code) {
    let doc = documentation(&item.attrs, &docs::from_name(&item.ident.to_string()));
    let derived = [parse_quote!(#[derive(Clone, Debug)]), parse_quote!(#[non_exhaustive])];
    item.attrs = doc.into_iter().chain(derived).collect();
    let mut members = schema.into_iter().flat_map(|schema| items(&schema["oneOf"]));
    for variant in &mut item.variants {
        let doc = format!(" {}", variant_doc(variant, members.next()));
        variant.attrs = vec![parse_quote!(#[doc = #doc])];
    }
    let table = match tag {
        Some(tag) => tagged(&mut item, tag),
        None => alternatives(&item),
    };
    let variants = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
    (Kind::OneOf(variants), [Item::Enum(item).into(), Code::from(table)].into_iter().collect())
}

/// The description of a member of a `oneOf`, or a sentence with the name of its variant.
fn variant_doc(variant: &Variant, member: Option<&Value>) -> String {
    match member.map_or("", |member| text(member, "description")) {
        "" => docs::from_name(&variant.ident.to_string()),
        description => docs::sentence(description),
    }
}

/// The types that a variant contains.
fn held(variant: &Variant) -> String {
    variant.fields.iter().map(|field| format::ty(&field.ty)).collect::<Vec<_>>().join(", ")
}

/// The variants of an untagged type, for a macro of the runtime.
fn alternatives(item: &ItemEnum) -> String {
    let line = |variant: &Variant| format!("        {}({}),\n", variant.ident, held(variant));
    let lines: String = item.variants.iter().map(line).collect();
    format!("cloudmgr_runtime::one_of! {{\n    {} {{\n{lines}    }}\n}}\n", item.ident)
}

/// The variants of a tagged type, each with the values of its tag, for a macro of the runtime. Adds a variant for values
/// with another tag.
fn tagged(item: &mut ItemEnum, tag: &Tag<'_>) -> String {
    let line = |(variant, values): (&Variant, &Vec<&str>)| {
        let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
        format!("        {}({}) = {},\n", variant.ident, held(variant), values.join(" | "))
    };
    let lines: String = item.variants.iter().zip(&tag.values).map(line).collect();
    let is_free = |name: &&str| item.variants.iter().all(|variant| variant.ident != *name);
    let other = ["Unknown", "Other"].into_iter().find(is_free).unwrap_or("Unlisted");
    let other = format_ident!("{other}");
    let doc = format!(" Any other `{}`, as it was received.", tag.property);
    item.variants.push(parse_quote!(#[doc = #doc] #other(cloudmgr_runtime::Value)));
    let (name, property) = (&item.ident, tag.property);
    format!("cloudmgr_runtime::one_of! {{\n    {name} by {property:?} or {other} {{\n{lines}    }}\n}}\n")
}
