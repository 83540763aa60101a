//! Texts with known values, open to new ones; and types that are one of several.

use quote::format_ident;
use serde_json::Value;
use syn::{Fields, Item, ItemEnum, Variant, parse_quote};

use super::serde::Serde;
use super::{Kind, doc_text, documentation};
use crate::document::{Document, Tag, items, renamed_value, text};
use crate::names::{Role, docs};
use crate::rust::{Code, format};

/// Polishes one enum of the engine.
///
/// `None` for a choice whose alternatives the engine did not keep.
pub(super) fn polish(item: ItemEnum, document: &Document, schema: Option<&Value>) -> Option<(Kind, Code)> {
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

/// A macro of the runtime writes the `Unknown` variant, the texts and their conversions: the engine's closed enum would
/// fail a whole answer for one new value.
///
/// `said` is what the document says of a value.
pub(super) fn open(item: &ItemEnum, schema: Option<&Value>, said: impl Fn(&str) -> String) -> (Kind, String) {
    let name = &item.ident;
    let doc = documentation(&item.attrs, &docs::from_name(&name.to_string()));
    let values: Vec<(String, String)> = item
        .variants
        .iter()
        .map(|variant| {
            let called = Serde::of(&variant.attrs).rename.unwrap_or_else(|| variant.ident.to_string());
            // The engine would call `+1` `plus1`, of which the compiler warns.
            (Role::Variant.ident(&called).to_string(), wire_value(called, schema))
        })
        .collect();
    let line = |(name, wire): &(String, String)| {
        let said = match docs::sentence(&said(wire)) {
            said if said.is_empty() => said,
            said => format!("        /// {said}\n"),
        };
        format!("{said}        {name} = {wire:?},\n")
    };
    let lines: String = values.iter().map(line).collect();
    let doc: String = doc.iter().filter_map(doc_text).map(|line| format!("    ///{line}\n")).collect();
    let code = format!("cloudmgr_runtime::open_enum! {{\n{doc}    pub enum {name} {{\n{lines}    }}\n}}\n");
    (Kind::OpenEnum(values.into_iter().map(|(_, wire)| wire).collect()), code)
}

/// The value that was lowered as this one.
fn wire_value(lowered: String, schema: Option<&Value>) -> String {
    let values = schema.map(|schema| items(&schema["enum"]).filter_map(Value::as_str).collect::<Vec<_>>());
    let is_it = |value: &&str| schema.is_some_and(|schema| renamed_value(value, schema) == lowered);
    values.and_then(|values| values.into_iter().find(is_it)).map_or(lowered.clone(), str::to_owned)
}

fn one_of(mut item: ItemEnum, schema: Option<&Value>, tag: Option<&Tag<'_>>) -> (Kind, Code) {
    let doc = documentation(&item.attrs, &docs::from_name(&item.ident.to_string()));
    let derived = [parse_quote!(#[derive(Clone, Debug)]), parse_quote!(#[non_exhaustive])];
    item.attrs = doc.into_iter().chain(derived).collect();
    let members = schema.map(|schema| items(&schema["oneOf"]).collect::<Vec<_>>()).unwrap_or_default();
    for (index, variant) in item.variants.iter_mut().enumerate() {
        let said = members.get(index).map(|member| text(member, "description")).unwrap_or_default();
        let otherwise = docs::from_name(&variant.ident.to_string());
        let said = format!(" {}", if said.is_empty() { otherwise } else { docs::sentence(said) });
        variant.attrs = vec![parse_quote!(#[doc = #said])];
    }
    let table = match tag {
        Some(tag) => tagged(&mut item, tag),
        None => alternatives(&item),
    };
    let variants = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
    (Kind::OneOf(variants), [Item::Enum(item).into(), Code::from(table)].into_iter().collect())
}

/// The types that a variant holds.
fn held(variant: &Variant) -> String {
    variant.fields.iter().map(|field| format::ty(&field.ty)).collect::<Vec<_>>().join(", ")
}

/// The alternatives of a type, for a macro of the runtime.
fn alternatives(item: &ItemEnum) -> String {
    let line = |variant: &Variant| format!("        {}({}),\n", variant.ident, held(variant));
    let lines: String = item.variants.iter().map(line).collect();
    format!("cloudmgr_runtime::one_of! {{\n    {} {{\n{lines}    }}\n}}\n", item.ident)
}

/// As [`alternatives`], each with the values of the tag that name it; and a variant for what no value names.
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
